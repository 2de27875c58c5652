import { ALL_COLLECTIONS } from '../../../src/main/engine/collections/all-collections.ts';
import type { Collection } from '../../../src/main/engine/collections/collection.ts';
import { createRandom } from '../../support/seeded-number.ts';

const IN_A_RUN = 10;
/** Of those at least so many that are written; most are only read. */
const WRITTEN_IN_A_RUN = 7;

/** All of them where asked (`npm run e2e -- --all`); else ten, by a seed that is printed. */
export function chosenCollections(): readonly Collection[] {
  if (process.env['STRAGAN_E2E_ALL']) return ALL_COLLECTIONS;
  const seed = Number(process.env['STRAGAN_E2E_SEED'] ?? Date.now() % 100_000);
  process.stdout.write(`Ten collections of ${ALL_COLLECTIONS.length}, by STRAGAN_E2E_SEED=${seed}\n`);
  const dice = createRandom(seed);
  const shuffled = ALL_COLLECTIONS.map((one) => ({ one, place: dice() }))
    .toSorted((left, right) => left.place - right.place)
    .map(({ one }) => one);
  const written = shuffled.filter(isWritten).slice(0, WRITTEN_IN_A_RUN);
  const read = shuffled.filter((one) => !isWritten(one)).slice(0, IN_A_RUN - WRITTEN_IN_A_RUN);
  return [...written, ...read];
}

function isWritten({ methods: { create, update, remove } }: Collection): boolean {
  return [create, update, remove].some((method) => method !== undefined);
}
