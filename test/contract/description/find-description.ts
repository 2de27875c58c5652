import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Edition } from '../../../src/shared/domain/account.ts';
import type { RawDocument } from './raw-document.ts';

const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const PUBLISHED_AT = 'https://developer.allegro.pl/swagger.yaml';

/** Allegro's own files stand beside the project, never in it. */
const FILES = { '2022': 'openapi-2023-01.json', '2026': 'openapi-2026-07.json' } as const;

/** Why a test that needs Allegro's description is left out. */
export const MISSING = "Allegro's description is not beside the project (../shared/allegro)";

export function allegroFile(name: string): string | null {
  const path = join(dirname(ROOT), 'shared', 'allegro', name);
  return existsSync(path) ? path : null;
}

/** Null where it is not beside the project. */
export function descriptionFile(edition: Edition): string | null {
  return allegroFile(FILES[edition]);
}

export function hasDescriptions(): boolean {
  return descriptionFile('2022') !== null && descriptionFile('2026') !== null;
}

export function readDescription(path: string): RawDocument {
  const text = readFileSync(path, 'utf8');
  return (path.endsWith('.json') ? JSON.parse(text) : parse(text)) as RawDocument;
}

/** Fetches the published description once a day into the system's temporary folder; it is of 2026 alone. */
export async function downloadDescription(now: Date): Promise<string> {
  const folder = join(tmpdir(), 'stragan-contract');
  const path = join(folder, `allegro-${now.toISOString().slice(0, 10)}.yaml`);
  if (existsSync(path)) return path;
  const response = await fetch(PUBLISHED_AT);
  if (!response.ok) throw new Error(`${PUBLISHED_AT} answered ${response.status}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, await response.text());
  return path;
}
