import { expect, it } from 'vitest';
import { patchOf, requestOf } from '../../../../../src/main/engine/new-offers/request-of.ts';
import { SAMPLE_OFFER } from '../../../../support/sample-new-offer.ts';

const COMMON = {
  name: 'Lampa stołowa Tatra biała',
  category: { id: '258' },
  external: { id: 'LAMPA-1' },
  sellingMode: { format: 'BUY_NOW', price: { amount: '129.50', currency: 'PLN' } },
  stock: { available: 5, unit: 'UNIT' },
  delivery: { shippingRates: { id: 'rates-1' }, handlingTime: 'P2D' },
  afterSalesServices: { returnPolicy: { id: 'returns-1' } },
  contact: { id: 'contact-1' },
};
const CONDITION = { id: '11323', valuesIds: ['11323_1'] };
const HEIGHT = { id: '3626', values: ['35.5'] };

it('today’s edition names the product with what tells of it, and the status', () => {
  expect(requestOf(SAMPLE_OFFER, '2026')).toEqual({
    ...COMMON,
    productSet: [{ product: { id: 'p-1', parameters: [HEIGHT] }, quantity: { value: 1 } }],
    parameters: [CONDITION],
    images: SAMPLE_OFFER.images,
    publication: { status: 'ACTIVE' },
  });
});

it('the former edition has one product beside all parameters, and publishes by a command', () => {
  expect(requestOf(SAMPLE_OFFER, '2022')).toEqual({
    ...COMMON,
    product: { id: 'p-1' },
    parameters: [CONDITION, HEIGHT],
    images: SAMPLE_OFFER.images.map((url) => ({ url })),
  });
});

it('an offer that is there already is never told its product again', () => {
  expect(JSON.stringify(patchOf({ ...SAMPLE_OFFER, publish: false }))).not.toContain('p-1');
  expect(patchOf({ ...SAMPLE_OFFER, publish: false })).toMatchObject({ publication: { status: 'INACTIVE' } });
});

it('what was left empty is left out', () => {
  const settings = { ...SAMPLE_OFFER.settings, shippingRates: null, returnPolicy: null, contact: null };
  const bare = { ...SAMPLE_OFFER, settings, handlingTime: null, price: null, images: [], parameters: [] };
  const request = requestOf(bare, '2026');
  for (const name of ['delivery', 'afterSalesServices', 'contact', 'images', 'parameters', 'description'])
    expect(request).not.toHaveProperty(name);
  expect(request).toMatchObject({ sellingMode: { format: 'BUY_NOW' } });
});
