import type { NamedThing } from '../../../../shared/domain/offer-contents.ts';
import { collectionOf, isChosenField } from '../../../../shared/domain/offer-settings.ts';
import type { ReadDb } from '../handle.ts';

/** A value as the seller reads it: of a field that names a setting, what the setting is called. */
export function namedValue(db: ReadDb, field: string, value: unknown): unknown {
  if (!isChosenField(field) || typeof value !== 'string') return value;
  const collection = collectionOf(field);
  const name = collection === null ? null : titleOf(db, collection, value);
  return { id: value, name } satisfies NamedThing;
}

/** As its collection has it; before that was read, as the lists of names have it. */
function titleOf(db: ReadDb, collection: string, key: string): string | null {
  const sql = `SELECT coalesce(
      (SELECT title FROM collection_item WHERE collection = ? AND key = ?),
      (SELECT name FROM setting_name WHERE setting_id = ? LIMIT 1))`;
  return db.pluck<string | null>(sql).get(collection, key, key) ?? null;
}
