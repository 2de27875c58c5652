import { describe, expect, test } from 'vitest';
import { DELIVERY_SERVICES } from '../../../../src/main/demo/shipping/delivery-services.ts';
import { must } from '../../../../src/shared/errors.ts';
import { openShop } from '../shop/shop.ts';

const SHIPMENTS = '/shipment-management/shipments';
const [LOCKER, COURIER] = DELIVERY_SERVICES.map(({ id }) => id);
const ADDRESS = {
  name: 'Łucja Żak',
  street: 'Solna 1',
  postalCode: '60-166',
  city: 'Poznań',
  countryCode: 'PL',
  email: 'a@example.com',
  phone: '500600700',
};
const PACKAGE = {
  type: 'PACKAGE',
  length: { value: 30, unit: 'CENTIMETER' },
  width: { value: 20, unit: 'CENTIMETER' },
  height: { value: 10, unit: 'CENTIMETER' },
  weight: { value: 2, unit: 'KILOGRAMS' },
};
const WISH = { deliveryMethodId: COURIER, sender: ADDRESS, receiver: ADDRESS, packages: [PACKAGE] };

type Said = Readonly<Record<string, unknown>>;
type Shop = ReturnType<typeof openShop>;

function send(shop: Shop, wish: object = WISH, commandId = 'c1'): Said {
  const json = { commandId, input: wish };
  expect(shop.call('POST', `${SHIPMENTS}/create-commands`, { json }).headers['retry-after']).toBe('1');
  shop.wait(3000);
  return shop.call('GET', `${SHIPMENTS}/create-commands/${commandId}`).body as unknown as Said;
}

describe('a shipment', () => {
  test('is made by a command that takes a while', () => {
    const shop = openShop();
    shop.call('POST', `${SHIPMENTS}/create-commands`, { json: { commandId: 'c1', input: WISH } });
    const soon = shop.call('GET', `${SHIPMENTS}/create-commands/c1`);
    expect(soon.body).toMatchObject({ status: 'IN_PROGRESS' });
    expect(
      shop.call('POST', `${SHIPMENTS}/create-commands`, { json: { commandId: 'c1', input: WISH } }).status,
    ).toBe(409);
    shop.wait(3000);
    const ended = shop.call('GET', `${SHIPMENTS}/create-commands/c1`).body as unknown as Said;
    expect(ended).toMatchObject({ status: 'SUCCESS', errors: [] });
    const shipment = shop.call('GET', `${SHIPMENTS}/${String(ended['shipmentId'])}`).body;
    expect(shipment).toMatchObject({
      carrier: 'DPD',
      packages: [{ waybill: expect.stringMatching(/^6200\d+$/) }],
    });
  });

  test.each([
    [
      'two packages for the locker',
      { ...WISH, deliveryMethodId: LOCKER, packages: [PACKAGE, PACKAGE] },
      'packages',
    ],
    ['no package', { ...WISH, packages: [] }, 'packages'],
    [
      'too heavy',
      { ...WISH, packages: [{ ...PACKAGE, weight: { value: 40, unit: 'KILOGRAMS' } }] },
      'packages[0].weight',
    ],
    ['a locker without a point', { ...WISH, deliveryMethodId: LOCKER }, 'receiver.point'],
  ])('is refused in the report: %s', (_, wish, path) => {
    expect(send(openShop(), wish)).toMatchObject({
      status: 'ERROR',
      errors: [{ code: 'VALIDATION_ERROR', path }],
    });
  });

  test('is cancelled once, and not after the courier was called', () => {
    const shop = openShop();
    const { shipmentId } = send(shop);
    const cancel = (commandId: string) => {
      shop.call('POST', `${SHIPMENTS}/cancel-commands`, { json: { commandId, input: { shipmentId } } });
      shop.wait(3000);
      return shop.call('GET', `${SHIPMENTS}/cancel-commands/${commandId}`).body as unknown as Said;
    };
    expect(cancel('x1')).toMatchObject({ status: 'SUCCESS', shipmentId });
    expect(cancel('x2')).toMatchObject({ status: 'ERROR', errors: [{ code: 'PROCESSING_ERROR' }] });
    const label = { json: { shipmentIds: [shipmentId] } };
    expect(shop.call('POST', '/shipment-management/label', label).status).toBe(204);
  });

  test('is handed over: proposal of a time, pickup, label, protocol', () => {
    const shop = openShop();
    const { shipmentId } = send(shop);
    const wanted = { shipmentIds: [shipmentId], address: ADDRESS };
    const [proposed] = shop.call('POST', '/shipment-management/pickup-proposals', { json: wanted })
      .body as unknown as readonly { proposals: readonly { pickupTimes: readonly object[] }[] }[];
    const pickupTime = must(must(must(proposed).proposals[0]).pickupTimes[0]);
    const json = { commandId: 'p1', input: { ...wanted, pickupDateProposalId: '1', pickupTime } };
    shop.call('POST', '/shipment-management/pickups/create-commands', { json });
    shop.wait(3000);
    const ended = shop.call('GET', '/shipment-management/pickups/create-commands/p1').body as unknown as Said;
    const pickup = shop.call('GET', `/shipment-management/pickups/${String(ended['pickupId'])}`).body;
    expect(pickup).toMatchObject({ shipmentIds: [shipmentId], carrier: 'DPD' });
    for (const paper of ['label', 'protocol']) {
      const { status, body } = shop.call('POST', `/shipment-management/${paper}`, {
        json: { shipmentIds: [shipmentId] },
      });
      expect([status, new TextDecoder().decode((body as unknown as Uint8Array).subarray(0, 5))]).toEqual([
        200,
        '%PDF-',
      ]);
    }
  });

  test('is proposed from an order', () => {
    const shop = openShop();
    const [order] = shop.call('GET', '/order/checkout-forms?status=READY_FOR_PROCESSING').body
      .checkoutForms as unknown as { id: string }[];
    const proposal = shop.call('GET', `/shipment-management/delivery-proposals/${must(order).id}`).body;
    const { suggestedInput } = proposal as unknown as { suggestedInput: object };
    expect(send(shop, suggestedInput)).toMatchObject({ status: 'SUCCESS' });
    expect(shop.call('GET', '/shipment-management/delivery-proposals/none').status).toBe(404);
  });

  test('that goes to a buyer puts its waybill into the order by itself', () => {
    const shop = openShop();
    const forms = shop.call('GET', '/order/checkout-forms?status=READY_FOR_PROCESSING').body
      .checkoutForms as unknown as { id: string; fulfillment: { shipmentSummary: Said } }[];
    const { id } = must(forms.find((one) => one.fulfillment.shipmentSummary['lineItemsSent'] === 'NONE'));
    const proposal = shop.call('GET', `/shipment-management/delivery-proposals/${id}`).body;
    const { suggestedInput } = proposal as unknown as { suggestedInput: object };
    shop.call('POST', `${SHIPMENTS}/create-commands`, { json: { commandId: 'w1', input: suggestedInput } });
    shop.wait(3000);
    const { shipments } = shop.call('GET', `/order/checkout-forms/${id}/shipments`).body as unknown as {
      shipments: Said[];
    };
    const { shipmentId } = shop.call('GET', `${SHIPMENTS}/create-commands/w1`).body as unknown as Said;
    const made = shop.call('GET', `${SHIPMENTS}/${String(shipmentId)}`).body as unknown as {
      carrier: string;
      packages: { waybill: string }[];
    };
    expect(shipments).toMatchObject([{ waybill: must(made.packages[0]).waybill, carrierId: made.carrier }]);
    expect(shop.call('GET', `/order/checkout-forms/${id}`).body.fulfillment).toMatchObject({
      shipmentSummary: { lineItemsSent: 'ALL' },
    });
  });

  test('that goes to nobody who bought here is in no order', () => {
    const shop = openShop();
    expect(send(shop)).toMatchObject({ status: 'SUCCESS' });
    expect(shop.state.table('order-shipments').size).toBe(0);
  });

  test('is proposed to the point that the buyer chose, from where the shop is', () => {
    const shop = openShop();
    const forms = shop.call('GET', '/order/checkout-forms?status=READY_FOR_PROCESSING').body
      .checkoutForms as unknown as { id: string; delivery: { pickupPoint?: { id: string } } }[];
    const { id, delivery } = must(forms.find((form) => form.delivery.pickupPoint !== undefined));
    expect(shop.call('GET', `/shipment-management/delivery-proposals/${id}`).body).toMatchObject({
      suggestedInput: {
        sender: { company: 'Lampy Anny', street: 'Solna 1' },
        receiver: { point: delivery.pickupPoint?.id },
      },
    });
  });
});

describe('a parcel of the 2022 edition', () => {
  const PARCELS = '/parcel-management';
  const receiver = {
    address: { street: 'Solna 1', postCode: '60-166', city: 'Poznań' },
    email: 'a@example.com',
  };
  const wish = {
    serviceId: COURIER,
    receiver,
    pickup: { address: receiver.address },
    items: [{ description: 'lampa' }],
  };

  test('is the same shipment in other words', () => {
    const shop = openShop({ edition: '2022' });
    const command = `${PARCELS}/parcel-create-commands/c1`;
    expect(shop.call('PUT', command, { json: wish }).status).toBe(201);
    expect(shop.call('PUT', command, { json: wish }).status).toBe(409);
    shop.wait(3000);
    const { parcelId } = shop.call('GET', command).body as unknown as Said;
    const parcel = `${PARCELS}/parcels/${String(parcelId)}`;
    expect(shop.call('GET', parcel).body).toMatchObject({
      state: 'CREATED',
      items: [{ waybill: expect.any(String) }],
    });
    expect(
      shop.call('GET', `${PARCELS}/parcels/label?parcelId=${String(parcelId)}`).headers['content-type'],
    ).toBe('application/pdf');
    expect(
      shop.call('GET', `${PARCELS}/pickup-date-proposals?parcelId=${String(parcelId)}`).body,
    ).toMatchObject({
      pickupDateProposals: [{ parcelId }],
    });
    shop.call('PUT', `${PARCELS}/parcel-cancel-commands/x1`, { json: { parcelId } });
    shop.wait(3000);
    expect(shop.call('GET', parcel).body).toMatchObject({ state: 'CANCELLED' });
  });
});
