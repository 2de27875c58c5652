import { describe, expect, it } from 'vitest';
import { readDetailedOffer, readListedOffer } from '../../../../../../src/main/engine/allegro/wire/offer.ts';

const ITEM = {
  id: '7728393013',
  name: 'Lampa stojąca z abażurem',
  category: { id: '5527' },
  primaryImage: { url: 'https://a.example/1.jpg' },
  sellingMode: {
    format: 'BUY_NOW',
    price: { amount: '179.0', currency: 'PLN' },
    priceAutomation: { rule: { id: 'r1' } },
  },
  saleInfo: null,
  stock: { available: 28, sold: 3 },
  stats: { watchersCount: 4, visitsCount: 91 },
  publication: { status: 'ACTIVE', marketplaces: { base: { id: 'allegro-pl' }, additional: [] } },
  external: { id: 'SKU-1' },
  b2b: { buyableOnlyByBusiness: false },
  isFulfillment: false,
  somethingNew: [1, 2],
};

const ENDED = {
  ...ITEM,
  publication: { status: 'ENDED' },
  sellingMode: { format: 'BUY_NOW', price: null },
  stock: { available: 0 },
};
const BARE = { id: '1', publication: { status: 'INACTIVE' }, sellingMode: null, stats: null, external: null };
const auction = (parts: object) => ({ ...ITEM, sellingMode: { format: 'AUCTION', ...parts } });

describe('an item of the list', () => {
  it('becomes a row, and its document keeps what is new', () => {
    const read = readListedOffer(ITEM);
    expect(read).toMatchObject({
      ok: true,
      value: {
        base: {
          offerId: '7728393013',
          title: 'Lampa stojąca z abażurem',
          price: { amountMinor: 17_900, currency: 'PLN' },
          stock: 28,
          status: 'ACTIVE',
          format: 'BUY_NOW',
          externalId: 'SKU-1',
          categoryId: '5527',
          imageUrl: 'https://a.example/1.jpg',
          watchers: 4,
          visits: 91,
          sold: 3,
          priceRuleId: 'r1',
          isFulfillment: false,
          isBusinessOnly: false,
          marketplaceId: 'allegro-pl',
        },
      },
    });
    expect(read.ok && JSON.parse(read.value.listing)).toEqual(ITEM);
  });

  it.each([
    [
      'an ended offer without a price',
      ENDED,
      { status: 'ENDED', price: null, stock: 0, marketplaceId: 'allegro-pl' },
    ],
    [
      'a draft with hardly anything',
      BARE,
      { title: '', price: null, stock: null, externalId: null, watchers: null, format: 'BUY_NOW' },
    ],
    [
      'an auction with bids',
      { ...auction({ price: null }), saleInfo: { currentPrice: { amount: '5.5', currency: 'PLN' } } },
      { price: { amountMinor: 550 } },
    ],
    [
      'an auction without bids',
      auction({ startingPrice: { amount: '1', currency: 'CZK' } }),
      { price: { amountMinor: 100, currency: 'CZK' } },
    ],
    ['a status not known yet', { ...ITEM, publication: { status: 'FROZEN' } }, { status: 'FROZEN' }],
  ])('may be %s', (_name, item, expected) => {
    expect(readListedOffer(item)).toMatchObject({ ok: true, value: { base: expected } });
  });

  it.each([
    ['nothing', null, { offerId: null, path: '' }],
    ['a number for an id', { ...ITEM, id: 7 }, { offerId: null, path: 'id' }],
    ['no status', { ...ITEM, publication: null }, { offerId: '7728393013', path: 'publication.status' }],
    [
      'a price that is none',
      { ...ITEM, sellingMode: { price: { amount: 'x', currency: 'PLN' } } },
      { offerId: '7728393013', path: 'sellingMode.price' },
    ],
    [
      'a price as a number',
      { ...ITEM, sellingMode: { price: { amount: 5, currency: 'PLN' } } },
      { offerId: '7728393013', path: 'sellingMode.price' },
    ],
  ])('with %s says what is wrong', (_name, item, expected) => {
    expect(readListedOffer(item)).toEqual({ ok: false, error: expected });
  });
});

describe('the full offer', () => {
  const ean = { id: '225693', name: 'EAN (GTIN)', values: ['5902719471797'] };
  const details = {
    ...ITEM,
    images: ['https://a.example/1.jpg'],
    parameters: [{ id: '11323', name: 'Stan', values: ['Nowy'] }],
    productSet: [
      { product: { id: 'p', parameters: [ean, { id: '2', name: 'Kolor', values: ['czarny', 'złoty'] }] } },
    ],
  };

  it('brings the EAN, the parameters and its own text', () => {
    const read = readDetailedOffer(details, 'as it came');
    expect(read).toMatchObject({
      ok: true,
      value: {
        details: 'as it came',
        ean: '5902719471797',
        parameterText: 'Nowy 5902719471797 czarny złoty',
      },
    });
  });

  it('does not speak of what only the list knows', () => {
    const read = readDetailedOffer(details, '');
    const names = read.ok ? Object.keys(read.value.base) : [];
    expect(names).not.toEqual(expect.arrayContaining(['watchers']));
    expect(names.filter((name) => ['watchers', 'visits', 'sold', 'priceRuleId'].includes(name))).toEqual([]);
  });

  it.each([
    ['by name alone', [{ id: '9', name: 'EAN (GTIN)', values: ['123'] }], '123'],
    ['by id alone', [{ id: '225693', values: ['123'] }], '123'],
    ['without values', [{ id: '225693', values: [] }], null],
    ['not at all', [], null],
  ])('names its EAN %s', (_name, parameters, expected) => {
    const read = readDetailedOffer({ ...BARE, parameters }, '');
    expect(read).toMatchObject({ ok: true, value: { ean: expected } });
  });
});
