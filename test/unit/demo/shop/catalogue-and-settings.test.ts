import { describe, expect, test } from 'vitest';
import { CATEGORY_TREE } from '../../../../src/main/demo/data/category-tree.ts';
import { parametersOf } from '../../../../src/main/demo/data/category-parameters.ts';
import { openShop } from './shop.ts';

const get = (address: string) => openShop().call('GET', address);

describe('categories', () => {
  test('are more than 300, each under its parent', () => {
    expect(CATEGORY_TREE.byId.size).toBeGreaterThan(300);
    const [department] = get('/sale/categories').body.categories.map(({ id }) => String(id));
    const shelves = get(`/sale/categories?parent.id=${department}`).body.categories;
    expect(shelves.map(({ parent }) => String(parent.id)).every((id) => id === department)).toBe(true);
    expect(get(`/sale/categories/${String(shelves[0].id)}`).body).toEqual(shelves[0]);
  });

  test('departments have UUIDs, the rest numbers', () => {
    for (const category of CATEGORY_TREE.byId.values()) {
      expect(category.id).toMatch(category.parentId === null ? /^[0-9a-f-]{36}$/ : /^\d+$/);
    }
  });

  test.each(['/sale/categories?parent.id=1', '/sale/categories/1', '/sale/categories/1/parameters'])(
    '404: %s',
    (address) => {
      expect(get(address).status).toBe(404);
    },
  );

  test('have parameters of every kind', () => {
    const all = CATEGORY_TREE.leaves.flatMap((leaf) => parametersOf(leaf));
    const kinds = {
      string: all.some(({ type }) => type === 'string'),
      integerRange: all.some(
        ({ type, restrictions }) => type === 'integer' && restrictions['range'] === true,
      ),
      floatRange: all.some(({ type, restrictions }) => type === 'float' && restrictions['range'] === true),
      oneOf: all.some(({ restrictions }) => restrictions['multipleChoices'] === false),
      someOf: all.some(({ restrictions }) => restrictions['multipleChoices'] === true),
      required: all.some(({ required }) => required),
      requiredIf: all.some(({ requiredIf }) => requiredIf !== null),
      displayedIf: all.some(({ displayedIf }) => displayedIf !== null),
      dependent: all.some(({ dictionary }) =>
        dictionary?.some(({ dependsOnValueIds }) => dependsOnValueIds.length > 0),
      ),
      ambiguous: all.some(({ ambiguousValueId }) => ambiguousValueId !== null),
    };
    expect(Object.entries(kinds).filter(([, isThere]) => isThere !== true)).toEqual([]);
  });

  test("the product's parameters are among all", () => {
    const [leaf] = CATEGORY_TREE.leaves;
    const ids = (kind: string) =>
      get(`/sale/categories/${leaf?.id}/${kind}`).body as unknown as { parameters: { id: string }[] };
    const all = ids('parameters').parameters.map(({ id }) => id);
    const ofProduct = ids('product-parameters').parameters.map(({ id }) => id);
    expect(ofProduct.every((id) => all.includes(id))).toBe(true);
    expect(ofProduct).not.toContain('11323');
  });
});

test('category events: three months, oldest first, from exclusive, by type', () => {
  const all = get('/sale/category-events').body.events.map((event) => event);
  expect(all.length).toBe(12);
  expect(get(`/sale/category-events?from=${String(all[3]?.id)}`).body.events).toEqual(all.slice(4));
  expect(get('/sale/category-events?type=CATEGORY_DELETED').body.events.length).toBe(3);
  const shop = openShop();
  shop.wait(60 * 86_400_000);
  expect(shop.call('GET', '/sale/category-events').body.events.length).toBeLessThan(12);
});

test.each([
  ['/sale/shipping-rates', 'shippingRates', 4],
  ['/after-sales-service-conditions/implied-warranties', 'impliedWarranties', 1],
  ['/after-sales-service-conditions/return-policies', 'returnPolicies', 2],
  ['/after-sales-service-conditions/warranties', 'warranties', 2],
] as const)('%s: all and one', (address, list, count) => {
  const all = get(address).body[list];
  expect(all.length).toBe(count);
  expect(get(`${address}/${String(all[0].id)}`).body).toMatchObject({ id: all[0].id, name: all[0].name });
  expect(get(`${address}/nope`).status).toBe(404);
});

test.each([
  ['limit=60&offset=59', 200],
  ['limit=61', 422],
  ['offset=60', 422],
])('after-sales paging: %s', (query, status) => {
  expect(get(`/after-sales-service-conditions/warranties?${query}`).status).toBe(status);
});
