import Database from 'better-sqlite3';

export type Row = Readonly<Record<string, unknown>>;

export type ReadTable = { readonly rows: readonly Row[]; readonly lost: number };

/** Between the last row from the front and the first one from the back at most so many are tried singly. */
const MOST_TRIED = 20_000;

/**
 * Every row of a table that can still be read: from the front until the damage, from the back until the
 * damage, then one by one between. `lost` counts what is known to be missing; a table that cannot be read at
 * all counts as one.
 */
export function readTable(connection: Database.Database, name: string): ReadTable {
  const isThere = attempt(() => connection.prepare(`SELECT 1 FROM ${name} LIMIT 0`).all()) !== null;
  if (!isThere) return { rows: [], lost: isListed(connection, name) ? 1 : 0 };
  const numbered = attempt(() => connection.prepare(`SELECT rowid FROM ${name} LIMIT 0`).all()) !== null;
  if (!numbered) return readUnnumbered(connection, name);
  const front = take(connection, `SELECT rowid AS "@", * FROM ${name} NOT INDEXED ORDER BY rowid`);
  if (front.isWhole) return { rows: front.rows.map(plain), lost: 0 };
  const back = take(connection, `SELECT rowid AS "@", * FROM ${name} NOT INDEXED ORDER BY rowid DESC`);
  const rows = new Map([...front.rows, ...back.rows].map((row) => [numberOf(row), row]));
  const first = Math.max(0, ...front.rows.map(numberOf)) + 1;
  const last = back.rows.length === 0 ? first - 1 : Math.min(...back.rows.map(numberOf)) - 1;
  const one = connection.prepare(`SELECT rowid AS "@", * FROM ${name} NOT INDEXED WHERE rowid = ?`);
  let failed = 0;
  for (let number = first; number <= Math.min(last, first + MOST_TRIED); number += 1) {
    const found = attempt(() => one.get(number) as Row | undefined);
    if (found === null) failed += 1;
    else if (found !== undefined) rows.set(number, found);
  }
  return { rows: [...rows.values()].map(plain), lost: Math.max(1, failed) };
}

/** By its own order from both ends; what lies between the two is lost. */
function readUnnumbered(connection: Database.Database, name: string): ReadTable {
  const keys = connection.pragma(`table_info(${name})`) as { name: string; pk: number }[];
  const order = keys
    .filter(({ pk }) => pk > 0)
    .toSorted((left, right) => left.pk - right.pk)
    .map((key) => key.name);
  const front = take(connection, `SELECT * FROM ${name} ORDER BY ${order.join(', ')}`);
  if (front.isWhole) return { rows: front.rows, lost: 0 };
  const down = order.map((column) => `${column} DESC`).join(', ');
  const back = take(connection, `SELECT * FROM ${name} ORDER BY ${down}`);
  const keyOf = (row: Row) => JSON.stringify(order.map((column) => row[column]));
  const rows = new Map([...front.rows, ...back.rows].map((row) => [keyOf(row), row]));
  return { rows: [...rows.values()], lost: 1 };
}

type Taken = { readonly rows: readonly Row[]; readonly isWhole: boolean };

function take(connection: Database.Database, sql: string): Taken {
  const rows: Row[] = [];
  const isWhole = attempt(() => {
    for (const row of connection.prepare<[], Row>(sql).iterate()) rows.push(row);
    return true;
  });
  return { rows, isWhole: isWhole === true };
}

/** Null where SQLite cannot. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof Database.SqliteError) return null;
    throw thrown;
  }
}

function isListed(connection: Database.Database, name: string): boolean {
  const sql = 'SELECT 1 FROM sqlite_schema WHERE type = ? AND name = ?';
  return attempt(() => connection.prepare(sql).get('table', name)) !== undefined;
}

function numberOf(row: Row): number {
  return Number(row['@']);
}

function plain(row: Row): Row {
  const { '@': _number, ...columns } = row;
  return columns;
}
