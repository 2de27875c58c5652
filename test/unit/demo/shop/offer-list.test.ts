import { describe, expect, test } from 'vitest';
import { makeOffer } from '../../../../src/main/demo/data/make-offer.ts';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { listedFromBirth, listedFromRecord } from '../../../../src/main/demo/offers/list-item.ts';
import { editTruth } from '../../../../src/main/demo/offers/truth.ts';
import { START, openShop } from './shop.ts';
import type { Body, OpenShop } from './shop.ts';

const OFFERS = 400;
const idOf = (index: number): string => offerIdOf(1, index);
const list = (shop: OpenShop, query: string): Body => shop.call('GET', `/sale/offers?${query}`).body;
const every = (shop: OpenShop, query: string): Body[] =>
  list(shop, `limit=1000&${query}`).offers.map((item) => item);

test('a listed offer says the same as the whole one', () => {
  const shop = { seed: 1, offers: OFFERS, bornAt: START };
  for (let index = 0; index < OFFERS; index += 1) {
    expect(listedFromBirth(shop, index)).toEqual(listedFromRecord(makeOffer(shop, index)));
  }
});

describe('paging', () => {
  test('20 by default, newest number first', () => {
    const page = list(openShop(), '');
    expect([page.count, page.totalCount]).toEqual([20, OFFERS]);
    expect(page.offers.map(({ id }) => Number(id))).toEqual(
      Array.from({ length: 20 }, (_, index) => Number(idOf(index))),
    );
  });

  test.each([
    ['limit=1000', 200],
    ['limit=1001', 400],
    ['limit=0', 400],
    ['offset=9999999&limit=1', 200],
    ['offset=10000000', 400],
    ['offset=9999500&limit=1000', 400],
    ['sort=name', 400],
    ['publication.status=SOLD', 400],
    ['isFulfillment=maybe', 400],
    ['sellingMode.price.amount.gte=cheap', 400],
  ])('%s', (query, status) => {
    expect(openShop().call('GET', `/sale/offers?${query}`).status).toBe(status);
  });

  test('pages are parts of one list', () => {
    const shop = openShop();
    const whole = every(shop, '').map(({ id }) => String(id));
    const pages = [0, 150, 300].flatMap((offset) =>
      list(shop, `limit=150&offset=${offset}`).offers.map(({ id }) => String(id)),
    );
    expect(pages).toEqual(whole);
  });
});

describe('filters', () => {
  test.each([
    ['publication.status=ENDED', ({ publication }: Body) => String(publication.status) === 'ENDED'],
    [
      'publication.status=ENDED&publication.status=INACTIVE',
      ({ publication }: Body) => ['ENDED', 'INACTIVE'].includes(String(publication.status)),
    ],
    ['sellingMode.format=AUCTION', ({ sellingMode }: Body) => String(sellingMode.format) === 'AUCTION'],
    [
      'publication.marketplace=allegro-cz',
      ({ publication }: Body) => String(publication.marketplaces.base.id) === 'allegro-cz',
    ],
    ['sellingMode.price.amount.gte=500', ({ sellingMode }: Body) => Number(sellingMode.price?.amount) >= 500],
    ['sellingMode.price.amount.lte=20', ({ sellingMode }: Body) => Number(sellingMode.price?.amount) <= 20],
    ['isFulfillment=true', ({ isFulfillment }: Body) => Boolean(isFulfillment)],
    ['b2b.buyableOnlyByBusiness=true', ({ b2b }: Body) => Boolean(b2b.buyableOnlyByBusiness)],
    [
      'sellingMode.priceAutomation.rule.id.empty=false',
      ({ sellingMode }: Body) => sellingMode.priceAutomation !== undefined,
    ],
    ['product.id.empty=true', ({ sellingMode }: Body) => String(sellingMode.format) !== 'BUY_NOW'],
    [
      'external.id=SKU-4100&external.id=SKU-4132',
      ({ external }: Body) => ['SKU-4100', 'SKU-4132'].includes(String(external?.id)),
    ],
    [`offer.id=${idOf(5)}`, ({ id }: Body) => String(id) === idOf(5)],
  ])('%s', (query, fits) => {
    const shop = openShop();
    const expected = every(shop, '').filter(fits);
    expect(expected.length).toBeGreaterThan(0);
    expect(every(shop, query)).toEqual(expected);
  });

  test.each(['category.id', 'delivery.shippingRates.id', 'afterSalesServices.returnPolicy.id'])(
    '%s',
    (name) => {
      const shop = openShop();
      const [first] = every(shop, '');
      const value = name
        .split('.')
        .reduce<unknown>((found, part) => (found as Record<string, unknown>)[part], first);
      const found = every(shop, `${name}=${String(value)}`);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(OFFERS);
    },
  );

  test('name: every word begins a word of the title', () => {
    const shop = openShop();
    const [first] = every(shop, '');
    const words = String(first?.name).split(' ');
    const beginnings = `${words[1]?.slice(0, 4)} ${words[0]?.slice(0, 3).toLowerCase()}`;
    const query = `name=${encodeURIComponent(beginnings)}`;
    expect(every(shop, query).map(({ id }) => String(id))).toContain(String(first?.id));
    expect(every(shop, 'name=omowa')).toEqual([]);
  });

  test('external.id takes at most 100 values', () => {
    const query = Array.from({ length: 101 }, (_, at) => `external.id=${at}`).join('&');
    expect(openShop().call('GET', `/sale/offers?${query}`).status).toBe(400);
  });
});

test.each([
  [
    'sellingMode.price.amount',
    ({ sellingMode }: Body) => Number(sellingMode.price?.amount ?? Number.POSITIVE_INFINITY),
    1,
  ],
  [
    '-sellingMode.price.amount',
    ({ sellingMode }: Body) => Number(sellingMode.price?.amount ?? Number.NEGATIVE_INFINITY),
    -1,
  ],
  ['stock.available', ({ stock }: Body) => Number(stock.available), 1],
  ['-stock.available', ({ stock }: Body) => Number(stock.available), -1],
  ['stock.sold', ({ stock }: Body) => Number(stock.sold), 1],
  ['-stock.sold', ({ stock }: Body) => Number(stock.sold), -1],
])('sort=%s', (sort, read, sign) => {
  const values = every(openShop(), `sort=${sort}`).map(read);
  expect(values).toEqual(values.toSorted((one, other) => sign * (one - other)));
});

test('amounts lose a last zero in the list; a price that is gone is null', () => {
  const shop = openShop();
  const amounts = every(shop, 'publication.status=ACTIVE').map(({ sellingMode }) =>
    String(sellingMode.price.amount),
  );
  expect(amounts.some((amount) => amount.endsWith('.0'))).toBe(true);
  expect(amounts.every((amount) => !/\.\d0$/.test(amount))).toBe(true);
  expect(list(shop, `offer.id=${idOf(7)}`).offers[0].sellingMode.price).toBeNull();
  expect(list(shop, `offer.id=${idOf(7)}`).offers[0].stock.available).toBe(0);
});

test('the list lags an edit, the full offer does not', () => {
  const shop = openShop({ switches: { listDelayMs: 5000 } });
  const stock = () => Number(list(shop, `offer.id=${idOf(0)}`).offers[0].stock.available);
  const before = stock();
  editTruth(shop.state, shop.now(), idOf(0), { stock: { available: before + 1 } });
  expect(shop.call('GET', `/sale/product-offers/${idOf(0)}`).body.stock.available).toBe(before + 1);
  expect(stock()).toBe(before);
  shop.wait(4000);
  expect(stock()).toBe(before);
  shop.wait(1000);
  expect(stock()).toBe(before + 1);
});

test('what is read back from tables lists the same as what happened', () => {
  const shop = openShop();
  for (const index of [0, 1, 2])
    editTruth(shop.state, shop.now(), idOf(index), { stock: { available: index } });
  shop.wait(10_000);
  expect(every(shop, 'publication.status=ENDED').map(({ id }) => String(id))).toContain(idOf(0));
  expect(
    every(shop, 'sort=stock.available')
      .map(({ id }) => String(id))
      .slice(0, 60),
  ).toContain(idOf(1));
});
