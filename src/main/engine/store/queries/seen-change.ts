import type { ActivityEvent } from '../../../../shared/domain/activity.ts';
import type { ReadDb } from '../handle.ts';
import { inAllegrosTime } from './allegro-clock.ts';

type Told = {
  readonly type: string;
  readonly id: string;
  readonly at: number;
  readonly subjectId: string | null;
};

/** A look at the offer some time after the event shows what it has become. */
const SEEN_WITHIN_MS = 15 * 60_000;
const MARGIN_MS = 2 * 60_000;

/** Which observed changes an event may have brought: of one field, or of all that have none of their own. */
const FIELDS: Readonly<Record<string, string>> = {
  OFFER_PRICE_CHANGED: `h.field = 'price'`,
  OFFER_STOCK_CHANGED: `h.field = 'stock'`,
  OFFER_CHANGED: `h.field NOT IN ('price', 'stock', 'status', 'image')`,
};

/** What the offer was seen to go from and to: by a look around the event's time, or once it was told. */
export function seenChange(db: ReadDb, told: Told): ActivityEvent['change'] {
  const which = FIELDS[told.type];
  if (which === undefined) return null;
  return seenThen(db, told, which) ?? seenOnceTold(db, told, which);
}

type Seen = { readonly field: string; readonly old_value: string; readonly new_value: string };

function seenThen(db: ReadDb, { at, subjectId }: Told, which: string): ActivityEvent['change'] {
  const sql = `SELECT h.field, h.old_value, h.new_value
    FROM offer_history h JOIN offer_base b ON b.row_id = h.row_id
    WHERE b.offer_id = ? AND ${which} AND ${inAllegrosTime('h.at')} BETWEEN ? AND ?
    ORDER BY h.at, h.history_id LIMIT 1`;
  return changeOf(db.select<Seen>(sql).get(subjectId, at - MARGIN_MS, at + SEEN_WITHIN_MS));
}

/** Of several that were told at once the last one stands for what they came to. */
function seenOnceTold(db: ReadDb, { type, id, subjectId }: Told, which: string): ActivityEvent['change'] {
  const sql = `SELECT h.field, h.old_value, h.new_value
    FROM offer_event e JOIN offer_base b ON b.offer_id = e.offer_id
      JOIN offer_history h ON h.row_id = b.row_id
    WHERE e.event_id = ? AND ${which} AND h.at BETWEEN e.told_at - ? AND e.told_at + ?
      AND NOT EXISTS (SELECT 1 FROM offer_event l WHERE l.offer_id = ? AND l.type = ?
        AND l.told_at BETWEEN e.told_at AND h.at AND l.occurred_at > e.occurred_at)
    ORDER BY h.at, h.history_id LIMIT 1`;
  return changeOf(db.select<Seen>(sql).get(id, MARGIN_MS, SEEN_WITHIN_MS, subjectId, type));
}

function changeOf(seen: Seen | undefined): ActivityEvent['change'] {
  if (seen === undefined) return null;
  const { field, old_value, new_value } = seen;
  return { field, from: JSON.parse(old_value) as unknown, to: JSON.parse(new_value) as unknown };
}
