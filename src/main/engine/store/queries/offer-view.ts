import type { OfferQuery } from '../../../../shared/contract-offers.ts';
import type { OfferId } from '../../../../shared/domain/offer.ts';
import type { ReadDb } from '../handle.ts';
import { toFilter } from './offer-filter.ts';
import { codesFirst, isWholeSku } from './codes-first.ts';
import { DEFAULT_SORT, orderBy } from './offer-order.ts';

/** The rows of a query in their order. */
export function findRowIds(db: ReadDb, query: OfferQuery): Int32Array {
  const { where, values } = toFilter(query, isWholeSku(db, query.text ?? ''));
  const order = orderBy(query.sort ?? DEFAULT_SORT);
  const found = db.pluck<number>(`SELECT o.row_id FROM offer o WHERE ${where} ${order}`).all(...values);
  return Int32Array.from(query.codesFirst === true ? codesFirst(db, query.text ?? '', found) : found);
}

export function offerIdsOf(db: ReadDb, rowIds: Int32Array): OfferId[] {
  return db
    .pluck<string>('SELECT o.offer_id FROM json_each(?) j JOIN offer o ON o.row_id = j.value ORDER BY j.key')
    .all(JSON.stringify([...rowIds]));
}

/** In the order in which the offers are named; unknown ones are left out. */
export function rowIdsOf(db: ReadDb, offerIds: readonly OfferId[]): number[] {
  return db
    .pluck<number>(
      'SELECT b.row_id FROM json_each(?) j JOIN offer_base b ON b.offer_id = j.value ORDER BY j.key',
    )
    .all(JSON.stringify(offerIds));
}
