import { describe, expect, test } from 'vitest';
import { openShop, valueAt } from '../shop/shop.ts';
import { DAY, DONE, openSelling, ordinary, whatIsWrong } from './opened-selling.ts';

const BADGES = '/sale/badges';
const POLISH = `${BADGES}?marketplace.id=allegro-pl`;
const asked = (
  offerId: string,
  campaignId: string,
  bargain: object = { amount: '1.00', currency: 'PLN' },
) => ({
  json: { campaign: { id: campaignId }, offer: { id: offerId }, prices: { bargain } },
});
const statusOf = (badge: object | undefined) => valueAt(badge, 'process.status');

describe('a badge of a campaign', () => {
  test('is active with its publication and finished after it', () => {
    const { shop, list } = openSelling();
    const [offerId = ''] = ordinary(shop, 40);
    const status = () => statusOf(list(`${POLISH}&offer.id=${offerId}`, 'badges')[0]);
    expect(shop.call('POST', BADGES, asked(offerId, 'PRESENTS')).status).toBe(202);
    shop.wait(DONE);
    expect(status()).toBe('ACTIVE');
    shop.wait(320 * DAY);
    expect(status()).toBe('FINISHED');
  });

  test('is not given once applications are closed', () => {
    const { shop } = openSelling();
    const [offerId = ''] = ordinary(shop, 40);
    shop.wait(300 * DAY);
    expect(whatIsWrong(shop.call('POST', BADGES, asked(offerId, 'PRESENTS')))).toBe('422 campaign.id');
  });

  test('abroad is paid in the money of that marketplace', () => {
    const { shop, list } = openSelling();
    const abroad = list('/sale/offers?limit=400', 'offers').find(
      (offer) => valueAt(offer, 'publication.marketplaces.additional.0.id') === 'allegro-cz',
    );
    const id = abroad?.id ?? '';
    const priceAbroad = valueAt(abroad, 'additionalMarketplaces.allegro-cz.sellingMode.price.amount');
    const czech = (share: number) => ({ amount: (Number(priceAbroad) * share).toFixed(2), currency: 'CZK' });
    expect(whatIsWrong(shop.call('POST', BADGES, asked(id, 'CZ_BARGAIN')))).toBe('422 prices.bargain');
    for (const [share, status] of [
      [0.99, 'DECLINED'],
      [0.9, 'ACTIVE'],
    ] as const) {
      expect(shop.call('POST', BADGES, asked(id, 'CZ_BARGAIN', czech(share))).status).toBe(202);
      shop.wait(DONE);
      expect(list(`${BADGES}?marketplace.id=allegro-cz`, 'badges').map(statusOf)).toEqual([status]);
    }
    expect(list(`${POLISH}&offer.id=${id}`, 'badges')).toEqual([]);
  });

  test('keeps to that money when its price is changed', () => {
    const { shop } = openSelling();
    const [offerId = ''] = ordinary(shop, 40);
    shop.call('POST', BADGES, asked(offerId, 'BARGAIN'));
    shop.wait(DONE);
    for (const value of [
      { amount: '1.00', currency: 'EUR' },
      { amount: 'mniej', currency: 'PLN' },
    ]) {
      const json = { prices: { bargain: { value } } };
      const answer = shop.call('PATCH', `${BADGES}/offers/${offerId}/campaigns/BARGAIN`, { json });
      expect(whatIsWrong(answer)).toBe('422 prices.bargain.value');
    }
  });
});

test('campaigns are shown as long as they can be seen', () => {
  const { shop, list } = openSelling();
  const ids = () => list('/sale/badge-campaigns', 'badgeCampaigns').map(({ id }) => id);
  expect(ids()).toContain('SUPER_PRICE');
  shop.wait(311 * DAY);
  expect(ids()).not.toContain('SUPER_PRICE');
});

test('a campaign for others tells why', () => {
  const all = openSelling().list('/sale/badge-campaigns', 'badgeCampaigns');
  expect(all.find(({ id }) => id === 'BRAND_ZONE')).toMatchObject({
    eligibility: { eligible: false, refusalReasons: [{ code: 'BRAND_ZONE_ONLY' }] },
    application: { type: 'NEVER' },
  });
});

test.each([
  ['2026', BADGES, 400],
  ['2026', POLISH, 200],
  ['2022', BADGES, 200],
  ['2022', `${BADGES}?limit=1000`, 200],
  ['2022', `${BADGES}?limit=1001`, 400],
  ['2026', '/sale/badge-applications?limit=1001', 400],
] as const)('lists of %s: %s answers %i', (edition, address, status) => {
  expect(openShop({ edition }).call('GET', address).status).toBe(status);
});

test.each(['2022', '2026'] as const)('a new shop of %s has badges in several states', (edition) => {
  const badges = openSelling(edition).list(POLISH, 'badges');
  expect(new Set(badges.map(statusOf))).toEqual(new Set(['ACTIVE', 'DECLINED', 'FINISHED']));
});
