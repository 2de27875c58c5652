import { describe, expect, it } from 'vitest';
import { openShop, valueAt, type OpenShop } from '../shop/shop.ts';
import { DAY_MS, FOREIGN, ordinaryOffer, refusal } from './own-offers.ts';

const PATH = '/sale/loyalty/promotions';
const OFFERS = [0, 1].map((number) => ({ id: ordinaryOffer(number) }));

const rebate = (specification: object, criterion: object) => ({
  benefits: [{ specification }],
  offerCriteria: [criterion],
});
const multipack = (forEachQuantity: number, percentage: number, offers: readonly object[] = OFFERS) =>
  rebate(
    {
      type: 'UNIT_PERCENTAGE_DISCOUNT',
      configuration: { percentage },
      trigger: { forEachQuantity, discountedNumber: 1 },
    },
    { type: 'CONTAINS_OFFERS', offers },
  );
const steps = (...pairs: readonly (readonly [number, string])[]) =>
  pairs.map(([lowerBound, percentage]) => ({ quantity: { lowerBound }, discount: { percentage } }));
const priceList = (thresholds: readonly object[], name = 'Hurt') =>
  rebate({ type: 'WHOLESALE_PRICE_LIST', name, thresholds }, { type: 'OFFERS_ASSIGNED_EXTERNALLY' });
const largeOrder = (...pairs: readonly (readonly [string, string])[]) =>
  rebate(
    {
      type: 'LARGE_ORDER_DISCOUNT',
      thresholds: pairs.map(([amount, percentage]) => ({
        orderValue: { lowerBound: { amount, currency: 'PLN' } },
        discount: { percentage },
      })),
    },
    { type: 'ALL_OFFERS' },
  );

function list(shop: OpenShop, query: string): readonly string[] {
  const { body } = shop.call('GET', `${PATH}?${query}`);
  return (valueAt(body, 'promotions') as { id: string }[]).map(({ id }) => id);
}

describe('rebates', () => {
  it.each([
    ['a multipack', multipack(2, 16), 201],
    ['a multipack of two that gives too little', multipack(2, 15), 412],
    ['a multipack of three that gives too little', multipack(3, 30), 412],
    ['a multipack of six', multipack(6, 90), 412],
    ['a multipack that gives more than all', multipack(2, 101), 412],
    ['a multipack without offers', multipack(2, 50, []), 422],
    ['a multipack of an offer named twice', multipack(2, 50, [OFFERS[0] ?? {}, OFFERS[0] ?? {}]), 422],
    ['a multipack of an offer that is not there', multipack(2, 50, [{ id: '17000000000' }]), 404],
    ["a multipack of another seller's offer", multipack(2, 50, [{ id: FOREIGN }]), 403],
    ['a price list', priceList(steps([2, '3'], [100_000, '10'])), 201],
    ['a price list that gives less for more', priceList(steps([10, '5'], [20, '4'])), 422],
    ['a price list from one piece on', priceList(steps([1, '5'])), 412],
    ['a price list with parts of a percent', priceList(steps([10, '2.5'])), 422],
    ['a price list without thresholds', priceList([]), 422],
    ['a second discount on large orders', largeOrder(['100.00', '2']), 422],
  ])('%s', (_, json, status) => {
    expect(openShop().call('POST', PATH, { json }).status).toBe(status);
  });

  it('have one criterion that goes with the benefit', () => {
    const { benefits } = multipack(2, 50);
    const json = { benefits, offerCriteria: [{ type: 'ALL_OFFERS' }] };
    expect(refusal(openShop().call('POST', PATH, { json })).path).toBe('offerCriteria[0].type');
  });

  it('are listed by kind, and by the offers they name', () => {
    const shop = openShop();
    const one = String(shop.call('POST', PATH, { json: multipack(2, 50, OFFERS.slice(0, 1)) }).body.id);
    const two = String(shop.call('POST', PATH, { json: multipack(2, 50) }).body.id);
    expect(list(shop, 'promotionType=MULTIPACK')).toContain(one);
    expect(list(shop, 'promotionType=CROSS_MULTIPACK')).toContain(two);
    expect(list(shop, 'promotionType=CROSS_MULTIPACK')).not.toContain(one);
    expect(list(shop, `promotionType=CROSS_MULTIPACK&offer.id=${OFFERS[1]?.id}`)).toEqual([two]);
    expect(list(shop, `promotionType=WHOLESALE_PRICE_LIST&offer.id=${OFFERS[1]?.id}`)).toEqual([]);
  });

  it.each([
    ['limit=5001', 422],
    ['limit=5000', 200],
    ['limit=51&offset=49950', 422],
    ['limit=50&offset=49950', 200],
    ['limit=1&offset=50000', 422],
  ])('come in pages: %s', (query, status) => {
    expect(openShop().call('GET', `${PATH}?promotionType=MULTIPACK&${query}`).status).toBe(status);
  });

  it('are asked for by kind today; in 2022 they need not be', () => {
    expect(openShop().call('GET', PATH).status).toBe(400);
    expect(openShop({ edition: '2022' }).call('GET', PATH).status).toBe(200);
  });

  it('are deactivated, and can then still be read', () => {
    const shop = openShop();
    const id = String(shop.call('POST', PATH, { json: multipack(2, 50) }).body.id);
    expect(shop.call('DELETE', `${PATH}/${id}`).status).toBe(204);
    expect(valueAt(shop.call('GET', `${PATH}/${id}`).body, 'status')).toBe('INACTIVE');
    expect(list(shop, 'promotionType=CROSS_MULTIPACK')).not.toContain(id);
    expect(shop.call('DELETE', `${PATH}/${id}`).status).toBe(404);
  });

  it('can be changed where they are price lists, but not into another kind', () => {
    const shop = openShop();
    const id = String(shop.call('POST', PATH, { json: priceList(steps([10, '5'])) }).body.id);
    const put = (json: object) => shop.call('PUT', `${PATH}/${id}`, { json }).status;
    expect(put(priceList(steps([10, '6']), 'Hurt plus'))).toBe(200);
    expect(put(multipack(2, 50))).toBe(422);
    const pack = String(shop.call('POST', PATH, { json: multipack(2, 50) }).body.id);
    expect(shop.call('PUT', `${PATH}/${pack}`, { json: multipack(2, 60) }).status).toBe(422);
  });

  it('are bundles too in 2022', () => {
    const value = { amount: '10.00', currency: 'PLN' };
    const parts = (promotionEntryPoint: boolean) =>
      OFFERS.map((offer) => ({ ...offer, quantity: 1, promotionEntryPoint }));
    const bundle = (offers: readonly object[]) =>
      rebate({ type: 'ORDER_FIXED_DISCOUNT', value }, { type: 'CONTAINS_OFFERS', offers });
    const shop = openShop({ edition: '2022' });
    const post = (json: object) => shop.call('POST', PATH, { json }).status;
    expect(post(bundle(parts(true)))).toBe(201);
    expect(post(bundle(parts(false)))).toBe(422);
    expect(openShop().call('POST', PATH, { json: bundle(OFFERS) }).status).toBe(400);
  });
});

describe('the discount on turnover', () => {
  const MARKET = '/sale/turnover-discount/allegro-business-cz';
  const wish = (...pairs: readonly (readonly [string, string])[]) => ({
    thresholds: pairs.map(([amount, percentage]) => ({
      minimumTurnover: { amount, currency: 'CZK' },
      discount: { percentage },
    })),
  });
  const status = (shop: OpenShop) => valueAt(shop.call('GET', '/sale/turnover-discount').body, '0.status');

  it('is followed by a new definition with the next month', () => {
    const shop = openShop();
    expect(status(shop)).toBe('ACTIVE');
    const { body } = shop.call('PUT', MARKET, { json: wish(['3000', '4']) });
    expect(valueAt(body, 'definitions.0.cumulatingToDate')).toBe('2026-12-01');
    expect(valueAt(body, 'definitions.1.cumulatingFromDate')).toBe('2026-12-01');
    expect(valueAt(body, 'definitions.1.spendingFromDate')).toBe('2027-01-01');
    const again = shop.call('PUT', MARKET, { json: wish(['3000', '5']) });
    expect(valueAt(again.body, 'definitions.length')).toBe(2);
  });

  it('ends with this month, its use with the next', () => {
    const shop = openShop();
    expect(shop.call('PUT', `${MARKET}/deactivate`).status).toBe(200);
    expect(status(shop)).toBe('DEACTIVATING');
    shop.wait(70 * DAY_MS);
    expect(status(shop)).toBeNull();
    shop.call('PUT', MARKET, { json: wish(['3000', '5']) });
    expect(status(shop)).toBe('ACTIVATING');
    expect(shop.call('PUT', `${MARKET}/deactivate`).status).toBe(204);
    expect(status(shop)).toBeNull();
  });

  it.each([
    ['another marketplace', '/sale/turnover-discount/allegro-pl', wish(['3000', '5']), 404],
    ['parts of a crown', MARKET, wish(['3000.50', '5']), 422],
    ['less for more', MARKET, wish(['3000', '5'], ['4000', '4']), 422],
    ['no thresholds', MARKET, { thresholds: [] }, 422],
  ])('refuses %s', (_, path, json, expected) => {
    expect(openShop().call('PUT', path, { json }).status).toBe(expected);
  });
});

describe('the mark on the list of offers in 2022', () => {
  const CAMPAIGNS = '/sale/loyalty/promotion-campaigns';

  it('is applied for, verified and given up', () => {
    const shop = openShop({ edition: '2022' });
    const made = shop.call('POST', PATH, { json: multipack(2, 50) });
    const promotion = { id: String(made.body.id) };
    const json = { promotion, campaign: { id: 'LISTING_BADGE' } };
    const applied = shop.call('POST', CAMPAIGNS, { json });
    expect(applied.status).toBe(202);
    const address = new URL(applied.headers['location'] ?? '').pathname.replace('/api', '');
    expect(shop.call('GET', address).status).toBe(200);
    shop.wait(60_000);
    expect(shop.call('GET', address).status).toBe(303);
    expect(shop.call('DELETE', address).status).toBe(422);
    const whose = `promotion.id=${promotion.id}`;
    const listed = () => shop.call('GET', `${CAMPAIGNS}?${whose}`).body;
    expect(valueAt(listed(), 'promotionCampaigns.0.status')).toBe('ACTIVE');
    shop.call('DELETE', `${PATH}/${promotion.id}`);
    expect(valueAt(listed(), 'promotionCampaigns.0.status')).toBe('SUSPENDED');
    expect(shop.call('DELETE', `${CAMPAIGNS}?${whose}&campaign.id=LISTING_BADGE`).status).toBe(202);
    expect(valueAt(listed(), 'totalCount')).toBe(0);
  });

  it('is for promotions that are there, and once', () => {
    const shop = openShop({ edition: '2022' });
    const post = (id: string, campaign = 'LISTING_BADGE') =>
      shop.call('POST', CAMPAIGNS, { json: { promotion: { id }, campaign: { id: campaign } } }).status;
    const id = String(shop.call('POST', PATH, { json: multipack(2, 50) }).body.id);
    expect([post('nothing'), post(id, 'OTHER'), post(id), post(id)]).toEqual([422, 422, 202, 422]);
  });
});
