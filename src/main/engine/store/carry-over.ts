import Database from 'better-sqlite3';
import { EDIT_STATES } from '../../../shared/domain/edit.ts';
import { type Result, ok } from '../../../shared/errors.ts';
import { connectFor } from './connect.ts';
import { migrate } from './migrate.ts';
import { readTable, type Row } from './read-damaged.ts';

/** What came over, and what nobody can read any more. */
export type CarriedOver = { readonly saved: number; readonly lost: number };

type SellerTable = {
  readonly name: string;
  /** Only these rows are the seller's. */
  readonly isMine?: (row: Row) => boolean;
  /** Columns that hold JSON: a row whose text is none was damaged. */
  readonly json?: readonly string[];
  /** A number that the new file gives anew. */
  readonly without?: string;
  /** What is there already stays. */
  readonly keepsOld?: boolean;
};

/** All that cannot be fetched from Allegro again, each table behind those that it refers to. */
const SELLER_TABLES: readonly SellerTable[] = [
  { name: 'account', json: ['document'] },
  { name: 'setting', json: ['value'], keepsOld: true },
  { name: 'change_set' },
  { name: 'undo_step', json: ['found_intent', 'left_intent'] },
  { name: 'call', json: ['body', 'outcome'] },
  { name: 'edit', json: ['intent', 'base', 'error', 'theirs'] },
  { name: 'edit_story', json: ['detail'] },
  { name: 'file' },
  { name: 'blob' },
  { name: 'prepared_image' },
  { name: 'upload' },
  { name: 'attachment_type' },
  {
    name: 'collection_item',
    isMine: ({ document }) => document === null,
    without: 'item_id',
    keepsOld: true,
  },
  { name: 'item_change', json: ['content', 'base', 'theirs', 'error', 'sent'] },
  { name: 'item_change_story', json: ['detail'] },
];

/**
 * Copies what the seller typed, meant and sent from one shop's file, damaged or not, into another, which is
 * made where there is none. The first file is only read.
 */
export function carryOver(from: string, to: string, now: number): Result<CarriedOver> {
  return connectFor(from, { readonly: true, fileMustExist: true }, (source) =>
    connectFor(to, {}, (target) => {
      // It is a draft: whoever gives it its name sees to it that it is on the disk.
      target.pragma('synchronous = OFF');
      const made = migrate(target, now, null);
      return made.ok ? ok(copyTables(source, target)) : made;
    }),
  );
}

function copyTables(source: Database.Database, target: Database.Database): CarriedOver {
  target.pragma('foreign_keys = OFF');
  const counts = { saved: 0, lost: 0 };
  target.exec('BEGIN IMMEDIATE');
  for (const table of SELLER_TABLES) {
    const { rows, lost } = readTable(source, table.name);
    counts.lost += lost;
    for (const row of rows) {
      if (table.isMine?.(row) === false) continue;
      if (isSound(row, table) && put(target, table, row)) counts.saved += 1;
      else counts.lost += 1;
    }
  }
  for (const sql of TIDY) target.exec(sql);
  target.exec('COMMIT');
  return counts;
}

function isSound(row: Row, { json = [] }: SellerTable): boolean {
  const { state } = row;
  const hasState = state === undefined || (typeof state === 'string' && KNOWN_STATES.has(state));
  return hasState && json.every((column) => isJson(row[column]));
}

const KNOWN_STATES = new Set<string>([...EDIT_STATES, 'sent', 'accepted', 'reported', 'finished']);

function isJson(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'string') return false;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

/** Columns that only one side knows are left out; in the target they get what they start with. */
function put(target: Database.Database, table: SellerTable, row: Row): boolean {
  const known = target.pragma(`table_info(${table.name})`) as { name: string }[];
  const columns = known.map(({ name }) => name).filter((name) => name in row && name !== table.without);
  const verb = table.keepsOld === true ? 'INSERT OR IGNORE' : 'INSERT OR REPLACE';
  const marks = columns.map(() => '?').join(', ');
  try {
    const sql = `${verb} INTO ${table.name} (${columns.join(', ')}) VALUES (${marks})`;
    target.prepare(sql).run(...columns.map((name) => row[name]));
    return true;
  } catch (thrown) {
    if (thrown instanceof Database.SqliteError && thrown.code.startsWith('SQLITE_CONSTRAINT')) return false;
    throw thrown;
  }
}

/** Nothing refers to a row that did not come over. */
const TIDY: readonly string[] = [
  `INSERT OR IGNORE INTO change_set (change_set_id, title, origin, created_at)
     SELECT change_set_id, '', 'by-hand', min(created_at) FROM edit GROUP BY change_set_id`,
  'UPDATE edit SET call_id = NULL WHERE call_id NOT IN (SELECT call_id FROM call)',
  'UPDATE edit SET after_edit_id = NULL WHERE after_edit_id NOT IN (SELECT edit_id FROM edit)',
  'DELETE FROM edit_story WHERE edit_id NOT IN (SELECT edit_id FROM edit)',
  'DELETE FROM undo_step WHERE change_set_id NOT IN (SELECT change_set_id FROM change_set)',
  'DELETE FROM prepared_image WHERE blob_id NOT IN (SELECT blob_id FROM blob)',
  'DELETE FROM upload WHERE blob_id NOT IN (SELECT blob_id FROM blob)',
  'DELETE FROM item_change_story WHERE change_id NOT IN (SELECT change_id FROM item_change)',
];
