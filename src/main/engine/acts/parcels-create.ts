import { z } from 'zod';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { commandState, commandWasDone, failedWords, taken, type CommandState } from './command-state.ts';
import { cancelledWords, orderParts, readOrder, type OrderState } from './order-state.ts';
import { parcelItem, parcelSize, receiverOf, sizeWords } from './parcel-parts.ts';

const text = z.string().trim().min(1);

const input = z.strictObject({
  serviceId: text,
  ...parcelSize,
  /** Where it is fetched. */
  pickup: z.strictObject({
    name: text,
    phone: text,
    email: text,
    address: z.strictObject({ street: text, postCode: text, city: text }),
  }),
  /** A further parcel of an order that has one. */
  another: z.boolean().nullish(),
});

type Input = z.infer<typeof input>;
type State = OrderState &
  CommandState & { readonly numbers: readonly string[]; readonly parcelId: string | null };

/** Of the former parcel management; the receiver is the order's. */
export const createParcel = act({
  name: 'parcels.create',
  collection: 'orders',
  words: { en: 'Make a parcel', pl: 'Utwórz przesyłkę' },
  editions: ['2022'],
  input,
  references: { serviceId: 'delivery-services' },
  look,
  stops: (state, { another }) => {
    const numbers = state.numbers.join(', ');
    if (numbers === '' || another) return cancelledWords(state) ?? failedWords(state);
    return { en: `It has a parcel already: ${numbers}.`, pl: `Ma już przesyłkę: ${numbers}.` };
  },
  tells: (state, given) => ({ ...orderParts(state), says: sizeWords(given) }),
  send: async ({ http, key, input: given, commandId }) => {
    const { getCheckoutForm } = await import('../allegro/endpoints/orders.ts');
    const { submitParcelCreateCommand } = await import('../allegro/endpoints/parcel-management.ts');
    const form = await http.call(getCheckoutForm, { params: { id: key } });
    if (!form.ok) return form;
    const receiver = receiverOf(form.value.value);
    if (receiver === null) return err({ kind: 'not-found', message: 'The order has no address.' });
    const { serviceId, pickup } = given;
    const json = { serviceId, receiver, pickup, items: [parcelItem(given)], type: 'PACKAGE' as const };
    return taken(await http.call(submitParcelCreateCommand, { params: { commandId }, json }));
  },
  wasDone: (state) => commandWasDone(state),
  makes: ({ parcelId }) => (parcelId === null ? [] : [{ name: 'parcels', key: parcelId }]),
});

async function look({ http, key, commandId }: ActCall<Input>): Promise<Result<State, AppError>> {
  const { getParcelCreateCommand } = await import('../allegro/endpoints/parcel-management.ts');
  const { listShipments } = await import('../allegro/endpoints/carriers.ts');
  const order = await readOrder(http, key);
  if (!order.ok) return order;
  const report = await http.call(getParcelCreateCommand, { params: { commandId } });
  const command = commandState(report);
  if (!command.ok) return command;
  const listed = await http.call(listShipments, { params: { id: key } });
  if (!listed.ok) return listed;
  const { shipments } = listed.value.value;
  const parcelId = report.ok ? (report.value.value.parcelId ?? null) : null;
  const numbers = (shipments ?? []).map((one) => one.waybill ?? '');
  return ok({ ...order.value, ...command.value, numbers, parcelId });
}
