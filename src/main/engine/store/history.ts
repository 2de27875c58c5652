import { sameMoney } from '../../../shared/domain/money.ts';
import { OFFER_FIELDS } from '../../../shared/domain/offer-fields.ts';
import type { OfferBase } from '../../../shared/domain/offer.ts';
import type { ReadDb, WriteDb } from './handle.ts';

export type HistoryEntry = {
  readonly at: number;
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly cause: string;
};

/** The fields whose every observed change is kept: all that can be edited, and the first photo. */
const WATCHED: Readonly<Record<string, (base: OfferBase) => unknown>> = {
  ...Object.fromEntries(Object.values(OFFER_FIELDS).map(({ place, baseOf }) => [place, baseOf])),
  image: (base) => base.imageUrl,
};

/** Keeps what Allegro changed between two looks at an offer. The first look is no change. */
export function keepHistory(
  db: WriteDb,
  rowId: number,
  change: { readonly before: OfferBase; readonly after: OfferBase },
  context: { readonly now: number; readonly cause: string },
): void {
  for (const [field, read] of Object.entries(WATCHED)) {
    const from = read(change.before);
    const to = read(change.after);
    if (from === to) continue;
    if (field === 'price' && sameMoney(change.before.price, change.after.price)) continue;
    db.modify(
      'INSERT INTO offer_history (row_id, at, field, old_value, new_value, cause) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(rowId, context.now, field, JSON.stringify(from), JSON.stringify(to), context.cause);
  }
}

/** Newest first. */
export function readHistory(db: ReadDb, rowId: number): readonly HistoryEntry[] {
  return db
    .select<{ at: number; field: string; old_value: string; new_value: string; cause: string }>(
      `SELECT at, field, old_value, new_value, cause FROM offer_history
       WHERE row_id = ? ORDER BY history_id DESC`,
    )
    .all(rowId)
    .map(({ at, field, old_value, new_value, cause }) => {
      return { at, field, from: JSON.parse(old_value), to: JSON.parse(new_value), cause };
    });
}
