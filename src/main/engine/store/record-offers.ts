import { mergeListed, mergeRead } from '../../../shared/domain/merge-offer.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { OfferBase, OfferId } from '../../../shared/domain/offer.ts';
import type { ListedOffer } from '../allegro/offer-port.ts';
import type { WriteDb } from './handle.ts';
import { keepHistory } from './history.ts';
import { type KnownOffer, insertBase, knownOffers, sameBase, updateBase } from './offer-rows.ts';
import { type ToProject, project } from './project.ts';

/** Why and when Allegro said it. `run` is the number of a full listing, null for reads by id. */
export type RecordContext = {
  readonly now: number;
  readonly run: number | null;
  readonly cause: RecordCause;
  /** When the write was sent that an item shows: it was made after every look that came before. */
  readonly shownWrites?: ReadonlyMap<OfferId, number>;
};

export type RecordCause =
  | 'listing'
  | 'journal'
  | 'orders'
  | 'details'
  | 'fresh-look'
  | 'meanwhile'
  | 'read-back'
  | 'missing';

export type Recorded = { readonly inserted: number; readonly changed: number };

/**
 * What the listing said, in one transaction: base, history, the grid's lines, search. An unchanged item
 * costs a mark that it was seen.
 */
export function recordListed(db: WriteDb, items: readonly ListedOffer[], context: RecordContext): Recorded {
  return db.transaction(() => {
    const known = knownOffers(
      db,
      items.map((item) => item.base.offerId),
    );
    const seen: number[] = [];
    const touched: ToProject[] = [];
    let inserted = 0;
    for (const item of new Map(items.map((each) => [each.base.offerId, each])).values()) {
      const before = known.get(item.base.offerId);
      if (before === undefined) {
        touched.push(insertListed(db, item, context));
        inserted += 1;
        continue;
      }
      seen.push(before.rowId);
      if (before.listing === item.listing && !before.listingStale) continue;
      const changed = updateListed(db, before, item, context);
      if (changed !== null) touched.push(changed);
    }
    markSeen(db, seen, context);
    project(db, touched);
    return { inserted, changed: touched.length - inserted };
  });
}

/** Price and stock as /parts gave them; null when the offer is not known here. */
export function recordParts(
  db: WriteDb,
  offerId: OfferId,
  parts: { readonly price: Money | null; readonly stock: number | null },
  context: RecordContext,
): Recorded | null {
  return db.transaction(() => {
    const known = knownOffers(db, [offerId]).get(offerId);
    if (known === undefined) return null;
    const changed = recordRead(db, known, mergeRead(known.base, parts), context);
    db.modify('UPDATE offer_base SET parts_at = ?, checked_at = ? WHERE row_id = ?').run(
      context.now,
      context.now,
      known.rowId,
    );
    if (changed !== null) project(db, [changed]);
    return { inserted: 0, changed: changed === null ? 0 : 1 };
  });
}

/** Allegro has these offers no more: they stay readable here, as ARCHIVED. */
export function recordGone(db: WriteDb, offerIds: readonly OfferId[], context: RecordContext): Recorded {
  return db.transaction(() => {
    const touched: ToProject[] = [];
    for (const known of knownOffers(db, offerIds).values()) {
      const changed = recordRead(db, known, { ...known.base, status: 'ARCHIVED' }, context);
      if (changed !== null) touched.push(changed);
      db.modify(
        `UPDATE offer_base SET details_wanted = 0, missing_since = NULL, missing_times = 0, checked_at = ?
         WHERE row_id = ?`,
      ).run(context.now, known.rowId);
    }
    project(db, touched);
    return { inserted: 0, changed: touched.length };
  });
}

/** Writes a base that a direct read made different, so that the kept listing no longer tells the truth. */
export function recordRead(
  db: WriteDb,
  known: KnownOffer,
  after: OfferBase,
  context: RecordContext,
): ToProject | null {
  if (sameBase(known.base, after)) return null;
  keepHistory(db, known.rowId, { before: known.base, after }, context);
  updateBase(db, known.rowId, after, context.now);
  db.modify('UPDATE offer_base SET listing_stale = 1 WHERE row_id = ?').run(known.rowId);
  return { rowId: known.rowId, base: after, ean: known.ean, newWords: false };
}

/** What is known once the item is recorded. */
export function knownAfterListed(
  known: KnownOffer,
  { base }: ListedOffer,
  { now, shownWrites }: Pick<RecordContext, 'now' | 'shownWrites'>,
): OfferBase {
  const sentAt = shownWrites?.get(base.offerId) ?? 0;
  const since = (at: number | null) => (at !== null && at > sentAt ? at : null);
  const direct = { partsAt: since(known.partsAt), detailsAt: since(known.detailsAt) };
  return mergeListed(known.base, base, direct, now);
}

function insertListed(db: WriteDb, item: ListedOffer, context: RecordContext): ToProject {
  const rowId = insertBase(db, item.base, context.now, context.now, context.run ?? 0);
  db.modify('INSERT INTO offer_listing (row_id, document) VALUES (?, ?)').run(rowId, item.listing);
  return { rowId, base: item.base, ean: null, newWords: false };
}

function updateListed(
  db: WriteDb,
  known: KnownOffer,
  item: ListedOffer,
  context: RecordContext,
): ToProject | null {
  const after = knownAfterListed(known, item, context);
  const isStale = !sameBase(after, item.base);
  if (isStale !== known.listingStale) {
    db.modify('UPDATE offer_base SET listing_stale = ? WHERE row_id = ?').run(isStale ? 1 : 0, known.rowId);
  }
  if (item.listing !== known.listing) {
    db.modify(
      `INSERT INTO offer_listing (row_id, document) VALUES (?, ?)
       ON CONFLICT (row_id) DO UPDATE SET document = excluded.document`,
    ).run(known.rowId, item.listing);
  }
  if (sameBase(known.base, after)) return null;
  keepHistory(db, known.rowId, { before: known.base, after }, context);
  updateBase(db, known.rowId, after, context.now);
  if (after.title !== known.base.title || after.imageUrl !== known.base.imageUrl)
    wantDetailsAgain(db, known.rowId);
  return { rowId: known.rowId, base: after, ean: known.ean, newWords: false };
}

function wantDetailsAgain(db: WriteDb, rowId: number): void {
  db.modify('UPDATE offer_base SET details_wanted = 1 WHERE row_id = ? AND details_wanted = 0').run(rowId);
}

function markSeen(db: WriteDb, rowIds: readonly number[], context: RecordContext): void {
  if (rowIds.length === 0) return;
  db.modify(
    `UPDATE offer_base SET listed_at = ?, checked_at = ?, listed_in_run = max(listed_in_run, ?),
       missing_since = NULL, missing_times = 0 WHERE row_id IN (SELECT value FROM json_each(?))`,
  ).run(context.now, context.now, context.run ?? 0, JSON.stringify(rowIds));
}
