import { describe, expect, test } from 'vitest';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { offerTruth } from '../../../../src/main/demo/offers/truth.ts';
import { openShop, valueAt } from './shop.ts';
import type { Body, OpenShop } from './shop.ts';

const idOf = (index: number): string => offerIdOf(1, index);
const pathOf = (index: number): string => `/sale/product-offers/${idOf(index)}`;
const patch = (shop: OpenShop, index: number, json: unknown) => shop.call('PATCH', pathOf(index), { json });
const codes = (answer: { body: Body }) =>
  answer.body.errors.map(({ code, path }) => `${String(code)} ${String(path)}`);

const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';
const DAY = 86_400_000;

describe('PATCH is a merge patch of the whole offer', () => {
  test.each([
    ['a title', { name: 'Nowa lampa stołowa do salonu' }, 'name', 'Nowa lampa stołowa do salonu'],
    [
      'a price',
      { sellingMode: { price: { amount: '39.9', currency: 'PLN' } } },
      'sellingMode.price.amount',
      '39.90',
    ],
    ['a stock', { stock: { available: 7 } }, 'stock.available', 7],
    ['null removes', { external: null }, 'external', undefined],
    ['lists whole', { parameters: [] }, 'parameters', undefined],
  ])('%s', (_, json, path, value) => {
    const shop = openShop();
    const before = shop.call('GET', pathOf(0)).body;
    const answer = patch(shop, 0, json);
    if (path === 'parameters') return expect(codes(answer)).toContain('MissingRequiredParameters parameters');
    expect(answer.status).toBe(200);
    const after = shop.call('GET', pathOf(0)).body;
    expect(valueAt(after, path)).toEqual(value);
    expect(after.productSet).toEqual(before.productSet);
    expect(after.description).toEqual(before.description);
    return undefined;
  });
});

describe('PATCH refuses', () => {
  const long = 'Bardzo długi tytuł oferty który ma zdecydowanie ponad siedemdziesiąt pięć znaków';
  test.each([
    ['unknown fields', 0, { colour: 'red' }, 400, 'UnknownJSONProperty colour'],
    ['unknown fields deep down', 0, { stock: { amount: 1 } }, 400, 'UnknownJSONProperty stock.amount'],
    ['wrong types', 0, { stock: { available: '5' } }, 400, 'JsonMappingException stock.available'],
    ['short titles', 0, { name: 'Za krótki a' }, 422, 'VALIDATION_ERROR name'],
    ['long titles', 0, { name: long }, 422, 'VALIDATION_ERROR name'],
    ['titles of two words', 0, { name: 'Lampka nocnaaaaaa' }, 422, 'VALIDATION_ERROR name'],
    ['endless words', 0, { name: `Lampka do ${'a'.repeat(31)}` }, 422, 'VALIDATION_ERROR name'],
    ['entities count', 0, { name: `Lampka do ${'&'.repeat(15)}` }, 422, 'VALIDATION_ERROR name'],
    [
      'prices below 1',
      0,
      { sellingMode: { price: { amount: '0.99', currency: 'PLN' } } },
      422,
      'VALIDATION_ERROR sellingMode.price.amount',
    ],
    [
      'three decimals',
      0,
      { sellingMode: { price: { amount: '1.999', currency: 'PLN' } } },
      422,
      'VALIDATION_ERROR sellingMode.price.amount',
    ],
    [
      'foreign money',
      0,
      { sellingMode: { price: { currency: 'EUR' } } },
      422,
      'VALIDATION_ERROR sellingMode.price.amount',
    ],
    ['taking the product away', 0, { productSet: [] }, 422, 'RemoveProductException productSet'],
    [
      'products unheard of',
      0,
      { productSet: [{ product: { id: 'nope' } }] },
      422,
      'ProductNotFoundException productSet[0].product.id',
    ],
    [
      'shipping rates unheard of',
      0,
      { delivery: { shippingRates: { id: 'x' } } },
      422,
      'ShippingRatesNotFoundException delivery.shippingRates.id',
    ],
    [
      'return policies unheard of',
      0,
      { afterSalesServices: { returnPolicy: { id: UNKNOWN_ID } } },
      422,
      'ReturnPolicyNotFoundException afterSalesServices.returnPolicy.id',
    ],
    ['categories unheard of', 0, { category: { id: '1' } }, 422, 'CATEGORY_NOT_EXISTS category.id'],
    [
      'other tags',
      0,
      { description: { sections: [{ items: [{ type: 'TEXT', content: '<script>' }] }] } },
      422,
      'VALIDATION_ERROR description',
    ],
    [
      'pictures not its own',
      0,
      { description: { sections: [{ items: [{ type: 'IMAGE', url: 'x' }] }] } },
      422,
      'VALIDATION_ERROR description',
    ],
    ['no picture', 0, { images: [] }, 422, 'GallerySizeException images'],
    [
      'pictures unheard of',
      0,
      { images: ['/original/zzz'] },
      422,
      'OfferImagesNotFoundException images[0].url',
    ],
    ['another language', 0, { language: 'cs-CZ' }, 422, 'VALIDATION_ERROR language'],
    [
      'odd dispatch times',
      0,
      { delivery: { handlingTime: 'P6D' } },
      422,
      'VALIDATION_ERROR delivery.handlingTime',
    ],
    [
      'a price where something else is outdated',
      101,
      { stock: { available: 5 } },
      422,
      'RESPONSIBLE_PRODUCER_NOT_SPECIFIED productSet[0].responsibleProducer',
    ],
    [
      'activation without stock',
      17,
      { publication: { status: 'ACTIVE' } },
      422,
      'PublicationValidationException publication.status',
    ],
  ])('%s', (_, index, json, status, code) => {
    const shop = openShop();
    const before = shop.call('GET', pathOf(index)).body;
    const answer = patch(shop, index, json);
    expect(answer.status).toBe(status);
    expect(codes(answer)).toContain(code);
    expect(shop.call('GET', pathOf(index)).body).toEqual(before);
  });
});

test('ENDED is carried out although the rest is refused', () => {
  const shop = openShop();
  const answer = patch(shop, 0, { name: 'Lampa biurkowa', publication: { status: 'ENDED' } });
  expect(answer.status).toBe(422);
  expect(shop.call('GET', pathOf(0)).body.publication).toMatchObject({ status: 'ENDED', endedBy: 'USER' });
});

test('a product named by its id overwrites text, pictures and parameters', () => {
  const shop = openShop();
  const before = shop.call('GET', pathOf(0)).body;
  patch(shop, 0, { productSet: [{ product: { id: before.productSet[0].product.id } }] });
  const after = shop.call('GET', pathOf(0)).body;
  expect(after.description.sections[0].items[0].content).toContain('Opis z katalogu');
  expect(after.images).not.toEqual(before.images);
  expect(after.name).toBe(before.name);
});

test('GPSR data can be filled without the product, and then other edits pass', () => {
  const shop = openShop();
  const { productSet } = shop.call('GET', pathOf(0)).body;
  const responsibleProducer = { type: 'ID', id: String(productSet[0].responsibleProducer.id) };
  expect(patch(shop, 101, { productSet: [{ responsibleProducer }] }).status).toBe(200);
  expect(patch(shop, 101, { stock: { available: 5 } }).status).toBe(200);
});

test('a parameter that contradicts the catalogue is a mismatch', () => {
  const shop = openShop();
  const { product } = shop.call('GET', pathOf(0)).body.productSet[0];
  const wrong = { id: '224017', values: ['other'] };
  const answer = patch(shop, 0, { productSet: [{ product: { id: product.id, parameters: [wrong] } }] });
  expect(answer.body.errors[0]).toMatchObject({
    code: 'PARAMETER_MISMATCH',
    metadata: { parameterId: '224017', currentParameterValue: '["other"]' },
  });
});

test('202: an operation runs, the offer takes no other edit, then 303', () => {
  const shop = openShop({ switches: { acceptedShare: 1 } });
  const answer = patch(shop, 0, { stock: { available: 5 } });
  expect(answer.status).toBe(202);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  const operation = new URL(answer.headers['location'] ?? '').pathname.replace('/api', '');
  expect(shop.call('GET', operation)).toMatchObject({
    status: 202,
    body: { operation: { status: 'IN_PROGRESS' } },
  });
  expect(patch(shop, 0, { stock: { available: 6 } }).status).toBe(409);
  shop.wait(5000);
  const done = shop.call('GET', operation);
  expect(done).toMatchObject({ status: 303, headers: { location: `http://localhost:1/api${pathOf(0)}` } });
  expect(shop.call('GET', pathOf(0)).body.stock.available).toBe(5);
});

test('202: an edit that turns out wrong ends in 422, for good', () => {
  const shop = openShop({ switches: { acceptedShare: 1 } });
  const { location = '' } = patch(shop, 0, { name: 'Lampa biurkowa' }).headers;
  shop.wait(5000);
  const operation = new URL(location).pathname.replace('/api', '');
  expect(shop.call('GET', operation).status).toBe(422);
  expect(shop.call('GET', operation).body.errors[0].path).toBe('name');
});

test('stock 0 ends the offer', () => {
  const shop = openShop();
  patch(shop, 0, { stock: { available: 0 } });
  expect(shop.call('GET', pathOf(0)).body.publication).toMatchObject({
    status: 'ENDED',
    endedBy: 'EMPTY_STOCK',
  });
});

test('a manual price switches the price rule off', () => {
  const shop = openShop();
  const listed = () => shop.call('GET', `/sale/offers?offer.id=${idOf(19)}`).body.offers[0];
  expect(listed().sellingMode.priceAutomation.rule.id).toBeTypeOf('string');
  patch(shop, 19, { sellingMode: { price: { amount: '77.00', currency: 'PLN' } } });
  shop.wait(5000);
  expect(listed().sellingMode).toMatchObject({ price: { amount: '77.0' } });
  expect(listed().sellingMode.priceAutomation).toBeUndefined();
});

test('activation takes a while', () => {
  const shop = openShop();
  expect(patch(shop, 23, { publication: { status: 'ACTIVE' } }).status).toBe(200);
  expect(shop.call('GET', pathOf(23)).body.publication).toMatchObject({
    status: 'ACTIVATING',
    endedBy: null,
  });
  shop.wait(5000);
  expect(shop.call('GET', pathOf(23)).body.publication.status).toBe('ACTIVE');
});

describe('offers that are not there', () => {
  test.each([
    ['never were', '12345', 404, 'OfferNotFoundException'],
    ["are somebody else's", '18000000001', 403, 'OfferAccessDeniedException'],
  ])('%s', (_, id, status, code) => {
    const answer = openShop().call('GET', `/sale/product-offers/${id}`);
    expect(answer.status).toBe(status);
    expect(answer.body.errors[0].code).toBe(code);
  });

  test('were archived 60 days after their end', () => {
    const shop = openShop();
    patch(shop, 0, { publication: { status: 'ENDED' } });
    shop.wait(59 * DAY);
    expect(shop.call('GET', pathOf(0)).status).toBe(200);
    shop.wait(2 * DAY);
    expect(shop.call('GET', pathOf(0)).status).toBe(404);
    expect(shop.call('GET', `/sale/offers?offer.id=${idOf(0)}`).body.totalCount).toBe(0);
    expect(offerTruth(shop.state, idOf(0))).toMatchObject({ publication: { status: 'ENDED' } });
  });
});

test('only drafts can be deleted', () => {
  const shop = openShop();
  expect(shop.call('DELETE', `/sale/offers/${idOf(0)}`).body.errors[0].code).toBe(
    'CannotDeleteOfferException',
  );
  expect(shop.call('DELETE', `/sale/offers/${idOf(13)}`).status).toBe(204);
  expect(shop.call('GET', pathOf(13)).status).toBe(404);
});

test('a draft says what it lacks and is saved all the same', () => {
  const shop = openShop();
  const draft = shop.call('GET', pathOf(27)).body;
  expect(draft.validation.errors[0].code).toBe('GallerySizeException');
  expect(patch(shop, 27, { stock: { available: 3 } }).status).toBe(200);
  expect(patch(shop, 27, { publication: { status: 'ACTIVE' } }).status).toBe(422);
});

describe('parts', () => {
  test.each([
    ['include=stock', ['id', 'stock']],
    ['include=price', ['id', 'sellingMode', 'additionalMarketplaces']],
    ['include=stock&include=price', ['id', 'stock', 'sellingMode', 'additionalMarketplaces']],
  ])('%s', (query, names) => {
    expect(Object.keys(openShop().call('GET', `${pathOf(0)}/parts?${query}`).body)).toEqual(names);
  });

  test('other parts are refused', () => {
    expect(openShop().call('GET', `${pathOf(0)}/parts?include=name`).status).toBe(400);
  });
});
