import type { ReadDb } from '../handle.ts';

/** Where the titles of offers are found under. */
export const OFFERS = 'offers';
/** Those that offers are in are read with the offers, before anybody opens the tree. */
const CATEGORIES = 'categories';

/**
 * What items are called, as Allegro or the seller named them last; those without a title are left out. An
 * item that is part of another one is found by its own key, too.
 */
export function itemTitles(
  db: ReadDb,
  collection: string,
  keys: readonly string[],
): ReadonlyMap<string, string> {
  if (keys.length === 0) return new Map();
  if (collection === OFFERS) return offerTitles(db, keys);
  const rows = db
    .select<{ wanted: string; title: string }>(
      `SELECT j.value AS wanted, i.title FROM json_each(?) j
       JOIN collection_item i ON i.collection = ? AND i.key = j.value WHERE i.title IS NOT NULL`,
    )
    .all(JSON.stringify(keys), collection);
  const found = new Map(rows.map(({ wanted, title }) => [wanted, title]));
  const missing = keys.filter((key) => !found.has(key));
  for (const [key, title] of partTitles(db, collection, missing)) found.set(key, title);
  if (collection !== CATEGORIES) return found;
  return new Map([...categoryTitles(db, missing), ...found]);
}

function categoryTitles(db: ReadDb, keys: readonly string[]): readonly [string, string][] {
  return db
    .select<{ key: string; name: string }>(
      `SELECT c.category_id AS key, c.name FROM category c JOIN json_each(?) j ON j.value = c.category_id
       WHERE c.name IS NOT NULL`,
    )
    .all(JSON.stringify(keys))
    .map(({ key, name }) => [key, name]);
}

function partTitles(db: ReadDb, collection: string, keys: readonly string[]): readonly [string, string][] {
  if (keys.length === 0) return [];
  return db
    .select<{ wanted: string; title: string }>(
      `SELECT j.value AS wanted, i.title FROM collection_item i JOIN json_each(?) j
         ON substr(i.key, -length(j.value) - 1) = '/' || j.value
       WHERE i.collection = ? AND i.within <> '' AND i.title IS NOT NULL`,
    )
    .all(JSON.stringify(keys), collection)
    .map(({ wanted, title }) => [wanted, title]);
}

function offerTitles(db: ReadDb, keys: readonly string[]): ReadonlyMap<string, string> {
  const rows = db
    .select<{ key: string; title: string }>(
      `SELECT j.value AS key, o.title FROM json_each(?) j JOIN offer_base b ON b.offer_id = j.value
       JOIN offer o ON o.row_id = b.row_id`,
    )
    .all(JSON.stringify(keys));
  return new Map(rows.map(({ key, title }) => [key, title]));
}
