import { describe, expect, test } from 'vitest';
import { openShop, valueAt } from '../shop/shop.ts';
import { NOBODY, STRANGER, openSelling, ordinary, whatIsWrong } from './opened-selling.ts';

const EDITIONS = ['2022', '2026'] as const;
const pln = (amount: string) => ({ amount, currency: 'PLN' });

describe('a bid', () => {
  const BID = '/bidding/offers/71234567890/bid';
  const opened = (edition: '2022' | '2026' = '2026') => {
    const shop = openShop({ edition });
    return { shop, bid: (maxAmount: object) => shop.call('PUT', BID, { json: { maxAmount } }) };
  };

  test.each(EDITIONS)('in %s is placed, read and only raised', (edition) => {
    const { shop, bid } = opened(edition);
    expect(shop.call('GET', BID).status).toBe(404);
    expect(valueAt(bid(pln('20.00')).body, 'maxAmount')).toEqual(pln('20.00'));
    expect(whatIsWrong(bid(pln('20.00')))).toBe('422 maxAmount.amount');
    expect(bid(pln('21.00')).status).toBe(200);
    expect(valueAt(shop.call('GET', BID).body, 'maxAmount')).toEqual(pln('21.00'));
  });

  test('of the highest leads at a step above the next; the others lose', () => {
    const { bid } = opened();
    const price = (body: unknown) => Number(valueAt(body, 'auction.currentPrice.amount'));
    const low = bid(pln('1.00')).body;
    expect([valueAt(low, 'highBidder'), valueAt(low, 'minimalPriceMet')]).toEqual([false, false]);
    expect(price(low)).toBe(2);
    const high = bid(pln('9999.00')).body;
    expect([valueAt(high, 'highBidder'), valueAt(high, 'minimalPriceMet')]).toEqual([true, true]);
    expect(price(high)).toBeLessThan(9999);
    expect(price(bid(pln('99999.00')).body)).toBe(price(high));
  });

  test.each([
    [{ amount: '20.00', currency: 'EUR' }, '422 maxAmount.currency'],
    [pln('0.00'), '422 maxAmount.amount'],
    [pln('dwa'), '422 maxAmount.amount'],
  ])('of %j is refused', (maxAmount, wrong) => {
    expect(whatIsWrong(opened().bid(maxAmount))).toBe(wrong);
  });

  test("in what is no auction, or one's own offer, is 404", () => {
    const { shop } = opened();
    for (const id of [NOBODY, ordinary(shop, 0)[0] ?? '']) {
      const answer = shop.call('PUT', `/bidding/offers/${id}/bid`, { json: { maxAmount: pln('20.00') } });
      expect(answer.status).toBe(404);
    }
  });
});

describe('collections for charity', () => {
  const found = (query: string) => openShop().call('GET', `/charity/fundraising-campaigns?${query}`);

  test('are found by name or organisation, as many as are wanted', () => {
    const all = valueAt(found('phrase=fundacja&limit=100').body, 'campaigns') as readonly object[];
    expect(all.length).toBeGreaterThan(1);
    for (const one of all) expect(JSON.stringify(one).toLowerCase()).toContain('fundacja');
    expect(valueAt(found('phrase=fundacja&limit=1').body, 'campaigns.length')).toBe(1);
    expect(valueAt(found('phrase=nikt&limit=10').body, 'campaigns')).toEqual([]);
  });

  test.each(['phrase=fundacja', 'limit=10', 'phrase=a&limit=0', 'phrase=a&limit=101', 'phrase=a&limit=x'])(
    'with %s are 400',
    (query) => {
      expect(found(query).status).toBe(400);
    },
  );
});

test('deposits on packaging: each with an id, a marketplace and a price in its money', () => {
  const all = openSelling().list('/deposit/types', 'deposits');
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const money = (one: object) =>
    `${String(valueAt(one, 'marketplaceId'))} ${String(valueAt(one, 'price.currency'))}`;
  expect(new Set(all.map(money))).toEqual(new Set(['allegro-pl PLN', 'allegro-sk EUR']));
});

describe.each(EDITIONS)('in %s', (edition) => {
  test('the rating of an offer: the average agrees with the scores, the scores with the answers', () => {
    const { shop, list } = openSelling(edition);
    const ids = list('/sale/offers?limit=50', 'offers').map(({ id }) => id);
    const ratings = ids.map((id) => shop.call('GET', `/sale/offers/${id}/rating`).body);
    for (const rating of ratings) {
      const scores = valueAt(rating, 'scoreDistribution') as readonly { name: string; count: number }[];
      const count = scores.reduce((sum, one) => sum + one.count, 0);
      const sum = scores.reduce((total, one) => total + Number(one.name) * one.count, 0);
      expect(count).toBe(valueAt(rating, 'totalResponses'));
      expect(valueAt(rating, 'averageScore')).toBe(count === 0 ? '0.00' : (sum / count).toFixed(2));
    }
    expect(ratings.some((rating) => Number(valueAt(rating, 'totalResponses')) > 0)).toBe(true);
  });

  test.each([
    ['rating', NOBODY, 404],
    ['rating', STRANGER, 403],
    ['smart', NOBODY, 404],
    ['smart', STRANGER, 403],
  ])('%s of offer %s answers %i', (what, id, status) => {
    expect(openShop({ edition }).call('GET', `/sale/offers/${id}/${what}`).status).toBe(status);
  });
});

describe('Smart!', () => {
  test('an offer is in it where it meets all conditions', () => {
    const { shop, list } = openSelling();
    const ids = list('/sale/offers?limit=100', 'offers').map(({ id }) => id);
    const told = ids.map((id) => shop.call('GET', `/sale/offers/${id}/smart`).body);
    for (const one of told) {
      const conditions = valueAt(one, 'conditions') as readonly { fulfilled: boolean }[];
      expect(valueAt(one, 'classification.fulfilled')).toBe(conditions.every(({ fulfilled }) => fulfilled));
    }
    expect(new Set(told.map((one) => valueAt(one, 'classification.fulfilled'))).size).toBe(2);
  });

  test('an offer that ends leaves it', () => {
    const { shop, read } = openSelling();
    const [id = ''] = ordinary(shop, 40);
    const json = { publication: { status: 'ENDED' } };
    expect(read(`/sale/offers/${id}/smart`, 'classification.fulfilled')).toBe(true);
    expect(shop.call('PATCH', `/sale/product-offers/${id}`, { json }).status).toBe(200);
    expect(read(`/sale/offers/${id}/smart`, 'classification.fulfilled')).toBe(false);
  });

  test('ways of delivery are told in 2022 only', () => {
    const smart = (edition: '2022' | '2026') => {
      const { shop } = openSelling(edition);
      return shop.call('GET', `/sale/offers/${ordinary(shop, 40)[0]}/smart`).body;
    };
    expect(valueAt(smart('2022'), 'smartDeliveryMethods')).toHaveLength(2);
    expect(valueAt(smart('2026'), 'smartDeliveryMethods')).toBeUndefined();
    expect(valueAt(smart('2026'), 'conditions.2.passedDeliveryMethods')).toBeUndefined();
  });

  test('the ways that pass and fail are those of the price list of the offer', () => {
    const { shop, list } = openSelling('2022');
    const offers = list('/sale/offers?limit=100', 'offers');
    const sets = new Map<unknown, readonly string[]>();
    for (const { id, ...offer } of offers) {
      const ratesId = valueAt(offer, 'delivery.shippingRates.id');
      const told = valueAt(shop.call('GET', `/sale/offers/${id}/smart`).body, 'conditions.2');
      const ways = ['passedDeliveryMethods', 'failedDeliveryMethods'].flatMap(
        (name) => valueAt(told, name) as { id: string }[],
      );
      sets.set(
        ratesId,
        ways.map((way) => way.id),
      );
    }
    expect(sets.size).toBeGreaterThan(2);
    for (const [ratesId, ways] of sets) {
      const { rates } = shop.call('GET', `/sale/shipping-rates/${String(ratesId)}`).body;
      const methods = rates.map((rate) => String(valueAt(rate, 'deliveryMethod.id')));
      expect(ways).toEqual(methods);
    }
  });

  test.each(EDITIONS)('the seller of %s is in it where he meets what is required', (edition) => {
    const { body } = openShop({ edition }).call('GET', '/sale/smart');
    const conditions = valueAt(body, 'conditions') as readonly { fulfilled: boolean; required: boolean }[];
    const isIn = conditions.every(({ fulfilled, required }) => fulfilled || !required);
    expect(valueAt(body, 'classification.fulfilled')).toBe(isIn);
  });
});

describe('the public list of offers of 2022', () => {
  type Item = { readonly id: string; readonly sellingMode: { readonly price: { readonly amount: string } } };
  const opened = () => {
    const { shop } = openSelling('2022');
    const ask = (query: string) => shop.call('GET', `/offers/listing?${query}`);
    const items = (query: string) => {
      const { promoted, regular } = valueAt(ask(query).body, 'items') as Record<string, readonly Item[]>;
      return { promoted: promoted ?? [], regular: regular ?? [] };
    };
    return { shop, ask, items };
  };

  test('needs a phrase, a category or a seller', () => {
    const { ask } = opened();
    expect(ask('').status).toBe(400);
    expect(ask('sort=-price').status).toBe(400);
    expect(ask('seller.login=nikt').status).toBe(200);
    expect(valueAt(ask('seller.login=nikt').body, 'searchMeta.totalCount')).toBe(0);
  });

  test('tells what the cheapest delivery costs, and whether the price alone makes it free', () => {
    const { shop, items } = opened();
    const inPoland = () =>
      items('seller.id=44871203&limit=60').regular.filter(
        (item) => valueAt(item, 'sellingMode.price.currency') === 'PLN',
      );
    const regular = inPoland();
    const json = { joinPolicy: { strategy: 'MAX' }, customCost: { allowed: false } };
    expect(shop.call('PUT', '/sale/delivery-settings', { json }).status).toBe(200);
    const after = inPoland();
    expect(new Set(regular.map((item) => valueAt(item, 'delivery.availableForFree'))).size).toBe(2);
    expect(after.some((item) => valueAt(item, 'delivery.availableForFree'))).toBe(false);
    expect(valueAt(regular[0], 'delivery.lowestPrice.amount')).toBe('11.99');
  });

  test('finds offers on sale by all words of the phrase, promoted ones apart', () => {
    const { ask, items } = opened();
    const all = items('seller.id=44871203&limit=60');
    expect(all.promoted.length).toBeGreaterThan(0);
    expect(all.promoted.length + all.regular.length).toBe(60);
    const named = valueAt(ask('phrase=lampa&limit=60').body, 'items.regular') as readonly { name: string }[];
    for (const { name } of named) expect(name.toLowerCase()).toContain('lampa');
  });

  test.each([
    ['+price', 1],
    ['-price', -1],
  ] as const)('sorts by %s', (sort, sign) => {
    const { regular } = opened().items(`seller.id=44871203&limit=60&sort=${encodeURIComponent(sort)}`);
    const prices = regular.map(({ sellingMode }) => Number(sellingMode.price.amount));
    expect(prices).toEqual(prices.toSorted((a, b) => sign * (a - b)));
  });

  test.each([
    ['limit=61', 422],
    ['limit=60&offset=540', 200],
    ['limit=60&offset=541', 422],
    ['sort=cena', 400],
  ])('pages and sorts: %s answers %i', (query, status) => {
    expect(opened().ask(`seller.id=44871203&${query}`).status).toBe(status);
  });
});
