import Database from 'better-sqlite3';
import { must } from '../../../src/shared/errors.ts';
import { createRandom } from '../../support/seeded-number.ts';

export const QUERY_KINDS = ['one letter', 'two letters', 'no hit', 'many hits', 'Polish', 'number'] as const;

export type QueryKind = (typeof QUERY_KINDS)[number];

/** What stands in the box before, and what after the key. */
export type DrawnQuery = { readonly kind: QueryKind; readonly before: string; readonly key: string };

type Words = { readonly all: readonly string[]; readonly frequent: readonly string[] };

/** As many queries of each kind, drawn by seed from what the offers are called and numbered. */
export function drawQueries(path: string, rounds: number, seed: number): DrawnQuery[] {
  const db = new Database(path, { readonly: true });
  const offers = db.prepare('SELECT title, offer_id AS number FROM offer').all() as Named[];
  db.close();
  const random = createRandom(seed);
  const words = wordsOf(offers);
  const oneOf = <T>(list: readonly T[]): T => must(list[Math.floor(random() * list.length)], 'something');
  const draw: Readonly<Record<QueryKind, () => string>> = {
    'one letter': () => oneOf(words.all).slice(0, 1),
    'two letters': () => oneOf(words.all).slice(0, 2),
    'no hit': () => `${oneOf(words.all).slice(0, 3)}q`,
    'many hits': () => {
      const word = oneOf(words.frequent);
      return word.slice(0, 3 + Math.floor(random() * (word.length - 2)));
    },
    Polish: () => {
      const word = oneOf(words.all.filter(isPolish));
      return word.slice(0, Math.max(3, word.search(POLISH) + 1));
    },
    number: () => {
      const { number } = oneOf(offers);
      const length = 3 + Math.floor(random() * 3);
      return number.slice(-length - Math.floor(random() * 3)).slice(0, length);
    },
  };
  return Array.from({ length: rounds }, () => QUERY_KINDS)
    .flat()
    .map((kind) => {
      const text = draw[kind]();
      return { kind, before: text.slice(0, -1), key: text.slice(-1) };
    });
}

type Named = { readonly title: string; readonly number: string };

const POLISH = /[ąćęłńóśźż]/;

function isPolish(word: string): boolean {
  return POLISH.test(word);
}

/** Frequent are those of more than a tenth of the offers, or the most frequent one. */
function wordsOf(offers: readonly Named[]): Words {
  const counts = new Map<string, number>();
  for (const { title } of offers)
    for (const word of new Set(title.toLowerCase().match(/[a-ząćęłńóśźż]{3,}/g) ?? []))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].toSorted((left, right) => right[1] - left[1]);
  const many = byCount.filter(([, count]) => count > offers.length / 10);
  const frequent = (many.length > 0 ? many : byCount.slice(0, 1)).map(([word]) => word);
  return { all: byCount.map(([word]) => word), frequent };
}
