import { describe, expect, test } from 'vitest';
import { CLASSIFIED_PACKAGES } from '../../../../src/main/demo/classifieds/classified-packages.ts';
import { isRuleUsed } from '../../../../src/main/demo/pricing/rule-use.ts';
import { openShop, valueAt } from '../shop/shop.ts';
import { DAY, DONE, NOBODY, STRANGER, openSelling, ordinary, uuid, whatIsWrong } from './opened-selling.ts';

const RULES = '/sale/price-automation/rules';
const QUOTES = '/pricing/offer-quotes';
const PREVIEW = '/pricing/offer-fee-preview';
const subtract = (amount: string, currency = 'PLN') => ({
  changeByAmount: { operation: 'SUBTRACT', values: [{ amount, currency }] },
});
const add = (value: string) => ({ changeByPercentage: { operation: 'ADD', value } });
const rule = (more: object = {}) => ({ name: 'Grosz taniej', type: 'FOLLOW_BY_ALLEGRO_MIN_PRICE', ...more });

describe('a price rule', () => {
  test('is made, read, changed and removed, its type kept', () => {
    const { shop, read, list } = openSelling();
    const made = shop.call('POST', RULES, { json: rule({ configuration: subtract('0.01') }) });
    const address = `${RULES}/${String(made.body.id)}`;
    expect([made.status, made.headers['location']]).toEqual([201, `http://localhost:1/api${address}`]);
    const json = { name: 'Pięć procent taniej', configuration: add('5') };
    expect(shop.call('PUT', address, { json }).status).toBe(200);
    expect(read(address, 'type')).toBe('FOLLOW_BY_ALLEGRO_MIN_PRICE');
    expect(list(RULES, 'rules').map(({ name }) => name)).toContain('Pięć procent taniej');
    expect(shop.call('DELETE', address).status).toBe(204);
    expect(shop.call('GET', address).status).toBe(404);
    expect(shop.call('PUT', address, { json }).status).toBe(404);
  });

  test('has a name of its own: 409 with the address of the other', () => {
    const shop = openShop();
    const id = String(shop.call('POST', RULES, { json: rule() }).body.id);
    const second = shop.call('POST', RULES, { json: rule() });
    expect([second.status, second.headers['location']]).toEqual([
      409,
      `http://localhost:1/api${RULES}/${id}`,
    ]);
    const other = String(shop.call('POST', RULES, { json: rule({ name: 'Inna' }) }).body.id);
    expect(shop.call('PUT', `${RULES}/${other}`, { json: { name: 'Grosz taniej' } }).status).toBe(409);
  });

  test.each([
    ['no percent', rule({ configuration: add('0') }), '422 configuration.changeByPercentage.value'],
    ['over 50 %', rule({ configuration: add('51') }), '422 configuration.changeByPercentage.value'],
    ['no amount', rule({ configuration: subtract('0.00') }), '422 configuration.changeByAmount.values[0]'],
    [
      'an unknown currency',
      rule({ configuration: subtract('1.00', 'USD') }),
      '422 configuration.changeByAmount.values[0]',
    ],
    [
      'an amount beside a rate of exchange',
      rule({ type: 'EXCHANGE_RATE', configuration: subtract('1.00') }),
      '422 configuration',
    ],
    ['a name too long', rule({ name: 'x'.repeat(34) }), '422 name'],
    ['an unknown type', rule({ type: 'GUESS' }), '400 type'],
    ['no type', { name: 'Bez typu' }, '422 type'],
  ])('is refused with %s', (_, json, wrong) => {
    expect(whatIsWrong(openShop().call('POST', RULES, { json }))).toBe(wrong);
  });

  test('of Allegro stays what it is and where it is', () => {
    const { shop, read, list } = openSelling();
    const own = list(RULES, 'rules').filter((one) => one['default'] === true);
    expect(own).toHaveLength(2);
    for (const { id, name } of own) {
      expect(shop.call('PUT', `${RULES}/${id}`, { json: { name: 'Moja' } }).status).toBe(403);
      expect(shop.call('DELETE', `${RULES}/${id}`).status).toBeGreaterThanOrEqual(403);
      expect([read(`${RULES}/${id}`, 'default'), read(`${RULES}/${id}`, 'name')]).toEqual([true, name]);
    }
  });

  test('that an offer has cannot be removed', () => {
    const { shop, read } = openSelling();
    const ruleId = String(shop.call('POST', RULES, { json: rule() }).body.id);
    const [id = ''] = ordinary(shop, 40);
    const json = {
      id: uuid(1),
      modification: { set: [{ marketplace: { id: 'allegro-pl' }, rule: { id: ruleId } }] },
      offerCriteria: [{ type: 'CONTAINS_OFFERS', offers: [{ id }] }],
    };
    expect(shop.call('POST', '/sale/offer-price-automation-commands', { json }).status).toBe(201);
    shop.wait(DONE);
    expect(read(`/sale/price-automation/offers/${id}/rules`, 'rules')).toMatchObject([
      { marketplace: { id: 'allegro-pl' }, rule: { id: ruleId } },
    ]);
    expect(isRuleUsed(shop.state, ruleId)).toBe(true);
    expect(whatIsWrong(shop.call('DELETE', `${RULES}/${ruleId}`))).toBe('422 ruleId');
  });

  test.each([
    [NOBODY, 404],
    [STRANGER, 403],
  ])('of offer %s answers %i', (id, status) => {
    expect(openShop().call('GET', `/sale/price-automation/offers/${id}/rules`).status).toBe(status);
  });

  test('there are at most 50', () => {
    const shop = openShop();
    const statuses = Array.from({ length: 48 }, (_, at) => {
      return shop.call('POST', RULES, { json: rule({ name: `Reguła ${at}` }) }).status;
    });
    expect(new Set(statuses.slice(0, 47))).toEqual(new Set([201]));
    expect(statuses[47]).toBe(422);
  });
});

describe('the preview of fees', () => {
  const named = { 2022: { name: 'Lampka' }, 2026: {} };
  const preview = (more: object = {}, offer: object = {}, edition: '2022' | '2026' = '2026') => {
    const price = { amount: '100.00', currency: 'PLN' };
    return openShop({ edition }).call('POST', PREVIEW, {
      json: { offer: { ...named[edition], sellingMode: { price }, ...offer }, ...more },
    });
  };

  test.each(['2022', '2026'] as const)('%s: a commission that grows with the price', (edition) => {
    const fee = (amount: string) => {
      const sellingMode = { price: { amount, currency: 'PLN' } };
      return Number(valueAt(preview({}, { sellingMode }, edition).body, 'commissions.0.fee.amount'));
    };
    expect(fee('100.00')).toBeGreaterThan(0);
    expect(fee('200.00')).toBeCloseTo(2 * fee('100.00'), 2);
  });

  test.each([
    ['2026', { emphasized10d: true }, ['19.00 PT240H']],
    ['2026', { emphasized1d: true, departmentPage: true }, ['2.90 PT24H', '39.00 PT240H']],
    ['2022', { emphasized: true }, ['19.00 PT240H']],
  ] as const)('%s: promoted by %j, a dearer commission and quotes %j', (edition, promotion, told) => {
    const { body } = preview({}, { promotion }, edition);
    const [usual, promoted] = [0, 1].map((at) => Number(valueAt(body, `commissions.${at}.fee.amount`)));
    expect(promoted).toBeGreaterThan(usual ?? 0);
    const quotes = valueAt(body, 'quotes') as readonly { fee: { amount: string }; cycleDuration: string }[];
    expect(quotes.map(({ fee, cycleDuration }) => `${fee.amount} ${cycleDuration}`)).toEqual(told);
  });

  test('it tells the packages of a classified ad', () => {
    const id = CLASSIFIED_PACKAGES[0]?.id;
    const { body } = preview({ classifiedsPackages: { basePackage: { id }, extraPackages: [] } });
    expect(valueAt(body, 'quotes')).toMatchObject([{ type: 'classified', classifiedsPackage: { id } }]);
  });

  test('it is paid in the money of the marketplace', () => {
    const { body } = preview({ marketplaceId: 'allegro-cz' });
    expect(valueAt(body, 'commissions.0.fee.currency')).toBe('CZK');
    expect(whatIsWrong(preview({ marketplaceId: 'allegro-xx' }))).toBe('400 marketplaceId');
    const price = { amount: 'sto', currency: 'PLN' };
    expect(preview({}, { sellingMode: { price } }).status).toBe(400);
  });
});

describe('quotes', () => {
  test('tell listing and each package of promotion with its next cycle', () => {
    const { shop, list } = openSelling();
    const [id = ''] = ordinary(shop, 40);
    expect(list(`${QUOTES}?offer.id=${id}`, 'quotes')).toMatchObject([
      { type: 'listing', enabled: true, offer: { id } },
    ]);
    const change = { modificationType: 'CHANGE', packageType: 'BASE', packageId: 'emphasized10d' };
    const options = `/sale/offers/${id}/promo-options-modification`;
    expect(shop.call('POST', options, { json: { modifications: [change] } }).status).toBe(200);
    const nextDate = new Date(shop.now() + 10 * DAY).toISOString();
    const promotion = { type: 'promotion', fee: { amount: '19.00', currency: 'PLN' }, nextDate };
    expect(list(`${QUOTES}?offer.id=${id}`, 'quotes').slice(1)).toMatchObject([
      { ...promotion, enabled: true },
    ]);
    const leave = { ...change, modificationType: 'REMOVE_WITH_END_OF_CYCLE' };
    shop.call('POST', options, { json: { modifications: [leave] } });
    expect(list(`${QUOTES}?offer.id=${id}`, 'quotes').slice(1)).toMatchObject([
      { ...promotion, enabled: false },
    ]);
    shop.wait(10 * DAY);
    expect(list(`${QUOTES}?offer.id=${id}`, 'quotes')).toHaveLength(1);
  });

  test("are told of one's own offers, twenty at a time", () => {
    const { shop, read } = openSelling();
    const ids = ordinary(shop, 20, 21);
    const asked = (some: readonly string[]) => `${QUOTES}?${some.map((id) => `offer.id=${id}`).join('&')}`;
    expect(read(asked([NOBODY, STRANGER]), 'count')).toBe(0);
    expect(read(asked(ids.slice(0, 20)), 'count')).toBeGreaterThanOrEqual(20);
    expect(shop.call('GET', asked(ids)).status).toBe(400);
    expect(shop.call('GET', QUOTES).status).toBe(400);
  });
});
