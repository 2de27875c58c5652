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

/** What must never be seen at the moment in which an edit or a change of an item is on its way. */
const ALARMS = [
  {
    table: 'edit',
    told: `'I4: edit ' || new.edit_id || ' left while edit ' || o.edit_id || ' of its offer was ' || o.state`,
    from: `edit o WHERE o.object_id = new.object_id AND o.edit_id <> new.edit_id
             AND o.state IN ('sending', 'unsure')`,
  },
  {
    table: 'edit',
    told: `'I4: edit ' || new.edit_id || ' puts its offer on sale while its stock, edit ' || o.edit_id
             || ', is ' || o.state`,
    from: `edit o WHERE o.object_id = new.object_id AND o.field = 'stock' AND new.field = 'publication'
             AND json_extract(new.intent, '$.value') = 'ACTIVE'
             AND o.state IN ('queued', 'sending', 'unsure', 'refused', 'conflicted')`,
  },
  {
    table: 'edit',
    told: `'I3: edit ' || new.edit_id || ' left long after it was released'`,
    from: `edit o WHERE o.edit_id = new.edit_id
             AND (o.released_at IS NULL OR o.released_at < new.state_at - 90000000)`,
  },
  {
    table: 'item_change',
    told: `'I4: change ' || new.change_id || ' left while change ' || o.change_id || ' of its item was '
             || o.state`,
    from: `item_change o WHERE o.collection = new.collection AND o.key = new.key AND new.kind <> 'act'
             AND o.kind <> 'act' AND o.change_id < new.change_id AND o.state IN ('sending', 'unsure')`,
  },
  {
    table: 'item_change',
    told: `'I3: change ' || new.change_id || ' left long after it was released'`,
    from: `item_change o WHERE o.change_id = new.change_id AND o.kind <> 'act'
             AND (o.released_at IS NULL OR o.released_at < new.state_at - 90000000)`,
  },
];

/** From now on each move is noted, in tables that end with the connection; what is undone is not noted. */
export function watchEdges(db: WriteDb): void {
  db.modify('PRAGMA temp_store = MEMORY').run();
  db.modify(
    'CREATE TEMP TABLE edge (n INTEGER PRIMARY KEY, kind TEXT, id INTEGER, was TEXT, now TEXT)',
  ).run();
  db.modify('CREATE TEMP TABLE alarm (n INTEGER PRIMARY KEY, told TEXT)').run();
  ALARMS.forEach(({ table, told, from }, at) => {
    db.modify(
      `CREATE TEMP TRIGGER alarm_${at} AFTER UPDATE OF state ON ${table}
       WHEN new.state = 'sending' AND old.state <> 'sending'
       BEGIN INSERT INTO alarm (told) SELECT ${told} FROM ${from}; END`,
    ).run();
  });
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

/** Promises broken in that very moment. */
export function drainAlarms(db: WriteDb): string[] {
  const told = db.pluck<string>('SELECT told FROM alarm ORDER BY n').all();
  if (told.length > 0) db.modify('DELETE FROM alarm').run();
  return told;
}
