import type { ReadDb } from '../handle.ts';

/** Those that are no offer's SKU, EAN or number here, in their order. */
export function missingCodes(db: ReadDb, codes: readonly string[]): string[] {
  return db
    .pluck<string>(
      `SELECT j.value FROM json_each(?) j
       WHERE NOT EXISTS (SELECT 1 FROM offer x WHERE x.external_id = j.value)
         AND NOT EXISTS (SELECT 1 FROM offer x WHERE x.ean = j.value)
         AND NOT EXISTS (SELECT 1 FROM offer_base b WHERE b.offer_id = j.value)
       ORDER BY j.key`,
    )
    .all(JSON.stringify(codes));
}
