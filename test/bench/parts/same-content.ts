import Database from 'better-sqlite3';

const TABLES = ['offer_base', 'offer_listing', 'offer', 'offer_code'] as const;

/** Names a table in which two shops differ, or null: only who wrote the same rows can be compared. */
export function differingTable(left: string, right: string): string | null {
  const db = new Database(left, { readonly: true });
  try {
    db.prepare('ATTACH ? AS other').run(right);
    const differs = TABLES.find((table) => {
      const count = (from: string, without: string) =>
        db.prepare(`SELECT count(*) FROM (SELECT * FROM ${from} EXCEPT SELECT * FROM ${without})`);
      const [mine, theirs] = [`main.${table}`, `other.${table}`];
      return [count(mine, theirs), count(theirs, mine)].some((query) => query.pluck().get() !== 0);
    });
    if (differs !== undefined) return differs;
    const found = (schema: string) =>
      db.prepare(
        `SELECT count(*), sum(rowid) FROM ${schema}.offer_search WHERE offer_search MATCH 'a* OR l* OR 1*'`,
      );
    const same = JSON.stringify(found('main').get()) === JSON.stringify(found('other').get());
    return same ? null : 'offer_search';
  } finally {
    db.close();
  }
}

export function countOffers(path: string): number {
  const db = new Database(path, { readonly: true });
  try {
    return Number(db.prepare('SELECT count(*) FROM offer').pluck().get());
  } finally {
    db.close();
  }
}
