import type { ReadDb, WriteDb } from '../handle.ts';
import { LOCAL_KEY, toItemChange, type ItemChange, type ItemChangeRecord } from './item-changes.ts';

/** Items made here, until Allegro has given them a key: their rows, and who names them. */

export type LocalItem = {
  readonly collection: string;
  readonly key: string;
  readonly within: string;
  readonly title: string | null;
  readonly words: string;
};

const IS_PENDING = `state IN ('draft', 'queued', 'sending', 'unsure', 'refused', 'conflicted')`;

export type KnownItem = {
  readonly within: string;
  /** What Allegro last said; null where the item was made here. */
  readonly document: Readonly<Record<string, unknown>> | null;
  readonly isGone: boolean;
  /** It was read by itself, so that nothing of it is left out. */
  readonly isWhole: boolean;
};

export function knownItem(db: ReadDb, collection: string, key: string): KnownItem | null {
  const row = db
    .select<{ within: string; document: string | null; gone_at: number | null; details_at: number | null }>(
      'SELECT within, document, gone_at, details_at FROM collection_item WHERE collection = ? AND key = ?',
    )
    .get(collection, key);
  if (row === undefined) return null;
  const document = row.document === null ? null : (JSON.parse(row.document) as KnownItem['document']);
  return { within: row.within, document, isGone: row.gone_at !== null, isWhole: row.details_at !== null };
}

/** Stands after all that Allegro lists. */
export function insertLocalItem(db: WriteDb, { collection, key, within, title, words }: LocalItem): void {
  db.modify(
    `INSERT INTO collection_item (collection, key, within, position, title, words)
     SELECT ?, ?, ?, ifnull(max(position), 0) + 1, ?, ? FROM collection_item WHERE collection = ?`,
  ).run(collection, key, within, title, words, collection);
}

export function nameLocalItem(
  db: WriteDb,
  { collection, key, title, words }: Omit<LocalItem, 'within'>,
): void {
  db.modify('UPDATE collection_item SET title = ?, words = ? WHERE collection = ? AND key = ?').run(
    title,
    words,
    collection,
    key,
  );
}

/** What was never made goes without a trace in the list; its change keeps its story. */
export function removeLocalItem(db: WriteDb, collection: string, key: string): void {
  db.modify('DELETE FROM collection_item WHERE collection = ? AND key = ? AND document IS NULL').run(
    collection,
    key,
  );
}

/**
 * Allegro's key takes the place of ours everywhere: of the item, of its changes, and in what else names it.
 * The offers whose edits named it.
 */
export function replaceLocalKey(db: WriteDb, localKey: string, key: string): readonly string[] {
  db.modify(
    `DELETE FROM collection_item WHERE key = ? AND EXISTS (
       SELECT 1 FROM collection_item o WHERE o.collection = collection_item.collection AND o.key = ?)`,
  ).run(localKey, key);
  db.modify('UPDATE collection_item SET key = ? WHERE key = ?').run(key, localKey);
  const inner = `%${localKey}%`;
  db.modify(
    `UPDATE collection_item SET key = replace(key, ?, ?), within = replace(within, ?, ?)
     WHERE within LIKE ? OR key LIKE ?`,
  ).run(localKey, key, localKey, key, inner, inner);
  db.modify(
    `UPDATE item_change SET key = replace(key, ?, ?), within = replace(within, ?, ?),
       content = replace(content, ?, ?), base = replace(base, ?, ?)
     WHERE key LIKE ? OR within LIKE ? OR content LIKE ? OR base LIKE ?`,
  ).run(localKey, key, localKey, key, localKey, key, localKey, key, inner, inner, inner, inner);
  return replaceInEdits(db, localKey, key);
}

function replaceInEdits(db: WriteDb, localKey: string, key: string): readonly string[] {
  const offerIds = offersNaming(db, localKey);
  db.modify(
    `UPDATE edit SET intent = replace(intent, ?, ?), base = replace(base, ?, ?)
     WHERE ${IS_PENDING} AND (intent LIKE ? OR base LIKE ?)`,
  ).run(localKey, key, localKey, key, `%${localKey}%`, `%${localKey}%`);
  // What is undone or done again later names the item as Allegro knows it.
  db.modify(
    `UPDATE undo_step SET found_intent = replace(found_intent, ?, ?), left_intent = replace(left_intent, ?, ?)
     WHERE found_intent LIKE ? OR left_intent LIKE ?`,
  ).run(localKey, key, localKey, key, `%${localKey}%`, `%${localKey}%`);
  return offerIds;
}

/** Offers of which a pending edit names the item. */
export function offersNaming(db: ReadDb, localKey: string): string[] {
  return db
    .pluck<string>(
      `SELECT DISTINCT object_id FROM edit WHERE ${IS_PENDING} AND (intent LIKE ? OR base LIKE ?)`,
    )
    .all(`%${localKey}%`, `%${localKey}%`);
}

/** What is pending of the item itself, acts too. */
export function changesOf(db: ReadDb, collection: string, key: string): ItemChange[] {
  return db
    .select<ItemChangeRecord>(
      `SELECT * FROM item_change WHERE ${IS_PENDING} AND collection = ? AND key = ? ORDER BY change_id`,
    )
    .all(collection, key)
    .map(toItemChange);
}

/** Pending changes of other items that name it. */
export function changesNaming(db: ReadDb, localKey: string): ItemChange[] {
  return db
    .select<ItemChangeRecord>(
      `SELECT * FROM item_change WHERE ${IS_PENDING} AND key <> ? AND (content LIKE ? OR within LIKE ?)
       ORDER BY change_id`,
    )
    .all(localKey, `%${localKey}%`, `%${localKey}%`)
    .map(toItemChange);
}

/** Whether a text names an item that Allegro does not have yet. */
export function namesLocal(text: string): boolean {
  return LOCAL_PATTERN.test(text);
}

/** Whether it names an item of ours that is no more. */
export function namesNothing(db: ReadDb, value: unknown): boolean {
  const keys = JSON.stringify(value ?? null).match(new RegExp(LOCAL_PATTERN, 'gu')) ?? [];
  const known = (key: string) =>
    db.pluck<number>('SELECT 1 FROM collection_item WHERE key = ?').get(key) !== undefined;
  return keys.some((key) => !known(key));
}

/**
 * The same with texts of the form of Allegro's in their place, to see whether the rest is as it should be.
 */
export function withoutLocalKeys<T>(document: T): T {
  return JSON.parse(JSON.stringify(document).replaceAll(new RegExp(LOCAL_PATTERN, 'gu'), localUuid)) as T;
}

function localUuid(localKey: string): string {
  return localKey.slice('local:'.length);
}

const LOCAL_PATTERN = new RegExp(LOCAL_KEY.replaceAll('?', '.'), 'u');
