import { describe, expect, test } from 'vitest';
import { openShop, valueAt } from '../shop/shop.ts';

const EMAILS = '/account/additional-emails';
const BLACKLIST = '/sale/blacklisted-users';

describe('additional e-mail addresses', () => {
  test('are added, read and removed', () => {
    const shop = openShop();
    const made = shop.call('POST', EMAILS, { json: { email: 'biuro@lampy.example' } });
    expect(made.status).toBe(201);
    const address = `${EMAILS}/${String(made.body.id)}`;
    expect(shop.call('GET', address).body).toEqual(made.body);
    expect(valueAt(shop.call('GET', EMAILS).body, 'additional-emails.length')).toBe(2);
    expect(shop.call('DELETE', address).status).toBe(204);
    expect(shop.call('GET', address).status).toBe(404);
  });

  test.each(['biuro', 'FAKTURY@lampy-anna.example'])('refuse %s', (email) => {
    expect(openShop().call('POST', EMAILS, { json: { email } }).status).toBe(422);
  });
});

describe('excluded buyers of 2022', () => {
  const opened = () => {
    const shop = openShop({ edition: '2022' });
    const order = shop.call('GET', '/order/checkout-forms?limit=1').body.checkoutForms[0];
    return { shop, id: String(order.buyer.id), login: String(valueAt(order.buyer, 'login')) };
  };

  test('are found by login or number, excluded once, and admitted again', () => {
    const { shop, id, login } = opened();
    const json = { user: { login }, note: 'Nie odbiera paczek' };
    const excluded = shop.call('POST', BLACKLIST, { json });
    expect(excluded.status).toBe(201);
    expect(excluded.body).toMatchObject({ user: { id: Number(id), login }, note: json.note });
    expect(shop.call('POST', BLACKLIST, { json: { user: { id: Number(id) } } }).status).toBe(409);
    expect(shop.call('DELETE', `${BLACKLIST}/${id}`).status).toBe(204);
    expect(shop.call('DELETE', `${BLACKLIST}/${id}`).status).toBe(404);
  });

  test.each([{ note: 'Kto?' }, { user: {} }, { user: { login: 'nikt' } }])('refuse %j', (json) => {
    expect(opened().shop.call('POST', BLACKLIST, { json }).status).toBe(422);
  });
});

test('sales quality: thirty days, the newest first, the score the sum of its parts', () => {
  const shop = openShop();
  const days = valueAt(shop.call('GET', '/sale/quality').body, 'quality') as readonly {
    resultFor: string;
    score: number;
    metrics: readonly { score: number }[];
  }[];
  expect(days).toHaveLength(30);
  expect(days[0]?.resultFor).toBe('2026-11-21');
  expect(days[29]?.resultFor).toBe('2026-10-23');
  for (const { score, metrics } of days)
    expect(metrics.reduce((sum, metric) => sum + metric.score, 0)).toBe(score);
});

test('marketplaces: each with its currency, languages and countries', () => {
  const all = valueAt(openShop().call('GET', '/marketplaces').body, 'marketplaces') as readonly object[];
  expect(all).toHaveLength(6);
  expect(all[1]).toMatchObject({
    id: 'allegro-cz',
    currencies: { base: { code: 'CZK' } },
    shippingCountries: [{ code: 'CZ' }, { code: 'SK' }, { code: 'PL' }],
  });
});
