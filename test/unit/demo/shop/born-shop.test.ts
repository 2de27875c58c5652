import { describe, expect, test } from 'vitest';
import { checkDigit, eanOf, productOfEan } from '../../../../src/main/demo/data/ean.ts';
import { makeOffer } from '../../../../src/main/demo/data/make-offer.ts';
import type { OfferRecord } from '../../../../src/main/demo/data/offer-document.ts';
import { indexOfOffer, offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { productIdOf, productOfId } from '../../../../src/main/demo/data/product-id.ts';
import { titleErrors } from '../../../../src/main/demo/offers/title-rules.ts';
import { openShop, START } from './shop.ts';

const SHOP = { seed: 7, offers: 1000, bornAt: START };
const OFFERS = Array.from({ length: SHOP.offers }, (_, index) => makeOffer(SHOP, index));
const count = (fits: (offer: OfferRecord) => boolean): number => OFFERS.filter(fits).length;

describe('a shop of 1000 offers', () => {
  test.each<[string, (offer: OfferRecord) => boolean, number]>([
    ['on sale', ({ doc }) => doc.publication.status === 'ACTIVE', 800],
    ['ended', ({ doc }) => doc.publication.status === 'ENDED', 50],
    [
      'ended without a price',
      ({ doc }) => doc.publication.status === 'ENDED' && doc.sellingMode.price === null,
      20,
    ],
    ['drafts', ({ doc }) => doc.publication.status === 'INACTIVE', 40],
    ['incomplete drafts', ({ doc }) => doc.validation.errors.length > 0, 20],
    ['auctions with bids', ({ doc, bidders }) => doc.sellingMode.format === 'AUCTION' && bidders > 0, 15],
    ['classified ads', ({ doc }) => doc.sellingMode.format === 'ADVERTISEMENT', 10],
    ['for business only', ({ doc }) => doc.b2b.buyableOnlyByBusiness, 20],
    ['from Allegro’s warehouse', ({ isFulfillment }) => isFulfillment, 20],
    ['with a price rule', ({ priceRuleId }) => priceRuleId !== null, 40],
    ['in CZK', ({ doc }) => doc.sellingMode.price?.currency === 'CZK', 20],
    ['in HUF', ({ doc }) => doc.sellingMode.price?.currency === 'HUF', 10],
    ['without an external id', ({ doc }) => doc.external === undefined, 40],
    ['with leading zeros', ({ doc }) => doc.external?.id.startsWith('0') === true, 20],
  ])('has offers %s', (_, fits, least) => {
    expect(count(fits)).toBeGreaterThanOrEqual(least);
  });

  test('has titles that Allegro takes, and few of them twice', () => {
    expect(OFFERS.flatMap(({ doc }) => titleErrors(doc.name))).toEqual([]);
    expect(new Set(OFFERS.map(({ doc }) => doc.name)).size).toBeGreaterThan(990);
  });

  test('has some external ids on two offers', () => {
    const ids = OFFERS.flatMap(({ doc }) => doc.external?.id ?? []);
    expect(ids.length - new Set(ids).size).toBe(25);
  });

  test('has numbers of 11 digits, lower with age', () => {
    const ids = OFFERS.map(({ doc }) => doc.id);
    expect(ids.every((id) => /^\d{11}$/.test(id))).toBe(true);
    expect(ids).toEqual(ids.toSorted().toReversed());
    const created = OFFERS.map(({ doc }) => Date.parse(doc.createdAt));
    expect(created.every((at, index) => index === 0 || at <= (created[index - 1] ?? 0) + 86_400_000)).toBe(
      true,
    );
  });

  test('has text and pictures that differ from the catalogue', () => {
    const own = OFFERS.map(({ doc }) => JSON.stringify(doc.description));
    expect(own.some((text) => text.includes('Opis z katalogu'))).toBe(false);
    expect(Math.max(...OFFERS.map(({ doc }) => doc.images.length))).toBe(8);
  });

  test('is the same again, and another with another seed', () => {
    expect(makeOffer(SHOP, 123)).toEqual(OFFERS[123]);
    expect(makeOffer({ ...SHOP, seed: 8 }, 123)).not.toEqual(OFFERS[123]);
  });
});

test('numbers, EANs and product ids lead back', () => {
  for (const index of [0, 1, 39, 5000, 99_999, -1, -20]) {
    expect(indexOfOffer(3, offerIdOf(3, index))).toBe(index);
    if (index < 0) continue;
    expect(productOfEan(3, eanOf(3, index))).toBe(index);
    expect(productOfId(3, productIdOf(3, index))).toBe(index);
  }
  expect(indexOfOffer(3, '17997000000x')).toBeNull();
  expect(productOfEan(3, '5900000000000')).toBeNull();
});

test('EANs carry their check digit', () => {
  expect(checkDigit('590123412345')).toBe('7');
  expect(checkDigit(eanOf(1, 42).slice(0, 12))).toBe(eanOf(1, 42).at(-1));
});

test('100,000 offers can be paged through without being held', () => {
  const shop = openShop({ offers: 100_000 });
  const page = shop.call('GET', '/sale/offers?limit=1000&offset=99500').body;
  expect([page.count, page.totalCount]).toEqual([500, 100_000]);
  expect(shop.call('GET', `/sale/product-offers/${String(page.offers[0].id)}`).status).toBe(200);
});
