import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { commandState, commandWasDone, failedWords, taken, type CommandState } from './command-state.ts';
import { readParcel, type ParcelState } from './parcel-state.ts';

type State = CommandState & ParcelState;

/** Of the former parcel management. */
export const cancelParcel = act({
  name: 'parcels.cancel',
  collection: 'parcels',
  words: { en: 'Cancel the parcel', pl: 'Anuluj przesyłkę' },
  input: z.strictObject({}),
  look,
  stops: (state) =>
    state.isCancelled
      ? { en: 'It was cancelled already.', pl: 'Przesyłkę już anulowano.' }
      : failedWords(state),
  tells: ({ person, number }) => ({ person, amount: null, order: number, says: [] }),
  send: async ({ http, key, commandId }) => {
    const { submitParcelCancelCommand } = await import('../allegro/endpoints/parcel-management.ts');
    const json = { parcelId: key };
    return taken(await http.call(submitParcelCancelCommand, { params: { commandId }, json }));
  },
  wasDone: (state) => state.isCancelled || commandWasDone(state),
});

async function look({ http, key, commandId }: ActCall<object>): Promise<Result<State, AppError>> {
  const { getParcelCancelCommand } = await import('../allegro/endpoints/parcel-management.ts');
  const parcel = await readParcel(http, key);
  if (!parcel.ok) return parcel;
  const command = commandState(await http.call(getParcelCancelCommand, { params: { commandId } }));
  return command.ok ? ok({ ...command.value, ...parcel.value }) : command;
}
