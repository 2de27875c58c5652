import type { ColumnUse } from '../../../shared/domain/table-import.ts';
import type { ReadDb } from '../store/handle.ts';
import { offersByKey } from '../store/queries/edited-offers.ts';
import type { ImportTable } from './import-table.ts';

const LOOKED_AT = 40;
const SHARE_OF_KEYS = 0.5;

/**
 * What columns are by what stands in them, where their names told nothing. Only the seller's own numbers make
 * a key.
 */
export function usesByContent(
  db: ReadDb,
  table: ImportTable,
  byName: readonly ColumnUse[],
): readonly ColumnUse[] {
  const uses = [...byName];
  const columns = uses.map((_, index) => cellsAt(table, index));
  if (!uses.some((use) => use.startsWith('key-'))) {
    const found = bestKey(db, columns, uses);
    if (found !== null) uses[found.index] = found.use;
  }
  if (uses.every((use) => use === 'none' || use.startsWith('key-'))) guessValues(columns, uses);
  return uses;
}

/** The first line is data when it has no name that is known and its own key cell is one of the seller's. */
export function isHeadless(db: ReadDb, table: ImportTable, uses: readonly ColumnUse[]): boolean {
  const index = uses.findIndex((use) => use.startsWith('key-'));
  const cell = table.header[index] ?? '';
  return index >= 0 && cell !== '' && KEY_USES.some((use) => isKnown(db, use, cell));
}

/** The first line put back among the rows. */
export function withoutHeader(table: ImportTable): ImportTable {
  const first = { line: table.headerLine, cells: table.header };
  return { ...table, header: table.header.map(() => ''), rows: [first, ...table.rows] };
}

type KeyUse = 'key-offer' | 'key-sku' | 'key-ean';

const KEY_USES: readonly KeyUse[] = ['key-offer', 'key-sku', 'key-ean'];

function bestKey(
  db: ReadDb,
  columns: readonly (readonly string[])[],
  uses: readonly ColumnUse[],
): { readonly index: number; readonly use: KeyUse } | null {
  let best: { index: number; use: KeyUse; share: number } | null = null;
  for (const [index, cells] of columns.entries()) {
    if (uses[index] !== 'none' || cells.length === 0) continue;
    for (const use of KEY_USES) {
      const share = cells.filter((cell) => isKnown(db, use, cell)).length / cells.length;
      if (share >= SHARE_OF_KEYS && share > (best?.share ?? 0)) best = { index, use, share };
    }
  }
  return best;
}

function isKnown(db: ReadDb, use: KeyUse, cell: string): boolean {
  const key = { 'key-offer': 'offer', 'key-sku': 'sku', 'key-ean': 'ean' } as const;
  return offersByKey(db, key[use], cell).length > 0;
}

/** Amounts with decimals are prices, small whole numbers are pieces; each at most once. */
function guessValues(columns: readonly (readonly string[])[], uses: ColumnUse[]): void {
  const first = (looks: (cells: readonly string[]) => boolean) =>
    columns.findIndex((cells, index) => uses[index] === 'none' && cells.length > 0 && looks(cells));
  const price = first(
    (cells) => cells.every((cell) => PRICE.test(cell)) && cells.some((cell) => DECIMALS.test(cell)),
  );
  if (price >= 0) uses[price] = 'price';
  const stock = first((cells) => cells.every((cell) => PIECES.test(cell)));
  if (stock >= 0) uses[stock] = 'stock';
}

const PRICE = /^\d[\d\s.,\u00a0\u202f]*(zł|zl|pln|€|eur|kč|czk|ft|huf)?$/i;
const DECIMALS = /[.,]\d{1,2}\D*$/;
const PIECES = /^\d{1,5}$/;

function cellsAt({ rows }: ImportTable, index: number): readonly string[] {
  return rows
    .slice(0, LOOKED_AT)
    .map(({ cells }) => cells[index] ?? '')
    .filter((cell) => cell !== '');
}
