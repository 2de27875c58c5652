import { describe, expect, test } from 'vitest';
import { CATEGORY_TREE } from '../../../../src/main/demo/data/category-tree.ts';
import { openShop, valueAt } from '../shop/shop.ts';
import { NOBODY, STRANGER, firstOf, openSelling, ordinary, uuid, whatIsWrong } from './opened-selling.ts';

const PACKAGES = '/sale/classifieds-packages';
const [CATEGORY = ''] = CATEGORY_TREE.byId.keys();

function opened(edition: '2022' | '2026' = '2026') {
  const { shop, read, list } = openSelling(edition);
  const packages = list(`${PACKAGES}?category.id=${CATEGORY}`, 'packages');
  const named = (type: string) => packages.filter((one) => one['type'] === type).map(({ id }) => id);
  const ad = firstOf(shop, ({ format }) => format === 'ADVERTISEMENT');
  return { shop, read, list, packages, ad, base: named('BASE'), extra: named('EXTRA') };
}

describe.each(['2022', '2026'] as const)('packages of classified ads in %s', (edition) => {
  test('are known by category and by id', () => {
    const { shop, read, packages } = opened(edition);
    expect(packages.length).toBeGreaterThan(0);
    for (const { id, name } of packages) expect(read(`${PACKAGES}/${id}`, 'name')).toBe(name);
    expect(shop.call('GET', `${PACKAGES}/${uuid(1)}`).status).toBe(404);
    expect(shop.call('GET', `${PACKAGES}?category.id=none`).status).toBe(400);
    expect(shop.call('GET', PACKAGES).status).toBe(400);
  });

  test('an ad has one, and gets others', () => {
    const { shop, read, ad, base, extra } = opened(edition);
    const address = `/sale/offer-classifieds-packages/${ad}`;
    expect(read(address, 'basePackage.id')).toBe(base[0]);
    const more = edition === '2022' ? {} : { republish: true };
    const json = { basePackage: { id: base[1] }, extraPackages: [{ id: extra[0], ...more }] };
    expect(shop.call('PUT', address, { json }).status).toBe(200);
    expect(shop.call('GET', address).body).toMatchObject(json);
  });

  test('are refused where they are of the other kind, and on other offers', () => {
    const { shop, ad, base, extra } = opened(edition);
    const put = (id: string, json: object) =>
      whatIsWrong(shop.call('PUT', `/sale/offer-classifieds-packages/${id}`, { json }));
    const json = { basePackage: { id: base[0] } };
    expect(put(ad, { basePackage: { id: extra[0] } })).toBe('422 basePackage.id');
    expect(put(ad, { ...json, extraPackages: [{ id: base[1] }] })).toBe('422 extraPackages[0].id');
    expect(put(ordinary(shop, 40)[0] ?? '', json)).toMatch(/^404/);
    expect(put(NOBODY, json)).toMatch(/^404/);
    expect(put(STRANGER, json)).toMatch(/^403/);
  });
});

describe('statistics of classified ads', () => {
  const OFFERS = '/sale/classified-offers-stats';
  const SELLER = '/sale/classified-seller-stats';
  type Stats = {
    readonly eventStatsTotal: readonly { readonly eventType: string; readonly count: number }[];
    readonly eventsPerDay: readonly {
      readonly date: string;
      readonly eventStats: Stats['eventStatsTotal'];
    }[];
  };
  const sums = (all: readonly Stats['eventStatsTotal'][]) =>
    (all[0] ?? []).map((_, at) => all.reduce((sum, one) => sum + (one[at]?.count ?? 0), 0));

  test('are told by day, of the last thirty unless days are named; totals are their sums', () => {
    const { shop } = opened();
    const stats = shop.call('GET', SELLER).body as unknown as Stats;
    expect(stats.eventsPerDay).toHaveLength(30);
    expect(stats.eventsPerDay.at(-1)?.date).toBe('2026-11-21');
    const totals = stats.eventStatsTotal.map(({ count }) => count);
    expect(totals).toEqual(sums(stats.eventsPerDay.map(({ eventStats }) => eventStats)));
  });

  test('of the seller are those of all his ads together', () => {
    const { shop, list } = opened();
    const ids = list('/sale/offers?limit=400&sellingMode.format=ADVERTISEMENT', 'offers').map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    const query = ids.slice(0, 50).map((id) => `offer.id=${id}`);
    const each = valueAt(
      shop.call('GET', `${OFFERS}?${query.join('&')}`).body,
      'offerStats',
    ) as readonly Stats[];
    const whole = shop.call('GET', SELLER).body as unknown as Stats;
    const totals = whole.eventStatsTotal.map(({ count }) => count);
    expect(totals).toEqual(sums(each.map(({ eventStatsTotal }) => eventStatsTotal)));
  });

  test('leave out what is no ad of the seller', () => {
    const { shop, ad, list } = opened();
    const [usual = ''] = ordinary(shop, 40);
    const found = list(`${OFFERS}?offer.id=${usual}&offer.id=${ad}&offer.id=${NOBODY}`, 'offerStats');
    expect(found.map((one) => valueAt(one, 'offer.id'))).toEqual([ad]);
  });

  test.each([
    ['date.gte=2026-10-01T00:00:00Z&date.lte=2026-10-03T00:00:00Z', 200, 3],
    ['date.gte=2026-11-20T00:00:00Z&date.lte=2026-11-25T00:00:00Z', 200, 2],
    ['date.gte=2026-10-03T00:00:00Z&date.lte=2026-10-01T00:00:00Z', 400, 0],
    ['date.gte=2026-06-01T00:00:00Z&date.lte=2026-10-01T00:00:00Z', 400, 0],
    ['date.gte=wczoraj', 400, 0],
  ])('with %s answer %i and %i days', (query, status, days) => {
    const answer = openShop().call('GET', `${SELLER}?${query}`);
    expect(answer.status).toBe(status);
    expect(Number(valueAt(answer.body, 'eventsPerDay.length') ?? 0)).toBe(days);
  });

  test('are asked for at most fifty offers', () => {
    const query = Array.from({ length: 51 }, (_, at) => `offer.id=${at}`).join('&');
    expect(openShop().call('GET', `${OFFERS}?${query}`).status).toBe(400);
    expect(openShop().call('GET', OFFERS).status).toBe(400);
  });
});
