import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { allegroFile } from '../description/find-description.ts';

/** "GET /sale/offers" for each method of the list of 2022, in its order; null where the list is missing. */
export function methodsOf2022(): readonly string[] | null {
  const path = allegroFile('endpoints.csv');
  if (path === null) return null;
  const rows = parse(readFileSync(path, 'utf8'), { columns: true, bom: true }) as Record<string, string>[];
  return rows.map(({ method, path: listed }) => `${method} ${listed}`);
}
