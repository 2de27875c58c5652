import { z } from 'zod';
import type { AppError, Result } from '../../../shared/errors.ts';
import { ok } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { cancelledWords, orderParts, readOrder, type OrderState } from './order-state.ts';

const input = z.strictObject({
  carrierId: z.string().min(1),
  waybill: z.string().trim().min(1).max(64),
  /** Only of a carrier that Allegro does not list. */
  carrierName: z.string().max(30).nullish(),
  /** Left out: all items of the order. */
  lineItems: z.array(z.strictObject({ id: z.string() })).nullish(),
  /** How much of the order had a number when the seller prepared it. */
  sentBefore: z.string().nullish().meta({ isHidden: true }),
});

type State = OrderState & {
  readonly carrier: string;
  readonly numbers: readonly { readonly carrierId: string; readonly waybill: string }[];
};

export const addTrackingNumber = act({
  name: 'orders.add-tracking-number',
  collection: 'orders',
  words: { en: 'Add a tracking number', pl: 'Dodaj numer przesyłki' },
  input,
  look,
  stops: (state, { waybill, sentBefore }) => {
    const cancelled = cancelledWords(state);
    if (cancelled) return cancelled;
    if (state.numbers.some((number) => number.waybill === waybill))
      return {
        en: `The order has the number ${waybill} already: somebody has added it.`,
        pl: `Zamówienie ma już numer ${waybill}: ktoś go dodał.`,
      };
    if (!sentBefore || sentBefore === state.isSent) return null;
    const others = state.numbers.map((number) => number.waybill).join(', ');
    return {
      en: `Meanwhile it was given another number: ${others}. Check that it is not packed twice.`,
      pl: `W międzyczasie dostało inny numer: ${others}. Sprawdź, czy nie jest pakowane dwa razy.`,
    };
  },
  tells: (state, { waybill, carrierName }) => {
    const number = `${carrierName ?? state.carrier}: ${waybill}`;
    const others = state.numbers.map((one) => one.waybill).join(', ');
    const more = { en: `It also has: ${others}`, pl: `Ma też: ${others}` };
    return { ...orderParts(state), says: [{ en: number, pl: number }, ...(others === '' ? [] : [more])] };
  },
  send: async ({ http, key, input: { carrierId, waybill, carrierName, lineItems } }) => {
    const { createShipment } = await import('../allegro/endpoints/carriers.ts');
    const json = {
      carrierId,
      waybill,
      ...(carrierName ? { carrierName } : {}),
      ...(lineItems?.length ? { lineItems } : {}),
    };
    return http.call(createShipment, { params: { id: key }, json });
  },
  wasDone: ({ numbers }, { input: { waybill, carrierId } }) =>
    numbers.some((number) => number.waybill === waybill && number.carrierId === carrierId),
});

type Input = z.infer<typeof input>;

async function look({ http, key, input: given }: ActCall<Input>): Promise<Result<State, AppError>> {
  const order = await readOrder(http, key);
  if (!order.ok) return order;
  const { listShipments, listCarriers } = await import('../allegro/endpoints/carriers.ts');
  const [shipments, carriers] = await Promise.all([
    http.call(listShipments, { params: { id: key } }),
    http.call(listCarriers, {}),
  ]);
  if (!shipments.ok) return shipments;
  const numbers = (shipments.value.value.shipments ?? []).map(({ carrierId, waybill }) => ({
    carrierId: carrierId ?? '',
    waybill: waybill ?? '',
  }));
  const known = carriers.ok ? carriers.value.value.carriers : null;
  const carrier = known?.find(({ id }) => id === given.carrierId)?.name ?? given.carrierId;
  return ok({ ...order.value, numbers, carrier });
}
