import { describe, expect, it } from 'vitest';
import { CONDITION_ID } from '../../../../src/main/demo/data/category-parameters.ts';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { openShop, valueAt, type OpenShop } from './shop.ts';

const ADDRESS = '/sale/offers/unfilled-parameters';

function unfilled(shop: OpenShop, query: string) {
  const { body } = shop.call('GET', `${ADDRESS}?${query}`);
  return body.offers.map((offer) => ({
    id: String(offer.id),
    parameters: (valueAt(offer, 'parameters') as { id: string }[]).map(({ id }) => id),
  }));
}

describe('offers with unfilled parameters', () => {
  it('are those that lack a compulsory one, until it is filled', () => {
    const shop = openShop();
    const json = {
      name: 'Lampa biurkowa w szkicu',
      stock: { available: 1 },
      parameters: [],
      publication: { status: 'INACTIVE' },
    };
    const draft = String(shop.call('POST', '/sale/product-offers', { json }).body.id);
    shop.wait(10_000);
    const [lacking] = unfilled(shop, `offer.id=${draft}`);
    expect(lacking?.parameters).toContain(CONDITION_ID);
    const whole = shop.call('GET', `/sale/product-offers/${offerIdOf(1, 0)}`).body;
    const filled = {
      category: { id: String(whole.category.id) },
      productSet: [{ product: { id: String(whole.productSet[0].product.id) } }],
      parameters: [...(JSON.parse(JSON.stringify(whole.parameters)) as object[])],
    };
    shop.call('PATCH', `/sale/product-offers/${draft}`, { json: filled });
    shop.wait(10_000);
    expect(unfilled(shop, `offer.id=${draft}`)).toEqual([]);
  });

  it('are told ahead of what will become compulsory', () => {
    const shop = openShop();
    const planned = unfilled(shop, 'parameterType=REQUIREMENT_PLANNED');
    expect(planned.length).toBeGreaterThan(0);
    const changes = shop.call('GET', '/sale/category-parameters-scheduled-changes').body;
    const announced = JSON.stringify(changes);
    for (const { parameters } of planned)
      expect(parameters.every((id) => announced.includes(`"${id}"`))).toBe(true);
  });

  it('come in pages', () => {
    const shop = openShop();
    const all = unfilled(shop, 'parameterType=REQUIREMENT_PLANNED&limit=1000');
    expect(unfilled(shop, 'parameterType=REQUIREMENT_PLANNED&limit=1&offset=1')).toEqual([all[1]]);
    expect(shop.call('GET', `${ADDRESS}?limit=1001`).status).toBe(422);
  });
});
