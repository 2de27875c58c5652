import { describe, expect, it } from 'vitest';
import { bulkChange, type BulkRule } from '../../../../src/shared/domain/bulk-change.ts';
import { workOutBulk } from '../../../../src/shared/domain/bulk-preview.ts';
import type { OfferRow } from '../../../../src/shared/domain/offer.ts';
import { pln } from '../../../support/stored-shop.ts';
import { offerRow } from '../../renderer/offer-row.ts';

const five: BulkRule = {
  field: 'price',
  change: { kind: 'percent', hundredths: 500 },
  rounding: 'ninety-nine',
  withPriceRule: false,
};
const stock = (kind: 'set' | 'add', pieces: number): BulkRule => ({
  field: 'stock',
  change: { kind, pieces },
});

describe('one rule on one offer', () => {
  it.each<[string, Partial<OfferRow>, BulkRule, object]>([
    ['a price', { price: pln(6730) }, five, { kind: 'change', from: pln(6730), to: pln(7099) }],
    [
      'one that is so already',
      { price: pln(999) },
      { ...five, change: { kind: 'percent', hundredths: 0 } },
      { kind: 'unchanged' },
    ],
    ['one with a price rule', { priceRuleId: 'r' }, five, { kind: 'left-out', why: 'price-rule' }],
    [
      'one with a price rule, on purpose',
      { priceRuleId: 'r', price: pln(6730) },
      { ...five, withPriceRule: true },
      { kind: 'change', to: pln(7099) },
    ],
    ['an archived one', { status: 'ARCHIVED' }, five, { kind: 'left-out', why: 'archived' }],
    ['one without a price', { price: null }, five, { kind: 'left-out', why: 'no-price' }],
    ['pieces set', { stock: 3 }, stock('set', 25), { kind: 'change', intent: { kind: 'set', value: 25 } }],
    [
      'pieces added',
      { stock: 3 },
      stock('add', 10),
      { kind: 'change', intent: { kind: 'add', amount: 10 }, to: 13 },
    ],
    ['all pieces away', { stock: 3 }, stock('add', -3), { kind: 'change', to: 0 }],
    [
      'more pieces away than there are',
      { stock: 3 },
      stock('add', -4),
      { kind: 'left-out', why: 'fewer-than-none' },
    ],
    [
      'pieces added to an unknown stock',
      { stock: null },
      stock('add', 1),
      { kind: 'left-out', why: 'not-fetched' },
    ],
    ['pieces below none', { stock: 3 }, stock('set', -1), { kind: 'left-out', why: 'stopped' }],
  ])('%s', (_name, offer, rule, wanted) => {
    expect(bulkChange(offerRow(offer), rule)).toMatchObject(wanted);
  });
});

describe('one rule on many offers', () => {
  const rows = [
    offerRow({ offerId: '1', price: pln(6730) }),
    offerRow({ offerId: '2', price: pln(18_580), status: 'ENDED' }),
    offerRow({ offerId: '3', price: pln(999), priceRuleId: 'rule' }),
    offerRow({ offerId: '4', price: null }),
  ];

  it('counts what changes, names what is left out and the largest change', () => {
    const { preview, edits } = workOutBulk(rows, five);
    expect(preview).toMatchObject({
      chosen: 4,
      changing: 2,
      unchanged: 0,
      leftOut: [
        { why: 'price-rule', count: 1, offerIds: ['3'] },
        { why: 'no-price', count: 1, offerIds: ['4'] },
      ],
      byStatus: { ACTIVE: 1, ENDED: 1 },
      largest: [{ offerId: '2', from: pln(18_580), to: pln(19_499) }],
    });
    expect(preview.percent?.low).toBeCloseTo(4.95);
    expect(preview.percent?.high).toBeCloseTo(5.48);
    expect(edits.map(({ offerId }) => offerId)).toEqual(['1', '2']);
  });

  it('has a largest change of each currency, first that of most offers', () => {
    const koruna = offerRow({ offerId: '5', price: { amountMinor: 90_000, currency: 'CZK' } });
    expect(workOutBulk([koruna, ...rows], five).preview.largest.map(({ offerId }) => offerId)).toEqual([
      '2',
      '5',
    ]);
  });

  it('has the same digest in any order, and another when one number differs', () => {
    const { digest } = workOutBulk(rows, five).preview;
    expect(workOutBulk(rows.toReversed(), five).preview.digest).toBe(digest);
    const moved = rows.map((row) => (row.offerId === '2' ? { ...row, price: pln(18_680) } : row));
    expect(workOutBulk(moved, five).preview.digest).not.toBe(digest);
  });

  it('says how many offers a stock of nought ends', () => {
    expect(workOutBulk(rows, stock('set', 0)).preview.ending).toBe(4);
  });
});
