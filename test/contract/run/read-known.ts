import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { KnownTable } from './known-kinds.ts';

const FOLDER = join(import.meta.dirname, '..', 'known');

/** All tables of test/contract/known; a method stands in one of them only. */
export async function readKnown(): Promise<KnownTable> {
  const table: Record<string, KnownTable[string]> = {};
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.ts'))) {
    const { known } = (await import(pathToFileURL(join(FOLDER, file)).href)) as { known: KnownTable };
    for (const [key, one] of Object.entries(known)) {
      if (key in table) throw new Error(`${key} stands in ${file} and in another table`);
      table[key] = one;
    }
  }
  return table;
}
