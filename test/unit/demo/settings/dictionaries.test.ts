import { describe, expect, test } from 'vitest';
import { openShop, valueAt } from '../shop/shop.ts';

const POINT = {
  name: 'Magazyn',
  type: 'PICKUP_POINT',
  address: {
    street: 'Solna 2',
    city: 'Poznań',
    zipCode: '60-166',
    state: 'WIELKOPOLSKIE',
    countryCode: 'PL',
  },
  openHours: [{ dayOfWeek: 'MONDAY', from: '08:00:00.000', to: '16:00:00.000' }],
  confirmationType: 'CALL_US',
  status: 'ACTIVE',
};
const DATA = {
  address: { countryCode: 'PL', street: 'Wiśniowa 1', postalCode: '00-001', city: 'Warszawa' },
  contact: { email: 'kontakt@firma.example' },
};
const PERSON = { name: 'Importer', personalData: { name: 'Importer Sp. z o.o.', ...DATA } };
const PRODUCER = { name: 'Odlewnia', producerData: { tradeName: 'Odlewnia S.A.', ...DATA } };
const CONTACT = {
  name: 'Biuro',
  emails: [{ address: 'biuro@lampy.example' }],
  phones: [{ number: '+48500600700' }],
};
const SELLER = 'seller.id=44871203';

test.each([
  ['/points-of-service', `?${SELLER}`, 'posList', POINT, 201],
  ['/sale/responsible-persons', '', 'responsiblePersons', PERSON, 200],
  ['/sale/responsible-producers', '', 'responsibleProducers', PRODUCER, 201],
  ['/sale/offer-contacts', '', 'contacts', CONTACT, 201],
])('%s: made, listed, changed', (path, query, list, json, status) => {
  const shop = openShop();
  const before = Number(valueAt(shop.call('GET', path + query).body, `${list}.length`));
  expect(before).toBeGreaterThan(0);
  const made = shop.call('POST', path, { json });
  expect(made.status).toBe(status);
  const id = String(made.body.id);
  expect(made.headers['location']).toContain(`${path}/${id}`);
  const all = shop.call('GET', path + query).body;
  expect(valueAt(all, `${list}.${before}`)).toMatchObject(json);
  const renamed = { ...json, name: 'Inna nazwa', ...(path === '/sale/offer-contacts' ? {} : { id }) };
  expect(shop.call('PUT', `${path}/${id}`, { json: renamed }).body).toMatchObject({ name: 'Inna nazwa' });
  expect(shop.call('PUT', `${path}/nope`, { json: renamed }).status).toBe(404);
});

test.each([
  ['/points-of-service', { ...POINT, type: 'SHOP' }, 'type'],
  ['/points-of-service', { ...POINT, status: 'OPEN' }, 'status'],
  ['/points-of-service', { ...POINT, confirmationType: 'NONE' }, 'confirmationType'],
  ['/points-of-service', { ...POINT, payments: [{ method: 'BLIK' }] }, 'payments'],
  [
    '/points-of-service',
    { ...POINT, openHours: [{ dayOfWeek: 'NIEDZIELA', from: '08:00', to: '09:00' }] },
    'openHours',
  ],
  [
    '/points-of-service',
    { ...POINT, openHours: [{ dayOfWeek: 'SUNDAY', from: '8 rano', to: '09:00' }] },
    'openHours',
  ],
  ['/sale/responsible-persons', { ...PERSON, name: 'Importer  lamp' }, 'name'],
  ['/sale/responsible-persons', { ...PERSON, name: 'Importer lamp' }, 'name'],
  [
    '/sale/responsible-persons',
    { ...PERSON, personalData: { name: 'X', ...DATA, contact: {} } },
    'personalData.contact',
  ],
  ['/sale/responsible-producers', { ...PRODUCER, producerData: DATA }, 'producerData.tradeName'],
  ['/sale/responsible-producers', { ...PRODUCER, name: 'Fabryka lamp' }, 'name'],
  [
    '/sale/responsible-producers',
    { ...PRODUCER, producerData: { tradeName: 'X', ...DATA, contact: { formUrl: 'formularz' } } },
    'producerData.contact.formUrl',
  ],
  ['/sale/offer-contacts', { ...CONTACT, emails: [{ address: `${'a'.repeat(65)}@b.pl` }] }, 'emails'],
  ['/sale/offer-contacts', { ...CONTACT, emails: [CONTACT.emails[0], CONTACT.emails[0]] }, 'emails'],
  ['/sale/offer-contacts', { ...CONTACT, phones: [{ number: 'brak' }] }, 'phones'],
  ['/sale/offer-contacts', { name: 'Nikt' }, 'emails'],
])('%s refuses %j', (path, json, at) => {
  const refused = openShop().call('POST', path, { json });
  expect(refused.status).toBe(422);
  expect(refused.body.errors.map((error) => String(error.path))).toContain(at);
});

describe('points of service', () => {
  test('have names of their own: 409 leads to the other', () => {
    const shop = openShop();
    const again = shop.call('POST', '/points-of-service', { json: { ...POINT, name: 'Sklep na Solnej' } });
    expect(again.status).toBe(409);
    const own = shop.call('GET', `/points-of-service?${SELLER}`).body;
    expect(again.headers['location']).toContain(String(valueAt(own, 'posList.0.id')));
  });

  test('are told of one country', () => {
    const shop = openShop();
    const abroad = shop.call('GET', `/points-of-service?${SELLER}&countryCode=CZ`).body;
    expect(valueAt(abroad, 'posList')).toEqual([]);
  });

  test('are of a seller that must be named', () => {
    const shop = openShop();
    expect(shop.call('GET', '/points-of-service').status).toBe(400);
    expect(shop.call('GET', '/points-of-service?seller.id=1').status).toBe(404);
  });

  test('are removed', () => {
    const shop = openShop();
    const id = String(shop.call('POST', '/points-of-service', { json: POINT }).body.id);
    expect(shop.call('DELETE', `/points-of-service/${id}`).status).toBe(204);
    expect(shop.call('GET', `/points-of-service/${id}`).status).toBe(404);
  });
});

test.each([
  ['/sale/responsible-persons', 16_000],
  ['/sale/responsible-producers', 50_000],
])('%s has pages up to offset %i', (path, offset) => {
  const shop = openShop();
  expect(shop.call('GET', `${path}?limit=1000&offset=${offset}`).status).toBe(200);
  expect(shop.call('GET', `${path}?offset=${offset + 1}`).status).toBe(422);
  expect(shop.call('GET', `${path}?limit=1001`).status).toBe(422);
});

describe('tax settings', () => {
  const categoryOf = (shop: ReturnType<typeof openShop>) =>
    String(shop.call('GET', '/sale/offers?limit=1').body.offers[0].category.id);

  test('tell subjects, rates by country and exemptions', () => {
    const shop = openShop();
    const { body } = shop.call('GET', `/sale/tax-settings?category.id=${categoryOf(shop)}&countryCode=CZ`);
    expect(valueAt(body, 'rates')).toHaveLength(1);
    expect(valueAt(body, 'rates.0.countryCode')).toBe('CZ');
    expect(valueAt(body, 'subjects.0.value')).toBe('GOODS');
  });

  test('told one entry for each combination in 2022', () => {
    const shop = openShop({ edition: '2022' });
    const { body } = shop.call('GET', `/sale/tax-settings?category.id=${categoryOf(shop)}`);
    expect(valueAt(body, 'settings.0')).toMatchObject({ percentage: '23.00', subject: { id: 'GOODS' } });
  });

  test('need a category that is there', () => {
    const shop = openShop();
    expect(shop.call('GET', '/sale/tax-settings?category.id=nope').status).toBe(404);
    expect(shop.call('GET', '/sale/tax-settings').status).toBe(400);
  });
});
