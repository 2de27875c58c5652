import { describe, expect, test } from 'vitest';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { openShop, valueAt } from '../shop/shop.ts';
import type { OpenShop } from '../shop/shop.ts';
import { listAt, refusal, textAt } from './listed.ts';

const TABLES = '/sale/size-tables';
const GROUPS = '/sale/offer-additional-services/groups';

describe('size tables', () => {
  const table = (shop: OpenShop) => ({
    name: 'Czapki',
    template: { id: listAt(shop.call('GET', '/sale/size-tables-templates').body, 'templates')[0]?.['id'] },
    headers: [{ name: 'Rozmiar' }, { name: 'Obwód' }],
    values: [{ cells: ['M', '56'] }],
  });

  test('are made from a template and changed', () => {
    const shop = openShop();
    const { template, ...rest } = table(shop);
    const made = shop.call('POST', TABLES, { json: { ...rest, template } });
    expect(made).toMatchObject({ status: 201, body: { name: 'Czapki', template } });
    const address = `${TABLES}/${String(made.body.id)}`;
    expect(shop.call('PUT', address, { json: { ...rest, name: 'Kapelusze' } }).status).toBe(200);
    expect(shop.call('GET', address).body).toMatchObject({ name: 'Kapelusze', template });
    expect(listAt(shop.call('GET', TABLES).body, 'tables')).toHaveLength(4);
    expect(shop.call('GET', `${TABLES}/nope`).status).toBe(404);
  });

  test.each([
    [{ values: [{ cells: ['M'] }] }, 'values[0].cells'],
    [{ headers: [] }, 'headers'],
    [{ template: { id: 'nope' } }, 'template.id'],
    [{ name: ' ' }, 'name'],
  ])('are refused with %j', (wrong, path) => {
    const shop = openShop();
    const answer = shop.call('POST', TABLES, { json: { ...table(shop), ...wrong } });
    expect(refusal(answer)).toEqual([422, 'VALIDATION_ERROR', path]);
  });
});

describe('additional services', () => {
  const PRICE = { amount: '20.00', currency: 'PLN' };
  const EVERYWHERE = { type: 'COUNTRY_SAME_QUANTITY', country: 'PL' };

  function definitions(shop: OpenShop) {
    const { body } = shop.call('GET', '/sale/offer-additional-services/categories');
    return listAt(body, 'categories').flatMap((category) => listAt(category, 'definitions'));
  }

  function group(shop: OpenShop, service: object = {}) {
    const configurations = [{ constraintCriteria: EVERYWHERE, price: PRICE }];
    const [first] = definitions(shop);
    const whole = {
      definition: { id: first?.['id'] },
      description: 'Wniesiemy.',
      configurations,
      ...service,
    };
    return { name: 'Wniesienie', language: 'pl-PL', additionalServices: [whole] };
  }

  test('are grouped, read and changed', () => {
    const shop = openShop();
    const made = shop.call('POST', GROUPS, { json: group(shop) });
    expect(made).toMatchObject({
      status: 201,
      body: { managedByAllegro: false, seller: { id: '44871203' } },
    });
    shop.wait(1000);
    const address = `${GROUPS}/${String(made.body.id)}`;
    const changed = shop.call('PUT', address, {
      json: { ...group(shop), name: 'Wniesienie na piętro' },
    }).body;
    expect(valueAt(changed, 'createdAt')).toBe(valueAt(made.body, 'createdAt'));
    expect(valueAt(changed, 'updatedAt')).not.toBe(valueAt(made.body, 'updatedAt'));
    expect(valueAt(shop.call('GET', address).body, 'name')).toBe('Wniesienie na piętro');
  });

  test.each([
    [{ definition: { id: 'nope' } }, 'additionalServices[0].definition.id'],
    [{ configurations: [] }, 'additionalServices[0].configurations'],
    [
      { configurations: [{ constraintCriteria: EVERYWHERE, price: { amount: '1000.00', currency: 'PLN' } }] },
      'additionalServices[0].configurations[0].price.amount',
    ],
  ])('are refused with %j', (service, path) => {
    const shop = openShop();
    const answer = shop.call('POST', GROUPS, { json: group(shop, service) });
    expect(refusal(answer)).toEqual([422, 'VALIDATION_ERROR', path]);
  });

  test('of Allegro itself cannot be changed', () => {
    const shop = openShop();
    const own = listAt(shop.call('GET', GROUPS).body, 'additionalServicesGroups').find(
      ({ managedByAllegro }) => managedByAllegro === true,
    );
    expect(shop.call('PUT', `${GROUPS}/${textAt(own, 'id')}`, { json: group(shop) }).status).toBe(422);
  });

  test('had one flat list in the former edition', () => {
    const shop = openShop({ edition: '2022' });
    const { body } = shop.call('GET', '/sale/offer-additional-services/definitions?limit=2&offset=1');
    expect(listAt(body, 'definitions').map(({ name }) => name)).toEqual([
      'Odbiór starego sprzętu',
      'Montaż mebli',
    ]);
  });

  test('are translated by Allegro until the seller does it', () => {
    const shop = openShop();
    const [first] = listAt(shop.call('GET', GROUPS).body, 'additionalServicesGroups');
    const translations = `${GROUPS}/${textAt(first, 'id')}/translations`;
    const type = () =>
      valueAt(
        shop.call('GET', `${translations}?language=en-US`).body,
        'translations.0.additionalServices.type',
      );
    expect(type()).toBe('AUTO');
    const definition = { id: valueAt(first, 'additionalServices.0.definition.id') };
    const json = { additionalServices: { translation: [{ definition, description: 'Carried in.' }] } };
    const told = shop.call('PATCH', `${translations}/en-US`, { json }).body;
    expect(listAt(told, 'additionalServices.translation').map(({ description }) => description)).toContain(
      'Carried in.',
    );
    expect(type()).toBe('MANUAL');
    expect(shop.call('PATCH', `${translations}/pl-PL`, { json }).status).toBe(422);
    expect(shop.call('DELETE', `${translations}/en-US`).status).toBe(204);
    expect(shop.call('DELETE', `${translations}/en-US`).status).toBe(404);
    expect(type()).toBe('AUTO');
  });
});

describe('an offer names what exists', () => {
  const PATH = `/sale/product-offers/${offerIdOf(1, 0)}`;
  const change = (shop: OpenShop, json: object) => shop.call('PATCH', PATH, { json });
  const declare = (shop: OpenShop, type: string) => {
    const json = { type, file: { name: 'plik.pdf' } };
    return { id: textAt(shop.call('POST', '/sale/offer-attachments', { json }).body, 'id') };
  };

  test.each([
    [{ sizeTable: { id: 'nope' } }, 'sizeTable.id'],
    [{ additionalServices: { id: 'nope' } }, 'additionalServices.id'],
    [{ attachments: [{ id: 'nope' }] }, 'attachments[0].id'],
  ])('refuses %j', (json, path) => {
    expect(refusal(change(openShop(), json))).toEqual([422, 'VALIDATION_ERROR', path]);
  });

  test('takes one attachment of each type', () => {
    const shop = openShop();
    const files = ['MANUAL', 'BOOK_EXCERPT', 'MANUAL'].map((type) => declare(shop, type));
    expect(change(shop, { attachments: files.slice(0, 2) }).status).toBe(200);
    expect(refusal(change(shop, { attachments: files }))).toEqual([
      422,
      'VALIDATION_ERROR',
      'attachments[2].id',
    ]);
  });
});
