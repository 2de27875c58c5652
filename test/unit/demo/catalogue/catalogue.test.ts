import { describe, expect, test } from 'vitest';
import { CATEGORY_TREE } from '../../../../src/main/demo/data/category-tree.ts';
import { parametersOf } from '../../../../src/main/demo/data/category-parameters.ts';
import { DAY_MS } from '../../../../src/main/demo/data/birth.ts';
import { openShop, valueAt } from '../shop/shop.ts';
import { listAt, refusal, textAt } from './listed.ts';

const get = (address: string, headers = {}) => openShop().call('GET', address, { headers });

describe('matching categories', () => {
  test('come best first, each with its way up', () => {
    const { body } = get('/sale/matching-categories?name=Lampa stołowa drewniana');
    const [first] = listAt(body, 'matchingCategories');
    expect(first).toMatchObject({ name: 'Lampy stołowe', parent: { name: 'Oświetlenie' } });
    expect(valueAt(first, 'parent.parent.name')).toBe('Dom i ogród');
  });

  test('are none for words that no category knows', () => {
    expect(get('/sale/matching-categories?name=xyzzy').body).toEqual({ matchingCategories: [] });
  });

  test('need a name', () => {
    expect(refusal(get('/sale/matching-categories'))).toEqual([400, 'BAD_REQUEST', 'name']);
  });
});

describe('scheduled changes of parameters', () => {
  const changes = (shop = openShop(), query = '') =>
    listAt(shop.call('GET', `/sale/category-parameters-scheduled-changes?${query}`).body, 'scheduledChanges');

  test('are of parameters that may be left out now', () => {
    for (const { category, parameter } of changes()) {
      const leaf = CATEGORY_TREE.leaves.find(({ id }) => id === valueAt(category, 'id'));
      const known = leaf === undefined ? [] : parametersOf(leaf);
      expect(known.find(({ id }) => id === valueAt(parameter, 'id'))?.required).toBe(false);
    }
  });

  test('are told until they happen, soonest first, at most three months ahead', () => {
    const shop = openShop();
    const all = changes(shop).map(({ scheduledFor }) => Date.parse(String(scheduledFor)));
    expect(all).toEqual(all.toSorted((a, b) => a - b));
    expect(all.length).toBeGreaterThan(10);
    expect(all.every((at) => at > shop.now() && at < shop.now() + 91 * DAY_MS)).toBe(true);
    shop.wait(30 * DAY_MS);
    expect(changes(shop).length).toBeLessThan(all.length);
    shop.wait(70 * DAY_MS);
    expect(changes(shop)).toEqual([]);
  });

  test('are filtered and paged', () => {
    const [first, second] = changes();
    expect(changes(openShop(), 'offset=1&limit=1')).toEqual([second]);
    const until = encodeURIComponent(String(first?.['scheduledFor']));
    expect(changes(openShop(), `scheduledFor.lte=${until}`)).toEqual([first]);
    expect(changes(openShop(), `scheduledFor.gte=${until}`)).toHaveLength(changes().length);
  });
});

describe('compatible products', () => {
  const GROUPS = '/sale/compatible-products/groups';
  const PRODUCTS = '/sale/compatible-products';
  const group = () => String(listAt(get(`${GROUPS}?type=CAR`).body, 'groups')[0]?.['id']);

  test('are found by make, by words and by a number of TecDoc', () => {
    const ofMake = get(`${PRODUCTS}?type=CAR&group.id=${group()}&limit=3`).body;
    expect(ofMake).toMatchObject({ count: 3, totalCount: 12 });
    const golf = listAt(get(`${PRODUCTS}?type=CAR&phrase=golf 1.9`).body, 'compatibleProducts');
    expect(golf.map(({ text }) => String(text))).toEqual([expect.stringContaining('GOLF')]);
    const number = textAt(golf[0], 'attributes.4.values.0');
    expect(listAt(get(`${PRODUCTS}?type=CAR&tecdoc.kTypNr=${number}`).body, 'compatibleProducts')).toEqual(
      golf,
    );
  });

  test.each([
    [`${PRODUCTS}?type=CAR`, 400],
    [`${PRODUCTS}?type=SHIP&phrase=a`, 422],
    [`${GROUPS}?type=SHIP`, 422],
    [PRODUCTS, 400],
  ])('%s is refused', (address, status) => {
    expect(get(address).status).toBe(status);
  });

  test.each([
    ['Sat, 01 Dec 2018 10:00:00 GMT', 200],
    ['Sun, 22 Nov 2026 10:00:00 GMT', 304],
    ['yesterday', 422],
  ])('If-Modified-Since: %s', (since, status) => {
    expect(get(`${GROUPS}?type=CAR`, { 'if-modified-since': since }).status).toBe(status);
  });

  test('are suggested for offers and products of categories that know them', () => {
    const shop = openShop();
    const supported = listAt(
      shop.call('GET', '/sale/compatibility-list/supported-categories').body,
      'supportedCategories',
    );
    const ids = new Set(
      supported.filter(({ inputType }) => inputType === 'ID').map(({ categoryId }) => categoryId),
    );
    const { body } = shop.call(
      'GET',
      '/sale/offers?limit=400&publication.status=ACTIVE&sellingMode.format=BUY_NOW',
    );
    const offers = listAt(body, 'offers');
    const part = offers.find(({ category }) => ids.has(valueAt(category, 'id')));
    const lamp = offers.find(({ category }) => !ids.has(valueAt(category, 'id')));
    const SUGGESTIONS = '/sale/compatibility-list-suggestions';
    expect(shop.call('GET', `${SUGGESTIONS}?offer.id=${textAt(part, 'id')}`).body.type.toString()).toBe(
      'MANUAL',
    );
    const product = shop.call('GET', `/sale/product-offers/${textAt(part, 'id')}`).body.productSet[0].product
      .id;
    expect(shop.call('GET', `${SUGGESTIONS}?product.id=${String(product)}`).body.type.toString()).toBe(
      'PRODUCT_BASED',
    );
    expect(shop.call('GET', `${SUGGESTIONS}?offer.id=${textAt(lamp, 'id')}`).status).toBe(404);
    expect(shop.call('GET', SUGGESTIONS).status).toBe(400);
  });
});

test('parameters tell under which numbers and names they went before', () => {
  const shop = openShop();
  const all = CATEGORY_TREE.leaves.flatMap((leaf) =>
    listAt(shop.call('GET', `/sale/categories/${leaf.id}/parameters`).body, 'parameters'),
  );
  const merged = all.find(({ formerData }) => formerData !== undefined);
  expect(merged).toMatchObject({ formerData: { ids: ['10393', '127448'] } });
  expect(valueAt(merged, 'dictionary.0.formerData')).toMatchObject({ values: ['czerń'] });
});
