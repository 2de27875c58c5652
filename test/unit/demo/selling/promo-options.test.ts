import { describe, expect, it } from 'vitest';
import { openShop, valueAt, type OpenShop } from '../shop/shop.ts';
import { DAY_MS, FOREIGN, commandId, endOffer, ordinaryOffer, refusal } from './own-offers.ts';

const OFFER = ordinaryOffer(0);

function change(shop: OpenShop, modificationType: string, packageType: string, packageId: string) {
  const json = { modifications: [{ modificationType, packageType, packageId }] };
  return shop.call('POST', `/sale/offers/${OFFER}/promo-options-modification`, { json });
}

function options(shop: OpenShop, offerId = OFFER) {
  return shop.call('GET', `/sale/offers/${offerId}/promo-options`).body;
}

describe('promotion packages', () => {
  it('are others in each edition', () => {
    const ids = (edition: '2022' | '2026') => {
      const { body } = openShop({ edition }).call('GET', '/sale/offer-promotion-packages');
      return (valueAt(body, 'basePackages') as { id: string }[]).map(({ id }) => id);
    };
    expect(ids('2026')).toEqual(['emphasized10d', 'emphasized1d']);
    expect(ids('2022')).toContain('promoPackage');
  });

  it('run in cycles until they are taken off', () => {
    const shop = openShop();
    change(shop, 'CHANGE', 'BASE', 'emphasized10d');
    const end = shop.now() + 10 * DAY_MS;
    expect(valueAt(options(shop), 'basePackage.nextCycleDate')).toBe(new Date(end).toISOString());
    shop.wait(12 * DAY_MS);
    const next = new Date(end + 10 * DAY_MS).toISOString();
    expect(valueAt(options(shop), 'basePackage.nextCycleDate')).toBe(next);
    change(shop, 'REMOVE_WITH_END_OF_CYCLE', 'BASE', 'emphasized10d');
    expect(valueAt(options(shop), 'basePackage.validTo')).toBe(next);
    shop.wait(8 * DAY_MS);
    expect(valueAt(options(shop), 'basePackage')).toBeUndefined();
  });

  it('give way to another when the cycle ends', () => {
    const shop = openShop();
    change(shop, 'CHANGE', 'BASE', 'emphasized10d');
    change(shop, 'CHANGE', 'BASE', 'emphasized1d');
    expect(valueAt(options(shop), 'basePackage.id')).toBe('emphasized10d');
    expect(valueAt(options(shop), 'pendingChanges.basePackage.id')).toBe('emphasized1d');
    shop.wait(10 * DAY_MS);
    expect(valueAt(options(shop), 'basePackage.id')).toBe('emphasized1d');
    expect(valueAt(options(shop), 'pendingChanges')).toBeUndefined();
  });

  it('of the extra kind come and go at once', () => {
    const shop = openShop();
    change(shop, 'CHANGE', 'EXTRA', 'departmentPage');
    expect(valueAt(options(shop), 'extraPackages.0.id')).toBe('departmentPage');
    change(shop, 'REMOVE_NOW', 'EXTRA', 'departmentPage');
    expect(valueAt(options(shop), 'extraPackages')).toEqual([]);
  });

  it.each([
    ['CHANGE', 'BASE', 'departmentPage', 422],
    ['CHANGE', 'EXTRA', 'emphasized1d', 422],
    ['REMOVE_NOW', 'BASE', 'emphasized1d', 422],
  ])('refuse %s of %s to %s', (type, kind, id, status) => {
    expect(change(openShop(), type, kind, id).status).toBe(status);
  });

  it.each([
    ['another seller', FOREIGN, 403],
    ['nobody', '17000000000', 422],
  ])('are not sold for an offer of %s', (_, offerId, status) => {
    const answer = openShop().call('POST', `/sale/offers/${offerId}/promo-options-modification`, {
      json: { modifications: [] },
    });
    expect(answer.status).toBe(status);
  });
});

describe('promotion commands', () => {
  const PATH = '/sale/offers/promo-options-commands';
  const put = (shop: OpenShop, ids: readonly string[], modification: object, number = 1) =>
    shop.call('PUT', `${PATH}/${commandId(number)}`, {
      json: {
        offerCriteria: [{ type: 'CONTAINS_OFFERS', offers: ids.map((id) => ({ id })) }],
        modification,
        additionalMarketplaces: [],
      },
    });
  const NOW = { basePackage: { id: 'emphasized1d' }, modificationTime: 'NOW' };

  it('go on as time passes, offer by offer', () => {
    const shop = openShop();
    const ended = ordinaryOffer(1);
    endOffer(shop, ended);
    expect(put(shop, [OFFER, ended, FOREIGN], NOW).status).toBe(201);
    const read = (rest: string) => shop.call('GET', `${PATH}/${commandId(1)}${rest}`).body;
    expect(valueAt(read('/tasks'), 'tasks.0.status')).toBe('IN_PROGRESS');
    shop.wait(10_000);
    expect(valueAt(read(''), 'taskCount')).toEqual({ total: 3, success: 1, failed: 2 });
    expect(read('').completedAt).toBeUndefined();
    const statuses = (valueAt(read('/tasks'), 'tasks') as { status: string }[]).map(({ status }) => status);
    expect(statuses).toEqual(['DONE', 'ERROR', 'ERROR']);
    expect(valueAt(options(shop), 'basePackage.id')).toBe('emphasized1d');
  });

  it.each([
    ['no time', [OFFER], { basePackage: { id: 'emphasized1d' } }, 422],
    ['no offer', [], NOW, 422],
    ['more than 1000 offers', Array.from({ length: 1001 }, (_, at) => String(at)), NOW, 422],
  ])('refuse %s', (_, ids, modification, status) => {
    expect(put(openShop(), ids, modification).status).toBe(status);
  });

  it('have ids that serve once', () => {
    const shop = openShop();
    put(shop, [OFFER], NOW);
    expect(put(shop, [OFFER], NOW).status).toBe(409);
    expect(refusal(shop.call('GET', `${PATH}/${commandId(9)}`)).status).toBe(404);
  });
});
