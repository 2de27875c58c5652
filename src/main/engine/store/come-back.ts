import type { AppError } from '../../../shared/errors.ts';
import type { WriteDb } from './handle.ts';
import { reproject } from './project.ts';
import { tellStories } from './queries/edit-stories.ts';
import { stepItemChange } from './queries/item-changes.ts';

/**
 * `isCurrent`: the rows are as they were a moment ago, saved from a damaged file. Else they come from a copy,
 * and what became of them afterwards nobody here knows.
 */
export type Source = { readonly isCurrent: boolean };

/**
 * After going back nothing leaves by itself. What was released is a draft again; what was under way stays
 * unsure until it is read, and does not go again by itself; pieces to add of which nobody knows whether they
 * were added are asked about; and an item or an act that may have been made since is looked for.
 */
export function comeBack(db: WriteDb, now: number, source: Source): void {
  db.transaction(() => {
    if (!source.isCurrent) askAboutPieces(db, now);
    const released = source.isCurrent ? `state = 'queued'` : `state IN ('queued', 'draft', 'refused')`;
    moveEdits(db, now, released, {
      set: `state = iif(state = 'refused', state, 'draft'), mark = 'from-backup', released_at = NULL,
        retry_at = NULL, call_id = NULL`,
      event: 'came-back',
    });
    moveEdits(db, now, `state IN ('sending', 'unsure') AND call_id IS NOT NULL`, {
      set: `state = 'unsure', mark = 'from-backup', retry_at = NULL`,
      event: 'came-back-unsure',
    });
    // Without the call that carried it nothing can be found out about it.
    moveEdits(db, now, `state IN ('sending', 'unsure') AND call_id IS NULL`, {
      set: `state = 'conflicted', mark = 'ask-after-loss', theirs = NULL, retry_at = NULL`,
      event: 'came-back-unsure',
    });
    for (const item of itemsToMove(db, source)) moveItem(db, item, now, source);
    reproject(db, touchedOffers(db));
  });
}

function askAboutPieces(db: WriteDb, now: number): void {
  const isAdd = `json_extract(intent, '$.kind') = 'add'`;
  moveEdits(db, now, `state IN ('draft', 'queued', 'refused') AND ${isAdd}`, {
    set: `state = 'conflicted', mark = 'ask-after-loss', theirs = NULL, released_at = NULL, retry_at = NULL,
      call_id = NULL`,
    event: 'came-back-unsure',
  });
}

type Move = { readonly set: string; readonly event: string };

function moveEdits(db: WriteDb, now: number, where: string, { set, event }: Move): void {
  const editIds = db.pluck<number>(`SELECT edit_id FROM edit WHERE ${where}`).all();
  db.modify(`UPDATE edit SET ${set}, state_at = ? WHERE edit_id IN (SELECT value FROM json_each(?))`).run(
    now,
    JSON.stringify(editIds),
  );
  tellStories(
    db,
    now,
    editIds.map((editId) => ({ editId, event })),
  );
}

type Item = {
  readonly changeId: number;
  readonly collection: string;
  readonly within: string;
  readonly kind: string;
  readonly state: string;
  readonly sent: string | null;
};

function itemsToMove(db: WriteDb, { isCurrent }: Source): Item[] {
  const states = isCurrent ? ['queued', 'sending', 'unsure'] : ['draft', 'queued', 'sending', 'unsure'];
  return db
    .select<Item>(
      `SELECT change_id AS changeId, collection, within, kind, state, sent FROM item_change
       WHERE state IN (SELECT value FROM json_each(?)) AND ifnull(json_extract(sent, '$.cameBack'), 0) = 0
         AND NOT (state = 'draft' AND kind IN ('change', 'remove'))`,
    )
    .all(JSON.stringify(states));
}

function moveItem(db: WriteDb, item: Item, now: number, { isCurrent }: Source): void {
  const { changeId, kind, state } = item;
  const sent = item.sent === null ? null : (JSON.parse(item.sent) as { at: number });
  const wasNew = state === 'draft' || state === 'queued';
  if (wasNew && (isCurrent || kind === 'change' || kind === 'remove')) {
    const step = { state: 'draft', releasedAt: null, retryAt: null, error: CAME_BACK } as const;
    return stepItemChange(db, changeId, step, { at: now, event: 'came-back' });
  }
  const keys = wasNew && kind === 'create' ? { keysBefore: keysOf(db, item) } : {};
  stepItemChange(
    db,
    changeId,
    { state: 'unsure', retryAt: now, sent: { at: now, ...sent, ...keys, cameBack: true } },
    { at: now, event: 'came-back-unsure' },
  );
}

function keysOf(db: WriteDb, { collection, within }: Item): string[] {
  return db
    .pluck<string>(
      'SELECT key FROM collection_item WHERE collection = ? AND within = ? AND document IS NOT NULL',
    )
    .all(collection, within);
}

function touchedOffers(db: WriteDb): string[] {
  return db
    .pluck<string>(
      `SELECT DISTINCT object_id FROM edit
       WHERE state IN ('draft', 'queued', 'sending', 'unsure', 'refused', 'conflicted')
       UNION SELECT offer_id FROM offer WHERE pending_count > 0`,
    )
    .all();
}

const CAME_BACK: AppError = {
  kind: 'cancelled',
  message: 'It was released and comes from a copy of this shop; send it again if you still mean it.',
};
