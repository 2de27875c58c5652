import type { UpkeepArea, UpkeepLine } from '../../../../shared/contract-upkeep.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { BUYERS_COLLECTIONS } from '../../upkeep-areas.ts';

const ENDED = `('confirmed', 'dropped', 'replaced')`;
const PENDING = `('draft', 'queued', 'sending', 'unsure', 'refused', 'conflicted')`;
const BUYERS = `(${Object.keys(BUYERS_COLLECTIONS)
  .map((name) => `'${name}'`)
  .join(', ')})`;

/** A table of an area: which of its rows go, `?` being the moment, and about how large a row is. */
type Part = { readonly table: string; readonly goes: string; readonly bytes: string };

const HAS_PENDING = `EXISTS (SELECT 1 FROM item_change c WHERE c.collection = collection_item.collection
  AND c.key = collection_item.key AND c.state IN ${PENDING})`;

const ENDED_EDITS = `SELECT edit_id FROM edit WHERE state IN ${ENDED} AND state_at < ?`;
const ENDED_ITEMS = `SELECT change_id FROM item_change WHERE state IN ${ENDED} AND state_at < ?`;

/** When an item is old: its own moment, else that of what it is part of. */
function momentOf(): string {
  const cases = Object.entries(BUYERS_COLLECTIONS).map(([name, paths]) => {
    const values = paths.map((path) => `json_extract(document, '$.${path}')`);
    return `WHEN '${name}' THEN coalesce(${[...values, 'NULL'].join(', ')})`;
  });
  return `CASE collection ${cases.join(' ')} END`;
}

const BUYERS_GO = `collection IN ${BUYERS} AND document IS NOT NULL AND NOT ${HAS_PENDING}
  AND ${momentOf()} < strftime('%Y-%m-%dT%H:%M:%fZ', ? / 1000.0, 'unixepoch')`;

const FILES_GO = `kept_at < ? AND blob_id NOT IN (SELECT blob_id FROM let_go_blob)
  AND NOT EXISTS (SELECT 1 FROM edit WHERE state IN ${PENDING} AND instr(intent || ifnull(base, ''), blob_id))
  AND NOT EXISTS (SELECT 1 FROM item_change WHERE state IN ${PENDING} AND instr(content, blob_id))
  AND NOT EXISTS (SELECT 1 FROM undo_step
    WHERE instr(ifnull(found_intent, '') || ifnull(left_intent, ''), blob_id))
  AND blob_id NOT IN (SELECT blob_id FROM paper)`;

/** In the order in which they can go: nothing refers to what is gone already. */
const PARTS: Readonly<Record<UpkeepArea, readonly Part[]>> = {
  changes: [
    { table: 'edit_story', goes: `edit_id IN (${ENDED_EDITS})`, bytes: 'length(detail) + 40' },
    {
      table: 'item_change_story',
      goes: `change_id IN (${ENDED_ITEMS})`,
      bytes: 'length(detail) + 40',
    },
    {
      table: 'edit',
      goes: `edit_id IN (${ENDED_EDITS}) AND edit_id NOT IN
        (SELECT after_edit_id FROM edit WHERE after_edit_id IS NOT NULL AND state NOT IN ${ENDED})`,
      bytes: `length(intent) + ifnull(length(base), 0) + 120`,
    },
    { table: 'item_change', goes: `change_id IN (${ENDED_ITEMS})`, bytes: 'length(content) + 120' },
    {
      table: 'call',
      goes: `state = 'finished' AND ifnull(finished_at, created_at) < ?
        AND call_id NOT IN (SELECT call_id FROM edit WHERE call_id IS NOT NULL)`,
      bytes: 'length(body) + 100',
    },
  ],
  history: [{ table: 'offer_history', goes: 'at < ?', bytes: '90' }],
  journal: [
    { table: 'offer_event', goes: 'occurred_at < ?', bytes: '90' },
    {
      table: 'journal_event_offer',
      goes: 'event_id IN (SELECT event_id FROM journal_event WHERE occurred_at < ?)',
      bytes: '60',
    },
    { table: 'journal_event', goes: 'occurred_at < ?', bytes: '120' },
  ],
  gone: [
    {
      table: 'collection_item',
      goes: `gone_at < ? AND NOT ${HAS_PENDING}`,
      bytes: 'ifnull(length(document), 0) + length(words) + 100',
    },
  ],
  files: [{ table: 'blob', goes: FILES_GO, bytes: 'size_bytes' }],
  buyers: [
    {
      table: 'collection_item',
      goes: BUYERS_GO,
      bytes: 'ifnull(length(document), 0) + length(words) + 100',
    },
  ],
};

/** Which rows of the table belong to the area at all. */
const WITHIN: Readonly<Partial<Record<UpkeepArea, string>>> = {
  gone: 'gone_at IS NOT NULL',
  buyers: `collection IN ${BUYERS}`,
  files: 'blob_id NOT IN (SELECT blob_id FROM let_go_blob)',
};

/** `before`: what is older goes; null: nothing does. */
export function measureArea(db: ReadDb, area: UpkeepArea, before: number | null): UpkeepLine {
  const line = { rows: 0, bytes: 0, goes: 0, goesBytes: 0 };
  for (const { table, goes, bytes } of PARTS[area]) {
    const condition = before === null ? '0' : goes;
    const sql = `SELECT count(*) AS rows, ifnull(sum(${bytes}), 0) AS bytes,
        ifnull(sum(goes), 0) AS goes, ifnull(sum(iif(goes, ${bytes}, 0)), 0) AS goesBytes
      FROM (SELECT *, (${condition}) IS TRUE AS goes FROM ${table} WHERE ${WITHIN[area] ?? '1'}) AS ${table}`;
    const marks = condition.split('?').length - 1;
    const found = db.select<typeof line>(sql).get(...Array.from({ length: marks }, () => before ?? 0));
    for (const name of ['rows', 'bytes', 'goes', 'goesBytes'] as const) line[name] += found?.[name] ?? 0;
  }
  return { area, ...line, kinds: area === 'buyers' && before !== null ? kindsOf(db, before) : [] };
}

function kindsOf(db: ReadDb, before: number): { name: string; goes: number }[] {
  return db
    .select<{ name: string; goes: number }>(
      `SELECT collection AS name, count(*) AS goes FROM collection_item WHERE ${BUYERS_GO}
       GROUP BY collection ORDER BY collection`,
    )
    .all(before);
}

/** How many rows went. */
export function letGo(db: WriteDb, area: UpkeepArea, before: number): number {
  const once = (condition: string) => Array.from({ length: condition.split('?').length - 1 }, () => before);
  return db.transaction(() => {
    if (area === 'buyers') return letBuyersGo(db, before);
    if (area === 'files') return letFilesGo(db, before);
    let removed = 0;
    if (area === 'changes') {
      db.modify(`UPDATE edit SET after_edit_id = NULL WHERE state IN ${ENDED}`).run();
    }
    for (const { table, goes } of PARTS[area])
      removed += db.modify(`DELETE FROM ${table} WHERE ${goes}`).run(...once(goes)).changes;
    if (area === 'changes') dropEmptySets(db);
    return removed;
  });
}

function dropEmptySets(db: WriteDb): void {
  const isEmpty = 'change_set_id NOT IN (SELECT change_set_id FROM edit)';
  db.modify(`DELETE FROM undo_step WHERE ${isEmpty}`).run();
  db.modify(`DELETE FROM change_set WHERE ${isEmpty}`).run();
}

/** What was read of a buyer goes, with what is part of it and what was done about it; the keys stay. */
function letBuyersGo(db: WriteDb, before: number): number {
  db.modify(
    `INSERT OR IGNORE INTO let_go_item (collection, key)
     SELECT collection, key FROM collection_item WHERE ${BUYERS_GO}`,
  ).run(before);
  const gone = '(SELECT 1 FROM let_go_item g WHERE g.collection = i.collection AND g.key = i.key)';
  const parts = `SELECT i.collection, i.key FROM collection_item i WHERE i.collection IN ${BUYERS}
    AND i.within <> '' AND i.within IN (SELECT key FROM let_go_item)`;
  db.modify(`INSERT OR IGNORE INTO let_go_item (collection, key) ${parts}`).run();
  const changes = `SELECT change_id FROM item_change i WHERE state IN ${ENDED} AND EXISTS ${gone}`;
  db.modify(`DELETE FROM item_change_story WHERE change_id IN (${changes})`).run();
  db.modify(`DELETE FROM item_change WHERE change_id IN (${changes})`).run();
  db.modify(`UPDATE journal_event SET title = NULL WHERE journal = 'orders' AND occurred_at < ?`).run(before);
  db.modify(`DELETE FROM paper WHERE got_at < ?`).run(before);
  return db.modify(`DELETE FROM collection_item AS i WHERE EXISTS ${gone}`).run().changes;
}

/** The rows stay, since offers name them; their contents are needed no more. */
function letFilesGo(db: WriteDb, before: number): number {
  const insert = `INSERT OR IGNORE INTO let_go_blob (blob_id) SELECT blob_id FROM blob WHERE ${FILES_GO}`;
  const { changes } = db.modify(insert).run(before);
  db.modify('DELETE FROM prepared_image WHERE blob_id IN (SELECT blob_id FROM let_go_blob)').run();
  return changes;
}

export function databaseBytes(db: ReadDb): number {
  return (
    db.pluck<number>('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size').get() ?? 0
  );
}
