import { textAt, type KnownContext, type KnownTable } from '../run/known-kinds.ts';

const NOTICES = '/fulfillment/advance-ship-notices';

async function items({ read }: KnownContext): Promise<readonly object[]> {
  const id = textAt(await read('/fulfillment/available-products'), 'products.0.id');
  return [{ product: { id }, quantity: 5 }];
}

/** A new draft: the first version of it. */
async function draft(context: KnownContext): Promise<{ id: string; headers: Record<string, string> }> {
  const made = await context.send('POST', NOTICES, {
    items: await items(context),
    handlingUnit: { unitType: 'BOX', amount: 1, labelsType: 'ONE_FULFILLMENT' },
    shipping: { method: 'OWN_TRANSPORT', truckLicencePlate: 'PO 1', countryCode: 'PL' },
    declaredVolumeInCc: 4000,
  });
  return { id: textAt(made.json, 'id'), headers: { 'if-match': '"1"' } };
}

async function submitted(context: KnownContext) {
  const { id } = await draft(context);
  const commandId = await submit(context, id);
  await context.read(`/fulfillment/submit-commands/${commandId}`);
  return { id, headers: { 'if-match': '"2"' } };
}

async function submit(context: KnownContext, advanceShipNoticeId: string): Promise<string> {
  const commandId = context.uuid();
  await context.send('PUT', `/fulfillment/submit-commands/${commandId}`, { input: { advanceShipNoticeId } });
  await context.admin('POST', '/demo/clock', { advanceMs: 5000 });
  return commandId;
}

export const known: KnownTable = {
  'POST /fulfillment/advance-ship-notices': async (context) => ({ json: { items: await items(context) } }),
  'GET /fulfillment/advance-ship-notices/{id}': async (context) => [
    { params: { id: (await draft(context)).id } },
    { params: { id: (await submitted(context)).id } },
  ],
  'PUT /fulfillment/advance-ship-notices/{id}': async (context) => {
    const { id, headers } = await draft(context);
    return { params: { id }, headers, json: { items: await items(context) } };
  },
  'PUT /fulfillment/advance-ship-notices/{id}/submitted': async (context) => {
    const { id, headers } = await submitted(context);
    return { params: { id }, headers, json: { items: await items(context) } };
  },
  'PUT /fulfillment/advance-ship-notices/{id}/cancel': async (context) => ({
    params: { id: (await submitted(context)).id },
  }),
  'DELETE /fulfillment/advance-ship-notices/{id}': async (context) => ({
    params: { id: (await draft(context)).id },
  }),
  'GET /fulfillment/advance-ship-notices/{id}/labels': async (context) => ({
    params: { id: (await submitted(context)).id },
  }),
  'GET /fulfillment/advance-ship-notices/{id}/receiving-state': async ({ read }) => ({
    params: { id: textAt(await read(`${NOTICES}?status=COMPLETED`), 'advanceShipNotices.0.id') },
  }),
  'PUT /fulfillment/submit-commands/{commandId}': async (context) => ({
    params: { commandId: context.uuid() },
    whole: { input: { advanceShipNoticeId: (await draft(context)).id } },
  }),
  'GET /fulfillment/submit-commands/{commandId}': async (context) => [
    { params: { commandId: await submit(context, (await draft(context)).id) } },
    { params: { commandId: await submit(context, context.uuid()) } },
  ],
  'GET /fulfillment/orders/{orderId}/parcels': async ({ read }) => {
    const query = 'fulfillment.provider.id=ALLEGRO&fulfillment.status=SENT&limit=1';
    return {
      params: { orderId: textAt(await read(`/order/checkout-forms?${query}`), 'checkoutForms.0.id') },
    };
  },
};
