import { describe, expect, test } from 'vitest';
import {
  isPaidOnline,
  listAt,
  openSeller,
  orderWhere,
  refusal,
  text,
  type Plain,
  type Seller,
} from './seller.ts';

const STRANGER = '00000000-0000-1000-8000-000000000000';
const pathOf = (form: Plain, rest: string) => `/order/checkout-forms/${text(form, 'id')}/${rest}`;
const again = (seller: Seller, form: Plain) =>
  seller.call('GET', `/order/checkout-forms/${text(form, 'id')}`).body;
const ownOrder = (seller: Seller) =>
  orderWhere(seller, (form) => isPaidOnline(form) && text(form, 'fulfillment.provider.id') === 'SELLER');

describe('the fulfilment status', () => {
  test('goes from any to any, changes the revision and not the time of the last change', () => {
    const seller = openSeller();
    const form = ownOrder(seller);
    seller.wait(1000);
    for (const status of ['SENT', 'NEW', 'PICKED_UP', 'SUSPENDED', 'READY_FOR_PICKUP']) {
      const before = again(seller, form);
      const asked = pathOf(form, `fulfillment?checkoutForm.revision=${text(before, 'revision')}`);
      expect(seller.call('PUT', asked, { status }).status).toBe(204);
      const after = again(seller, form);
      expect(text(after, 'fulfillment.status')).toBe(status);
      expect(after['revision']).not.toBe(before['revision']);
      expect(after['updatedAt']).toBe(form['updatedAt']);
    }
  });

  test.each([
    [{ status: 'RETURNED' }, 422],
    [{ status: 'GONE' }, 422],
    [{}, 422],
  ])('%j is refused', (json, status) => {
    const seller = openSeller();
    expect(seller.call('PUT', pathOf(ownOrder(seller), 'fulfillment'), json).status).toBe(status);
  });

  test('with a stale revision is 409, without one it is not asked', () => {
    const seller = openSeller();
    const form = ownOrder(seller);
    const stale = pathOf(form, 'fulfillment?checkoutForm.revision=00000000');
    expect(seller.call('PUT', stale, { status: 'SENT' }).status).toBe(409);
    expect(seller.call('PUT', pathOf(form, 'fulfillment'), { status: 'SENT' }).status).toBe(204);
  });

  test('of an order that is not there is 404', () => {
    const path = `/order/checkout-forms/${STRANGER}/fulfillment`;
    expect(refusal(openSeller().call('PUT', path, { status: 'SENT' }))).toEqual([
      404,
      'CheckoutFormNotFoundException',
    ]);
  });
});

describe('serial numbers', () => {
  const entries = (...values: string[]) => ({ entries: values.map((value) => ({ value })) });

  test('are kept with their line', () => {
    const seller = openSeller();
    const form = ownOrder(seller);
    const id = text(form, 'lineItems.0.id');
    const sent = { lineItems: [{ id, serialNumbers: entries('SN-1') }] };
    expect(seller.call('POST', pathOf(form, 'serial-numbers'), sent).status).toBe(204);
    expect(listAt(again(seller, form), 'lineItems.0.serialNumbers.entries')).toEqual([
      { value: 'SN-1', returned: false },
    ]);
    const stale = pathOf(form, `serial-numbers?checkoutForm.revision=${text(form, 'revision')}`);
    expect(seller.call('POST', stale, sent).status).toBe(409);
  });

  test.each([
    ['more than pieces', (id: string) => [{ id, serialNumbers: entries('1', '2', '3', '4') }], 422],
    ['a line twice', (id: string) => [1, 2].map(() => ({ id, serialNumbers: entries('1') })), 422],
    ['an empty one', (id: string) => [{ id, serialNumbers: entries(' ') }], 422],
    ['a strange line', () => [{ id: STRANGER, serialNumbers: entries('1') }], 404],
  ])('%s are refused', (_, lineItems, status) => {
    const seller = openSeller();
    const form = ownOrder(seller);
    const sent = { lineItems: lineItems(text(form, 'lineItems.0.id')) };
    expect(seller.call('POST', pathOf(form, 'serial-numbers'), sent).status).toBe(status);
  });

  test('are not changed without end', () => {
    const seller = openSeller();
    const form = ownOrder(seller);
    const sent = { lineItems: [{ id: text(form, 'lineItems.0.id'), serialNumbers: entries('SN-1') }] };
    const statuses = Array.from(
      { length: 30 },
      () => seller.call('POST', pathOf(form, 'serial-numbers'), sent).status,
    );
    expect([statuses[0], statuses.at(-1)]).toEqual([204, 422]);
  });
});

describe('tracking numbers', () => {
  const unsent = (seller: Seller) =>
    orderWhere(
      seller,
      (form) => isPaidOnline(form) && text(form, 'fulfillment.shipmentSummary.lineItemsSent') === 'NONE',
    );

  test('stand for the whole order unless lines are named; their id is carrier and number', () => {
    const seller = openSeller();
    const form = unsent(seller);
    const made = seller.call('POST', pathOf(form, 'shipments'), { carrierId: 'DHL', waybill: '12345PL' });
    expect(made.status).toBe(201);
    expect(atob(text(made.body, 'id'))).toBe('DHL:12345PL');
    const ids = listAt(form, 'lineItems').map(({ id }) => ({ id }));
    expect(made.body).toMatchObject({ waybill: '12345PL', carrierId: 'DHL', lineItems: ids });
    expect(listAt(seller.call('GET', pathOf(form, 'shipments')).body, 'shipments')).toEqual([made.body]);
    const after = again(seller, form);
    expect(text(after, 'fulfillment.shipmentSummary.lineItemsSent')).toBe('ALL');
    expect(text(after, 'fulfillment.status')).toBe(text(form, 'fulfillment.status'));
  });

  test('of all lines make an order SENT where the seller set it so', () => {
    const seller = openSeller({ switches: { sentByWaybill: true } });
    const form = unsent(seller);
    seller.call('POST', pathOf(form, 'shipments'), { carrierId: 'DHL', waybill: '1' });
    expect(text(again(seller, form), 'fulfillment.status')).toBe('SENT');
  });

  test('of some lines leave the rest', () => {
    const seller = openSeller({ offers: 1000 });
    const form = orderWhere(
      seller,
      (one) =>
        listAt(one, 'lineItems').length > 1 &&
        text(one, 'fulfillment.shipmentSummary.lineItemsSent') === 'NONE',
    );
    const lineItems = [{ id: text(form, 'lineItems.0.id') }];
    seller.call('POST', pathOf(form, 'shipments'), { carrierId: 'DHL', waybill: '1', lineItems });
    expect(text(again(seller, form), 'fulfillment.shipmentSummary.lineItemsSent')).toBe('SOME');
  });

  test.each([
    [{ carrierId: 'NOBODY', waybill: '1' }, 400],
    [{ carrierId: 'DHL', waybill: '1#1' }, 400],
    [{ carrierId: 'OTHER', waybill: '1' }, 400],
    [{ carrierId: 'DHL', waybill: '1', lineItems: [{ id: STRANGER }] }, 422],
  ])('%j are refused', (json, status) => {
    const seller = openSeller();
    expect(seller.call('POST', pathOf(ownOrder(seller), 'shipments'), json).status).toBe(status);
  });

  test('are limited by order, and by the orders that share one', () => {
    const seller = openSeller();
    const form = ownOrder(seller);
    const numbers = Array.from({ length: 51 }, (_, at) => ({ carrierId: 'DHL', waybill: `W${at}` }));
    const answers = numbers.map((json) => seller.call('POST', pathOf(form, 'shipments'), json));
    expect(refusal(answers.at(-1) ?? { status: 0, body: {} })).toEqual([
      422,
      'WaybillsAssignedToOrderLimitReached',
    ]);
    const shared = { carrierId: 'DPD', waybill: 'SHARED' };
    const forms = seller.all('/order/checkout-forms', 'checkoutForms', 100).slice(-12);
    const statuses = forms.map((one) => seller.call('POST', pathOf(one, 'shipments'), shared).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 201), 409, 409]);
  });

  test('are not changed or deleted by the API', () => {
    const seller = openSeller();
    expect(() => seller.call('DELETE', pathOf(ownOrder(seller), 'shipments/1'))).toThrow('no route');
  });

  test('have a history that goes on', () => {
    const seller = openSeller();
    seller.call('POST', pathOf(ownOrder(seller), 'shipments'), { carrierId: 'DHL', waybill: '1000' });
    const codes = () => {
      const { body } = seller.call('GET', '/order/carriers/DHL/tracking?waybill=1000&waybill=nobody');
      expect(listAt(body, 'waybills')[1]).toEqual({ waybill: 'nobody' });
      return listAt(body, 'waybills.0.trackingDetails.statuses').map(({ code }) => code);
    };
    expect(codes()).toEqual(['PENDING']);
    seller.wait(72 * 3_600_000);
    expect(codes()).toEqual(['PENDING', 'IN_TRANSIT', 'RELEASED_FOR_DELIVERY', 'DELIVERED']);
  });

  test.each([
    ['/order/carriers/NOBODY/tracking?waybill=1', 400],
    ['/order/carriers/DHL/tracking', 400],
    [`/order/carriers/DHL/tracking?${Array.from({ length: 21 }, (_, at) => `waybill=${at}`).join('&')}`, 400],
  ])('%s is refused', (address, status) => {
    expect(openSeller().call('GET', address).status).toBe(status);
  });
});

test('pickup points are told by carrier', () => {
  const seller = openSeller();
  const all = listAt(seller.call('GET', '/order/carriers/ALLEGRO/points').body, 'points');
  const some = listAt(seller.call('GET', '/order/carriers/ALLEGRO/points?carriers=UPS').body, 'points');
  expect([all.length > some.length, some.length > 0]).toEqual([true, true]);
  expect(seller.call('GET', '/order/carriers/ALLEGRO/points?carriers=GLS').status).toBe(400);
});
