import { describe, expect, test } from 'vitest';
import { DAY, listAt, openSeller, orderWhere, isPaidOnline, text, type Seller } from './seller.ts';

const eventsOf = (seller: Seller, query = '') =>
  listAt(seller.call('GET', `/order/events?limit=1000${query}`).body, 'events');
const typesOf = (seller: Seller, query = '') => eventsOf(seller, query).map(({ type }) => String(type));

describe('the journal of orders', () => {
  test('knows all that befalls an order', () => {
    const seller = openSeller();
    const form = orderWhere(seller, isPaidOnline);
    seller.call('PUT', `/order/checkout-forms/${text(form, 'id')}/fulfillment`, { status: 'SUSPENDED' });
    expect([...new Set(typesOf(seller))].toSorted()).toEqual([
      'AUTO_CANCELLED',
      'BOUGHT',
      'BUYER_CANCELLED',
      'BUYER_MODIFIED',
      'FILLED_IN',
      'FULFILLMENT_STATUS_CHANGED',
      'READY_FOR_PROCESSING',
    ]);
  });

  test('tells a surcharge as one more readiness', () => {
    const seller = openSeller();
    const form = orderWhere(seller, (one) => isPaidOnline(one) && listAt(one, 'surcharges').length > 0);
    const mine = eventsOf(seller).filter((event) => text(event, 'order.checkoutForm.id') === form['id']);
    expect(mine.filter(({ type }) => type === 'READY_FOR_PROCESSING')).toHaveLength(2);
  });

  test('keeps events for 60 days', () => {
    const seller = openSeller();
    const before = eventsOf(seller).length;
    seller.wait(45 * DAY);
    const later = eventsOf(seller).length;
    expect(later).toBeLessThan(before);
    expect(later).toBeGreaterThan(0);
    seller.wait(30 * DAY);
    expect(eventsOf(seller)).toEqual([]);
  });

  test('may lag, and may tell the same twice', () => {
    const seller = openSeller({ switches: { orderEventDelayMs: 60_000, doubledEventShare: 1 } });
    const form = orderWhere(seller, isPaidOnline);
    const [before, stats] = [typesOf(seller), seller.call('GET', '/order/event-stats').body];
    seller.call('PUT', `/order/checkout-forms/${text(form, 'id')}/fulfillment`, { status: 'SUSPENDED' });
    expect(typesOf(seller)).toEqual(before);
    expect(seller.call('GET', '/order/event-stats').body).toEqual(stats);
    seller.wait(60_000);
    const added = typesOf(seller).slice(before.length);
    expect(added).toEqual(['FULFILLMENT_STATUS_CHANGED', 'FULFILLMENT_STATUS_CHANGED']);
  });

  test.each([
    ['from=abc', 422],
    ['limit=1001', 422],
    ['limit=0', 422],
    ['limit=1000', 200],
  ])('%s is answered with %i', (query, status) => {
    expect(openSeller().call('GET', `/order/events?${query}`).status).toBe(status);
  });
});

describe('checkout forms', () => {
  test('tell an address that the buyer changed', () => {
    const seller = openSeller();
    const id = eventsOf(seller, '&type=BUYER_MODIFIED').map((event) =>
      text(event, 'order.checkoutForm.id'),
    )[0];
    const { body } = seller.call('GET', `/order/checkout-forms/${id}`);
    expect(text(body, 'delivery.address.modifiedAt')).toMatch(/^2026-/);
  });

  test('mask every e-mail, and spell the two postal codes differently', () => {
    const seller = openSeller();
    for (const form of seller.all('/order/checkout-forms', 'checkoutForms', 100)) {
      expect(text(form, 'buyer.email')).toMatch(/@allegromail\.pl$/);
      expect(text(form, 'buyer.address.postCode')).toMatch(/^\d\d-\d{3}$/);
      if (form['delivery'] !== undefined)
        expect(text(form, 'delivery.address.zipCode')).toMatch(/^\d\d-\d{3}$/);
    }
  });

  test('have ids of version 1 and revisions of eight digits', () => {
    for (const form of openSeller().all('/order/checkout-forms', 'checkoutForms', 100)) {
      expect(text(form, 'id')).toMatch(/^[\da-f]{8}-[\da-f]{4}-1/);
      expect(text(form, 'revision')).toMatch(/^[\da-f]{8}$/);
    }
  });

  test('cover the kinds of payments, discounts, invoices and companies', () => {
    const forms = openSeller({ offers: 2000 }).all('/order/checkout-forms', 'checkoutForms', 100);
    const kinds = (read: (form: (typeof forms)[number]) => readonly string[]) =>
      [...new Set(forms.flatMap(read))].filter((word) => word !== 'undefined').toSorted();
    expect(kinds((form) => [text(form, 'payment.type')])).toEqual([
      'CASH_ON_DELIVERY',
      'EXTENDED_TERM',
      'ONLINE',
      'SPLIT_PAYMENT',
      'WIRE_TRANSFER',
    ]);
    expect(kinds((form) => [text(form, 'payment.provider')])).toEqual([
      'AF',
      'EPT',
      'OFFLINE',
      'P24',
      'PAYU',
    ]);
    expect(
      kinds((form) => listAt(form, 'lineItems.0.discounts').map(({ type }) => String(type))),
    ).toHaveLength(7);
    expect(kinds((form) => [text(form, 'fulfillment.provider.id')])).toEqual(['ALLEGRO', 'SELLER']);
    expect(kinds((form) => [text(form, 'fulfillment.shipmentSummary.lineItemsSent')])).toEqual([
      'ALL',
      'NONE',
      'SOME',
    ]);
    const ids = kinds((form) => listAt(form, 'invoice.address.company.ids').map(({ type }) => String(type)));
    expect(ids).toEqual(expect.arrayContaining(['PL_NIP', 'CZ_ICO']));
    expect(kinds((form) => [text(form, 'buyer.guest')])).toEqual(['false', 'true']);
  });

  test('are gone after a year', () => {
    const seller = openSeller();
    const { id } = orderWhere(seller, isPaidOnline);
    seller.wait(366 * DAY);
    expect(seller.call('GET', `/order/checkout-forms/${String(id)}`).status).toBe(404);
    expect(seller.call('GET', '/order/checkout-forms').body['totalCount']).toBe(0);
  });

  test('of 2022 have no marketplace, no Allegro wallet and no vouchers', () => {
    for (const form of openSeller({ edition: '2022' }).all('/order/checkout-forms', 'checkoutForms', 100)) {
      expect(Object.keys(form)).not.toContain('marketplace');
      expect(['PAYU', 'P24', 'OFFLINE', 'EPT', 'undefined']).toContain(text(form, 'payment.provider'));
      expect(text(form, 'lineItems.0.vouchers')).toBe('undefined');
    }
  });
});
