import { expect, test } from 'vitest';
import type { OfferQuery } from '../../src/shared/contract-offers.ts';
import { must } from '../../src/shared/errors.ts';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';
import { OfferSearch } from '../../src/main/engine/store/queries/offer-search.ts';
import { findRowIds } from '../../src/main/engine/store/queries/offer-view.ts';
import { recordListed } from '../../src/main/engine/store/record-offers.ts';
import { createRandom } from '../support/seeded-number.ts';
import { NOW, offerOf, pln, storedShop } from '../support/stored-shop.ts';

const WORDS = ['Lampa', 'lampka', 'Łóżko', 'dębowe', '140x200', 'ŻÓŁTA', 'stara', 'sosna', 'SKU', '906'];
const TEXTS = [
  ...['', 'l', 'la', 'lamp', 'lampa zolta', 'lozko 140', 'x', 'laq', 'sku', 'SKU-1', 'sku1', 'AB-12/7'],
  ...['906', '0012', '906 lampa', '906 12', '77000', '770000001', '5901', 'zolta', 'Żółta', '?!', 'AB-12'],
];
const OFFERS = 300;

type Draw = (count: number) => number;

function drawn(seed: number): Draw {
  const random = createRandom(seed);
  return (count) => Math.floor(random() * count);
}

function drawnOffer(number: number, draw: Draw) {
  const word = () => must(WORDS[draw(WORDS.length)]);
  const codes = [null, `SKU-${number}`, `AB-12/${draw(20)}`, `LMP ${draw(2000)}`, '906', `9060${draw(9)}`];
  return offerOf(String(7_700_000_000 + number), {
    title: Array.from({ length: 1 + draw(4) }, word).join(' '),
    externalId: codes[draw(codes.length)] ?? null,
    price: pln(100 * (1 + draw(50))),
    stock: draw(4),
  });
}

function record(db: WriteDb, offers: readonly ReturnType<typeof drawnOffer>[], run: number): void {
  const items = offers.map((base) => ({ base, listing: JSON.stringify(base) }));
  recordListed(db, items, { now: NOW + run, run, cause: 'listing' });
}

/** By title, what is typed is found by what is kept in memory; the plain statement is the scale. */
function expectTheSame(db: WriteDb, search: OfferSearch): void {
  for (const text of TEXTS)
    for (const direction of ['up', 'down'] as const)
      for (const more of [{}, { codesFirst: true }, { stockFrom: 2 }] satisfies OfferQuery[]) {
        const query = { text, ...more, sort: { by: 'title', direction } } satisfies OfferQuery;
        expect({ query, found: [...search.find(query)] }).toEqual({
          query,
          found: [...findRowIds(db, query)],
        });
      }
}

test.each([1, 2, 3])('what is typed finds what a plain statement finds, seed %d', (seed) => {
  const draw = drawn(seed);
  const numbers = Array.from({ length: OFFERS }, (_, index) => index * 37);
  const db = storedShop(numbers.map((number) => drawnOffer(number, draw)));
  const search = new OfferSearch(db);
  expectTheSame(db, search);
  for (let run = 2; run < 5; run += 1) {
    const changed = Array.from({ length: 20 }, () => drawnOffer(draw(OFFERS * 40), draw));
    record(db, changed, run);
    expectTheSame(db, search);
  }
});

test('a shop without offers has nothing to find', () => {
  const db = storedShop([]);
  expectTheSame(db, new OfferSearch(db));
});
