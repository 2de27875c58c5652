import { describe, expect, it } from 'vitest';
import { openShop, valueAt, type OpenShop } from '../shop/shop.ts';
import { DAY_MS, endOffer, ordinaryOffer, priceOf, refusal } from './own-offers.ts';

const OFFER = ordinaryOffer(0);
const money = (amount: number, currency = 'PLN') => ({ amount: amount.toFixed(2), currency });

type Wish = { campaign?: string; share?: number; currency?: string; quantity?: number };

function apply(shop: OpenShop, { campaign = 'BARGAIN', share = 0.8, currency, quantity }: Wish = {}) {
  const bargain = money(priceOf(shop, OFFER) * share, currency);
  return shop.call('POST', '/sale/badges', {
    json: {
      campaign: { id: campaign },
      offer: { id: OFFER },
      ...(share === 0 ? {} : { prices: { bargain } }),
      ...(quantity === undefined ? {} : { declaredStock: { quantity } }),
    },
  });
}

function addressIn({ headers }: ReturnType<OpenShop['call']>): string {
  return new URL(headers['location'] ?? '').pathname.replace('/api', '');
}

function badge(shop: OpenShop) {
  const { body } = shop.call('GET', `/sale/badges?marketplace.id=allegro-pl&offer.id=${OFFER}`);
  return valueAt(body, 'badges.0');
}

describe('applications for a badge', () => {
  it('are processed after a while and become a badge', () => {
    const shop = openShop();
    const applied = apply(shop);
    expect(applied.status).toBe(202);
    const status = () => valueAt(shop.call('GET', addressIn(applied)).body, 'process.status');
    expect(status()).toBe('REQUESTED');
    expect(badge(shop)).toBeUndefined();
    shop.wait(10_000);
    expect(status()).toBe('PROCESSED');
    expect(valueAt(badge(shop), 'process.status')).toBe('ACTIVE');
  });

  it('are declined with reasons where the price is too high', () => {
    const shop = openShop();
    const applied = apply(shop, { share: 0.99 });
    shop.wait(10_000);
    const { body } = shop.call('GET', addressIn(applied));
    expect(valueAt(body, 'process.status')).toBe('DECLINED');
    expect(valueAt(body, 'process.rejectionReasons.0.code')).toBe('BARGAIN_PRICE_TOO_HIGH');
    expect(valueAt(badge(shop), 'process.status')).toBe('DECLINED');
  });

  it('are forgotten 30 days after they were decided', () => {
    const shop = openShop();
    const address = addressIn(apply(shop));
    shop.wait(29 * DAY_MS);
    expect(shop.call('GET', address).status).toBe(200);
    shop.wait(2 * DAY_MS);
    expect(shop.call('GET', address).status).toBe(404);
  });

  it.each<[string, Wish, string]>([
    ['no such campaign', { campaign: 'NOTHING' }, 'campaign.id'],
    ['a campaign that is not for this seller', { campaign: 'BRAND_ZONE' }, 'campaign.id'],
    ['a campaign of another marketplace', { campaign: 'CZ_BARGAIN' }, 'offer.id'],
    ['no bargain price', { share: 0 }, 'prices.bargain'],
    ['another currency', { currency: 'EUR' }, 'prices.bargain'],
    ['no declared stock', { campaign: 'CAMPAIGN_WITH_STOCK_API_TEST' }, 'declaredStock.quantity'],
    [
      'more than there is',
      { campaign: 'CAMPAIGN_WITH_STOCK_API_TEST', quantity: 100_000 },
      'declaredStock.quantity',
    ],
  ])('refuse %s', (_, wish, path) => {
    expect(refusal(apply(openShop(), wish))).toMatchObject({ status: 422, path });
  });

  it('refuse a second one, and an offer that has ended', () => {
    const shop = openShop();
    apply(shop);
    expect(apply(shop).status).toBe(422);
    const other = openShop();
    endOffer(other, OFFER);
    expect(refusal(apply(other))).toMatchObject({ status: 422, path: 'offer.id' });
  });
});

describe('a badge', () => {
  const patch = (shop: OpenShop, json: object) =>
    shop.call('PATCH', `/sale/badges/offers/${OFFER}/campaigns/BARGAIN`, { json });
  const withBadge = () => {
    const shop = openShop();
    apply(shop);
    shop.wait(10_000);
    return shop;
  };

  it('gets another price by an operation', () => {
    const shop = withBadge();
    const value = money(priceOf(shop, OFFER) * 0.7);
    const changed = patch(shop, { prices: { bargain: { value } } });
    expect(changed.status).toBe(202);
    expect(patch(shop, { process: { status: 'FINISHED' } }).status).toBe(409);
    shop.wait(10_000);
    const operation = shop.call('GET', addressIn(changed)).body;
    expect([valueAt(operation, 'type'), valueAt(operation, 'process.status')]).toEqual([
      'UPDATE',
      'PROCESSED',
    ]);
    expect(valueAt(badge(shop), 'prices.bargain')).toEqual(value);
  });

  it('keeps its price where the new one is too high', () => {
    const shop = withBadge();
    const before = valueAt(badge(shop), 'prices.bargain');
    const changed = patch(shop, { prices: { bargain: { value: money(priceOf(shop, OFFER)) } } });
    shop.wait(10_000);
    expect(valueAt(shop.call('GET', addressIn(changed)).body, 'process.status')).toBe('DECLINED');
    expect(valueAt(badge(shop), 'prices.bargain')).toEqual(before);
  });

  it('is finished, and then cannot be changed', () => {
    const shop = withBadge();
    patch(shop, { process: { status: 'FINISHED' } });
    shop.wait(10_000);
    expect(valueAt(badge(shop), 'process.status')).toBe('FINISHED');
    expect(patch(shop, { process: { status: 'FINISHED' } }).status).toBe(422);
  });

  it('must be there', () => {
    expect(patch(openShop(), { process: { status: 'FINISHED' } }).status).toBe(404);
  });
});

describe('badge campaigns', () => {
  it('are those of a marketplace, with their periods', () => {
    const { body } = openShop().call('GET', '/sale/badge-campaigns?marketplace.id=allegro-cz');
    expect(valueAt(body, 'badgeCampaigns.length')).toBe(1);
    expect(valueAt(body, 'badgeCampaigns.0.application.type')).toBe('ALWAYS');
  });

  it('tell the sandbox campaign with stock', () => {
    const { body } = openShop().call('GET', '/sale/badge-campaigns');
    const all = valueAt(body, 'badgeCampaigns') as { id: string; stockReservationIsRequired: boolean }[];
    const named = all.find(({ id }) => id === 'CAMPAIGN_WITH_STOCK_API_TEST');
    expect(named?.stockReservationIsRequired).toBe(true);
  });
});
