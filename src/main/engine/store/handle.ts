import type Database from 'better-sqlite3';

const canRead = Symbol('can read');
const canWrite = Symbol('can write');

export type Value = string | number | bigint | Uint8Array | null;

/** A compiled statement that reads. */
export type Select<Row> = {
  all(...values: readonly Value[]): Row[];
  get(...values: readonly Value[]): Row | undefined;
};

/** A compiled statement that writes; `get` is for RETURNING. */
export type Modify<Row = never> = {
  run(...values: readonly Value[]): { readonly changes: number; readonly rowId: number };
  get(...values: readonly Value[]): Row | undefined;
};

/**
 * A handle that can only read: a query says by its parameter what it may do. Statements are compiled once
 * per text.
 */
export type ReadDb = {
  readonly [canRead]: true;
  /** Rows as objects. Refuses a statement that would write. */
  select<Row>(sql: string): Select<Row>;
  /** The first column of each row. */
  pluck<T extends Value>(sql: string): Select<T>;
  close(): void;
};

export type WriteDb = ReadDb & {
  readonly [canWrite]: true;
  modify<Row = never>(sql: string): Modify<Row>;
  /**
   * BEGIN IMMEDIATE ... COMMIT; all undone when `work` throws. Inside another transaction it joins that
   * one.
   */
  transaction<T>(work: () => T): T;
  /** Gives room that is not needed any more back to the disk; what was removed is overwritten. */
  compact(): void;
  /** The whole database as bytes; openSerialised takes them. */
  serialize(): Uint8Array;
};

/** Wraps a connection. Only open.ts and migrate.ts see the connection itself. */
export function makeHandle(connection: Database.Database): WriteDb {
  const selects = compiledOnce((sql) => reading(connection, sql, false));
  const plucks = compiledOnce((sql) => reading(connection, sql, true));
  const modifies = compiledOnce((sql) => writing(connection, sql));
  const begin = connection.prepare('BEGIN IMMEDIATE');
  const commit = connection.prepare('COMMIT');
  const rollback = connection.prepare('ROLLBACK');

  return {
    [canRead]: true,
    [canWrite]: true,
    select: <Row>(sql: string) => selects(sql) as Select<Row>,
    pluck: <T extends Value>(sql: string) => plucks(sql) as Select<T>,
    modify: <Row = never>(sql: string) => modifies(sql) as Modify<Row>,
    transaction: <T>(work: () => T): T => {
      if (connection.inTransaction) return work();
      begin.run();
      try {
        const value = work();
        commit.run();
        return value;
      } catch (thrown) {
        if (connection.inTransaction) rollback.run();
        throw thrown;
      }
    },
    compact: () => {
      connection.exec('VACUUM');
      // The journal holds pages of before until it is emptied.
      connection.pragma('wal_checkpoint(TRUNCATE)');
    },
    serialize: () => connection.serialize(),
    close: () => {
      connection.close();
    },
  };
}

function compiledOnce<T>(compile: (sql: string) => T): (sql: string) => T {
  const compiled = new Map<string, T>();
  return (sql) => {
    const known = compiled.get(sql);
    if (known !== undefined) return known;
    const made = compile(sql);
    compiled.set(sql, made);
    return made;
  };
}

function reading(connection: Database.Database, sql: string, plucked: boolean): Select<unknown> {
  const statement = connection.prepare<Value[], unknown>(sql);
  if (!statement.readonly) throw new Error(`A reading statement would write: ${sql}`);
  if (plucked) statement.pluck(true);
  return { all: (...values) => statement.all(...values), get: (...values) => statement.get(...values) };
}

function writing(connection: Database.Database, sql: string): Modify<unknown> {
  const statement = connection.prepare<Value[], unknown>(sql);
  return {
    run: (...values) => {
      const { changes, lastInsertRowid } = statement.run(...values);
      return { changes, rowId: Number(lastInsertRowid) };
    },
    get: (...values) => statement.get(...values),
  };
}
