import type { WriteDb } from '../../src/main/engine/store/handle.ts';

export type RowKind = 'edit' | 'item' | 'act';

/** A row of an outbox moved from one state to another; `was` is '' for a new one. */
export type Edge = {
  readonly kind: RowKind;
  readonly id: number;
  readonly was: string;
  readonly now: string;
};

const TABLES = [
  { table: 'edit', id: 'edit_id', kind: `'edit'` },
  { table: 'item_change', id: 'change_id', kind: `CASE ROW.kind WHEN 'act' THEN 'act' ELSE 'item' END` },
];

/** From now on each move is noted, in tables that end with the connection; what is undone is not noted. */
export function watchEdges(db: WriteDb): void {
  db.modify('PRAGMA temp_store = MEMORY').run();
  db.modify(
    'CREATE TEMP TABLE edge (n INTEGER PRIMARY KEY, kind TEXT, id INTEGER, was TEXT, now TEXT)',
  ).run();
  for (const { table, id, kind } of TABLES) {
    const note = (row: 'old' | 'new', was: string, now: string) =>
      `INSERT INTO edge (kind, id, was, now)
       VALUES (${kind.replace('ROW', row)}, ${row}.${id}, ${was}, ${now})`;
    const triggers = [
      ['born', 'INSERT', '', note('new', `''`, 'new.state')],
      ['moved', 'UPDATE OF state', 'WHEN old.state <> new.state', note('new', 'old.state', 'new.state')],
      ['gone', 'DELETE', '', note('old', 'old.state', `'deleted'`)],
    ];
    for (const [name, event, when, work] of triggers)
      db.modify(
        `CREATE TEMP TRIGGER ${table}_${name} AFTER ${event} ON ${table} ${when} BEGIN ${work}; END`,
      ).run();
  }
}

/** In the order in which they happened. */
export function drainEdges(db: WriteDb): Edge[] {
  const edges = db.select<Edge>('SELECT kind, id, was, now FROM edge ORDER BY n').all();
  if (edges.length > 0) db.modify('DELETE FROM edge').run();
  return edges;
}
