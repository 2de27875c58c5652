import type { OfferId } from '../../../shared/domain/offer.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { DetailedOffer, OfferPort } from '../allegro/offer-port.ts';
import { moveCursor } from '../store/cursors.ts';
import { giveUpDetails, markMissing, noteDetailsError } from '../store/queries/offer-upkeep.ts';
import { recordDetails } from '../store/record-details.ts';
import { noticeUnknownSettings } from './setting-names.ts';
import { type SyncParts, isAboutOneOffer, isGone } from './sync-parts.ts';

export type Answered = { readonly offer: DetailedOffer; readonly readAt: number };

/** Which offer is read through which port, and whether anybody waits for the answer still. */
type Reading = {
  readonly port: Pick<OfferPort, 'getOffer'>;
  readonly onUnread: (offerId: OfferId) => void;
  readonly onProblem: (error: AppError) => void;
};

/** Reads one full offer. Null when it did not come; what that means was noted or told. */
export async function readDetails(
  parts: SyncParts,
  offerId: OfferId,
  { port, onUnread, onProblem }: Reading,
): Promise<Answered | null> {
  const readAt = parts.clock.now();
  const answer = await port.getOffer(offerId);
  if (answer.ok) return { offer: answer.value, readAt };
  if (isGone(answer.error)) noteGone(parts, offerId);
  else if (isAboutOneOffer(answer.error)) {
    noteUnread(parts, offerId, answer.error);
    onUnread(offerId);
  } else onProblem(answer.error);
  return null;
}

/** Keeps what came, in one transaction. */
export function recordAnswered(parts: SyncParts, answered: readonly Answered[]): void {
  if (answered.length === 0) return;
  parts.durableStep('before:details.recorded');
  parts.db.transaction(() => {
    for (const { offer, readAt } of answered) {
      recordDetails(parts.db, offer, { now: readAt, run: null, cause: 'details' });
    }
    moveCursor(parts.db, 'details', null, parts.clock.now());
    noticeUnknownSettings(
      parts,
      answered.map(({ offer }) => offer.base.offerId),
    );
  });
  parts.durableStep('after:details.recorded');
  parts.emit(['offer']);
}

function noteGone(parts: SyncParts, offerId: OfferId): void {
  parts.db.transaction(() => {
    markMissing(parts.db, [offerId], parts.clock.now());
    giveUpDetails(parts.db, [offerId]);
  });
  parts.emit(['offer_base']);
}

/** Left for the next time; others must not wait for it. */
function noteUnread(parts: SyncParts, offerId: OfferId, error: AppError): void {
  noteDetailsError(parts.db, offerId, error);
  parts.log('warn', 'The details of an offer could not be read', { offerId, reason: error.message });
  parts.emit(['offer_base']);
}
