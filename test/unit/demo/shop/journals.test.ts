import { describe, expect, test } from 'vitest';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { editTruth, offerTruth } from '../../../../src/main/demo/offers/truth.ts';
import { outsideChanges } from '../../../../src/main/demo/outside-changes.ts';
import { serialise, restore } from '../../../../src/main/demo/state.ts';
import { setSwitches } from '../../../../src/main/demo/switches.ts';
import { openShop } from './shop.ts';
import type { Body, OpenShop } from './shop.ts';

const HOUR = 3_600_000;
const idOf = (index: number): string => offerIdOf(1, index);
const events = (shop: OpenShop, query = ''): Body[] =>
  shop.call('GET', `/sale/offer-events?${query}`).body.offerEvents.map((event) => event);
const typesOf = (told: readonly Body[]): string[] => told.map(({ type }) => String(type));
const edit = (shop: OpenShop, index: number, patch: Record<string, unknown>) =>
  editTruth(shop.state, shop.now(), idOf(index), patch);

describe('offer events', () => {
  test.each([
    ['a price', { sellingMode: { price: { amount: '5.00' } } }, ['OFFER_PRICE_CHANGED']],
    ['a stock', { stock: { available: 3 } }, ['OFFER_STOCK_CHANGED']],
    ['a title', { name: 'Nowa lampa stołowa do salonu' }, ['OFFER_CHANGED']],
    ['shipping', { delivery: { handlingTime: 'P5D' } }, []],
    ['an end', { publication: { status: 'ENDED' } }, ['OFFER_ENDED']],
    ['the last piece', { stock: { available: 0 } }, ['OFFER_STOCK_CHANGED', 'OFFER_ENDED']],
  ])('%s', (_, patch, types) => {
    const shop = openShop();
    edit(shop, 0, patch);
    expect(typesOf(events(shop))).toEqual(types);
  });

  test('tell the offer, its external id, and what their type adds', () => {
    const shop = openShop();
    edit(shop, 0, { sellingMode: { price: { amount: '5.00' } }, stock: { available: 0 } });
    const [price, , ended] = events(shop);
    expect(price?.offer).toEqual({
      id: idOf(0),
      external: { id: 'SKU-4100' },
      marketplaces: [{ id: 'allegro-pl', changeType: 'MANUAL' }],
    });
    expect(ended?.offer).toMatchObject({ publication: { endedBy: 'EMPTY_STOCK' } });
  });

  test('from is exclusive, types filter, limit cuts, ids rise', () => {
    const shop = openShop();
    for (const index of [0, 1, 2])
      edit(shop, index, { stock: { available: 3 + index }, sellingMode: { price: { amount: '9.99' } } });
    const all = events(shop);
    expect(all.length).toBe(6);
    expect(events(shop, `from=${String(all[1]?.id)}`)).toEqual(all.slice(2));
    expect(events(shop, 'limit=2')).toEqual(all.slice(0, 2));
    expect(typesOf(events(shop, 'type=OFFER_PRICE_CHANGED'))).toEqual(
      Array.from({ length: 3 }, () => 'OFFER_PRICE_CHANGED'),
    );
    expect(shop.call('GET', '/sale/offer-events?type=NOPE').status).toBe(400);
  });

  test('are gone after 24 hours', () => {
    const shop = openShop();
    edit(shop, 0, { stock: { available: 3 } });
    shop.wait(23 * HOUR);
    expect(events(shop).length).toBe(1);
    shop.wait(2 * HOUR);
    expect(events(shop)).toEqual([]);
  });

  test('may lag as well', () => {
    const shop = openShop({ switches: { eventDelayMs: 60_000 } });
    edit(shop, 0, { stock: { available: 3 } });
    expect(events(shop)).toEqual([]);
    shop.wait(60_000);
    expect(events(shop).length).toBe(1);
  });

  test('OFFER_ARCHIVED 60 days after the end', () => {
    const shop = openShop();
    edit(shop, 0, { publication: { status: 'ENDED' } });
    shop.wait(60 * 24 * HOUR + 2 * HOUR);
    const archived = events(shop, 'type=OFFER_ARCHIVED&limit=1000').map(({ offer }) => String(offer.id));
    expect(archived).toContain(idOf(0));
  });
});

describe('buyers', () => {
  test('nobody buys at a rate of 0', () => {
    const shop = openShop();
    shop.wait(100 * HOUR);
    expect(outsideChanges(shop.state)).toEqual([]);
  });

  test('buy while time passes: stock falls, is noted, and events rise', () => {
    const shop = openShop({ switches: { purchasesPerHour: 60 } });
    const before = shop.call('GET', '/order/checkout-forms').body.totalCount;
    shop.wait(4 * HOUR);
    const changes = outsideChanges(shop.state).filter(({ by }) => by === 'buyer');
    expect(changes.length).toBeGreaterThan(120);
    const [first] = changes;
    const stock = first?.changes.find(({ field }) => field === 'stock.available');
    expect(Number(stock?.from)).toBeGreaterThan(Number(stock?.to));
    expect(shop.call('GET', '/order/checkout-forms').body.totalCount).toBeGreaterThan(Number(before));
    expect(typesOf(events(shop, 'limit=1000'))).toContain('OFFER_STOCK_CHANGED');
    expect(typesOf(events(shop, 'limit=1000'))).toContain('OFFER_BID_PLACED');
  });

  test('do the same whether time passes in one step or in many', () => {
    const [once, often] = [1, 2].map(() => openShop({ switches: { purchasesPerHour: 30 } }));
    once?.wait(3 * HOUR);
    for (let step = 0; step < 180; step += 1) often?.wait(HOUR / 60);
    expect(often && outsideChanges(often.state)).toEqual(once && outsideChanges(once.state));
  });

  test('come sooner when the rate is raised', () => {
    const shop = openShop({ switches: { purchasesPerHour: 0.001 } });
    setSwitches(shop.state, { purchasesPerHour: 600 });
    shop.wait(HOUR / 4);
    shop.wait(HOUR / 4);
    expect(outsideChanges(shop.state).length).toBeGreaterThan(50);
  });
});

describe('orders', () => {
  const read = (shop: OpenShop, query = '') =>
    shop.call('GET', `/order/events?limit=1000&${query}`).body.events.map((event) => event);

  test('ids rise strictly while what happened may be told in another order', () => {
    const told = read(openShop());
    const ids = told.map(({ id }) => Number(id));
    expect(ids).toEqual(ids.toSorted((one, other) => one - other));
    expect(new Set(ids).size).toBe(ids.length);
    expect(told.some(({ id }) => !/^\d{16}$/.test(String(id)))).toBe(false);
    expect(typesOf(told).join(' ')).toContain('READY_FOR_PROCESSING BOUGHT');
  });

  test('from is a moment as well as an id, and exclusive', () => {
    const shop = openShop();
    const told = read(shop);
    expect(read(shop, `from=${String(told[4]?.id)}`)).toEqual(told.slice(5));
    expect(read(shop, `from=${Number(told[4]?.id) - 1}`)).toEqual(told.slice(4));
    const stats = shop.call('GET', '/order/event-stats').body;
    expect(stats.latestEvent.id).toBe(told.at(-1)?.id);
    expect(read(shop, `from=${String(stats.latestEvent.id)}`)).toEqual([]);
  });

  test('a misspelled parameter is ignored', () => {
    const shop = openShop();
    expect(read(shop, 'form=9999999999999999')).toEqual(read(shop));
  });

  test('a purchase goes from bought to paid, with another revision each time', () => {
    const shop = openShop({ offers: 40, switches: { purchasesPerHour: 4000 } });
    shop.wait(2000);
    setSwitches(shop.state, { purchasesPerHour: 0 });
    shop.wait(1);
    const form = () => shop.call('GET', '/order/checkout-forms?limit=1').body.checkoutForms[0];
    const seen = [0, 50_000, 130_000].map((ms) => {
      shop.wait(ms);
      return { status: String(form().status), revision: String(form().revision) };
    });
    expect(seen.map(({ status }) => status)).toEqual(['BOUGHT', 'FILLED_IN', 'READY_FOR_PROCESSING']);
    expect(new Set(seen.map(({ revision }) => revision)).size).toBe(3);
    expect(seen.every(({ revision }) => /^[0-9a-f]{8}$/.test(revision))).toBe(true);
  });

  test.each([
    ['status=CANCELLED', 200],
    ['fulfillment.status=SENT', 200],
    ['limit=101', 422],
    ['offset=9950&limit=100', 422],
    ['sort=name', 400],
  ])('checkout forms: %s', (query, status) => {
    const answer = openShop().call('GET', `/order/checkout-forms?${query}`);
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.body.count).toBeGreaterThan(0);
  });

  test('checkout forms: filters keep what fits', () => {
    const shop = openShop();
    const forms = (query: string) => shop.call('GET', `/order/checkout-forms?${query}`).body.checkoutForms;
    const all = forms('sort=lineItems.boughtAt').map((form) => form);
    const times = all.map(({ lineItems }) => String(lineItems[0].boughtAt));
    expect(times).toEqual(times.toSorted());
    expect(forms('sort=-lineItems.boughtAt').map(({ id }) => id)).toEqual(
      all.map(({ id }) => id).toReversed(),
    );
    expect(forms(`sort=lineItems.boughtAt&lineItems.boughtAt.gte=${times[9]}`)).toEqual(all.slice(9));
    expect(forms(`buyer.login=${String(all[3]?.buyer.login)}`).map(({ id }) => id)).toContain(all[3]?.id);
    const paid = all.find(({ payment }) => payment !== undefined);
    expect(forms(`payment.id=${String(paid?.payment.id)}`).map(({ id }) => id)).toEqual([paid?.id]);
    expect(typesOf(read(shop))).toContain('BUYER_CANCELLED');
  });

  test('one by its id', () => {
    const shop = openShop();
    const { id } = shop.call('GET', '/order/checkout-forms').body.checkoutForms[0];
    expect(shop.call('GET', `/order/checkout-forms/${String(id)}`).body.id).toBe(id);
    expect(shop.call('GET', '/order/checkout-forms/nope').status).toBe(422);
    const gone = shop.call('GET', '/order/checkout-forms/00000000-0000-1000-8000-000000000000');
    expect([gone.status, String(gone.body.errors[0].code)]).toEqual([404, 'CheckoutFormNotFoundException']);
  });
});

test('a state made again from its tables answers as before', () => {
  const shop = openShop({ switches: { purchasesPerHour: 60 } });
  edit(shop, 0, { stock: { available: 0 } });
  shop.wait(2 * HOUR);
  const again = openShop({ restored: restore(serialise(shop.state)), now: shop.now() });
  for (const address of [
    '/sale/offers?limit=1000',
    '/sale/offer-events?limit=1000',
    '/order/events?limit=1000',
  ]) {
    expect(again.call('GET', address).body).toEqual(shop.call('GET', address).body);
  }
});

test('a rival edit is true at once, raises events, and its consequences are noted', () => {
  const shop = openShop();
  editTruth(shop.state, shop.now(), idOf(0), { stock: { available: 0 } });
  expect(offerTruth(shop.state, idOf(0))).toMatchObject({
    stock: { available: 0 },
    publication: { status: 'ENDED' },
  });
  const types = shop.call('GET', '/sale/offer-events').body.offerEvents.map(({ type }) => type);
  expect(types).toEqual(['OFFER_STOCK_CHANGED', 'OFFER_ENDED']);
  const fields = outsideChanges(shop.state).flatMap(({ changes }) => changes.map(({ field }) => field));
  expect(fields).toEqual(expect.arrayContaining(['publication.status', 'publication.endedBy']));
  expect(fields).not.toContain('stock.available');
});
