import { expect, test } from 'vitest';
import { pressAll } from '../method-uses/press/press-all.ts';
import { readRecord, recordOf } from '../method-uses/pressed-record.ts';

/** What is pressed in vain, or no more, shows here; `npm run coverage:methods -- --write` notes it anew. */
test.each(['2026', '2022'] as const)(
  'every verb of a seller, pressed upon the demo of %s, asks the methods it is known for',
  async (edition) => {
    expect(recordOf(await pressAll(edition))).toEqual(readRecord()[edition]);
  },
  300_000,
);
