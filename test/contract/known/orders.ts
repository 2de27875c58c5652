import { textAt, valueAt, type KnownContext, type KnownTable } from '../run/known-kinds.ts';

type Form = {
  readonly id: string;
  readonly revision: string;
  readonly status: string;
  readonly buyer: { readonly login: string };
  readonly payment?: { readonly id: string; readonly type: string; readonly finishedAt?: string };
  readonly lineItems: readonly {
    readonly id: string;
    readonly quantity: number;
    readonly deposit?: object;
  }[];
  readonly surcharges: readonly { readonly id: string }[];
};

/** Wide enough for all that ever happened in the shop. */
const ALWAYS = { gte: '2020-01-01T00:00:00Z', lte: '2040-01-01T00:00:00Z' };
const between = (name: string) => ({ [`${name}.gte`]: ALWAYS.gte, [`${name}.lte`]: ALWAYS.lte });
/** Left out, in the bare request as in the full one. */
const without = (...names: string[]) => Object.fromEntries(names.map((name) => [name, undefined]));

async function formsOf({ read }: KnownContext, query = ''): Promise<readonly Form[]> {
  const list = await read(`/order/checkout-forms?limit=100&${query}`);
  return (valueAt(list, 'checkoutForms') ?? []) as readonly Form[];
}

async function formWhere(context: KnownContext, isWanted: (form: Form) => boolean): Promise<Form> {
  const found = (await formsOf(context)).find(isWanted);
  if (found === undefined) throw new Error('the shop has no such order');
  return found;
}

const isReady = ({ status, payment }: Form): boolean =>
  status === 'READY_FOR_PROCESSING' &&
  payment?.type !== 'CASH_ON_DELIVERY' &&
  payment?.finishedAt !== undefined;

/** An order that every filter of the list lets through. */
async function fullyFiltered(context: KnownContext) {
  const form = await formWhere(context, (one) => isReady(one) && one.surcharges.length > 0);
  const methodId = textAt(form, 'delivery.method.id');
  return {
    status: form.status,
    'fulfillment.status': textAt(form, 'fulfillment.status'),
    'fulfillment.shipmentSummary.lineItemsSent': textAt(form, 'fulfillment.shipmentSummary.lineItemsSent'),
    'payment.id': form.payment?.id,
    'surcharges.id': form.surcharges[0]?.id,
    'delivery.method.id': methodId,
    'buyer.login': form.buyer.login,
    ...between('lineItems.boughtAt'),
    ...between('updatedAt'),
    offset: 0,
    ...(context.edition === '2022'
      ? {}
      : {
          'fulfillment.provider.id': textAt(form, 'fulfillment.provider.id'),
          'marketplace.id': textAt(form, 'marketplace.id'),
        }),
  };
}

/** Refundable in every part the edition knows: one order each for what no single one has. */
async function refundsOf(context: KnownContext) {
  const refunded = await context.read('/payments/refunds?limit=100&status=SUCCESS');
  const refunds = (valueAt(refunded, 'refunds') ?? []) as readonly object[];
  const payments = new Set(refunds.map((one) => valueAt(one, 'payment.id')));
  const all = await formsOf(context);
  const forms = all.filter((form) => isReady(form) && !payments.has(form.payment?.id));
  const isToday = context.edition === '2026';
  const amount = (value: string) => ({ value: { amount: value, currency: 'PLN' } });
  const inZloty = forms.filter((form) => valueAt(form, 'summary.totalToPay.currency') === 'PLN');
  const whole = (form: Form, parts: object) => ({
    payment: { id: form.payment?.id },
    reason: 'REFUND',
    sellerComment: 'Zwrot',
    ...(isToday ? { order: { id: form.id }, commandId: context.uuid() } : {}),
    ...parts,
  });
  const line = (form: Form) => form.lineItems[0]?.id;
  const has = (name: string) => (form: Form) => Number(valueAt(form, name)) > 0;
  const withService = inZloty.find(
    (form) => valueAt(form, 'lineItems.0.selectedAdditionalServices.0') !== undefined,
  );
  const withDelivery = inZloty.find(has('delivery.cost.amount'));
  const withDeposit = forms.find((form) => form.lineItems[0]?.deposit !== undefined);
  const withSurcharge = inZloty.find(({ surcharges }) => surcharges.length > 0);
  const overpaid = inZloty.find(
    (form) =>
      Number(valueAt(form, 'payment.paidAmount.amount')) > Number(valueAt(form, 'summary.totalToPay.amount')),
  );
  const another = inZloty.find((form) => form !== withDelivery);
  const currency = withDeposit === undefined ? 'PLN' : textAt(withDeposit, 'summary.totalToPay.currency');
  return [
    withDelivery &&
      whole(withDelivery, { lineItems: [{ id: line(withDelivery), type: 'AMOUNT', ...amount('0.10') }] }),
    withDelivery && whole(withDelivery, { delivery: amount('0.10') }),
    withService && whole(withService, { additionalServices: amount('0.10') }),
    withDeposit &&
      isToday &&
      whole(withDeposit, {
        deposits: [{ lineItemId: line(withDeposit), totalValue: { amount: '0.10', currency } }],
      }),
    withSurcharge &&
      whole(withSurcharge, { surcharges: [{ id: withSurcharge.surcharges[0]?.id, ...amount('0.10') }] }),
    overpaid && whole(overpaid, { overpaid: amount('0.10') }),
    another && whole(another, { lineItems: [{ id: line(another), type: 'QUANTITY', quantity: 1 }] }),
  ].flatMap((json) => (json ? [{ whole: json }] : []));
}

/** There the account is told to which the seller pays back. */
async function returnPaidAtTheDoor({ read }: KnownContext): Promise<string> {
  const list = await read('/order/customer-returns');
  const returns = (valueAt(list, 'customerReturns') ?? []) as readonly object[];
  const open = returns.filter((one) => valueAt(one, 'rejection') === undefined);
  return textAt(open.find((one) => valueAt(one, 'refund') !== undefined) ?? returns[0], 'id');
}

async function returnFilters(context: KnownContext) {
  const list = await context.read('/order/customer-returns');
  const returns = (valueAt(list, 'customerReturns') ?? []) as readonly object[];
  const sent = returns.find((one) => valueAt(one, 'parcels.0.waybill') !== undefined);
  const at = (path: string) => textAt(sent, path);
  return {
    customerReturnId: at('id'),
    orderId: at('orderId'),
    'items.offerId': at('items.0.offerId'),
    'items.name': at('items.0.name'),
    'parcels.waybill': at('parcels.0.waybill'),
    'parcels.carrierId': at('parcels.0.carrierId'),
    'parcels.sender.phoneNumber': at('parcels.0.sender.phoneNumber'),
    referenceNumber: at('referenceNumber'),
    ...between('createdAt'),
    from: undefined,
    offset: 0,
    ...(context.edition === '2022'
      ? {}
      : {
          'buyer.email': at('buyer.email'),
          'buyer.login': at('buyer.login'),
          'parcels.transportingWaybill': at('parcels.0.transportingWaybill'),
          'parcels.transportingCarrierId': at('parcels.0.transportingCarrierId'),
          marketplaceId: at('marketplaceId'),
          status: at('status'),
        }),
  };
}

async function marketOf({ read }: KnownContext, orderId: string): Promise<string> {
  return textAt(await read(`/order/checkout-forms/${orderId}`), 'marketplace.id');
}

export const known: KnownTable = {
  'GET /order/checkout-forms': async (context) => {
    const exact = await fullyFiltered(context);
    const rest = without(...Object.keys(exact), 'fulfillment.provider.id', 'marketplace.id');
    return [{ query: exact }, { query: { ...rest, limit: 100, sort: undefined } }];
  },
  'GET /order/events': () => ({ query: { from: '0', type: undefined } }),
  'GET /order/carriers/{carrierId}/tracking': async (context) => {
    const sent = await formsOf(context, 'fulfillment.status=SENT');
    const list = await context.read(`/order/checkout-forms/${sent[0]?.id}/shipments`);
    const waybill = textAt(list, 'shipments.0.waybill');
    return { params: { carrierId: textAt(list, 'shipments.0.carrierId') }, query: { waybill: [waybill] } };
  },
  'POST /order/checkout-forms/{id}/serial-numbers': async (context) => {
    const form = await formWhere(context, isReady);
    const entries = [{ value: 'SN-00417' }];
    return {
      params: { id: form.id },
      query: { 'checkoutForm.revision': form.revision },
      whole: { lineItems: [{ id: form.lineItems[0]?.id, serialNumbers: { entries } }] },
    };
  },
  'POST /order/{orderId}/billing-documents/links': async (context) => ({
    params: { orderId: (await formWhere(context, isReady)).id },
    whole: { url: 'https://faktury.example.com/1' },
  }),
  'PUT /order/checkout-forms/{id}/fulfillment': async (context) => {
    const form = await formWhere(context, isReady);
    const own = valueAt(form, 'fulfillment.provider.id');
    const provider = context.edition === '2026' ? { provider: { id: own } } : {};
    return {
      params: { id: form.id },
      query: { 'checkoutForm.revision': form.revision },
      whole: { status: 'PROCESSING', shipmentSummary: { lineItemsSent: 'NONE' }, ...provider },
    };
  },
  'POST /order/checkout-forms/{id}/shipments': async (context) => {
    const { id, lineItems } = await formWhere(context, isReady);
    const whole = { carrierId: 'OTHER', carrierName: 'Kurier z Poznania', waybill: 'KP-100' };
    return { params: { id }, whole: { ...whole, lineItems: lineItems.map((line) => ({ id: line.id })) } };
  },
  'GET /order/checkout-forms/{id}/shipments': async (context) => {
    const forms = await formsOf(context);
    return [await formWhere(context, isReady), ...forms.slice(0, 3)].map(({ id }) => ({ params: { id } }));
  },
  'GET /order/checkout-forms/{id}/invoices': async (context) => {
    const forms = (await formsOf(context)).filter(isReady);
    const url = 'https://faktury.example.com/2';
    await context.send('POST', `/order/${forms[0]?.id}/billing-documents/links`, { url });
    return forms.map(({ id }) => ({ params: { id } }));
  },
  'GET /payments/payment-operations': async (context) => {
    const list = await context.read('/payments/payment-operations?group=INCOME');
    const operations = (valueAt(list, 'paymentOperations') ?? []) as readonly object[];
    const paid = operations.find((one) => valueAt(one, 'type') === 'CONTRIBUTION');
    const exact = {
      'wallet.type': 'AVAILABLE',
      'wallet.paymentOperator': textAt(paid, 'wallet.paymentOperator'),
      'payment.id': textAt(paid, 'payment.id'),
      'participant.login': textAt(paid, 'participant.login'),
      currency: textAt(paid, 'value.currency'),
      marketplaceId: textAt(paid, 'marketplaceId'),
      group: ['INCOME'],
      ...between('occurredAt'),
      offset: 0,
    };
    const rest = without(...Object.keys(exact), 'occurredAt.gte', 'occurredAt.lte');
    const pages = [0, 50, 100, 150].map((offset) => ({ query: { ...rest, offset, limit: 50 } }));
    return [{ query: exact }, ...pages];
  },
  'POST /payments/refunds': refundsOf,
  'GET /payments/refunds': async (context) => {
    const list = await context.read('/payments/refunds');
    const first = valueAt(list, 'refunds.0');
    const order = context.edition === '2026' ? { 'order.id': textAt(first, 'order.id') } : {};
    const exact = { id: textAt(first, 'id'), 'payment.id': textAt(first, 'payment.id'), ...order };
    const open = without(...Object.keys(exact), 'status', 'occurredAt.gte', 'occurredAt.lte');
    return [
      { query: { ...exact, ...between('occurredAt'), status: undefined, offset: 0 } },
      { query: { ...open, offset: 0, limit: 100 } },
    ];
  },
  'GET /order/customer-returns': async (context) => {
    const exact = await returnFilters(context);
    return [{ query: exact }, { query: { ...without(...Object.keys(exact)), offset: 0 } }];
  },
  'GET /order/customer-returns/{customerReturnId}': async (context) => ({
    params: { customerReturnId: await returnPaidAtTheDoor(context) },
  }),
  'POST /order/customer-returns/{customerReturnId}/rejection': async (context) => ({
    params: { customerReturnId: await returnPaidAtTheDoor(context) },
  }),
  'POST /order/refund-claims': async (context) => {
    const claims = await context.read('/order/refund-claims?limit=100');
    const list = (valueAt(claims, 'refundClaims') ?? []) as readonly object[];
    const claimed = new Set(list.map((one) => valueAt(one, 'lineItem.id')));
    const form = await formWhere(context, (one) => isReady(one) && !claimed.has(one.lineItems[0]?.id));
    return { whole: { lineItem: { id: form.lineItems[0]?.id }, quantity: 1 } };
  },
  'GET /order/refund-claims': async (context) => {
    const list = await context.read('/order/refund-claims');
    const first = valueAt(list, 'refundClaims.0');
    const buyer =
      context.edition === '2026'
        ? { 'buyer.id': textAt(first, 'buyer.id') }
        : { 'buyer.login': textAt(first, 'buyer.login') };
    return {
      query: {
        'lineItem.offer.id': textAt(first, 'lineItem.offer.id'),
        ...buyer,
        status: textAt(first, 'status'),
        offset: 0,
      },
    };
  },
  'GET /billing/billing-entries': async (context) => {
    const list = await context.read('/billing/billing-entries?type.id=SUC');
    const first = valueAt(list, 'billingEntries.0');
    const isToday = context.edition === '2026';
    const market = isToday ? { marketplaceId: await marketOf(context, textAt(first, 'order.id')) } : {};
    const exact = {
      'type.id': ['SUC'],
      'offer.id': textAt(first, 'offer.id'),
      'order.id': textAt(first, 'order.id'),
      ...market,
    };
    return [
      { query: { ...exact, ...between('occurredAt'), offset: 0 } },
      { query: { ...without(...Object.keys(exact)), ...between('occurredAt'), offset: 0 } },
    ];
  },
};
