import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { KnownTable } from './known-kinds.ts';

const FOLDER = join(import.meta.dirname, '..', 'known');

/** All tables of test/contract/known in one. */
export async function readKnown(): Promise<KnownTable> {
  return Object.fromEntries((await readTables()).flatMap(({ known }) => Object.entries(known)));
}

/** Methods that stand in more than one table: of which one would have no effect. */
export async function knownTwice(): Promise<readonly string[]> {
  const keys = (await readTables()).flatMap(({ known }) => Object.keys(known));
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

async function readTables(): Promise<readonly { readonly known: KnownTable }[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
  const modules = files.map((file) => import(pathToFileURL(join(FOLDER, file)).href));
  return (await Promise.all(modules)) as { known: KnownTable }[];
}
