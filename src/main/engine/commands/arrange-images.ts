import type { EditOutcome } from '../../../shared/contract-offers.ts';
import type { FetchedDetails } from '../../../shared/contract-files.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import type { OfferPort } from '../allegro/offer-port.ts';
import { newChangeSetId } from '../outbox/change-set-id.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { descriptionImages } from '../store/queries/offer-files.ts';
import { offersWithoutDetails } from '../store/queries/offer-upkeep.ts';
import { arrangement } from '../uploads/arrange.ts';
import { fetchMissing } from '../uploads/fetch-missing.ts';
import { EDITED_TABLES, type WritingParts } from './edits.ts';

type Arranged = {
  readonly title: string;
  readonly offerId: OfferId;
  readonly seen: readonly string[];
  readonly names: readonly string[];
};

/** Photos that the description shows stay, behind the others. */
export function arrangeImages(
  { db, random, clock, emit }: WritingParts,
  { title, offerId, seen, names }: Arranged,
): EditOutcome {
  const kept = descriptionImages(db, offerId).filter((name) => seen.includes(name) && !names.includes(name));
  const intent = arrangement(seen, [...names, ...kept]);
  const edits = [{ offerId, field: 'images', intent }] as const;
  // As the photos of many are: a set under its own title, rather than one of the edits of a sitting.
  const input = { title, origin: 'bulk', edits } as const;
  const { editedOfferIds, ...outcome } = enqueue(db, input, newChangeSetId(random, clock.now()), clock.now());
  if (editedOfferIds.length > 0) emit('store.changed', { tables: EDITED_TABLES });
  return outcome;
}

export async function fetchDetails(
  parts: WritingParts & { readonly port: OfferPort },
  offerIds: readonly OfferId[],
  most: number,
): Promise<FetchedDetails> {
  const missing = offersWithoutDetails(parts.db, offerIds).length;
  const failed = await fetchMissing(parts, offerIds, most);
  const failures = [...failed].map(([offerId, { message }]) => ({ offerId, message }));
  const fetched = Math.min(missing, most) - failures.length;
  if (fetched > 0) parts.emit('store.changed', { tables: ['offer', 'offer_base'] });
  return { fetched, left: missing - fetched - failures.length, failures };
}
