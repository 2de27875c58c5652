import { describe, expect, test } from 'vitest';
import { valueAt } from '../shop/shop.ts';
import { DONE, NOBODY, STRANGER, openSelling, ordinary, uuid, whatIsWrong } from './opened-selling.ts';

const OFFERS = '/sale/allegro-prices/offers';
const SUBMIT = `${OFFERS}/submit-offer-commands`;
const EXCLUDE = `${OFFERS}/exclusion-commands`;
const ACCOUNTS = '/sale/allegro-prices/accounts/participations';
const MARKET = { id: 'allegro-pl' };

function declared(id: string, percentage = '12', marketplace: object = MARKET) {
  return { id, marketplace, sellerDiscountDeclaration: { maxContributionPercentage: percentage } };
}

const opened = () => {
  const { shop, read } = openSelling();
  const query = (offer: object) =>
    shop.call('POST', `${OFFERS}-queries`, { json: { offer, marketplace: MARKET } });
  return { shop, read, query };
};

describe('an offer in Allegro Prices', () => {
  test('is declared by a command that takes a while, and taken out by another', () => {
    const { shop, read, query } = opened();
    const [id = ''] = ordinary(shop, 40);
    const sent = shop.call('POST', SUBMIT, { json: { commandId: uuid(1), offers: [declared(id)] } });
    expect([sent.status, valueAt(sent.body, 'status')]).toEqual([201, 'IN_PROGRESS']);
    expect(read(`${SUBMIT}/${uuid(1)}`, 'offers.0')).toMatchObject({
      id,
      status: 'IN_PROGRESS',
      completedAt: null,
    });
    expect(valueAt(query({ ids: [id] }).body, 'offers.0.declaredPriceReduction')).toBeNull();
    shop.wait(DONE);
    expect(read(`${SUBMIT}/${uuid(1)}`, 'offers.0')).toMatchObject({ status: 'SUCCESS', errors: null });
    expect(
      valueAt(query({ ids: [id] }).body, 'offers.0.declaredPriceReduction.sellerMaxDeclaredPercentage'),
    ).toBe('12.0');

    const json = { commandId: uuid(2), offers: [{ id, marketplace: MARKET }] };
    expect(shop.call('POST', EXCLUDE, { json }).status).toBe(201);
    shop.wait(DONE);
    expect(read(`${EXCLUDE}/${uuid(2)}`, 'offers.0.status')).toBe('SUCCESS');
    const [told] = valueAt(query({ scope: 'EXCLUDED', ids: [id] }).body, 'offers') as readonly object[];
    expect(told).toMatchObject({ id, declaredPriceReduction: null, actualPriceReduction: null });
    expect(valueAt(told, 'excludedAt')).not.toBeNull();
    expect(valueAt(query({ scope: 'WITH_DECLARATION', ids: [id] }).body, 'totalCount')).toBe(0);
  });

  test.each([
    ['that does not exist', NOBODY, MARKET],
    ['of somebody else', STRANGER, MARKET],
    ['not on this marketplace', null, { id: 'allegro-hu' }],
  ])('%s fails in the report', (_, wanted, marketplace) => {
    const { shop, read } = opened();
    const id = wanted ?? ordinary(shop, 41)[0] ?? '';
    const [good = ''] = ordinary(shop, 43);
    const json = { commandId: uuid(1), offers: [declared(id, '5', marketplace), declared(good)] };
    expect(shop.call('POST', SUBMIT, { json }).status).toBe(201);
    shop.wait(DONE);
    const [bad, fine] = read(`${SUBMIT}/${uuid(1)}`, 'offers') as readonly object[];
    expect(bad).toMatchObject({ status: 'FAILED', errors: [{}] });
    expect(fine).toMatchObject({ status: 'SUCCESS' });
  });

  test.each([
    ['no offers', () => [], 422],
    ['an offer twice', (id: string) => [declared(id), declared(id)], 422],
    ['a marketplace that has none', (id: string) => [declared(id, '5', { id: 'allegro-business-pl' })], 422],
    ['over 100 %', (id: string) => [declared(id, '101')], 422],
    ['no number', (id: string) => [declared(id, 'wiele')], 422],
    ['more than 1000', () => Array.from({ length: 1001 }, (_, at) => declared(String(at + 1))), 422],
  ])('is refused with %s', (_, offers, status) => {
    const { shop } = opened();
    const [id = ''] = ordinary(shop, 40);
    expect(shop.call('POST', SUBMIT, { json: { offers: offers(id) } }).status).toBe(status);
  });

  test('a command id counts once, and is known by its own kind only', () => {
    const { shop } = opened();
    const [id = ''] = ordinary(shop, 40);
    const json = { commandId: uuid(1), offers: [declared(id)] };
    expect(shop.call('POST', SUBMIT, { json }).status).toBe(201);
    expect(shop.call('POST', SUBMIT, { json }).status).toBe(409);
    expect(shop.call('GET', `${EXCLUDE}/${uuid(1)}`).status).toBe(404);
    expect(shop.call('GET', `${SUBMIT}/${uuid(2)}`).status).toBe(404);
    expect(shop.call('GET', `${SUBMIT}/1`).status).toBe(400);
  });
});

describe('the account', () => {
  test('takes part by marketplace, all that are named or none', () => {
    const { shop, read } = opened();
    const wrong = [
      { id: 'allegro-sk', status: 'ALLOWED' },
      { id: 'allegro-xx', status: 'ALLOWED' },
    ];
    expect(shop.call('PATCH', ACCOUNTS, { json: { marketplaces: wrong } }).status).toBe(422);
    expect(shop.call('PATCH', ACCOUNTS, { json: { marketplaces: [] } }).status).toBe(422);
    expect(read(ACCOUNTS, 'marketplaces')).toContainEqual({ id: 'allegro-sk', status: 'DENIED' });
    expect(shop.call('PATCH', ACCOUNTS, { json: { marketplaces: wrong.slice(0, 1) } }).status).toBe(200);
    expect(read(ACCOUNTS, 'marketplaces')).toContainEqual({ id: 'allegro-sk', status: 'ALLOWED' });
  });

  test('that left submits nothing, and nothing is discounted', () => {
    const { shop, read, query } = opened();
    const discounted = () => Number(valueAt(query({ scope: 'DISCOUNTED' }).body, 'totalCount'));
    expect(discounted()).toBeGreaterThan(0);
    const marketplaces = [{ id: 'allegro-pl', status: 'DENIED' }];
    shop.call('PATCH', ACCOUNTS, { json: { marketplaces } });
    expect(discounted()).toBe(0);
    const [id = ''] = ordinary(shop, 40);
    shop.call('POST', SUBMIT, { json: { commandId: uuid(1), offers: [declared(id)] } });
    shop.wait(DONE);
    expect(read(`${SUBMIT}/${uuid(1)}`, 'offers.0.status')).toBe('FAILED');
  });
});

test('what comes off the price adds up to what the buyer pays', () => {
  const minor = (money: unknown) => Math.round(Number(valueAt(money, 'amount')) * 100);
  const { query } = opened();
  const found = valueAt(query({ scope: 'DISCOUNTED' }).body, 'offers') as readonly object[];
  expect(found.length).toBeGreaterThan(0);
  for (const offer of found) {
    const cut = valueAt(offer, 'actualPriceReduction') as Readonly<Record<string, unknown>>;
    const sum = ['sellerDiscount', 'allegroDiscount', 'finalPriceForTheBuyer'].map((name) =>
      minor(cut[name]),
    );
    expect(sum.reduce((total, part) => total + part, 0)).toBe(minor(valueAt(offer, 'basePrice')));
  }
});

test.each([
  [{ limit: 0 }, '422 limit'],
  [{ limit: 1001 }, '422 limit'],
  [{ offset: -1 }, '422 offset'],
])('a query with %j is refused', (page, wrong) => {
  const json = { marketplace: MARKET, ...page };
  expect(whatIsWrong(opened().shop.call('POST', `${OFFERS}-queries`, { json }))).toBe(wrong);
});

describe('the consents of 2022', () => {
  const CONSENT = '/sale/allegro-prices-account-consent';
  const offerConsent = (id: string) => `/sale/allegro-prices-offer-consents/${id}`;

  test('an offer follows the account until it is told else', () => {
    const { shop, read } = openSelling('2022');
    const [id = ''] = ordinary(shop, 40);
    expect(read(offerConsent(id), 'status')).toBe('ALLOWED');
    expect(shop.call('PUT', CONSENT, { json: { status: 'DENIED' } }).body).toEqual({ status: 'DENIED' });
    expect(read('/sale/allegro-prices-account-eligibility', 'consent')).toBe('DENIED');
    expect(read(offerConsent(id), 'status')).toBe('DENIED');
    expect(shop.call('PUT', offerConsent(id), { json: { status: 'ALLOWED' } }).status).toBe(200);
    expect(read(offerConsent(id), 'status')).toBe('ALLOWED');
    expect(shop.call('PUT', offerConsent(id), { json: {} }).status).toBe(422);
  });

  test.each([
    [NOBODY, 404],
    [STRANGER, 403],
  ])('of offer %s answers %i', (id, status) => {
    expect(openSelling('2022').shop.call('GET', offerConsent(id)).status).toBe(status);
  });
});
