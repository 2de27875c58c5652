import { LONGEST_TITLE } from '../data/titles.ts';
import type { DemoEdition, DemoError } from '../kinds.ts';

const ALLOWED = /^[\p{L}\p{N} .,:;!?'"()[\]{}/\\+\-*=&%#@$^_~|<>°²³½€£©®™×–„”’´`§]+$/u;
const ENTITIES: Readonly<Record<string, number>> = { '&': 5, '<': 4, '>': 4, '"': 6 };

/**
 * Title: 12 to 75 (in 2022: 50) characters, where those that HTML writes as entities count as such; three
 * words, none above 30.
 */
export function titleErrors(name: string, edition: DemoEdition = '2026'): DemoError[] {
  const longest = LONGEST_TITLE[edition];
  const words = name.trim().split(/\s+/);
  const complaints: string[] = [];
  if (lengthOf(name) < 12) complaints.push('The title is shorter than 12 characters.');
  if (lengthOf(name) > longest) complaints.push(`The title is longer than ${longest} characters.`);
  if (words.length < 3) complaints.push('The title has fewer than 3 words.');
  if (words.some((word) => word.length > 30))
    complaints.push('A word of the title is longer than 30 characters.');
  if (name !== '' && !ALLOWED.test(name))
    complaints.push('The title contains characters that are not allowed.');
  return complaints.map((message) => ({ code: 'VALIDATION_ERROR', message, path: 'name' }));
}

function lengthOf(name: string): number {
  let length = 0;
  for (const character of name) length += ENTITIES[character] ?? 1;
  return length;
}
