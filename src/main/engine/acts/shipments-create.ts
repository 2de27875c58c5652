import { z } from 'zod';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { commandState, commandWasDone, failedWords, taken, type CommandState } from './command-state.ts';
import { cancelledWords, orderParts, readOrder, type OrderState } from './order-state.ts';
import { parcelSize } from './parcel-parts.ts';

const input = z.strictObject({
  ...parcelSize,
  labelFormat: z.enum(['PDF', 'ZPL']).nullish(),
  /** A further parcel of an order that has one. */
  another: z.boolean().nullish(),
});

type Input = z.infer<typeof input>;
type State = OrderState &
  CommandState & { readonly numbers: readonly string[]; readonly shipmentId: string | null };

export const createShipment = act({
  name: 'shipments.create',
  collection: 'orders',
  words: { en: 'Dispatch with Allegro', pl: 'Nadaj z Allegro' },
  editions: ['2026'],
  input,
  look,
  stops: (state, { another }) => {
    const stop = cancelledWords(state) ?? failedWords(state);
    if (stop) return stop;
    if (another || state.numbers.length === 0) return null;
    const numbers = state.numbers.join(', ');
    return {
      en: `It has a parcel already: ${numbers}. Say so if you want another one.`,
      pl: `Ma już przesyłkę: ${numbers}. Zaznacz, jeśli chcesz nadać kolejną.`,
    };
  },
  tells: (state, { lengthCm, widthCm, heightCm, weightKg }) => {
    const size = `${lengthCm} × ${widthCm} × ${heightCm} cm, ${weightKg} kg`;
    return {
      ...orderParts(state),
      says: [
        { en: size, pl: size },
        { en: 'Allegro charges you for it.', pl: 'Allegro obciąży cię opłatą.' },
      ],
    };
  },
  send: async ({ http, key, input: given, commandId }) => {
    const endpoints = await import('../allegro/endpoints/shipment-management.ts');
    const proposed = await http.call(endpoints.getDeliveryProposals, { params: { orderId: key } });
    if (!proposed.ok) return proposed;
    const { suggestedInput } = proposed.value.value;
    if (!suggestedInput) return err({ kind: 'not-found', message: 'Allegro proposes no delivery for it.' });
    const packages = [
      {
        type: 'PACKAGE' as const,
        length: { value: given.lengthCm, unit: 'CENTIMETER' as const },
        width: { value: given.widthCm, unit: 'CENTIMETER' as const },
        height: { value: given.heightCm, unit: 'CENTIMETER' as const },
        weight: { value: given.weightKg, unit: 'KILOGRAMS' as const },
      },
    ];
    const label = given.labelFormat ? { labelFormat: given.labelFormat } : {};
    const json = { commandId, input: { ...suggestedInput, packages, ...label } };
    return taken(await http.call(endpoints.createShipmentCommand, { json }));
  },
  wasDone: (state) => commandWasDone(state),
  makes: ({ shipmentId }) => (shipmentId === null ? [] : [{ name: 'shipments', key: shipmentId }]),
});

async function look({ http, key, commandId }: ActCall<Input>): Promise<Result<State, AppError>> {
  const order = await readOrder(http, key);
  if (!order.ok) return order;
  const { listShipments } = await import('../allegro/endpoints/carriers.ts');
  const { getShipmentCommand } = await import('../allegro/endpoints/shipment-management.ts');
  const listed = await http.call(listShipments, { params: { id: key } });
  if (!listed.ok) return listed;
  const report = await http.call(getShipmentCommand, { params: { commandId } });
  const command = commandState(report);
  if (!command.ok) return command;
  const numbers = (listed.value.value.shipments ?? []).map(({ waybill }) => waybill ?? '');
  const shipmentId = report.ok ? (report.value.value.shipmentId ?? null) : null;
  return ok({ ...order.value, ...command.value, numbers, shipmentId });
}
