import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { commandState, commandWasDone, failedWords, taken, type CommandState } from './command-state.ts';
import { chosenTime, noTimeWords, pickupTimes, pickupWish, timeWords } from './pickup-times.ts';
import type { PickupTime, PickupWish } from './pickup-times.ts';
import { pickupAddress, type PickupAddress } from './pickup-address.ts';

type State = CommandState & {
  readonly isFetched: boolean;
  readonly person: string | null;
  readonly number: string | null;
  readonly address: PickupAddress;
  readonly times: readonly PickupTime[];
  readonly pickupId: string | null;
};

/** The courier comes to the sender of the parcel. */
export const requestPickup = act({
  name: 'pickups.request',
  collection: 'shipments',
  words: { en: 'Call the courier', pl: 'Zamów kuriera' },
  input: pickupWish,
  look,
  stops: (state, given) => {
    if (state.isFetched)
      return {
        en: 'It is cancelled, or a courier is called for it already.',
        pl: 'Jest anulowana albo kurier jest już zamówiony.',
      };
    return chosenTime(state.times, given) === undefined ? noTimeWords(state.times) : failedWords(state);
  },
  tells: ({ person, number, address: { street, city }, times }, given) => ({
    person,
    amount: null,
    order: number,
    says: [{ en: `${street}, ${city}`, pl: `${street}, ${city}` }, ...timeWords(chosenTime(times, given))],
  }),
  send: async ({ http, key, input: given, state: { address, times }, commandId }) => {
    const { createPickupCommand } = await import('../allegro/endpoints/shipment-management.ts');
    const pickupTime = chosenTime(times, given);
    // The number of a proposal is wanted where there is no time.
    const wish = { shipmentIds: [key], pickupDateProposalId: '', address, pickupTime };
    return taken(await http.call(createPickupCommand, { json: { commandId, input: wish } }));
  },
  wasDone: (state) => commandWasDone(state),
  makes: ({ pickupId }) => (pickupId === null ? [] : [{ name: 'pickups', key: pickupId }]),
});

async function look({ http, key, commandId }: ActCall<PickupWish>): Promise<Result<State, AppError>> {
  const { getShipment, findPickupProposals, getPickupCommand } =
    await import('../allegro/endpoints/shipment-management.ts');
  const shipment = await http.call(getShipment, { params: { shipmentId: key } });
  if (!shipment.ok) return shipment;
  const { sender, receiver, packages, pickupAvailable } = shipment.value.value;
  if (!sender) return err({ kind: 'not-found', message: 'The parcel does not say where it is fetched.' });
  const address = pickupAddress(sender);
  const isFetched = pickupAvailable === false;
  const report = await http.call(getPickupCommand, { params: { commandId } });
  const command = commandState(report);
  if (!command.ok) return command;
  const proposed = await http.call(findPickupProposals, { json: { shipmentIds: [key], address } });
  if (!proposed.ok) return proposed;
  const own = proposed.value.value.flatMap(({ proposals }) => proposals ?? []);
  const times = pickupTimes(own.flatMap(({ pickupTimes: told }) => told ?? []));
  const number = packages?.[0]?.waybill ?? null;
  const pickupId = report.ok ? (report.value.value.pickupId ?? null) : null;
  return ok({
    ...command.value,
    isFetched,
    person: receiver?.name ?? null,
    number,
    address,
    times,
    pickupId,
  });
}
