import { describe, expect, it } from 'vitest';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { openShop, valueAt } from '../shop/shop.ts';
import { ordinaryOffer } from './own-offers.ts';
import { limitsOf } from './route-limits.ts';

describe('price rules and fees', () => {
  it('of Allegro are not changed', () => {
    const shop = openShop();
    const { body } = shop.call('GET', '/sale/price-automation/rules');
    const all = valueAt(body, 'rules') as { id: string; default: boolean }[];
    const path = `/sale/price-automation/rules/${all.find((one) => one.default)?.id}`;
    expect(shop.call('PUT', path, { json: { name: 'Moja' } }).status).toBe(403);
  });

  it('keep between prices of their own for each offer', () => {
    const { body } = openShop().call('GET', `/sale/price-automation/offers/${offerIdOf(1, 19)}/rules`);
    const range = valueAt(body, 'rules.0.configuration.priceRange');
    const [least, most] = ['minPrice', 'maxPrice'].map((name) => Number(valueAt(range, `${name}.amount`)));
    expect(least).toBeLessThan(most ?? 0);
  });

  it.each([
    ['POST /pricing/offer-fee-preview', 'offer-fee-preview'],
    ['GET /sale/price-automation/rules', 'price-rules'],
    ['PUT /sale/price-automation/rules/{ruleId}', 'price-rule'],
    ['GET /sale/price-automation/offers/{offerId}/rules', 'price-rules-of-offer'],
  ])('%s counts for the limit %s', (key, limit) => {
    expect(limitsOf(key)).toContain(limit);
  });
});

describe('what buyers see', () => {
  it.each([
    ['limit=60&offset=540', 200],
    ['limit=61', 422],
    ['limit=60&offset=541', 422],
    ['limit=1&offset=600', 422],
  ])('was paged 600 results deep in 2022: %s', (query, status) => {
    const shop = openShop({ edition: '2022' });
    expect(shop.call('GET', `/offers/listing?seller.login=anna_lampy&${query}`).status).toBe(status);
  });

  it('are good causes by the beginning of their names', () => {
    const found = (phrase: string) => {
      const { body } = openShop().call('GET', `/charity/fundraising-campaigns?limit=5&phrase=${phrase}`);
      return valueAt(body, 'campaigns.length');
    };
    expect([found('schron'), found('hronisko')]).toEqual([1, 0]);
  });

  it('is no classified ad where goods are sold', () => {
    const path = `/sale/offer-classifieds-packages/${ordinaryOffer(0)}`;
    expect(openShop().call('GET', path).status).toBe(404);
  });
});
