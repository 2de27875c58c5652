import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { parseInstant } from '../allegro/instant.ts';
import { act, type ActCall } from './act.ts';

const input = z.strictObject({
  /** When it is at the warehouse. */
  estimatedTimeOfArrival: z.iso.datetime({ offset: true }).nullish(),
  truckLicencePlate: z.string().trim().min(1).nullish(),
  trackingNumbers: z.array(z.string().trim().min(1)).max(100).nullish(),
});

type Input = z.infer<typeof input>;
type Shipping = Readonly<Record<string, unknown>> & { readonly method: string };
type State = {
  readonly displayNumber: string;
  readonly status: string;
  readonly shipping: Shipping | null;
  readonly etag: string | null;
};

/** Of what the warehouse expects already, only how and when it comes may change. */
export const changeSubmittedNotice = act({
  name: 'ship-notices.change',
  collection: 'ship-notices',
  words: { en: 'Change how it arrives', pl: 'Zmień dane dostawy' },
  input,
  look,
  stops: ({ status, shipping }, given) => {
    if (status === 'DRAFT')
      return {
        en: 'It is not announced yet: edit it instead.',
        pl: 'Nie jest zgłoszona: możesz ją edytować.',
      };
    if (status !== 'IN_TRANSIT')
      return { en: 'It is not on its way any more.', pl: 'Dostawa nie jest już w drodze.' };
    const after = shippingWith(shipping, given);
    if (after === null)
      return { en: 'It does not say how it is brought.', pl: 'Nie podano sposobu transportu.' };
    if (isForAnotherWay(after, given))
      return {
        en: 'A licence plate is for your own transport, and parcel numbers for a courier of yours.',
        pl: 'Numer rejestracyjny podaje się przy własnym transporcie, a numery paczek przy własnym kurierze.',
      };
    return isSame(after, shipping) ? { en: 'It says so already.', pl: 'Awizacja już to zawiera.' } : null;
  },
  tells: ({ displayNumber }, { estimatedTimeOfArrival: at, truckLicencePlate: plate, trackingNumbers }) => ({
    person: null,
    amount: null,
    order: displayNumber,
    says: [
      ...(at ? [{ en: `Arrives: ${at.slice(0, 16)}`, pl: `Dotrze: ${at.slice(0, 16)}` }] : []),
      ...(plate ? [{ en: `Truck: ${plate}`, pl: `Samochód: ${plate}` }] : []),
      ...(trackingNumbers?.length
        ? [{ en: `Parcels: ${trackingNumbers.join(', ')}`, pl: `Paczki: ${trackingNumbers.join(', ')}` }]
        : []),
    ],
  }),
  send: async ({ http, key, input: given, state: { shipping, etag } }) => {
    const { updateSubmittedNotice } = await import('../allegro/endpoints/advance-ship-notices.ts');
    const headers = etag === null ? {} : { 'if-match': etag };
    const json = { shipping: shippingWith(shipping, given) as never };
    return http.call(updateSubmittedNotice, { params: { id: key }, headers, json });
  },
  wasDone: ({ shipping }, { input: given, before }) => {
    const meant = shippingWith(before.shipping, given);
    return meant !== null && isSame(meant, shipping);
  },
});

/** Only what was given changes; of the ways to bring it each takes its own. */
function shippingWith(shipping: Shipping | null, given: Input): Shipping | null {
  if (shipping === null) return null;
  const { estimatedTimeOfArrival: at, truckLicencePlate: plate, trackingNumbers: numbers } = given;
  const courier = shipping['courier'];
  const known = typeof courier === 'object' && courier !== null ? courier : {};
  return {
    ...shipping,
    ...(at ? { estimatedTimeOfArrival: at } : {}),
    ...(plate && shipping.method === 'OWN_TRANSPORT' ? { truckLicencePlate: plate } : {}),
    ...(numbers && shipping.method === 'COURIER_BY_SELLER'
      ? { courier: { ...known, trackingNumbers: numbers } }
      : {}),
  };
}

/** Nothing is left out unsaid. */
function isForAnotherWay({ method }: Shipping, { truckLicencePlate, trackingNumbers }: Input): boolean {
  if (truckLicencePlate && method !== 'OWN_TRANSPORT') return true;
  return Boolean(trackingNumbers?.length) && method !== 'COURIER_BY_SELLER';
}

/** A moment may come back in other words. */
function isSame(meant: Shipping, said: Shipping | null): boolean {
  return said !== null && JSON.stringify(plain(meant)) === JSON.stringify(plain(said));
}

function plain({ estimatedTimeOfArrival: at, truckLicencePlate, courier }: Shipping): unknown {
  const numbers = (courier as { trackingNumbers?: unknown } | undefined)?.trackingNumbers ?? null;
  return [typeof at === 'string' ? parseInstant(at) : null, truckLicencePlate ?? null, numbers];
}

async function look({ http, key }: ActCall<Input>): Promise<Result<State, AppError>> {
  const { getAdvanceShipNotice } = await import('../allegro/endpoints/advance-ship-notices.ts');
  const answer = await http.call(getAdvanceShipNotice, { params: { id: key } });
  if (!answer.ok) return answer;
  const { displayNumber, status, shipping } = answer.value.value;
  return ok({
    displayNumber,
    status,
    shipping: (shipping as Shipping | null | undefined) ?? null,
    etag: answer.value.etag,
  });
}
