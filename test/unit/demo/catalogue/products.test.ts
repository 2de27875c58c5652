import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../../src/main/demo/data/birth.ts';
import { openShop, valueAt } from '../shop/shop.ts';
import type { OpenShop } from '../shop/shop.ts';
import { listAt, refusal, textAt } from './listed.ts';

const PRODUCTS = '/sale/products';
const find = (shop: OpenShop, query: string) => shop.call('GET', `${PRODUCTS}?${query}`).body;
const names = (body: unknown) => listAt(body, 'products').map(({ name }) => String(name));
const first = (shop: OpenShop) => listAt(find(shop, 'phrase=lampa'), 'products')[0] ?? {};

describe('the search for products', () => {
  test('finds all words of a phrase, in pages', () => {
    const shop = openShop();
    const pages: string[][] = [];
    let cursor = '';
    do {
      const body = find(shop, `phrase=lampa${cursor}`);
      pages.push(names(body));
      const next = valueAt(body, 'nextPage.id');
      cursor = typeof next === 'string' ? `&page.id=${encodeURIComponent(next)}` : '';
    } while (cursor !== '');
    const all = pages.flat();
    expect(all.every((name) => name.toLowerCase().includes('lampa'))).toBe(true);
    expect(pages.slice(0, -1).every((page) => page.length === 30)).toBe(true);
    expect(new Set(all).size).toBeGreaterThan(0.9 * all.length);
  });

  test('finds a GTIN and a code of the producer', () => {
    const shop = openShop();
    const product = first(shop);
    const parameters = listAt(product, 'parameters');
    const gtin = parameters.find(({ options }) => valueAt(options, 'isGTIN') === true);
    const code = parameters.find(({ name }) => name === 'Kod producenta');
    const ids = (query: string) => listAt(find(shop, query), 'products').map(({ id }) => id);
    expect(ids(`phrase=${textAt(gtin, 'values.0')}&mode=GTIN`)).toEqual([product['id']]);
    expect(ids(`phrase=${textAt(code, 'values.0')}&mode=MPN`)).toContain(product['id']);
    expect(ids('phrase=5900000000000&mode=GTIN')).toEqual([]);
  });

  test('narrows by category, its likes and filters', () => {
    const shop = openShop();
    const categoryId = textAt(first(shop), 'category.id');
    const inCategory = find(shop, `phrase=lamp&category.id=${categoryId}`);
    expect(
      listAt(inCategory, 'products').every(({ category }) => valueAt(category, 'id') === categoryId),
    ).toBe(true);
    const likewise = find(shop, `phrase=k&category.id=${categoryId}&searchFeatures=SIMILAR_CATEGORIES`);
    expect(listAt(likewise, 'products').length).toBeGreaterThan(listAt(inCategory, 'products').length - 30);
    const brand = listAt(find(shop, 'phrase=lampa'), 'filters').find(({ name }) => name === 'Marka');
    const value = textAt(brand, 'values.0.value');
    const filtered = find(shop, `phrase=lampa&${textAt(brand, 'id')}=${value}`);
    expect(names(filtered).every((name) => name.includes(String(valueAt(brand, 'values.0.name'))))).toBe(
      true,
    );
  });

  test.each([
    ['', 'phrase'],
    ['phrase=lampa&category.id=0', 'category.id'],
    ['phrase=lampa&page.id=?', 'page.id'],
  ])('refuses "%s"', (query, path) => {
    expect(refusal(openShop().call('GET', `${PRODUCTS}?${query}`))).toEqual([422, 'VALIDATION_ERROR', path]);
  });
});

describe('a product', () => {
  test('is told in Polish, in its own category or one like it', () => {
    const shop = openShop();
    const id = textAt(first(shop), 'id');
    const ask = (query: string) => shop.call('GET', `${PRODUCTS}/${id}?${query}`);
    expect(ask('language=pl-PL').status).toBe(200);
    expect(ask('language=cs-CZ').status).toBe(404);
    const { body } = ask('');
    expect(ask(`category.id=${textAt(body, 'category.similar.0.id')}`).status).toBe(200);
    expect(ask('category.id=1').status).toBe(422);
    expect(shop.call('GET', `${PRODUCTS}/nope`).status).toBe(404);
  });

  test('says the same in an offer', () => {
    const shop = openShop();
    const { name, ...rest } = first(shop);
    const id = textAt(rest, 'id');
    const told = shop.call('GET', `${PRODUCTS}/${id}`).body;
    expect(String(told.name)).toBe(name);
    expect(valueAt(told, 'offerRequirements.parameters.0.values')).toEqual(['Nowy']);
  });

  test('of the former edition knows drafts and no paths', () => {
    const shop = openShop({ edition: '2022' });
    const product = first(shop);
    expect(product).toMatchObject({ isDraft: false, category: { similar: [{ id: expect.any(String) }] } });
    expect(product).not.toHaveProperty('publication');
  });
});

/** A proposal made of a product that is there, without its GTIN. */
function proposal(shop: OpenShop) {
  const product = first(shop);
  const parameters = listAt(product, 'parameters').filter(
    ({ options }) => valueAt(options, 'isGTIN') !== true,
  );
  return {
    name: 'Lampa stołowa Nordvik ZZ-1',
    category: { id: valueAt(product, 'category.id') },
    images: product['images'],
    parameters: parameters.map(({ id, values, valuesIds }) => ({ id, values, valuesIds })),
    language: 'pl-PL',
  };
}

describe('a proposed product', () => {
  const propose = (shop: OpenShop, json: object) => shop.call('POST', '/sale/product-proposals', { json });

  test('is PROPOSED, then listed and found', () => {
    const shop = openShop();
    const made = propose(shop, proposal(shop));
    expect([made.status, valueAt(made.body, 'publication.status')]).toEqual([201, 'PROPOSED']);
    expect(names(find(shop, 'phrase=ZZ-1'))).toEqual([]);
    shop.wait(60_000);
    expect(names(find(shop, 'phrase=ZZ-1'))).toEqual(['Lampa stołowa Nordvik ZZ-1']);
    const told = shop.call('GET', `${PRODUCTS}/${String(made.body.id)}`).body;
    expect(valueAt(told, 'publication.status')).toBe('LISTED');
  });

  test('that the catalogue has is a 409 with its address', () => {
    const shop = openShop();
    const product = first(shop);
    const gtin = listAt(product, 'parameters').find(({ options }) => valueAt(options, 'isGTIN') === true);
    const sent = proposal(shop);
    const again = propose(shop, {
      ...sent,
      parameters: [...sent.parameters, { id: gtin?.['id'], values: gtin?.['values'] }],
    });
    expect(again.status).toBe(409);
    expect(again.headers['location']).toContain(`${PRODUCTS}/${textAt(product, 'id')}`);
  });

  test.each([
    [{ parameters: [] }, 'MissingRequiredParameters', 'parameters'],
    [{ parameters: [{ id: '1', values: ['x'] }] }, 'VALIDATION_ERROR', 'parameters[0]'],
    [{ images: [] }, 'VALIDATION_ERROR', 'images'],
    [{ images: [{ url: 'https://nobody.invalid/a.jpg' }] }, 'VALIDATION_ERROR', 'images[0].url'],
    [{ category: { id: '1' } }, 'CATEGORY_NOT_EXISTS', 'category.id'],
    [{ name: 'x'.repeat(76) }, 'VALIDATION_ERROR', 'name'],
  ])('is refused with %j', (wrong, code, path) => {
    const shop = openShop();
    expect(refusal(propose(shop, { ...proposal(shop), ...wrong }))).toEqual([422, code, path]);
  });
});

describe('an offer of a product', () => {
  const STOCK = { stock: { available: 3 }, sellingMode: { price: { amount: '99.00', currency: 'PLN' } } };
  const offer = (shop: OpenShop, product: object) =>
    shop.call('POST', '/sale/product-offers', { json: { ...STOCK, productSet: [{ product }] } });

  test('that was proposed can be offered', () => {
    const shop = openShop();
    const json = proposal(shop);
    const made = shop.call('POST', '/sale/product-proposals', { json }).body;
    const { status, body } = offer(shop, { id: textAt(made, 'id') });
    expect([status, String(body.name)]).toEqual([201, json.name]);
    expect(valueAt(body, 'productSet.0.product.publication.status')).toBe('PROPOSED');
  });

  test('by a code that several have is refused, by one of its own it is taken', () => {
    const shop = openShop({ offers: 9000 });
    const codes = listAt(find(shop, 'phrase=lampa'), 'products').map((product) =>
      textAt(
        listAt(product, 'parameters').find(({ name }) => name === 'Kod producenta'),
        'values.0',
      ),
    );
    const found = (code: string) => listAt(find(shop, `phrase=${code}&mode=MPN`), 'products').length;
    const [shared] = codes.filter((code) => found(code) > 1);
    const [single] = codes.filter((code) => found(code) === 1);
    const answer = offer(shop, { id: shared, idType: 'MPN' });
    expect(refusal(answer).slice(0, 2)).toEqual([422, 'MultipleProductsFoundException']);
    expect(offer(shop, { id: single, idType: 'MPN' }).status).toBe(201);
  });
});

describe('a proposed change', () => {
  const change = (shop: OpenShop) =>
    shop.call('POST', `${PRODUCTS}/${textAt(first(shop), 'id')}/change-proposals`, { json: proposal(shop) });

  test('is unresolved until somebody has looked', () => {
    const shop = openShop();
    const { status, headers, body } = change(shop);
    expect([status, valueAt(body, 'name.resolutionType')]).toEqual([201, 'UNRESOLVED']);
    shop.wait(60_000);
    const address = `${PRODUCTS}/change-proposals/${String(body.id)}`;
    expect(headers['location']).toContain(address);
    const told = shop.call('GET', address).body;
    expect(valueAt(told, 'name')).toMatchObject({
      proposal: 'Lampa stołowa Nordvik ZZ-1',
      resolutionType: 'ACCEPTED',
    });
    expect(valueAt(told, 'category.resolutionType')).toBe('REJECTED');
  });

  test('may be made a hundred times a day', () => {
    const shop = openShop();
    for (let count = 0; count < 100; count += 1) expect(change(shop).status).toBe(201);
    expect(change(shop).status).toBe(429);
    shop.wait(DAY_MS);
    expect(change(shop).status).toBe(201);
  });
});
