import type { ShopCategory } from '../../../../shared/contract-offers.ts';
import { titleKey } from '../../../../shared/domain/fold.ts';
import type { ReadDb, WriteDb } from '../handle.ts';

/** What Allegro says of a category; without a name when it knows none such. */
export type ReadCategory = {
  readonly categoryId: string;
  readonly name: string | null;
  readonly parentId: string | null;
};

/** Jumps from one value of the index to the next, instead of reading a hundred thousand equal ones. */
const USED = `used (id) AS (
  SELECT min(category_id) FROM offer
  UNION ALL
  SELECT (SELECT min(category_id) FROM offer WHERE category_id > used.id) FROM used WHERE id IS NOT NULL
)`;

/** Categories of offers, and those above them as far as they are known. */
const WANTED = `wanted (id) AS (
  SELECT id FROM used WHERE id IS NOT NULL
  UNION
  SELECT c.parent_id FROM wanted w JOIN category c ON c.category_id = w.id WHERE c.parent_id IS NOT NULL
)`;

/** Those to ask for: never read, or not since then. */
export function categoriesToRead(db: ReadDb, readBefore: number, limit: number): string[] {
  return db
    .pluck<string>(
      `WITH RECURSIVE ${USED}, ${WANTED}
       SELECT w.id FROM wanted w LEFT JOIN category c ON c.category_id = w.id
       WHERE c.read_at IS NULL OR c.read_at <= ? LIMIT ?`,
    )
    .all(readBefore, limit);
}

/** Keeps a category, and orders its offers anew where its name is another. A name once known stays known. */
export function recordCategory(db: WriteDb, read: ReadCategory, now: number): void {
  const { categoryId, name, parentId } = read;
  const known = db
    .select<{ name: string | null }>('SELECT name FROM category WHERE category_id = ?')
    .get(categoryId);
  if (name === null && known) {
    db.modify('UPDATE category SET read_at = ? WHERE category_id = ?').run(now, categoryId);
    return;
  }
  const key = name === null ? null : orderKey(name, categoryId);
  db.transaction(() => {
    db.modify(
      `INSERT OR REPLACE INTO category (category_id, name, name_key, parent_id, read_at)
       VALUES (?, ?, ?, ?, ?)`,
    ).run(categoryId, name, key, parentId, now);
    if (name === known?.name) return;
    db.modify('UPDATE offer SET category_key = ? WHERE category_id = ?').run(key, categoryId);
  });
}

/** When a category was last read; null when none was. */
export function categoriesReadAt(db: ReadDb): number | null {
  return db.pluck<number | null>('SELECT max(read_at) FROM category').get() ?? null;
}

/** Many categories are called alike; the offers of each stay together. */
function orderKey(name: string, categoryId: string): string {
  return `${titleKey(name)}\u0001${categoryId}`;
}

/** The shop's categories with those above them. `offers` counts the category's own ones only. */
export function shopCategories(db: ReadDb): ShopCategory[] {
  return db
    .select<ShopCategory>(
      `WITH RECURSIVE ${USED}, ${WANTED}
       SELECT w.id AS categoryId, c.name, c.parent_id AS parentId,
         (SELECT count(*) FROM offer o WHERE o.category_id = w.id) AS offers
       FROM wanted w LEFT JOIN category c ON c.category_id = w.id
       ORDER BY c.name_key IS NULL, c.name_key, w.id`,
    )
    .all();
}
