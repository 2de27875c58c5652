import type { OfferId } from '../../../shared/domain/offer.ts';
import type { AppError } from '../../../shared/errors.ts';
import { hurryDetails } from '../store/queries/offer-upkeep.ts';
import { readDetails, recordAnswered } from './read-details.ts';
import type { SyncParts } from './sync-parts.ts';

const AT_ONCE = 4;
/** More than a window shows; those before are left to the background, which takes them first. */
const MOST_WAITING = 120;

/**
 * Details of offers that somebody looks at: read at once and one by one, the latest wish first, whatever the
 * background does. What does not come now is marked in its row and comes first later.
 */
export class HurriedDetails {
  readonly #parts: SyncParts;
  #waiting: readonly OfferId[] = [];
  readonly #reading = new Set<OfferId>();

  constructor(parts: SyncParts) {
    this.#parts = parts;
  }

  /** Resolves when nothing is left to read. Offers whose details are here are left alone. */
  async hurry(offerIds: readonly OfferId[], parts: SyncParts, signal: AbortSignal): Promise<void> {
    const wanted = hurryDetails(this.#parts.db, offerIds).filter((offerId) => !this.#reading.has(offerId));
    if (wanted.length === 0) return;
    const before = this.#waiting.filter((offerId) => !wanted.includes(offerId));
    this.#waiting = [...wanted, ...before].slice(0, MOST_WAITING);
    const free = Math.max(0, AT_ONCE - this.#reading.size);
    await Promise.all(Array.from({ length: free }, () => this.#lane(parts, signal)));
  }

  /** Nobody else needs to read these. */
  taken(): readonly OfferId[] {
    return [...this.#reading, ...this.#waiting];
  }

  async #lane(parts: SyncParts, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const [offerId, ...rest] = this.#waiting;
      if (offerId === undefined) return;
      this.#waiting = rest;
      this.#reading.add(offerId);
      await this.#readOne(parts, offerId).finally(() => this.#reading.delete(offerId));
    }
    this.#waiting = [];
  }

  /** What would meet every other offer too ends it: offline, signed out, told to wait. */
  async #readOne(parts: SyncParts, offerId: OfferId): Promise<void> {
    const onProblem = (error: AppError) => {
      this.#waiting = [];
      this.#parts.log('info', 'Details will be read later', { offerId, reason: error.message });
    };
    const reading = { port: parts.port, onUnread: () => undefined, onProblem };
    const answered = await readDetails(parts, offerId, reading);
    if (answered !== null) recordAnswered(parts, [answered]);
  }
}
