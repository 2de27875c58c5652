import type { OfferBase } from '../../../shared/domain/offer.ts';
import type { Value, WriteDb } from './handle.ts';
import { BASE_COLUMNS, BASE_VALUE_COLUMNS, type BaseColumns, toBase, toValues } from './offer-columns.ts';

/** An offer as it was last recorded, and where that knowledge came from. */
export type KnownOffer = {
  readonly rowId: number;
  readonly base: OfferBase;
  readonly ean: string | null;
  readonly partsAt: number | null;
  readonly detailsAt: number | null;
  readonly listing: string | null;
  readonly listingStale: boolean;
};

type KnownColumns = BaseColumns & {
  readonly parts_at: number | null;
  readonly details_at: number | null;
  readonly listing_stale: number;
  readonly listing: string | null;
};

/** The recorded offers among these ids, in one query. */
export function knownOffers(db: WriteDb, offerIds: readonly string[]): Map<string, KnownOffer> {
  const rows = db
    .select<KnownColumns>(
      `SELECT ${BASE_COLUMNS}, b.parts_at, b.details_at, b.listing_stale, l.document AS listing
       FROM json_each(?) j
       JOIN offer_base b ON b.offer_id = j.value LEFT JOIN offer_listing l ON l.row_id = b.row_id`,
    )
    .all(JSON.stringify(offerIds));
  return new Map(rows.map((row) => [row.offer_id, toKnown(row)]));
}

function toKnown(row: KnownColumns): KnownOffer {
  return {
    rowId: row.row_id,
    base: toBase(row),
    ean: row.ean,
    partsAt: row.parts_at,
    detailsAt: row.details_at,
    listing: row.listing,
    listingStale: row.listing_stale === 1,
  };
}

const INSERT = `INSERT INTO offer_base
    (offer_id, ${BASE_VALUE_COLUMNS.join(', ')}, first_seen_at, checked_at, listed_at, listed_in_run)
  VALUES (?, ${BASE_VALUE_COLUMNS.map(() => '?').join(', ')}, ?, ?, ?, ?)`;

/** The new row's id. `listedAt` is null for an offer that came by its number before any listing had it. */
export function insertBase(
  db: WriteDb,
  base: OfferBase,
  now: number,
  listedAt: number | null,
  run: number,
): number {
  return db.modify(INSERT).run(base.offerId, ...toValues(base), now, now, listedAt, run).rowId;
}

const UPDATE = `UPDATE offer_base
  SET ${BASE_VALUE_COLUMNS.map((name) => `${name} = ?`).join(', ')}, checked_at = ? WHERE row_id = ?`;

export function updateBase(db: WriteDb, rowId: number, base: OfferBase, now: number): void {
  db.modify(UPDATE).run(...toValues(base), now, rowId);
}

export function sameBase(left: OfferBase, right: OfferBase): boolean {
  const rightValues: readonly Value[] = toValues(right);
  return toValues(left).every((value, index) => value === rightValues[index]);
}
