import type { OfferLabel } from '../../../../shared/contract-files.ts';
import { foldCode } from '../../../../shared/domain/fold.ts';
import { eanKey } from '../../uploads/match-names.ts';
import type { MatchIndex } from '../../uploads/match.ts';
import type { ReadDb } from '../handle.ts';

type Row = {
  readonly row_id: number;
  readonly offer_id: string;
  readonly title: string;
  readonly external_id: string | null;
  readonly ean: string | null;
};

const ROWS_AT_ONCE = 5000;

/** The offers that any of these folded codes may mean. Archived offers are left out. */
export function matchIndex(db: ReadDb, codes: ReadonlySet<string>): MatchIndex {
  const eans = new Set([...codes].map(eanKey));
  const index = { sku: new Map<string, OfferLabel[]>(), ean: new Map<string, OfferLabel[]>() };
  const numbers = new Map<string, OfferLabel[]>();
  const rows = db.select<Row>(
    `SELECT row_id, offer_id, title, external_id, ean FROM offer_base
     WHERE row_id > ? AND status <> 'ARCHIVED' ORDER BY row_id LIMIT ${ROWS_AT_ONCE}`,
  );
  let after = 0;
  for (let page = rows.all(after); page.length > 0; page = rows.all(after)) {
    for (const row of page) {
      const sku = foldCode(row.external_id ?? '');
      const ean = eanKey(row.ean ?? '');
      if (codes.has(sku)) put(index.sku, sku, row);
      if (ean !== null && eans.has(ean)) put(index.ean, ean, row);
      if (codes.has(row.offer_id)) put(numbers, row.offer_id, row);
      after = row.row_id;
    }
  }
  return { ...index, offer: numbers };
}

/** Offers of which no EAN can be known, since their details were never fetched. */
export function countEanUnknown(db: ReadDb): number {
  const sql = `SELECT count(*) FROM offer_base WHERE details_at IS NULL AND status <> 'ARCHIVED'`;
  return db.pluck<number>(sql).get() ?? 0;
}

function put(map: Map<string, OfferLabel[]>, code: string, row: Row): void {
  const label = { offerId: row.offer_id, title: row.title, externalId: row.external_id };
  const known = map.get(code);
  if (known === undefined) map.set(code, [label]);
  else known.push(label);
}
