import type { Part } from '../../ui/document-parts.ts';

export type Cell = Extract<Part, { kind: 'fact' }>;

/** A list of like entries as a table: a column for each value that any of them has. */
export type PartTable = {
  readonly path: string;
  readonly name: string;
  readonly columns: readonly { readonly path: string; readonly name: string }[];
  readonly rows: readonly ReadonlyMap<string, Cell>[];
};

/** What of a document is best read in a table, and the rest of it. */
export function tablesOf(parts: readonly Part[]): {
  readonly tables: readonly PartTable[];
  readonly rest: readonly Part[];
} {
  const lists = parts.filter((part) => part.kind === 'list');
  const tables = lists.map(tableOf).filter((table) => table.columns.length > 1);
  const taken = new Set(tables.map(({ path }) => path));
  return { tables, rest: parts.filter((part) => part.kind !== 'list' || !taken.has(part.path)) };
}

function tableOf({ path, name, entries }: Extract<Part, { kind: 'list' }>): PartTable {
  const rows = entries.map((entry) => new Map(factsOf(entry).map((fact) => [fact.path, fact])));
  const columns = new Map<string, { path: string; name: string }>();
  for (const fact of rows.flatMap((row) => [...row.values()])) {
    if (!columns.has(fact.path)) columns.set(fact.path, { path: fact.path, name: fact.name });
  }
  return { path, name, columns: [...columns.values()], rows };
}

/** Values of an entry and of its groups; what lies deeper is not for a cell. */
function factsOf(parts: readonly Part[]): readonly Cell[] {
  return parts.flatMap((part) => {
    if (part.kind === 'fact') return [part];
    if (part.kind === 'list') return [];
    return factsOf(part.parts).map((fact) => ({ ...fact, name: `${part.name}: ${fact.name}` }));
  });
}

/** A size table has its headings apart from its rows of plain texts. */
export function sizeTableOf(document: unknown): PartTable | null {
  if (typeof document !== 'object' || document === null) return null;
  const { headers, values } = document as { readonly headers?: unknown; readonly values?: unknown };
  if (!Array.isArray(headers) || !Array.isArray(values)) return null;
  const columns = headers.map((header: unknown, at) => ({ path: String(at), name: nameOf(header) }));
  return {
    path: 'values',
    name: '',
    columns,
    rows: values.map(
      (row: unknown) => new Map(cellsOf(row).map((words, at) => [String(at), cell(words, at)])),
    ),
  };
}

function cell(words: string, at: number): Cell {
  return { kind: 'fact', path: String(at), name: '', words };
}

function nameOf(header: unknown): string {
  if (typeof header === 'string') return header;
  const name = (header as { readonly name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : '';
}

function cellsOf(row: unknown): readonly string[] {
  const cells = Array.isArray(row) ? row : (row as { readonly cells?: unknown } | null)?.cells;
  return Array.isArray(cells) ? cells.map(String) : [];
}
