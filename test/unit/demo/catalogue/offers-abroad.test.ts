import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../../src/main/demo/data/birth.ts';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { priceRuleId } from '../../../../src/main/demo/data/settings-ids.ts';
import { openShop, valueAt } from '../shop/shop.ts';
import type { OpenShop } from '../shop/shop.ts';
import { listAt, refusal } from './listed.ts';

const ABROAD = offerIdOf(1, 2);
const PLAIN = offerIdOf(1, 0);
const AUCTION = offerIdOf(1, 11);
const COMMAND = '7c1e2d7a-2c59-4f86-9d7b-0a4a6ed0a001';
const COMMANDS = '/sale/offer-price-automation-commands';
const events = (shop: OpenShop, type: string) =>
  listAt(shop.call('GET', `/sale/offer-events?type=${type}`).body, 'offerEvents');
const listed = (shop: OpenShop, id: string) =>
  listAt(shop.call('GET', `/sale/offers?offer.id=${id}`).body, 'offers')[0];

describe('an offer sold abroad', () => {
  test('is told so by the list, by itself and in its parts', () => {
    const shop = openShop();
    const whole = shop.call('GET', `/sale/product-offers/${ABROAD}`).body;
    const price = valueAt(whole, 'additionalMarketplaces.allegro-cz.sellingMode.price');
    expect(price).toMatchObject({ currency: 'CZK' });
    const parts = shop.call('GET', `/sale/product-offers/${ABROAD}/parts?include=price`).body;
    expect(valueAt(parts, 'additionalMarketplaces.allegro-cz.sellingMode.price')).toEqual(price);
    expect(valueAt(listed(shop, ABROAD), 'additionalMarketplaces.allegro-cz')).toMatchObject({
      publication: { state: 'APPROVED' },
      sellingMode: { priceAutomation: { rule: { id: priceRuleId(1, 0) } } },
    });
  });

  test('raises an event when it comes to a marketplace or leaves it', () => {
    const shop = openShop();
    const additionalMarketplaces = {
      'allegro-sk': { sellingMode: { price: { amount: '20.00', currency: 'EUR' } } },
    };
    expect(
      shop.call('PATCH', `/sale/product-offers/${PLAIN}`, { json: { additionalMarketplaces } }).status,
    ).toBe(200);
    const [event] = events(shop, 'OFFER_VISIBILITY_CHANGED');
    expect(valueAt(event, 'offer.publication')).toMatchObject({
      marketplaces: { base: 'allegro-pl', additional: [{ id: 'allegro-sk', status: 'APPROVED' }] },
      updatedMarketplaces: ['allegro-sk'],
    });
  });

  test('raises an event when it cannot be sent there', () => {
    const shop = openShop();
    const additionalMarketplaces = {
      'allegro-hu': { sellingMode: { price: { amount: '9000.00', currency: 'HUF' } } },
    };
    shop.call('PATCH', `/sale/product-offers/${PLAIN}`, { json: { additionalMarketplaces } });
    expect(events(shop, 'OFFER_DELIVERY_COUNTRIES_BLOCKED')[0]).toMatchObject({
      blockedDeliveries: [{ marketplaceId: 'allegro-hu', blockades: [{ country: 'HU' }] }],
    });
  });
});

test('an auction that its seller ends takes its bids back', () => {
  const shop = openShop();
  shop.call('PATCH', `/sale/product-offers/${AUCTION}`, { json: { publication: { status: 'ENDED' } } });
  expect(events(shop, 'OFFER_BID_CANCELED')).toMatchObject([{ offer: { id: AUCTION } }]);
});

test('an offer for ten days ends after ten days, unless it is given more', () => {
  const shop = openShop();
  const forDays = (duration: string) =>
    shop.call('PATCH', `/sale/product-offers/${PLAIN}`, { json: { publication: { duration } } });
  const publication = () => valueAt(shop.call('GET', `/sale/product-offers/${PLAIN}`).body, 'publication');
  forDays('P10D');
  expect(valueAt(publication(), 'endingAt')).toBe(new Date(shop.now() + 10 * DAY_MS).toISOString());
  shop.wait(5 * DAY_MS);
  forDays('P20D');
  shop.wait(6 * DAY_MS);
  expect(publication()).toMatchObject({ status: 'ACTIVE' });
  shop.wait(15 * DAY_MS);
  expect(publication()).toMatchObject({ status: 'ENDED', endedBy: 'EXPIRATION' });
});

describe('the price automation command', () => {
  const RULE = { id: priceRuleId(1, 1) };
  const at = (id: string) => ({ marketplace: { id } });
  const offerCriteria = (id: string) => [{ type: 'CONTAINS_OFFERS', offers: [{ id }] }];
  const send = (shop: OpenShop, modification: object, offerId = PLAIN) =>
    shop.call('POST', COMMANDS, {
      json: { id: COMMAND, modification, offerCriteria: offerCriteria(offerId) },
    });
  const range = (type: string, minPrice: string, currency = 'PLN') => ({
    configuration: {
      priceRange: { type, minPrice: { amount: minPrice, currency }, maxPrice: { amount: '90.00', currency } },
    },
  });

  function outcome(shop: OpenShop): readonly unknown[] {
    shop.wait(10_000);
    const tasks = listAt(shop.call('GET', `${COMMANDS}/${COMMAND}/tasks`).body, 'tasks');
    return tasks.map(({ status }) => status);
  }

  test('sets a rule, which a price of the seller’s own switches off', () => {
    const shop = openShop();
    const set = [{ ...at('allegro-pl'), rule: RULE, ...range('MARKETPLACE_CURRENCY', '10.00') }];
    expect(send(shop, { set }).status).toBe(201);
    expect(outcome(shop)).toEqual(['SUCCESS']);
    expect(valueAt(listed(shop, PLAIN), 'sellingMode.priceAutomation.rule.id')).toBe(RULE.id);
    const price = { amount: '55.00', currency: 'PLN' };
    shop.call('PATCH', `/sale/product-offers/${PLAIN}`, { json: { sellingMode: { price } } });
    shop.wait(10_000);
    expect(valueAt(listed(shop, PLAIN), 'sellingMode.priceAutomation')).toBeUndefined();
  });

  test('takes one away abroad', () => {
    const shop = openShop();
    send(shop, { remove: [at('allegro-cz')] }, ABROAD);
    expect(outcome(shop)).toEqual(['SUCCESS']);
    const there = valueAt(listed(shop, ABROAD), 'additionalMarketplaces.allegro-cz.sellingMode');
    expect(valueAt(there, 'priceAutomation')).toBeUndefined();
  });

  test.each([
    ['a marketplace it is not sold on', PLAIN, { ...at('allegro-sk'), rule: RULE }],
    ['an auction', AUCTION, { ...at('allegro-pl'), rule: RULE }],
    [
      'a range upside down',
      PLAIN,
      { ...at('allegro-pl'), rule: RULE, ...range('MARKETPLACE_CURRENCY', '99.00') },
    ],
    [
      'other money',
      PLAIN,
      { ...at('allegro-pl'), rule: RULE, ...range('MARKETPLACE_CURRENCY', '10.00', 'CZK') },
    ],
    [
      'its own money abroad',
      PLAIN,
      { ...at('allegro-pl'), rule: RULE, ...range('BASE_MARKETPLACE_CURRENCY', '1.00') },
    ],
  ])('fails as a task: %s', (_, offerId, set) => {
    const shop = openShop();
    expect(send(shop, { set: [set] }, offerId).status).toBe(201);
    expect(outcome(shop)).toEqual(['FAIL']);
  });

  test('needs a rule to set or a marketplace to remove, once each', () => {
    const set = [{ ...at('allegro-pl'), rule: RULE }];
    expect(refusal(send(openShop(), { set: [] }))).toEqual([400, 'VALIDATION_ERROR', 'modification']);
    expect(refusal(send(openShop(), { set: [...set, ...set] }))[0]).toBe(422);
    const unknown = [{ ...at('allegro-pl'), rule: { id: 'nope' } }];
    expect(refusal(send(openShop(), { set: unknown }))[0]).toBe(422);
    const shop = openShop();
    send(shop, { set });
    expect(send(shop, { set }).status).toBe(409);
  });
});
