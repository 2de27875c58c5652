import { describe, expect, test } from 'vitest';
import { METHODS } from '../../../../src/main/demo/settings/delivery-methods.ts';
import { openShop, valueAt } from '../shop/shop.ts';

const RATES = '/sale/shipping-rates';
const methodId = (name: string): string => METHODS.find((method) => method.name === name)?.id ?? '';
const LOCKER = methodId('Allegro Paczkomaty InPost');

const rate = (change: object = {}) => ({
  deliveryMethod: { id: LOCKER },
  maxQuantityPerPackage: 3,
  firstItemRate: { amount: '9.99', currency: 'PLN' },
  nextItemRate: { amount: '0.00', currency: 'PLN' },
  ...change,
});
const list = (change: object = {}) => ({
  name: 'Lato',
  type: 'PHYSICAL',
  dispatchCountry: 'PL',
  rates: [rate()],
  ...change,
});

describe('price lists of delivery', () => {
  test('are made, read, changed, and offers may name them', () => {
    const shop = openShop();
    const made = shop.call('POST', RATES, { json: list() });
    expect(made.status).toBe(201);
    const id = String(made.body.id);
    shop.wait(60_000);
    const changed = shop.call('PUT', `${RATES}/${id}`, { json: list({ id, name: 'Jesień' }) });
    expect(changed.status).toBe(200);
    const read = shop.call('GET', `${RATES}/${id}`).body;
    expect(read).toMatchObject({ name: 'Jesień', features: { managedByAllegro: false } });
    expect(valueAt(read, 'lastModified')).toBe(new Date(shop.now()).toISOString());
    const names = shop.call('GET', RATES).body.shippingRates.map(({ name }) => name);
    expect(names).toContain('Jesień');
    const offerId = String(shop.call('GET', '/sale/offers?publication.status=INACTIVE').body.offers[0].id);
    const json = { delivery: { shippingRates: { id } } };
    expect(shop.call('PATCH', `/sale/product-offers/${offerId}`, { json }).status).toBe(200);
  });

  test('are at most 250', () => {
    const shop = openShop();
    for (let number = 5; number <= 250; number += 1)
      expect(shop.call('POST', RATES, { json: list({ name: `Lista ${number}` }) }).status).toBe(201);
    expect(shop.call('POST', RATES, { json: list({ name: 'Lista 251' }) }).status).toBe(422);
  });

  test.each([
    ['a name that is taken', { name: 'Gabaryty' }, 'name'],
    ['a name with other signs', { name: 'Lato!' }, 'name'],
    ['a name of 65 characters', { name: 'x'.repeat(65) }, 'name'],
    ['no name', { name: undefined }, 'name'],
    ['no rates', { rates: [] }, 'rates'],
    ['no type, since July 2026', { type: undefined }, 'type'],
    ['no country to send from', { dispatchCountry: undefined }, 'dispatchCountry'],
    ['an unknown method', { rates: [rate({ deliveryMethod: { id: 'x' } })] }, 'rates[0].deliveryMethod.id'],
    ['a method twice', { rates: [rate(), rate()] }, 'rates[1].deliveryMethod.id'],
    [
      'a discontinued method',
      { rates: [rate({ deliveryMethod: { id: methodId('Paczka w RUCHu') } })] },
      'rates[0].deliveryMethod.id',
    ],
    ['a parcel in an electronic list', { type: 'ELECTRONIC' }, 'rates[0].deliveryMethod.id'],
    [
      'a rate above the limit',
      { rates: [rate({ firstItemRate: { amount: '12.00', currency: 'PLN' } })] },
      'rates[0].firstItemRate.amount',
    ],
    [
      'another currency',
      { rates: [rate({ nextItemRate: { amount: '1.00', currency: 'EUR' } })] },
      'rates[0].nextItemRate.currency',
    ],
    [
      'a package that is too heavy',
      { rates: [rate({ maxPackageWeight: { value: '25.001', unit: 'KILOGRAM' } })] },
      'rates[0].maxPackageWeight',
    ],
    [
      'nothing in a package',
      { rates: [rate({ maxQuantityPerPackage: 0 })] },
      'rates[0].maxQuantityPerPackage',
    ],
    [
      'a time that is none',
      { rates: [rate({ shippingTime: { from: 'jutro', to: 'PT48H' } })] },
      'rates[0].shippingTime',
    ],
  ])('refuse %s', (_case, change, path) => {
    const refused = openShop().call('POST', RATES, { json: list(change) });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map((error) => String(error.path))).toContain(path);
  });

  test('know no type in 2022', () => {
    const json = { name: 'Lato', rates: [rate()] };
    const made = openShop({ edition: '2022' }).call('POST', RATES, { json });
    expect(made.status).toBe(201);
    expect(made.body).not.toHaveProperty('type');
  });

  test('have the id of their path', () => {
    const shop = openShop();
    const id = String(shop.call('GET', RATES).body.shippingRates[0].id);
    expect(shop.call('PUT', `${RATES}/${id}`, { json: list({ id: 'other' }) }).status).toBe(422);
  });

  test('that Allegro manages cannot be changed', () => {
    const shop = openShop();
    const managed = shop
      .call('GET', RATES)
      .body.shippingRates.find((set) => String(set.name) === 'One Fulfillment');
    const id = String(managed.id);
    expect(shop.call('PUT', `${RATES}/${id}`, { json: list({ id }) }).status).toBe(403);
  });

  test.each([
    ['allegro-pl', 4],
    ['allegro-cz', 0],
  ])('of one marketplace: %s', (marketplace, count) => {
    expect(openShop().call('GET', `${RATES}?marketplace=${marketplace}`).body.shippingRates.length).toBe(
      count,
    );
  });
});

test.each([
  ['', METHODS.length],
  ['?marketplace=allegro-cz', 1],
  ['?marketplace=allegro-xx', 0],
])('delivery methods%s', (query, count) => {
  const { body } = openShop().call('GET', `/sale/delivery-methods${query}`);
  expect(valueAt(body, 'deliveryMethods.length')).toBe(count);
});

describe('delivery settings', () => {
  const SETTINGS = '/sale/delivery-settings';

  test('are kept for each marketplace; what is left out is taken away', () => {
    const shop = openShop();
    const marketplace = { id: 'allegro-cz' };
    const json = { marketplace, joinPolicy: { strategy: 'SUM' } };
    expect(shop.call('PUT', SETTINGS, { json }).status).toBe(200);
    const czech = shop.call('GET', `${SETTINGS}?marketplace.id=allegro-cz`).body;
    expect(czech).toMatchObject({ marketplace, joinPolicy: { strategy: 'SUM' } });
    expect(czech).not.toHaveProperty('freeDelivery');
    const own = shop.call('GET', SETTINGS).body;
    expect(own).toMatchObject({ marketplace: { id: 'allegro-pl' }, joinPolicy: { strategy: 'MAX' } });
  });

  test.each([
    [{ marketplace: { id: 'allegro-xx' } }, 'marketplace.id'],
    [{ marketplace: { id: 'allegro-business-pl' } }, 'marketplace.id'],
    [{ freeDelivery: { amount: '10', currency: 'CZK' } }, 'freeDelivery.currency'],
    [{ freeDelivery: { amount: '1,5', currency: 'PLN' } }, 'freeDelivery.amount'],
    [{ abroadFreeDelivery: { amount: '-1', currency: 'PLN' } }, 'abroadFreeDelivery.amount'],
  ])('refuse %j', (change, path) => {
    const json = { joinPolicy: { strategy: 'MIN' }, ...change };
    const refused = openShop().call('PUT', SETTINGS, { json });
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0]).toMatchObject({ path });
  });

  test('of an unknown marketplace are 422', () => {
    expect(openShop().call('GET', `${SETTINGS}?marketplace.id=allegro-xx`).status).toBe(422);
  });

  test('told of the cost a buyer enters in 2022 only', () => {
    const former = openShop({ edition: '2022' }).call('GET', SETTINGS).body;
    expect(former).toMatchObject({ customCost: { allowed: false } });
    expect(former).not.toHaveProperty('marketplace');
    expect(openShop().call('GET', SETTINGS).body).not.toHaveProperty('customCost');
  });
});
