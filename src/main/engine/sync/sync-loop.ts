import type { SyncOutcome, SyncProgress } from '../../../shared/contract-app.ts';
import { JOURNAL_KEPT_MS } from '../../../shared/domain/activity.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { type AppError, type Result, ok } from '../../../shared/errors.ts';
import { readCursor } from '../store/cursors.ts';
import { forgetOldEvents, keepGap } from '../store/queries/journals.ts';
import { countDetailsWanted, countOfferRows } from '../store/queries/offer-upkeep.ts';
import { nameCategories } from './category-names.ts';
import { HurriedDetails } from './hurried-details.ts';
import { type Hydration, fetchDetails } from './hydration.ts';
import { followCategories } from './categories.ts';
import { isGap } from './journal-plan.ts';
import { readListing } from './listing.ts';
import { followJournal } from './offer-journal.ts';
import { followOrders } from './orders.ts';
import { RecentRate } from './recent-rate.ts';
import { reconcileMissing } from './reconcile.ts';
import { nameSettings } from './setting-names.ts';
import { stoppable } from './stoppable.ts';
import { type Changed, type SyncParts } from './sync-parts.ts';

/** Changes of shipping raise no event: the whole list is read again this often. */
const LISTING_EVERY_MS = 24 * 60 * 60_000;

export type Sync = {
  /** Brings the store up to date. A pull that runs already is joined. */
  pull(order: {
    readonly full: boolean;
    readonly signal?: AbortSignal;
  }): Promise<Result<SyncOutcome, AppError>>;
  /** Reads the names of categories that have none here or an old one. Answers how many. */
  names(signal?: AbortSignal): Promise<Result<number, AppError>>;
  /** Fetches wanted details; see Hydration for `until`. Answers how many came. */
  details(until: Hydration['until'], signal?: AbortSignal): Promise<Result<number, AppError>>;
  /** Fetches these offers' wanted details now, the first of them first, before all others. */
  hurry(offerIds: readonly OfferId[]): void;
  progress(): SyncProgress;
  /** How long the details that are still wanted take at the pace of the last minute; null: not known. */
  detailsLeftMs(): number | null;
  /** Ends what runs now; it answers `cancelled` and what was recorded stands. */
  stop(): void;
  /** Ends what runs and resolves when it has ended. */
  close(): Promise<void>;
};

/**
 *   pull:  gap, first run, daily or full?  -- yes --> journal to its end -> listing -> lagging offers again
 *                       | no                                                     |
 *                       v                                                        v
 *          journal from the cursor  <---------------------------------------------
 *                       |  (cursor unknown at Allegro: once more with a listing)
 *                       v
 *          order journal -> missing offers -> outcome
 */
export function createSync(parts: SyncParts): Sync {
  return new SyncLoop(parts);
}

class SyncLoop implements Sync {
  readonly #parts: SyncParts;
  #stop = new AbortController();
  #pull: Promise<Result<SyncOutcome, AppError>> | null = null;
  readonly #running = new Set<Promise<unknown>>();
  readonly #hurried: HurriedDetails;
  readonly #rate = new RecentRate();
  #progress: SyncProgress = { running: null, done: 0, total: 0 };

  constructor(parts: SyncParts) {
    this.#parts = parts;
    this.#hurried = new HurriedDetails(parts);
  }

  pull(order: {
    readonly full: boolean;
    readonly signal?: AbortSignal;
  }): Promise<Result<SyncOutcome, AppError>> {
    this.#pull ??= this.#track(this.#pullOnce(order.full, this.#signal(order.signal))).finally(() => {
      this.#pull = null;
    });
    return this.#pull;
  }

  names(signal?: AbortSignal): Promise<Result<number, AppError>> {
    const stop = this.#signal(signal);
    return this.#track(nameCategories(stoppable(this.#parts, stop), stop));
  }

  details(until: Hydration['until'], signal?: AbortSignal): Promise<Result<number, AppError>> {
    const stop = this.#signal(signal);
    const parts = stoppable(this.#parts, stop);
    const onProgress = this.#detailsProgress();
    const besides = () => this.#hurried.taken();
    const order: Hydration = { until, signal: stop, besides, onProgress };
    return this.#track(fetchDetails(parts, order)).finally(() => this.#rest('details'));
  }

  hurry(offerIds: readonly OfferId[]): void {
    const signal = this.#stop.signal;
    this.#track(this.#hurried.hurry(offerIds, stoppable(this.#parts, signal), signal)).catch(
      (thrown: unknown) => this.#parts.log('error', 'Hurried details failed', { message: String(thrown) }),
    );
  }

  detailsLeftMs(): number | null {
    const { db, clock } = this.#parts;
    return this.#rate.leftMs(countDetailsWanted(db), clock.now());
  }

  #detailsProgress(): (done: number) => void {
    const { db, clock } = this.#parts;
    const total = countDetailsWanted(db);
    let before = 0;
    if (total > 0) this.#rate.begin(clock.now());
    const onProgress = (done: number) => {
      this.#rate.add(done - before, clock.now());
      before = done;
      if (this.#pull === null) this.#progress = { running: 'details', done, total };
    };
    onProgress(0);
    return onProgress;
  }

  progress(): SyncProgress {
    return this.#progress;
  }

  stop(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.allSettled(this.#running);
  }

  async #pullOnce(full: boolean, signal: AbortSignal): Promise<Result<SyncOutcome, AppError>> {
    const parts = stoppable(this.#parts, signal);
    const steps = [
      () => this.#offersAndGap(parts, full, signal),
      () => this.#orders(parts, signal),
      () => reconcileMissing(parts, signal),
    ];
    let changed = 0;
    for (const step of steps) {
      const done = await step();
      if (!done.ok) {
        this.#rest('listing', 'journal');
        return done;
      }
      changed += done.value;
    }
    await nameSettings(parts, signal);
    await followCategories(parts, signal);
    this.#rest('listing', 'journal');
    const { db } = this.#parts;
    return ok({ offers: countOfferRows(db), changed, detailsMissing: countDetailsWanted(db) });
  }

  /** What Allegro has forgotten since the journal was read last is said to be unknown. */
  async #offersAndGap(parts: SyncParts, full: boolean, signal: AbortSignal): Promise<Changed> {
    const { db, clock } = parts;
    const readAt = readCursor(db, 'offer-events')?.movedAt ?? null;
    const startedAt = clock.now();
    const done = await this.#offers(parts, full, signal);
    if (!done.ok) return done;
    db.transaction(() => {
      if (readAt !== null) keepGap(db, 'offers', readAt, startedAt - JOURNAL_KEPT_MS.offers);
      forgetOldEvents(db, startedAt);
    });
    return done;
  }

  async #offers(parts: SyncParts, full: boolean, signal: AbortSignal): Promise<Changed> {
    const { db, clock } = parts;
    const journal = readCursor(db, 'offer-events');
    const listing = readCursor(db, 'listing');
    const hasGap = journal === null || isGap(journal.movedAt, clock.now());
    const isDue = listing === null || clock.now() - listing.movedAt >= LISTING_EVERY_MS;
    if (full || hasGap || isDue)
      return this.#listed(parts, hasGap ? null : journal.value, journal !== null && hasGap, signal);
    const followed = await this.#followed(parts, journal.value, signal);
    if (followed.ok || !isUnknownCursor(followed.error)) return followed;
    this.#parts.log('warn', 'Allegro does not know where the journal was left; reading the whole list');
    return this.#listed(parts, null, true, signal);
  }

  async #listed(
    parts: SyncParts,
    from: string | null,
    afterGap: boolean,
    signal: AbortSignal,
  ): Promise<Changed> {
    this.#progress = { running: 'listing', done: 0, total: 0 };
    const onProgress = (done: number, total: number) => {
      this.#progress = { running: 'listing', done, total };
    };
    const order = { from, run: parts.clock.now(), afterGap, signal, onProgress };
    const listed = await readListing(parts, order);
    if (!listed.ok) {
      return from !== null && isUnknownCursor(listed.error)
        ? this.#listed(parts, null, true, signal)
        : listed;
    }
    const followed = await this.#followed(parts, readCursor(parts.db, 'offer-events')?.value ?? null, signal);
    return followed.ok ? ok(listed.value + followed.value) : followed;
  }

  #followed(parts: SyncParts, from: string | null, signal: AbortSignal): Promise<Changed> {
    this.#progress = { running: 'journal', done: 0, total: 0 };
    return followJournal(parts, from, signal);
  }

  /** A shop that may not read orders still has its offers. */
  async #orders(parts: SyncParts, signal: AbortSignal): Promise<Changed> {
    const followed = await followOrders(parts, signal);
    if (followed.ok || !['not-allowed', 'refused', 'unavailable'].includes(followed.error.kind))
      return followed;
    this.#parts.log('warn', 'The order journal could not be read', { reason: followed.error.message });
    return ok(0);
  }

  #signal(signal: AbortSignal | undefined): AbortSignal {
    return signal === undefined ? this.#stop.signal : AbortSignal.any([signal, this.#stop.signal]);
  }

  async #track<T>(work: Promise<T>): Promise<T> {
    this.#running.add(work);
    return work.finally(() => this.#running.delete(work));
  }

  #rest(...ended: SyncProgress['running'][]): void {
    if (ended.includes(this.#progress.running)) this.#progress = { running: null, done: 0, total: 0 };
  }
}

/** The journal answers so to an id that it no longer has; an outage answers otherwise. */
function isUnknownCursor(error: AppError): boolean {
  return error.kind === 'refused' || error.kind === 'not-found';
}
