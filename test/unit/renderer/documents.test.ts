import { describe, expect, it } from 'vitest';
import { changedFacts } from '../../../src/renderer/ui/changed-facts.ts';
import { type Part, partsOf, type Reading } from '../../../src/renderer/ui/document-parts.ts';
import { formatFor } from '../../../src/renderer/ui/format.ts';
import { plainText } from '../../../src/renderer/ui/plain-text.ts';
import { shownValue, type Speech } from '../../../src/renderer/ui/shown-value.ts';
import { makeTerms } from '../../../src/renderer/ui/terms.ts';

const speech: Speech = {
  terms: makeTerms({ property: {}, constant: { FULL: 'everything' } }),
  format: formatFor('en'),
  yes: 'yes',
  no: 'no',
};
const reading: Reading = {
  speech,
  collection: 'warranties',
  references: { 'shippingRates.id': 'shipping-rates', 'methods[].id': 'delivery-methods' },
  titles: { 'shipping-rates/7': 'Parcels' },
  nameOf: () => 'Delivery method',
};
const UUID = '0a309322-6aef-4a5a-be74-9b67f0e7f1a5';

function lines(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'fact') return [`${part.name}: ${part.words}${part.to ? ` -> ${part.to.key}` : ''}`];
    if (part.kind === 'group') return lines(part.parts).map((line) => `${part.name} / ${line}`);
    return part.entries.flatMap((entry, at) => lines(entry).map((line) => `${part.name} ${at} / ${line}`));
  });
}

describe('a value of a document', () => {
  it.each([
    ['range', 'FULL', 'everything'],
    ['status', 'IN_PROGRESS', 'In progress'],
    ['period', 'P14D', '14 days'],
    ['handling', 'PT24H', '24 hours'],
    ['active', false, 'no'],
    ['price', { amount: '12.5', currency: 'PLN' }, '12.50\u00a0zł'],
    ['price', { amount: '12.5', currency: 'USD' }, '12.5 USD'],
    ['weight', { value: '25.000', unit: 'kg' }, '25\u00a0kg'],
    ['day', '2026-05-31', '31/05/2026'],
    ['text', '<p>One<br/>two</p>', 'One\ntwo'],
    ['codes', ['A-1', 'B-2'], 'A-1, B-2'],
    ['note', UUID, null],
    ['href', '/sale/offers', null],
    ['offerId', '1234', null],
    ['externalId', 'SKU-7', 'SKU-7'],
    ['picture', 'https://a.allegroimg.com/1.jpg', null],
    ['template', 'local:1', null],
  ])('at %s, %j reads %j', (path, value, words) => expect(shownValue(value, path, speech)).toBe(words));
});

describe('a document', () => {
  it('is read by its own structure, with titles for what it refers to', () => {
    const document = {
      id: UUID,
      name: 'Lamps',
      seller: { id: '12', login: 'anna' },
      shippingRates: { id: '7' },
      methods: [{ id: '9', price: { amount: '1.00', currency: 'PLN' } }],
      address: { street: 'Solna 1', city: 'Poznań' },
      empty: {},
      nothing: null,
    };
    expect(lines(partsOf(document, reading))).toEqual([
      'Name: Lamps',
      'Seller: anna',
      'Shipping rates: Parcels -> 7',
      'Methods 0 / Methods: Delivery method -> 9',
      'Methods 0 / Price: 1.00\u00a0zł',
      'Address / Street: Solna 1',
      'Address / City: Poznań',
    ]);
  });

  it('tells a change value by value', () => {
    const before = { street: 'Solna 1', city: 'Poznań' };
    const after = { street: 'Solna 2', city: 'Poznań' };
    expect(changedFacts('address', before, after, reading)).toMatchObject([
      { name: 'Address · Street', before: 'Solna 1', after: 'Solna 2' },
    ]);
    expect(changedFacts('shippingRates', { id: '7' }, { id: '8' }, reading)).toMatchObject([
      { name: 'Shipping rates', before: 'Parcels', after: 'Delivery method' },
    ]);
  });
});

describe('a text with tags', () => {
  it('is said line by line, and nothing hidden in it is', () => {
    const html = '<h1>A &amp; B</h1><ul><li>one</li><li>two</li></ul><script>alert(1)</script>';
    expect(plainText(html)).toBe('A & B\n• one\n• two');
  });
});
