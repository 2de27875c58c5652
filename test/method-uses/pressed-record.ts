import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/shared/domain/account.ts';
import type { Pressed } from './press/press-desk.ts';

const FILE = join(import.meta.dirname, 'pressed.txt');
const OFFLINE = 'offline, too';

/** The verbs by which a method was asked, and whether one of them works without a network. */
export type PressedMethod = { readonly by: readonly string[]; readonly offline: boolean };

/** By edition, by the id of the method. */
export type PressedRecord = Readonly<Record<Edition, Readonly<Record<string, PressedMethod>>>>;

/** What the last pressing of all buttons and verbs found; a test presses them again and compares. */
export function readRecord(): PressedRecord {
  const record: Record<Edition, Record<string, PressedMethod>> = { 2022: {}, 2026: {} };
  for (const line of readFileSync(FILE, 'utf8').trim().split('\n')) {
    const [edition = '', id = '', how = '', verbs = ''] = line.split(' | ');
    record[edition as Edition][id] = { by: verbs.split('; '), offline: how === OFFLINE };
  }
  return record;
}

/** A line for each method, so that a change of one is a change of a line. */
export function writeRecord(record: PressedRecord): void {
  const lines = Object.entries(record).flatMap(([edition, methods]) =>
    Object.entries(methods).map(([id, { by, offline }]) =>
      [edition, id, offline ? OFFLINE : 'online', by.join('; ')].join(' | '),
    ),
  );
  writeFileSync(FILE, `${lines.join('\n')}\n`);
}

export function recordOf(pressed: Pressed): PressedRecord[Edition] {
  const methods = [...pressed].map(([id, { by, offline }]): [string, PressedMethod] => [
    id,
    { by: [...by].toSorted(), offline: offline.size > 0 },
  ]);
  return Object.fromEntries(methods.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

/** In whichever edition. */
export function pressedIn(record: PressedRecord, id: string): PressedMethod {
  const found = Object.values(record).flatMap((methods) => methods[id] ?? []);
  return {
    by: [...new Set(found.flatMap(({ by }) => by))].toSorted(),
    offline: found.some(({ offline }) => offline),
  };
}
