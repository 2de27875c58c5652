import { isFileField } from '../../../../shared/domain/offer-files.ts';
import { isChosenField } from '../../../../shared/domain/offer-settings.ts';
import type { OfferBase, OfferId } from '../../../../shared/domain/offer.ts';
import { BASE_COLUMNS, type BaseColumns, toBase } from '../offer-columns.ts';
import type { ReadDb } from '../handle.ts';
import { offerDescription } from './offer-description.ts';
import { offerFiles } from './offer-files.ts';
import { offerParameters } from './offer-parameters.ts';
import { offerSettings } from './offer-settings.ts';

export type KnownOffer = {
  readonly base: OfferBase;
  readonly ean: string | null;
  /** When Allegro last said so. */
  readonly checkedAt: number;
};

type Row = BaseColumns & { readonly checked_at: number };

const SELECT = `SELECT ${BASE_COLUMNS}, b.checked_at FROM offer_base b`;

/**
 * What Allegro last said of an offer, without the pending edits; null when it is not known here. With its
 * files, settings, description or parameters where they are what the field is about, as far as its details
 * were fetched.
 */
export function knownOffer(db: ReadDb, offerId: string, field?: string): KnownOffer | null {
  const row = db.select<Row>(`${SELECT} WHERE b.offer_id = ?`).get(offerId);
  if (row === undefined) return null;
  const known = toKnown(row);
  return { ...known, base: { ...known.base, ...detailsFor(db, offerId, field) } };
}

/** Whether only the offer's details tell the value of this field. */
export function isOfDetails(field: string): boolean {
  return isFileField(field) || isChosenField(field) || field === 'description' || field === 'parameters';
}

function detailsFor(db: ReadDb, offerId: OfferId, field: string | undefined): Partial<OfferBase> {
  if (field === undefined || !isOfDetails(field)) return {};
  if (isFileField(field)) {
    const files = offerFiles(db, offerId);
    return files === null ? {} : { files };
  }
  if (field === 'description') {
    const description = offerDescription(db, offerId);
    return description === undefined ? {} : { description };
  }
  if (field === 'parameters') {
    const parameters = offerParameters(db, offerId);
    return parameters === undefined ? {} : { parameters };
  }
  const settings = offerSettings(db, offerId);
  return settings === null ? {} : { settings };
}

/** When its details were last fetched; 0: never. */
export function readDetailsAt(db: ReadDb, offerId: OfferId): number {
  const sql = 'SELECT details_at FROM offer_base WHERE offer_id = ?';
  return db.pluck<number | null>(sql).get(offerId) ?? 0;
}

/** The same of many at once, without files; offers that are not known here are not in the map. */
export function knownOffers(db: ReadDb, offerIds: readonly OfferId[]): ReadonlyMap<OfferId, OfferBase> {
  const rows = db
    .select<BaseColumns>(
      `SELECT ${BASE_COLUMNS} FROM json_each(?) j JOIN offer_base b ON b.offer_id = j.value`,
    )
    .all(JSON.stringify(offerIds));
  return new Map(rows.map((row) => [row.offer_id, toBase(row)]));
}

/** Offers with this key: more than one for a SKU or EAN that stands twice. */
export function offersByKey(db: ReadDb, key: 'sku' | 'ean' | 'offer', value: string): KnownOffer[] {
  const column = { sku: 'external_id', ean: 'ean', offer: 'offer_id' }[key];
  const sql = `${SELECT} WHERE b.row_id IN (SELECT row_id FROM offer WHERE ${column} = ? LIMIT 10)`;
  if (key === 'offer') return [knownOffer(db, value)].filter((offer) => offer !== null);
  return db.select<Row>(sql).all(value).map(toKnown);
}

/** Offers of which Allegro's journal told something since then that no look has followed yet. */
export function offersWithNews(db: ReadDb, since: number): Set<string> {
  const sql = `SELECT DISTINCT v.offer_id FROM offer_event v JOIN offer_base b ON b.offer_id = v.offer_id
    WHERE v.occurred_at >= ? AND (v.told_at IS NULL OR v.told_at > b.checked_at)`;
  return new Set(db.pluck<string>(sql).all(since));
}

/** How often the journal told of such a change of one offer since then; our own write is one of them. */
export function countEvents(db: ReadDb, offerId: string, types: readonly string[], since: number): number {
  const marks = types.map(() => '?').join(', ');
  const sql = `SELECT count(*) FROM offer_event
    WHERE offer_id = ? AND occurred_at >= ? AND type IN (${marks})`;
  return db.pluck<number>(sql).get(offerId, since, ...types) ?? 0;
}

function toKnown(row: Row): KnownOffer {
  return { checkedAt: row.checked_at, ean: row.ean, base: toBase(row) };
}
