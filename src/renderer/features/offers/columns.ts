import type { OfferSort } from '../../../shared/contract-offers.ts';
import type { EditableField } from './typed-value.ts';

type ColumnShape = {
  readonly id: string;
  readonly key: string;
  readonly widthPx: number;
  /** Where a rule is tried on it, so that the value before and the one after stand side by side. */
  readonly triedWidthPx?: number;
  readonly isNumber?: boolean;
  readonly sortBy?: OfferSort['by'];
  /** What is looked for in it stands at its far end. */
  readonly firstDown?: boolean;
  readonly edits?: EditableField;
  /** Always shown, and at its place when the others are scrolled sideways. */
  readonly isFixed?: boolean;
};

const TABLE = [
  { id: 'select', key: 'offers:column.select', widthPx: 36, isFixed: true },
  { id: 'photo', key: 'offers:column.photo', widthPx: 46, isFixed: true },
  { id: 'title', key: 'offers:column.title', widthPx: 200, sortBy: 'title', edits: 'title', isFixed: true },
  {
    id: 'price',
    key: 'offers:column.price',
    widthPx: 108,
    triedWidthPx: 168,
    isNumber: true,
    sortBy: 'price',
    edits: 'price',
  },
  {
    id: 'stock',
    key: 'offers:column.stock',
    widthPx: 92,
    triedWidthPx: 116,
    isNumber: true,
    sortBy: 'stock',
    edits: 'stock',
  },
  { id: 'status', key: 'offers:column.status', widthPx: 102, sortBy: 'status' },
  {
    id: 'externalId',
    key: 'words:field.externalId',
    widthPx: 122,
    sortBy: 'externalId',
    edits: 'externalId',
  },
  { id: 'category', key: 'list:column.category', widthPx: 140, sortBy: 'category' },
  {
    id: 'watchers',
    key: 'list:column.watchers',
    widthPx: 88,
    isNumber: true,
    sortBy: 'watchers',
    firstDown: true,
  },
  {
    id: 'visits',
    key: 'offers:column.visits',
    widthPx: 82,
    isNumber: true,
    sortBy: 'visits',
    firstDown: true,
  },
  { id: 'sold', key: 'offers:column.sold', widthPx: 92, isNumber: true, sortBy: 'sold', firstDown: true },
  { id: 'unsent', key: 'list:column.unsent', widthPx: 172, sortBy: 'unsent', firstDown: true },
] as const satisfies readonly ColumnShape[];

export type ColumnId = (typeof TABLE)[number]['id'];

/** `pinnedPx`: how far from the left edge it stays; null for those that move, and where none has to. */
export type Column = ColumnShape & { readonly id: ColumnId; readonly pinnedPx: number | null };

const COLUMNS: readonly Column[] = TABLE.map((column: ColumnShape & { readonly id: ColumnId }, index) => ({
  ...column,
  pinnedPx: column.isFixed ? TABLE.slice(0, index).reduce((sum, { widthPx }) => sum + widthPx, 0) : null,
}));

/** What else is shown as the window gets wider. The SKU stands below the title too, so it can wait. */
const AS_ROOM_GROWS: readonly ColumnId[] = [
  'price',
  'stock',
  'status',
  'sold',
  'visits',
  'externalId',
  'category',
  'watchers',
  'unsent',
];

/** Two thirds of the longest title: less is left to it only where nothing else can give way. */
const TITLE_PX = 420;

/** Those that a seller may leave out. */
export function optionalColumns(): readonly Column[] {
  return COLUMNS.filter(({ isFixed }) => !isFixed);
}

/** What the seller chose, as long as it names columns; else as many as leave the title its room. */
export function columnsFor(
  widthPx: number,
  tried: EditableField | null = null,
  chosen: readonly string[] | null = null,
): readonly Column[] {
  const shown = chosen ?? fitting(widthPx);
  const columns = COLUMNS.filter(({ id, isFixed }) => isFixed || shown.includes(id)).map((column) => ({
    ...column,
    widthPx: column.edits === tried ? (column.triedWidthPx ?? column.widthPx) : column.widthPx,
  }));
  // What stays costs each frame, so it only does where there is something to scroll to.
  if (leastWidthPx(columns) > widthPx) return columns;
  return columns.map((column) => ({ ...column, pinnedPx: null }));
}

function fitting(widthPx: number): readonly ColumnId[] {
  const ids: ColumnId[] = [];
  let room = widthPx - TITLE_PX;
  for (const { id, widthPx: own } of COLUMNS) if (id === 'select' || id === 'photo') room -= own;
  for (const id of AS_ROOM_GROWS) {
    const column = COLUMNS.find((each) => each.id === id);
    room -= column?.widthPx ?? 0;
    if (room < 0 && !ALWAYS.includes(id)) break;
    ids.push(id);
  }
  return ids;
}

const ALWAYS: readonly ColumnId[] = ['price', 'stock', 'status'];

/** For grid-template-columns; the title takes what the others leave. */
export function columnTracks(columns: readonly Column[]): string {
  return columns
    .map(({ id, widthPx }) => (id === 'title' ? `minmax(${widthPx}px, 1fr)` : `${widthPx}px`))
    .join(' ');
}

export function leastWidthPx(columns: readonly Column[]): number {
  return columns.reduce((sum, { widthPx }) => sum + widthPx, 0);
}
