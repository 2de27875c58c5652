import { expect, test } from 'vitest';
import { reproject } from '../../src/main/engine/store/project.ts';
import { readHistory } from '../../src/main/engine/store/history.ts';
import { recordDetails } from '../../src/main/engine/store/record-details.ts';
import {
  type RecordContext,
  recordGone,
  recordListed,
  recordParts,
} from '../../src/main/engine/store/record-offers.ts';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';
import { showOffer } from '../../src/main/engine/store/queries/offer-details.ts';
import { findRowIds } from '../../src/main/engine/store/queries/offer-view.ts';
import type { OfferBase } from '../../src/shared/domain/offer.ts';
import { LIST_LAG_MS } from '../../src/shared/domain/merge-offer.ts';
import { NOW, add, offerOf, pln, set, storedShop } from '../support/stored-shop.ts';
import { draftEdit } from './draft-edit.ts';

const at = (now: number, changes: Partial<RecordContext> = {}): RecordContext => {
  return { now, run: null, cause: 'listing', ...changes };
};

function listed(...offers: OfferBase[]) {
  return offers.map((base) => ({ base, listing: JSON.stringify(base) }));
}

function row(db: WriteDb, offerId = '1') {
  return showOffer(db, offerId)?.row;
}

test('a new offer is listed, shown and found', () => {
  const db = storedShop([offerOf('1', { title: 'Żółta lampa' })]);
  expect(row(db)).toMatchObject({ title: 'Żółta lampa', stock: 20, pending: [] });
  expect(findRowIds(db, { text: 'zolta' })).toHaveLength(1);
});

test('an unchanged item touches nothing but the mark that it was seen', () => {
  const db = storedShop([offerOf('1')]);
  expect(recordListed(db, listed(offerOf('1')), at(NOW + 5, { run: 2 }))).toEqual({
    inserted: 0,
    changed: 0,
  });
  expect(db.select('SELECT listed_at, listed_in_run, checked_at FROM offer_base').get()).toEqual({
    listed_at: NOW + 5,
    listed_in_run: 2,
    checked_at: NOW + 5,
  });
});

test('every observed change of price, stock, title, status and image is history', () => {
  const db = storedShop([offerOf('1')]);
  const changes = {
    price: pln(9900),
    stock: 3,
    title: 'Inna lampa',
    status: 'ENDED',
    imageUrl: 'https://x/1',
  } as const;
  recordListed(db, listed(offerOf('1', { ...changes, visits: 99 })), at(NOW + 1));
  const history = readHistory(db, 1).toSorted((left, right) => left.field.localeCompare(right.field));
  expect(history.map(({ field, from, to }) => [field, from, to])).toEqual([
    ['image', null, 'https://x/1'],
    ['price', pln(10_000), pln(9900)],
    ['status', 'ACTIVE', 'ENDED'],
    ['stock', 20, 3],
    ['title', 'Lampa biurkowa LED numer 1', 'Inna lampa'],
  ]);
  expect(row(db)).toMatchObject({ ...changes, visits: 99 });
});

test('an item that comes twice in a batch is recorded once, as it came last', () => {
  const db = storedShop([]);
  recordListed(db, listed(offerOf('1'), offerOf('1', { stock: 4 })), at(NOW));
  expect(row(db)?.stock).toBe(4);
});

test('a pull cannot eat an edit: base and edit are apart', () => {
  const db = storedShop([offerOf('1'), offerOf('2')]);
  draftEdit(db, '1', 'price', set(pln(8800)));
  draftEdit(db, '1', 'stock', add(10));
  reproject(db, ['1']);
  recordListed(db, listed(offerOf('1', { price: pln(500), stock: 2 })), at(NOW + 1));
  expect(row(db)).toMatchObject({
    price: pln(8800),
    stock: 12,
    pending: [
      { field: 'price', state: 'draft', base: pln(500), shown: pln(8800) },
      { field: 'stock', state: 'draft', base: 2, shown: 12 },
    ],
  });
  expect([...findRowIds(db, { unsentOnly: true })]).toEqual([1]);
  db.modify(`UPDATE edit SET state = 'dropped'`).run();
  reproject(db, ['1']);
  expect(row(db)).toMatchObject({ price: pln(500), stock: 2, pending: [] });
});

test('an edited title is found by its new words, and by its old ones when the edit is dropped', () => {
  const db = storedShop([offerOf('1', { title: 'Stara nazwa' })]);
  draftEdit(db, '1', 'title', set('Świeża nazwa'));
  reproject(db, ['1']);
  expect(findRowIds(db, { text: 'swieza' })).toHaveLength(1);
  expect(findRowIds(db, { text: 'stara' })).toHaveLength(0);
  db.modify(`UPDATE edit SET state = 'dropped'`).run();
  reproject(db, ['1']);
  expect(findRowIds(db, { text: 'stara' })).toHaveLength(1);
});

test('a list that lags does not undo what was read directly; later it is believed again', () => {
  const db = storedShop([offerOf('1')]);
  recordParts(db, '1', { price: pln(7000), stock: 5 }, at(NOW + 1000));
  recordListed(db, listed(offerOf('1')), at(NOW + 2000));
  expect(row(db)).toMatchObject({ price: pln(7000), stock: 5 });
  recordListed(db, listed(offerOf('1')), at(NOW + 1000 + LIST_LAG_MS));
  expect(row(db)).toMatchObject({ price: pln(10_000), stock: 20 });
});

test('a list that shows our own write is believed rather than looks from before it, not after it', () => {
  const db = storedShop([offerOf('1')]);
  const readBack = at(NOW + 3000, { cause: 'read-back', shownWrites: new Map([['1', NOW + 2000]]) });
  recordParts(db, '1', { price: pln(10_000), stock: 20 }, at(NOW + 1000, { cause: 'fresh-look' }));
  recordListed(db, listed(offerOf('1', { price: pln(8800), stock: 20 })), readBack);
  expect(row(db)).toMatchObject({ price: pln(8800), stock: 20 });
  recordParts(db, '1', { price: pln(8800), stock: 17 }, at(NOW + 2500, { cause: 'journal' }));
  recordListed(db, listed(offerOf('1', { price: pln(8800), stock: 20 })), readBack);
  expect(row(db)).toMatchObject({ price: pln(8800), stock: 17 });
});

test('details fill in what only they know: EAN, parameters, the document', () => {
  const db = storedShop([offerOf('1')]);
  const details = {
    base: { offerId: '1', stock: 6 },
    details: '{"name":"x"}',
    ean: '5901234123457',
    parameterText: 'Dąb Złoty',
  };
  recordDetails(db, details, at(NOW + 1, { cause: 'details' }));
  expect(row(db)).toMatchObject({ ean: '5901234123457', stock: 6, visits: 0 });
  expect(showOffer(db, '1')).toMatchObject({ details: { name: 'x' }, detailsAt: NOW + 1 });
  for (const text of ['zloty', '5901234123457', '3412345']) expect(findRowIds(db, { text })).toHaveLength(1);
  expect(db.pluck('SELECT count(*) FROM offer_base WHERE details_wanted > 0').get()).toBe(0);
});

test('a title that changes in the list makes the details wanted again', () => {
  const db = storedShop([offerOf('1')]);
  recordDetails(db, { base: { offerId: '1' }, details: '{}', ean: null, parameterText: '' }, at(NOW));
  recordListed(db, listed(offerOf('1', { title: 'Nowsza lampa' })), at(NOW + LIST_LAG_MS));
  expect(db.pluck('SELECT details_wanted FROM offer_base').get()).toBe(1);
});

test('an offer read whole before any list had it is shown at once; one too bare is left to the list', () => {
  const db = storedShop([]);
  const { watchers: _, ...base } = offerOf('8');
  const details = { base, details: '{}', ean: null, parameterText: 'Sosna' };
  expect(recordDetails(db, details, at(NOW))).toEqual({ inserted: 1, changed: 0 });
  expect(row(db, '8')).toMatchObject({ title: base.title, watchers: null });
  expect(findRowIds(db, { text: 'sosna' })).toHaveLength(1);
  expect(recordDetails(db, { ...details, base: { offerId: '9' } }, at(NOW))).toBeNull();
});

test('what Allegro has no more stays readable here as archived', () => {
  const db = storedShop([offerOf('1')]);
  recordGone(db, ['1', 'unknown'], at(NOW + 1, { cause: 'missing' }));
  expect(row(db)).toMatchObject({ status: 'ARCHIVED', title: 'Lampa biurkowa LED numer 1' });
  expect(readHistory(db, 1)).toMatchObject([{ field: 'status', to: 'ARCHIVED', cause: 'missing' }]);
});
