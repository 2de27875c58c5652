import { describe, expect, test } from 'vitest';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { openShop } from './shop.ts';
import type { OpenShop } from './shop.ts';

const pathOf = (index: number): string => `/sale/product-offers/${offerIdOf(1, index)}`;

describe('POST', () => {
  const draft = (shop: OpenShop) => ({
    productSet: [{ product: { id: shop.call('GET', pathOf(0)).body.productSet[0].product.id } }],
    sellingMode: { price: { amount: '39.99', currency: 'PLN' } },
    stock: { available: 10 },
    external: { id: 'NEW-1' },
  });

  test('makes an offer of a product, newest of all, twice when sent twice', () => {
    const shop = openShop();
    const first = shop.call('POST', '/sale/product-offers', { json: draft(shop) });
    const second = shop.call('POST', '/sale/product-offers', { json: draft(shop) });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).not.toBe(first.body.id);
    expect(first.body.publication.status).toBe('ACTIVATING');
    expect(first.body).toMatchObject({
      sellingMode: { format: 'BUY_NOW' },
      payments: { invoice: 'VAT' },
      delivery: { handlingTime: 'PT24H', shippingRates: { id: expect.any(String) } },
      afterSalesServices: {
        returnPolicy: { id: expect.any(String) },
        impliedWarranty: { id: expect.any(String) },
      },
    });
    expect(first.body.description.sections[0].items[0].content).toContain('Opis z katalogu');
    shop.wait(10_000);
    const { offers } = shop.call('GET', '/sale/offers?external.id=NEW-1').body;
    expect(offers.map(({ id }) => id)).toEqual([second.body.id, first.body.id]);
    expect(shop.call('GET', '/sale/offers').body.offers[0].id).toBe(second.body.id);
  });

  test('by EAN, as a draft', () => {
    const shop = openShop();
    const { parameters } = shop.call('GET', pathOf(0)).body.productSet[0].product;
    const ean = parameters.find(({ id }) => String(id) === '225693').values[0];
    const json = {
      ...draft(shop),
      productSet: [{ product: { id: ean, idType: 'GTIN' } }],
      publication: { status: 'INACTIVE' },
    };
    expect(shop.call('POST', '/sale/product-offers', { json }).body.publication.status).toBe('INACTIVE');
  });

  test('may be accepted and finished later', () => {
    const shop = openShop({ switches: { acceptedShare: 1 } });
    const answer = shop.call('POST', '/sale/product-offers', { json: draft(shop) });
    expect(answer.status).toBe(202);
    expect(answer.headers['location']).toContain('/operations/');
  });
});
