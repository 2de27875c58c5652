import type { OfferId } from '../../../../shared/domain/offer.ts';
import type { ReadDb, WriteDb } from '../handle.ts';

export type SettingKind = 'shipping-rates' | 'return-policy' | 'implied-warranty' | 'warranty';

export type SettingName = { readonly kind: SettingKind; readonly id: string; readonly name: string };

/** Names by kind and id; null where one is not known. */
export function readSettingName(db: ReadDb, kind: SettingKind, id: string): string | null {
  return (
    db.pluck<string>('SELECT name FROM setting_name WHERE kind = ? AND setting_id = ?').get(kind, id) ?? null
  );
}

/** All there are now; a name that is gone stays, since ended offers may still tell its id. */
export function keepSettingNames(db: WriteDb, names: readonly SettingName[]): void {
  const keep = db.modify(
    `INSERT INTO setting_name (kind, setting_id, name) VALUES (?, ?, ?)
     ON CONFLICT (kind, setting_id) DO UPDATE SET name = excluded.name`,
  );
  for (const { kind, id, name } of names) keep.run(kind, id, name);
}

const PLACES: readonly (readonly [SettingKind, string])[] = [
  ['shipping-rates', '$.delivery.shippingRates.id'],
  ['return-policy', '$.afterSalesServices.returnPolicy.id'],
  ['implied-warranty', '$.afterSalesServices.impliedWarranty.id'],
  ['warranty', '$.afterSalesServices.warranty.id'],
];

/** Whether the details of these offers name a setting that has no name here. */
export function hasUnknownSettings(db: ReadDb, offerIds: readonly OfferId[]): boolean {
  const unknown = db.pluck<number>(
    `SELECT 1 FROM json_each(?) j JOIN offer_base b ON b.offer_id = j.value
       JOIN offer_details d ON d.row_id = b.row_id
     WHERE json_extract(d.document, ?) IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM setting_name n
       WHERE n.kind = ? AND n.setting_id = json_extract(d.document, ?)) LIMIT 1`,
  );
  const ids = JSON.stringify(offerIds);
  return PLACES.some(([kind, place]) => unknown.get(ids, place, kind, place) !== undefined);
}
