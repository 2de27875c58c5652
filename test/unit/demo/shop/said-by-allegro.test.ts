import { describe, expect, it } from 'vitest';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { openShop, valueAt, type OpenShop } from './shop.ts';

describe('what Allegro says of an offer', () => {
  const patch = (shop: OpenShop, json: object) =>
    shop.call('PATCH', `/sale/product-offers/${offerIdOf(1, 0)}`, { json });

  it.each([
    ['in the currency of the marketplace', '1099.00', 'CZK', 'APPROVED'],
    ['in another currency', '1.00', 'PLN', 'REFUSED'],
  ])('taken abroad or not with a price %s', (_, amount, currency, state) => {
    const price = { amount, currency };
    const json = { additionalMarketplaces: { 'allegro-cz': { sellingMode: { price } } } };
    const { body } = patch(openShop(), json);
    expect(valueAt(body, 'additionalMarketplaces.allegro-cz.publication.state')).toBe(state);
  });

  it('of a list of what it fits: it is the seller’s own', () => {
    const items = [{ type: 'TEXT', text: 'Pasuje do lamp biurkowych' }];
    const { body } = patch(openShop(), { compatibilityList: { items } });
    expect(valueAt(body, 'compatibilityList')).toEqual({ type: 'MANUAL', items });
  });

  it('is a warning for an offer without a GTIN', () => {
    const json = {
      name: 'Lampa biurkowa w szkicu',
      stock: { available: 1 },
      publication: { status: 'INACTIVE' },
    };
    const { body } = openShop().call('POST', '/sale/product-offers', { json });
    expect(valueAt(body, 'validation.warnings')).toMatchObject([{ code: 'MissingGtinWarning' }]);
  });
});

it('settings that are sent with their names are kept by their ids', () => {
  const shop = openShop();
  const path = `/sale/product-offers/${offerIdOf(1, 0)}`;
  const { id } = shop.call('GET', path).body.delivery.shippingRates as unknown as { id: string };
  const json = { delivery: { shippingRates: { id, name: 'Paczkomaty' } } };
  const { body } = shop.call('PATCH', path, { json });
  expect(valueAt(body, 'delivery.shippingRates')).toEqual({ id });
});

it('a field without a value is left out where the edition declares no null', () => {
  const read = (edition: '2022' | '2026') =>
    openShop({ edition }).call('GET', `/sale/product-offers/${offerIdOf(1, 1)}`).body;
  expect(valueAt(read('2026'), 'sizeTable')).toBeNull();
  expect(valueAt(read('2022'), 'sizeTable')).toBeUndefined();
});
