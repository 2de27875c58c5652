import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { commandWasDone, failedWords, taken, type CommandState } from './command-state.ts';
import { readParcel, type ParcelState } from './parcel-state.ts';
import { chosenTime, noTimeWords, pickupTimes, pickupWish, timeWords } from './pickup-times.ts';
import type { PickupTime, PickupWish } from './pickup-times.ts';
import { reportedState } from './reported-state.ts';

type State = CommandState & ParcelState & { readonly times: readonly PickupTime[] };

/** Of the former parcel management. */
export const requestParcelPickup = act({
  name: 'parcels.request-pickup',
  collection: 'parcels',
  words: { en: 'Call the courier', pl: 'Zamów kuriera' },
  input: pickupWish,
  look,
  stops: (state, given) => {
    if (state.isCancelled) return { en: 'The parcel is cancelled.', pl: 'Przesyłka jest anulowana.' };
    if (state.command === 'SUCCESS') return { en: 'A courier is called.', pl: 'Kurier jest zamówiony.' };
    return chosenTime(state.times, given) === undefined ? noTimeWords(state.times) : failedWords(state);
  },
  tells: ({ person, number, times }, given) => ({
    person,
    amount: null,
    order: number,
    says: timeWords(chosenTime(times, given)),
  }),
  send: async ({ http, key, input: given, state, commandId }) => {
    const { submitParcelPickupRequestCommand } = await import('../allegro/endpoints/parcel-management.ts');
    const pickupDate = chosenTime(state.times, given);
    const json = { parcelIds: [key], ...(pickupDate ? { pickupDate } : {}) };
    return taken(await http.call(submitParcelPickupRequestCommand, { params: { commandId }, json }));
  },
  wasDone: (state) => commandWasDone(state),
});

async function look({ http, key, commandId }: ActCall<PickupWish>): Promise<Result<State, AppError>> {
  const { getParcelPickupRequestCommand } = await import('../allegro/endpoints/parcel-management.ts');
  const { listPickupDateProposals } = await import('../allegro/endpoints/parcel-management.ts');
  const parcel = await readParcel(http, key);
  if (!parcel.ok) return parcel;
  const proposed = await http.call(listPickupDateProposals, { query: { parcelId: [key] } });
  if (!proposed.ok) return proposed;
  const own = proposed.value.value.pickupDateProposals?.find(({ parcelId }) => parcelId === key);
  const read = await http.call(getParcelPickupRequestCommand, { params: { commandId } });
  const command = reportedState(read, ({ status, errors }) => ({
    status: status ?? '',
    complaint: errors?.[0]?.userMessage ?? errors?.[0]?.message,
  }));
  if (!command.ok) return command;
  return ok({ ...command.value, ...parcel.value, times: pickupTimes(own?.proposals ?? []) });
}
