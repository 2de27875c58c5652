import { expect, it } from 'vitest';
import { asProductOffer } from '../../../../../../src/main/engine/allegro/wire/former-offer.ts';
import { readContents } from '../../../../../../src/main/engine/allegro/wire/offer-contents.ts';
import { readDetailedOffer } from '../../../../../../src/main/engine/allegro/wire/offer.ts';

const FORMER = {
  id: '7001234567',
  name: 'Lampa biurkowa LED srebrna',
  category: { id: '257150' },
  product: { id: '4f0e6b3c-0000-4000-8000-000000000001' },
  parameters: [
    { id: '225693', values: ['5901234567893'], valuesIds: [] },
    { id: '11323', values: ['Nowy'], valuesIds: ['11323_1'] },
  ],
  images: [{ url: 'https://a.allegroimg.com/original/1' }, { url: 'https://a.allegroimg.com/original/2' }],
  sellingMode: { format: 'BUY_NOW', price: { amount: '179.0', currency: 'PLN' } },
  tax: { percentage: '23.00', subject: 'GOODS' },
  stock: { available: 12, unit: 'UNIT' },
  publication: { status: 'ACTIVE', duration: 'P30D' },
  payments: { invoice: 'VAT' },
  notKnownYet: { kept: true },
};

it('a former offer reads like one of today', () => {
  const read = readDetailedOffer(asProductOffer(FORMER), '');
  expect(read).toMatchObject({
    ok: true,
    value: {
      ean: '5901234567893',
      parameterText: '5901234567893 Nowy',
      base: {
        offerId: '7001234567',
        title: 'Lampa biurkowa LED srebrna',
        price: { amountMinor: 17_900, currency: 'PLN' },
        stock: 12,
        status: 'ACTIVE',
        imageUrl: 'https://a.allegroimg.com/original/1',
        marketplaceId: 'allegro-pl',
      },
    },
  });
});

it('its contents are shown like those of today', () => {
  expect(readContents(asProductOffer(FORMER))).toMatchObject({
    images: ['https://a.allegroimg.com/original/1', 'https://a.allegroimg.com/original/2'],
    parameters: [{ id: '225693', values: ['5901234567893'] }, { values: ['Nowy'] }],
    publication: { duration: 'P30D' },
    tax: { invoice: 'VAT', rates: ['23.00%'] },
    safety: null,
  });
});

it('what is not told otherwise today stays as it is', () => {
  expect(asProductOffer(FORMER)).toMatchObject({
    productSet: [{ product: FORMER.product }],
    notKnownYet: { kept: true },
    tax: FORMER.tax,
  });
  expect(asProductOffer({ id: '1', name: 'x' })).toEqual({ id: '1', name: 'x', images: [], productSet: [] });
});

it('an offer of a country is sold on that country’s marketplace where none is told', () => {
  const price = { amount: '900.00', currency: 'CZK' };
  const czech = { ...FORMER, sellingMode: { format: 'BUY_NOW', price } };
  expect(readDetailedOffer(asProductOffer(czech), '')).toMatchObject({
    value: { base: { marketplaceId: 'allegro-cz' } },
  });
});
