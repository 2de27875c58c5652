import { expect, test } from 'vitest';
import { LIST_LAG_MS, mergeListed, mergeRead } from '../../../../src/shared/domain/merge-offer.ts';
import { offerOf, pln } from '../../../support/stored-shop.ts';

const NOW = 10 * LIST_LAG_MS;
const known = offerOf('1', { stock: 5, price: pln(100), title: 'Known', visits: 1 });
const listed = offerOf('1', { stock: 9, price: pln(900), title: 'Listed', visits: 2 });
const long = NOW - LIST_LAG_MS - 1;

test.each([
  ['never read directly', null, null, listed],
  ['both long ago', long, long, listed],
  ['parts a moment ago', NOW - 1, long, { ...listed, stock: 5, price: pln(100) }],
  ['the whole offer a moment ago', null, NOW - 1, { ...known, visits: 2 }],
])('the list after %s', (_, partsAt, detailsAt, merged) => {
  expect(mergeListed(known, listed, { partsAt, detailsAt }, NOW)).toEqual(merged);
});

test('a direct read changes only what it says', () => {
  expect(mergeRead(known, { stock: 3 })).toEqual({ ...known, stock: 3 });
});
