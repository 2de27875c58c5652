import type { OfferId } from '../../../shared/domain/offer.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { OfferPort } from '../allegro/offer-port.ts';
import type { Clock } from '../ports.ts';
import type { WriteDb } from '../store/handle.ts';
import { offersWithoutDetails } from '../store/queries/offer-upkeep.ts';
import { recordDetails } from '../store/record-details.ts';

type FetchParts = { readonly db: WriteDb; readonly clock: Clock; readonly port: OfferPort };

const FETCHED_AT_ONCE = 4;

/** Fetches the details of those offers that never had them. Answers why some could not be fetched. */
export async function fetchMissing(
  { db, clock, port }: FetchParts,
  offerIds: readonly OfferId[],
  most = Number.POSITIVE_INFINITY,
): Promise<ReadonlyMap<OfferId, AppError>> {
  const wanted = offersWithoutDetails(db, offerIds).slice(0, most);
  const failures = new Map<OfferId, AppError>();
  let stopped: AppError | null = null;
  const queue = wanted.values();
  const lane = async () => {
    for (const offerId of queue) {
      if (stopped !== null) failures.set(offerId, stopped);
      else {
        const answer = await port.getOffer(offerId);
        if (answer.ok) recordDetails(db, answer.value, { now: clock.now(), run: null, cause: 'details' });
        else failures.set(offerId, answer.error);
        if (!answer.ok && HALTING.includes(answer.error.kind)) stopped = answer.error;
      }
    }
  };
  await Promise.all(Array.from({ length: FETCHED_AT_ONCE }, lane));
  return failures;
}

/** What would meet every other offer too. */
const HALTING: readonly AppError['kind'][] = ['offline', 'auth', 'rate-limited', 'cancelled', 'not-allowed'];
