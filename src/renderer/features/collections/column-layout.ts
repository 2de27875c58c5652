import type { Column, ColumnKind, ItemRow } from '../../../shared/contract-collections.ts';

/** A column of the list; `slot` is its place in the definition, by which the engine sorts. */
export type ShownColumn = { readonly column: Column; readonly slot: number; readonly widthPx: number };

const WIDTHS: Record<ColumnKind, number> = {
  text: 150,
  code: 140,
  money: 110,
  count: 90,
  percent: 90,
  instant: 140,
  date: 100,
  duration: 110,
  'yes-no': 90,
  choice: 150,
  link: 170,
};

const SHARING: ReadonlySet<ColumnKind> = new Set(['text', 'link', 'choice']);
const NUMBERS: ReadonlySet<ColumnKind> = new Set(['money', 'count', 'percent']);
const LETTER_PX = 6.4;
const WIDEST_PX = 150;
const TITLE_PX = 240;

export function isNumeric({ kind }: Column): boolean {
  return NUMBERS.has(kind);
}

/** Which column only says again what the item is called by; -1 where none does. */
export function titleSlot(columns: readonly Column[], items: readonly ItemRow[]): number {
  const known = items.filter(({ title }) => title !== null);
  if (known.length === 0) {
    const named = columns.findIndex(({ path }) => path === 'name' || path === 'title');
    return named < 0 ? firstWordSlot(columns, items) : named;
  }
  return columns.findIndex((_, slot) => known.every(({ title, values }) => values[slot] === title));
}

/** What has no name is called by its first word: that of one column for all of them. */
function firstWordSlot(columns: readonly Column[], items: readonly ItemRow[]): number {
  const slot = columns.findIndex(
    ({ kind }, at) =>
      (kind === 'text' || kind === 'choice') && items.some(({ values }) => !isEmpty(values[at])),
  );
  return items.every(({ values }) => !isEmpty(values[slot])) ? slot : -1;
}

/** Columns that say something of at least one item. */
export function filledSlots(columns: readonly Column[], items: readonly ItemRow[]): ReadonlySet<number> {
  const slots = columns.map((_, slot) => slot);
  if (items.length === 0) return new Set(slots);
  return new Set(slots.filter((slot) => items.some(({ values }) => !isEmpty(values[slot]))));
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** The first columns that there is room for beside the title. */
export function columnsThatFit(
  columns: readonly Column[],
  slots: ReadonlySet<number>,
  widthPx: number,
  nameOf: (column: Column) => string,
): readonly ShownColumn[] {
  const shown: ShownColumn[] = [];
  let leftPx = widthPx - TITLE_PX;
  for (const [slot, column] of columns.entries()) {
    if (!slots.has(slot)) continue;
    const headPx = Math.min(WIDEST_PX, nameOf(column).length * LETTER_PX + 22);
    const columnPx = Math.max(WIDTHS[column.kind], Math.ceil(headPx));
    if (columnPx > leftPx && shown.length > 0) break;
    leftPx -= columnPx;
    shown.push({ column, slot, widthPx: columnPx });
  }
  return shown;
}

/** Texts share what is left; numbers and dates keep to their own. */
export function columnTracks(columns: readonly ShownColumn[]): string {
  const tracks = columns.map(({ column, widthPx }) =>
    SHARING.has(column.kind) ? `minmax(${widthPx}px, 1fr)` : `${widthPx}px`,
  );
  return [`minmax(${TITLE_PX}px, 2fr)`, ...tracks].join(' ');
}
