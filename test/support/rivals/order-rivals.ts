import type { RivalCase, RivalDesk, RivalOrder, Scene } from './rival-desk.ts';

const FORMS = '/order/checkout-forms';
const URL_OF_FILE = 'https://faktury.example/FV-7.pdf';
const FILE = { blobId: 'f'.repeat(64), name: 'FV-7.pdf' };
const PDF = new TextEncoder().encode('%PDF-1.4\n%%EOF\n');

/** An order of its own for every case. */
function onOrder(input: (order: RivalOrder) => Scene['input']): (desk: RivalDesk) => Scene {
  return (desk) => {
    const order = desk.newOrder();
    return { key: order.id, input: input(order), order };
  };
}

const line = ({ lineItems }: RivalOrder) => lineItems[0]!;

export const ORDER_RIVALS: readonly RivalCase[] = [
  {
    act: 'orders.set-status',
    who: 'another program',
    does: 'sets the same status',
    scene: onOrder(() => ({ status: 'PROCESSING', from: 'NEW' })),
    rival: (desk, { key }) => desk.call('PUT', `${FORMS}/${key}/fulfillment`, { status: 'PROCESSING' }),
    says: /is “In progress” already: somebody has set it/,
  },
  {
    act: 'orders.set-status',
    who: 'the buyer',
    does: 'calls the order off',
    scene: onOrder(() => ({ status: 'PROCESSING', from: 'NEW' })),
    rival: (desk, { key }) => desk.buyerCancels(key),
    says: /The order was cancelled meanwhile/,
  },
  {
    act: 'orders.add-tracking-number',
    who: 'another program',
    does: 'adds the same number',
    scene: onOrder(() => ({ carrierId: 'DPD', waybill: '1000600700' })),
    rival: (desk, { key }) =>
      desk.call('POST', `${FORMS}/${key}/shipments`, { carrierId: 'DPD', waybill: '1000600700' }),
    says: /has the number 1000600700 already: somebody has added it/,
  },
  {
    act: 'orders.add-tracking-number',
    who: 'another program',
    does: 'adds another number',
    scene: onOrder(() => ({ carrierId: 'DPD', waybill: '1000600701', sentBefore: 'NONE' })),
    rival: (desk, { key }) =>
      desk.call('POST', `${FORMS}/${key}/shipments`, { carrierId: 'UPS', waybill: '1Z999' }),
    says: /given another number: 1Z999/,
  },
  {
    act: 'orders.add-invoice',
    who: 'another program',
    does: 'adds the same invoice',
    scene: onOrder(() => ({ invoiceNumber: 'FV/7/2026', file: FILE })),
    rival: ({ items }, { key }) => {
      const path = `${FORMS}/${key}/invoices`;
      const invoice = { invoiceNumber: 'FV/7/2026', file: { name: 'FV-7.pdf' } };
      const { id } = items.rivalCall<{ id: string }>('POST', path, invoice);
      items.rivalFile('PUT', `${path}/${id}/file`, PDF, 'application/pdf');
    },
    says: /has the invoice FV\/7\/2026 already/,
  },
  {
    act: 'orders.add-document-link',
    who: 'another program',
    does: 'gives the same link',
    scene: onOrder(() => ({ url: URL_OF_FILE })),
    rival: (desk, { key }) =>
      desk.call('POST', `/order/${key}/billing-documents/links`, { url: URL_OF_FILE }),
    says: /has this link already/,
  },
  {
    act: 'orders.add-serial-numbers',
    who: 'another program',
    does: 'enters the same numbers',
    scene: (desk) => {
      const order = desk.newOrder();
      return { key: `${order.id}/${line(order).id}`, input: { serialNumbers: ['SN-1'] }, order };
    },
    rival: (desk, { key, order }) => {
      const [orderId = '', id] = key.split('/');
      const lineItems = [{ id, serialNumbers: { entries: [{ value: 'SN-1' }] } }];
      const path = `${FORMS}/${orderId}/serial-numbers?checkoutForm.revision=${order?.revision}`;
      desk.call('POST', path, { lineItems });
    },
    says: /has these numbers already/,
  },
  {
    act: 'messages.write',
    who: 'another program',
    does: 'writes the same',
    scene: onOrder(() => ({ text: 'Wysyłamy jutro.' })),
    rival: (desk, { key, order }) =>
      desk.call('POST', '/messaging/messages', {
        recipient: { login: order?.buyer.login },
        text: 'Wysyłamy jutro.',
        order: { id: key },
        attachments: [],
      }),
    says: /have written this to the buyer already/,
  },
  {
    act: 'payments.refund',
    who: 'another program',
    does: 'gives the same back',
    scene: onOrder((order) => ({ reason: 'REFUND', lineItems: [{ id: line(order).id, quantity: 1 }] })),
    rival: (desk, { key, order }) =>
      desk.call('POST', '/payments/refunds', {
        payment: { id: order?.payment?.id },
        order: { id: key },
        commandId: desk.uuid(),
        reason: 'REFUND',
        lineItems: [{ id: order && line(order).id, type: 'QUANTITY', quantity: 1 }],
      }),
    says: /already under way/,
  },
  {
    act: 'commission-refunds.claim',
    who: 'another program',
    does: 'claims the same commission',
    scene: onOrder((order) => ({ lineItem: line(order).id, quantity: 1 })),
    rival: (desk, { input }) =>
      desk.call('POST', '/order/refund-claims', { lineItem: { id: input['lineItem'] }, quantity: 1 }),
    says: /was claimed already/,
  },
  {
    act: 'commission-refunds.cancel',
    who: 'another program',
    does: 'withdraws the claim',
    scene: (desk) => {
      const lineItem = { id: line(desk.newOrder()).id };
      const { id } = desk.call<{ id: string }>('POST', '/order/refund-claims', { lineItem, quantity: 1 });
      return { key: id, input: {} };
    },
    rival: (desk, { key }) => desk.call('DELETE', `/order/refund-claims/${key}`),
    says: /was withdrawn already/,
  },
];
