import { expect, test } from 'vitest';
import { readContents } from '../../../../../../src/main/engine/allegro/wire/offer-contents.ts';

const WHOLE = {
  images: ['https://a.allegroimg.com/original/1', 7],
  parameters: [
    { id: '11323', name: 'Stan', values: ['Nowy'], valuesIds: ['1'], rangeValue: null },
    { id: '5', name: 'Waga', values: [], rangeValue: { from: '1.5', to: '2' } },
    { id: '6', name: 'Puste', values: [] },
  ],
  productSet: [
    {
      product: { parameters: [{ id: '225693', name: 'EAN (GTIN)', values: ['5901234123457'] }] },
      safetyInformation: { type: 'TEXT', description: 'Chronić przed wilgocią.' },
    },
  ],
  description: {
    sections: [
      {
        items: [
          { type: 'TEXT', content: '<p>Tak</p>' },
          { type: 'IMAGE', url: 'https://a/2' },
          { type: 'NEW' },
        ],
      },
      { items: [] },
    ],
  },
  delivery: { shippingRates: { id: 'r' }, handlingTime: 'PT24H', additionalInfo: null, shipmentDate: null },
  afterSalesServices: { returnPolicy: { id: 'p' }, impliedWarranty: null },
  publication: {
    duration: 'P10D',
    endingAt: '2026-11-30T10:00:00Z',
    republish: true,
    marketplaces: { base: { id: 'allegro-pl' }, additional: [{ id: 'allegro-cz' }] },
  },
  payments: { invoice: 'VAT' },
  taxSettings: { rates: [{ rate: '23.00', countryCode: 'PL' }] },
  location: { city: 'Poznań', postCode: '60-166', countryCode: 'PL', province: 'WIELKOPOLSKIE' },
  attachments: [{ id: 'a' }],
};

test('the full offer is told in parts', () => {
  expect(readContents(WHOLE)).toEqual({
    images: ['https://a.allegroimg.com/original/1'],
    parameters: [
      { id: '11323', name: 'Stan', values: ['Nowy'] },
      { id: '5', name: 'Waga', values: ['1.5 – 2'] },
    ],
    productParameters: [{ id: '225693', name: 'EAN (GTIN)', values: ['5901234123457'] }],
    description: [
      {
        items: [
          { kind: 'text', html: '<p>Tak</p>' },
          { kind: 'image', url: 'https://a/2' },
        ],
      },
    ],
    delivery: {
      shippingRates: { id: 'r', name: null },
      handlingTime: 'PT24H',
      additionalInfo: null,
      shipmentAt: null,
      location: '60-166 Poznań, PL',
    },
    afterSales: { returnPolicy: { id: 'p', name: null }, impliedWarranty: null, warranty: null },
    publication: {
      duration: 'P10D',
      startingAt: null,
      endingAt: Date.UTC(2026, 10, 30, 10),
      endedBy: null,
      republish: true,
      marketplaces: ['allegro-pl', 'allegro-cz'],
    },
    tax: { invoice: 'VAT', rates: ['23.00% (PL)'] },
    attachments: [null],
    safety: { text: 'Chronić przed wilgocią.', documents: 0 },
    createdAt: null,
    updatedAt: null,
  });
});

test.each([{}, { images: null, description: 'x', delivery: [], productSet: [null, 3], publication: null }])(
  'what is not as told is left out: %j',
  (offer) => {
    expect(readContents(offer)).toMatchObject({ images: [], parameters: [], description: [], safety: null });
  },
);
