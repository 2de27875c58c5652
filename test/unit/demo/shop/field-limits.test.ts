import { describe, expect, test } from 'vitest';
import { CONDITION_ID } from '../../../../src/main/demo/data/category-parameters.ts';
import { CATEGORY_TREE } from '../../../../src/main/demo/data/category-tree.ts';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { openShop } from './shop.ts';

const PATH = `/sale/product-offers/${offerIdOf(1, 0)}`;
const text = (content: string) => ({ items: [{ type: 'TEXT', content }] });
const images = (count: number) =>
  Array.from({ length: count }, (_, at) => `/original/${String(at).padStart(24, '0')}`);
const sections = (count: number) => ({ sections: Array.from({ length: count }, () => text('<p>a</p>')) });
const bytes = (count: number) => ({ sections: [text(`<p>${'a'.repeat(count)}</p>`)] });
const trio = { sections: [{ items: [text('a'), text('b'), text('c')].flatMap(({ items }) => items) }] };

describe('field limits', () => {
  test.each([
    ['16 images', { images: images(16), description: null }, 200],
    ['17 images', { images: images(17), description: null }, 422],
    ['100 sections', { description: sections(100) }, 200],
    ['101 sections', { description: sections(101) }, 422],
    ['39,900 bytes of description', { description: bytes(39_900) }, 200],
    ['40,000 letters of description', { description: bytes(40_000) }, 422],
    ['three items in a section', { description: trio }, 422],
    [
      'every allowed tag',
      {
        description: { sections: [text('<h1>a</h1><h2>b</h2><p><b>c</b></p><ul><li>d</li></ul><ol></ol>')] },
      },
      200,
    ],
    ['tags in capitals', { description: { sections: [text('<P>a</P>')] } }, 422],
    ['an external id of 100', { external: { id: 'a'.repeat(100) } }, 200],
    ['an external id of 101', { external: { id: 'a'.repeat(101) } }, 422],
    ['additional information of 651', { delivery: { additionalInfo: 'a'.repeat(651) } }, 422],
    ['a city of 51', { location: { city: 'a'.repeat(51) } }, 422],
    ['a postal code without its dash', { location: { postCode: '60166' } }, 422],
    ['a price of 1', { sellingMode: { price: { amount: '1', currency: 'PLN' } } }, 200],
    ['a price of a billion', { sellingMode: { price: { amount: '1000000000.00', currency: 'PLN' } } }, 200],
    ['a price above', { sellingMode: { price: { amount: '1000000000.01', currency: 'PLN' } } }, 422],
    ['a duration', { publication: { duration: 'P10D' } }, 200],
    ['an odd duration', { publication: { duration: 'P11D' } }, 422],
    ['an invoice', { payments: { invoice: 'VAT_MARGIN' } }, 200],
    ['an odd invoice', { payments: { invoice: 'MAYBE' } }, 400],
    ['a hidden message field', { messageToSellerSettings: { mode: 'HIDDEN' } }, 200],
    ['an odd message field', { messageToSellerSettings: { mode: 'LOUD' } }, 400],
    ['a unit', { stock: { unit: 'PAIR' } }, 200],
    ['an odd unit', { stock: { unit: 'BOX' } }, 400],
    ['a title of 75', { name: `Lampa do ${'a'.repeat(30)} ${'b'.repeat(30)} cdef` }, 200],
    ['a title of 76', { name: `Lampa do ${'a'.repeat(30)} ${'b'.repeat(30)} cdefg` }, 422],
    ['odd characters in the title', { name: 'Lampa stołowa ☃ zimowa' }, 422],
  ])('%s', (_, json, status) => {
    expect(openShop().call('PATCH', PATH, { json }).status).toBe(status);
  });
});

test('the category can be changed within 12 hours of publication only', () => {
  const shop = openShop();
  const [one, other] = CATEGORY_TREE.leaves;
  const { productSet, parameters } = shop.call('GET', PATH).body;
  const draft = {
    productSet: [{ product: { id: String(productSet[0].product.id) } }],
    sellingMode: { price: { amount: '39.99', currency: 'PLN' } },
    stock: { available: 3 },
    category: { id: one?.id },
    // Every category asks for the condition, and not each for the rest.
    parameters: parameters.filter((each: { readonly id: unknown }) => each.id === CONDITION_ID),
  };
  const { id } = shop.call('POST', '/sale/product-offers', { json: draft }).body;
  const move = (to: string | undefined) =>
    shop.call('PATCH', `/sale/product-offers/${String(id)}`, { json: { category: { id: to } } });
  shop.wait(3_600_000);
  expect(move(other?.id).status).toBe(200);
  shop.wait(12 * 3_600_000);
  expect(move(one?.id).body.errors[0].code).toBe('CATEGORY_MISMATCH');
});
