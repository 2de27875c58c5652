import { describe, expect, test } from 'vitest';
import { openShop, valueAt, type OpenShop } from '../shop/shop.ts';

const PATH = '/after-sales-service-conditions';
const ADDRESS = {
  name: 'Lampy Anny',
  street: 'Solna 1',
  postCode: '60-166',
  city: 'Poznań',
  countryCode: 'PL',
};
const OPTIONS = {
  cashOnDeliveryNotAllowed: true,
  freeAccessoriesReturnRequired: true,
  refundLoweredByReceivedDiscount: false,
  businessReturnAllowed: false,
  collectBySellerOnly: false,
};
const IMPLIED = {
  name: 'Rękojmia 3 lata',
  individual: { period: 'P3Y' },
  corporate: { period: 'P2Y' },
  address: ADDRESS,
};
const WARRANTY = {
  name: 'Dożywotnia',
  type: 'SELLER',
  individual: { lifetime: true },
  corporate: { period: 'P6M' },
};
const POLICY = {
  name: 'Zwroty 21 dni',
  isFulfillment: false,
  availability: { range: 'FULL' },
  withdrawalPeriod: 'P21D',
  returnCost: { coveredBy: 'SELLER' },
  address: ADDRESS,
  options: OPTIONS,
};
const KINDS = [
  ['implied-warranties', IMPLIED],
  ['warranties', WARRANTY],
  ['return-policies', POLICY],
] as const;

test.each(KINDS)('%s are made, read, changed; 404 where there is none', (kind, json) => {
  const shop = openShop();
  const made = shop.call('POST', `${PATH}/${kind}`, { json });
  expect(made.status).toBe(201);
  const id = String(made.body.id);
  expect(shop.call('GET', `${PATH}/${kind}/${id}`).body).toMatchObject(json);
  const { isFulfillment: _fixed, ...renamed } = { isFulfillment: false, ...json, name: 'Nowa nazwa' };
  expect(shop.call('PUT', `${PATH}/${kind}/${id}`, { json: renamed }).status).toBe(200);
  expect(shop.call('GET', `${PATH}/${kind}/${id}`).body).toMatchObject({ name: 'Nowa nazwa' });
  expect(shop.call('PUT', `${PATH}/${kind}/nope`, { json: renamed }).status).toBe(404);
});

const RESTRICTED = { availability: { range: 'RESTRICTED', restrictionCause: { name: 'PRESS' } } };
const DISABLED = { availability: { range: 'DISABLED', restrictionCause: { name: 'PRESS' } } };
const NO_TERMS = {
  returnCost: undefined,
  address: undefined,
  options: undefined,
  withdrawalPeriod: undefined,
};

test.each([
  ['implied-warranties', { ...IMPLIED, individual: { period: 'P1Y' } }, 'individual.period'],
  ['implied-warranties', { ...IMPLIED, corporate: { period: 'P30M' } }, 'corporate.period'],
  ['implied-warranties', { ...IMPLIED, address: undefined }, 'address'],
  ['warranties', { ...WARRANTY, corporate: undefined }, 'corporate'],
  ['warranties', { ...WARRANTY, individual: { period: 'two years' } }, 'individual'],
  ['warranties', { ...WARRANTY, type: undefined }, 'type'],
  [
    'warranties',
    { ...WARRANTY, attachment: { id: '00000000-0000-4000-8000-000000000000' } },
    'attachment.id',
  ],
  ['return-policies', { ...POLICY, options: undefined }, 'options'],
  ['return-policies', { ...POLICY, withdrawalPeriod: 'P13D' }, 'withdrawalPeriod'],
  ['return-policies', { ...POLICY, withdrawalPeriod: 'P1M' }, 'withdrawalPeriod'],
  ['return-policies', { ...POLICY, availability: { range: 'RESTRICTED' } }, 'availability.restrictionCause'],
  [
    'return-policies',
    { ...POLICY, availability: { ...RESTRICTED.availability, range: 'FULL' } },
    'availability.restrictionCause',
  ],
  ['return-policies', { ...POLICY, address: { ...ADDRESS, postCode: '60166' } }, 'address.postCode'],
  ['return-policies', { ...POLICY, address: { ...ADDRESS, street: 'x'.repeat(36) } }, 'address.street'],
  ['return-policies', { ...POLICY, contact: { email: 'anna' } }, 'contact.email'],
] as const)('%s refuse %j', (kind, json, path) => {
  const refused = openShop().call('POST', `${PATH}/${kind}`, { json });
  expect(refused.status).toBe(422);
  expect(refused.body.errors.map((error) => String(error.path))).toContain(path);
});

test.each([
  ['restricted, with terms', RESTRICTED, 201],
  ['restricted, without', { ...RESTRICTED, ...NO_TERMS }, 422],
  ['disabled, without terms', { ...DISABLED, ...NO_TERMS }, 201],
  [
    'abroad, by other rules',
    { address: { ...ADDRESS, countryCode: 'DE', postCode: '10115', street: 'x'.repeat(36) } },
    201,
  ],
])('a return policy: %s', (_case, change, status) => {
  expect(openShop().call('POST', `${PATH}/return-policies`, { json: { ...POLICY, ...change } }).status).toBe(
    status,
  );
});

describe('a return policy', () => {
  test('is removed once no offer names it', () => {
    const shop = openShop();
    const named = String(shop.call('GET', `${PATH}/return-policies`).body.returnPolicies[0].id);
    expect(shop.call('DELETE', `${PATH}/return-policies/${named}`).status).toBe(400);
    const id = String(shop.call('POST', `${PATH}/return-policies`, { json: POLICY }).body.id);
    const removed = shop.call('DELETE', `${PATH}/return-policies/${id}`);
    expect(removed.body).toMatchObject({ id, name: POLICY.name });
    expect(shop.call('GET', `${PATH}/return-policies/${id}`).status).toBe(404);
  });

  test('keeps whose warehouse it is for', () => {
    const shop = openShop();
    const json = { ...POLICY, isFulfillment: true };
    const id = String(shop.call('POST', `${PATH}/return-policies`, { json }).body.id);
    const { isFulfillment: _fixed, ...change } = json;
    const changed = shop.call('PUT', `${PATH}/return-policies/${id}`, { json: change });
    expect(changed.body).toMatchObject({ isFulfillment: true });
  });

  test('must name an attachment in 2022', () => {
    const shop = openShop({ edition: '2022' });
    const { isFulfillment: _unknown, ...json } = POLICY;
    const list = shop.call('GET', `${PATH}/return-policies`).body.returnPolicies;
    expect(list[0]).toEqual({ id: list[0].id, name: list[0].name });
    const born = shop.call('GET', `${PATH}/return-policies/${String(list[0].id)}`).body;
    const attachment = valueAt(born, 'attachment');
    expect(shop.call('POST', `${PATH}/return-policies`, { json }).status).toBe(422);
    expect(shop.call('POST', `${PATH}/return-policies`, { json: { ...json, attachment } }).status).toBe(201);
  });
});

describe('the attachment of a warranty', () => {
  const pdf = {
    bytes: new TextEncoder().encode('%PDF-1.4'),
    type: 'application/pdf',
    host: 'upload',
  } as const;
  const declare = (shop: OpenShop) => {
    const made = shop.call('POST', `${PATH}/attachments`, { json: { name: 'gwarancja.pdf' } });
    return {
      id: String(made.body.id),
      address: new URL(made.headers['location'] ?? '').pathname.slice('/upload'.length),
    };
  };

  test('is declared, sent once to the address that was given, then named', () => {
    const shop = openShop();
    const { id, address } = declare(shop);
    const attachment = { id, name: 'gwarancja.pdf' };
    const json = { ...WARRANTY, attachment };
    expect(shop.call('POST', `${PATH}/warranties`, { json }).status).toBe(422);
    expect(shop.call('PUT', address, pdf).body).toMatchObject(attachment);
    expect(shop.call('PUT', address, pdf).status).toBe(400);
    const warranty = shop.call('POST', `${PATH}/warranties`, { json });
    expect(warranty.body).toMatchObject({ attachment });
    const url = String(valueAt(warranty.body, 'attachment.url'));
    const file = shop.call('GET', new URL(url).pathname.slice('/image'.length), { host: 'image' });
    expect(file.headers['content-type']).toBe('application/pdf');
  });

  test('has its own address, which its id is not', () => {
    const shop = openShop();
    const { id } = declare(shop);
    expect(shop.call('PUT', `${PATH}/attachments/${id}`, pdf).status).toBe(404);
  });

  test.each([
    [new Uint8Array(), 422],
    [new Uint8Array(10 * 1_048_576 + 1), 413],
  ])('is refused by its size (%#)', (bytes, status) => {
    const shop = openShop();
    expect(shop.call('PUT', declare(shop).address, { ...pdf, bytes }).status).toBe(status);
  });
});
