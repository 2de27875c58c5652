import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { commandState, commandWasDone, failedWords, taken, type CommandState } from './command-state.ts';

type State = CommandState & {
  readonly isCancelled: boolean;
  readonly person: string | null;
  readonly order: string | null;
};

export const cancelShipment = act({
  name: 'shipments.cancel',
  collection: 'shipments',
  words: { en: 'Cancel the parcel', pl: 'Anuluj przesyłkę' },
  input: z.strictObject({}),
  look,
  stops: (state) => {
    if (state.isCancelled) return { en: 'It was cancelled already.', pl: 'Przesyłkę już anulowano.' };
    return failedWords(state);
  },
  tells: ({ person, order }) => ({
    person,
    amount: null,
    order,
    says: [
      {
        en: 'Its number stays with the order; take it away on Allegro’s pages.',
        pl: 'Jej numer zostanie przy zamówieniu; usuniesz go na stronach Allegro.',
      },
    ],
  }),
  send: async ({ http, key, commandId }) => {
    const { createCancelCommand } = await import('../allegro/endpoints/shipment-management.ts');
    const json = { commandId, input: { shipmentId: key } };
    return taken(await http.call(createCancelCommand, { json }));
  },
  wasDone: (state) => state.isCancelled || commandWasDone(state),
});

async function look({ http, key, commandId }: ActCall<object>): Promise<Result<State, AppError>> {
  const endpoints = await import('../allegro/endpoints/shipment-management.ts');
  const shipment = await http.call(endpoints.getShipment, { params: { shipmentId: key } });
  if (!shipment.ok) return shipment;
  const command = commandState(await http.call(endpoints.getCancelCommand, { params: { commandId } }));
  if (!command.ok) return command;
  const { canceledDate, receiver, packages, referenceNumber } = shipment.value.value;
  return ok({
    ...command.value,
    isCancelled: (canceledDate ?? null) !== null,
    person: receiver?.name ?? receiver?.company ?? null,
    order: packages?.[0]?.waybill ?? referenceNumber ?? null,
  });
}
