import type { DemoSettings, DemoState, Table } from './kinds.ts';

/** One change of one table; no value means removed. */
export type JournalLine = { readonly table: string; readonly key: string; readonly value?: unknown };

export type JournaledState = DemoState & {
  /** How many changes were made since the state was built: tells whether a handler changed anything. */
  readonly changeCount: () => number;
  /** The names of the tables that were touched. */
  readonly tableNames: () => readonly string[];
};

/** A state as plain JSON: a copy that shares nothing with the original. */
export type PlainState = {
  readonly settings: DemoSettings;
  readonly tables: Readonly<Record<string, readonly (readonly [string, unknown])[]>>;
};

export type StateOptions = {
  /** Former changes, in order. */
  readonly lines?: Iterable<JournalLine>;
  /** Told of every change after it was made; never of `lines`. */
  readonly onChange?: (line: JournalLine) => void;
};

export function makeState(settings: DemoSettings, options: StateOptions = {}): JournaledState {
  const rows = new Map<string, Map<string, unknown>>();
  const memos = new Map<string, unknown>();
  let changes = 0;

  const rowsOf = (name: string): Map<string, unknown> => {
    const known = rows.get(name);
    if (known !== undefined) return known;
    const fresh = new Map<string, unknown>();
    rows.set(name, fresh);
    return fresh;
  };
  for (const line of options.lines ?? []) play(rowsOf(line.table), line);

  const changed = (line: JournalLine): void => {
    changes += 1;
    options.onChange?.(line);
  };
  const tables = new Map<string, Table<unknown>>();
  return {
    settings,
    table<T>(name: string): Table<T> {
      const known = tables.get(name) ?? tableOver(name, rowsOf(name), changed);
      tables.set(name, known);
      // The caller names the type of a table's values; a table never looks inside them.
      return known as Table<T>;
    },
    memo<T>(name: string, make: () => T): T {
      if (!memos.has(name)) memos.set(name, make());
      return memos.get(name) as T;
    },
    changeCount: () => changes,
    tableNames: () => [...rows.keys()],
  };
}

export function serialise(state: JournaledState): PlainState {
  const names = state.tableNames().filter((name) => state.table(name).size > 0);
  const tables = Object.fromEntries(names.map((name) => [name, [...state.table(name).entries()]]));
  return structuredClone({ settings: state.settings, tables });
}

export function restore(plain: PlainState, onChange?: (line: JournalLine) => void): JournaledState {
  const lines = linesOf(structuredClone(plain));
  return makeState(plain.settings, onChange === undefined ? { lines } : { lines, onChange });
}

/** The shortest journal that leads to the state. */
export function* linesOf(plain: PlainState): Generator<JournalLine> {
  for (const [table, rows] of Object.entries(plain.tables)) {
    for (const [key, value] of rows) yield { table, key, value };
  }
}

function play(rows: Map<string, unknown>, line: JournalLine): void {
  if (line.value === undefined) rows.delete(line.key);
  else rows.set(line.key, line.value);
}

function tableOver(
  name: string,
  rows: Map<string, unknown>,
  changed: (line: JournalLine) => void,
): Table<unknown> {
  return {
    get: (key) => rows.get(key),
    has: (key) => rows.has(key),
    put(key, value) {
      rows.set(key, value);
      changed({ table: name, key, value });
    },
    remove(key) {
      if (rows.delete(key)) changed({ table: name, key });
    },
    entries: () => rows.entries(),
    get size() {
      return rows.size;
    },
  };
}
