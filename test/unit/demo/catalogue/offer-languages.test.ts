import { describe, expect, test } from 'vitest';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { openShop, valueAt } from '../shop/shop.ts';
import type { OpenShop } from '../shop/shop.ts';
import { listAt, refusal } from './listed.ts';

const OFFER = offerIdOf(1, 0);
const PATH = `/sale/offers/${OFFER}/translations`;
const told = (shop: OpenShop, language: string) =>
  listAt(shop.call('GET', `${PATH}?language=${language}`).body, 'translations')[0] ?? {};
const patch = (shop: OpenShop, json: object, language = 'en-US') =>
  shop.call('PATCH', `${PATH}/${language}`, { json });
const TITLE = { title: { translation: 'A lamp for the living room' } };

describe('translations of an offer', () => {
  test('are a machine’s beside the offer’s own words', () => {
    const shop = openShop();
    const all = listAt(shop.call('GET', PATH).body, 'translations');
    const types = new Map(all.map((one) => [one['language'], valueAt(one, 'title.type')]));
    expect([types.get('pl-PL'), types.get('en-US'), types.size]).toEqual(['BASE', 'AUTO', 6]);
    expect(valueAt(told(shop, 'pl-PL'), 'title.translation')).toBe(
      String(shop.call('GET', `/sale/product-offers/${OFFER}`).body.name),
    );
  });

  test('are the seller’s where he writes them, part by part', () => {
    const shop = openShop();
    expect(patch(shop, TITLE).status).toBe(200);
    const productId = String(shop.call('GET', `/sale/product-offers/${OFFER}`).body.productSet[0].product.id);
    const safetyInformation = { products: [{ id: productId, translation: 'Keep dry.' }] };
    expect(patch(shop, { safetyInformation }).status).toBe(200);
    const own = told(shop, 'en-US');
    expect(own['title']).toEqual({ translation: 'A lamp for the living room', type: 'MANUAL' });
    expect(valueAt(own, 'description.type')).toBe('AUTO');
    expect(valueAt(own, 'safetyInformation.products.0')).toMatchObject({
      translation: 'Keep dry.',
      type: 'MANUAL',
    });
    expect(shop.call('DELETE', `${PATH}/en-US?element=title`).status).toBe(204);
    expect(valueAt(told(shop, 'en-US'), 'title.type')).toBe('AUTO');
    expect(valueAt(told(shop, 'en-US'), 'safetyInformation.products.0.type')).toBe('MANUAL');
    expect(shop.call('DELETE', `${PATH}/en-US`).status).toBe(204);
    expect(shop.call('DELETE', `${PATH}/en-US`).status).toBe(404);
  });

  test('raise an event that names the language', () => {
    const shop = openShop();
    patch(shop, TITLE);
    const { body } = shop.call('GET', '/sale/offer-events?type=OFFER_TRANSLATION_UPDATED');
    expect(listAt(body, 'offerEvents')[0]).toMatchObject({
      offer: { id: OFFER },
      translations: [{ language: 'en-US' }],
    });
  });

  test.each([
    [{}, 'en-US', 400, ''],
    [TITLE, 'pl-PL', 422, 'language'],
    [TITLE, 'de-DE', 422, 'language'],
    [{ title: { translation: 'Lamp' } }, 'en-US', 422, 'title.translation'],
    [
      { description: { translation: { sections: [{ items: [{ type: 'TEXT', content: '<script>' }] }] } } },
      'en-US',
      422,
      'description.translation',
    ],
    [
      { safetyInformation: { products: [{ id: '11111111-2222-4333-8444-555555555555', translation: 'x' }] } },
      'en-US',
      422,
      'safetyInformation.products',
    ],
  ])('are refused: %j into %s', (json, language, status, path) => {
    const [code, , where] = refusal(patch(openShop(), json, language));
    expect([code, where]).toEqual([status, path]);
  });
});
