import type { OfferSort } from '../../../shared/contract-offers.ts';
import type { EditableField } from './typed-value.ts';

type ColumnShape = {
  readonly id: string;
  readonly key: string;
  readonly width: string;
  /** Where an old value stands beside the new one. */
  readonly wideWidth?: string;
  readonly isNumber?: boolean;
  readonly sortBy?: OfferSort['by'];
  readonly edits?: EditableField;
};

const TABLE = [
  { id: 'select', key: 'offers:column.select', width: '36px' },
  { id: 'photo', key: 'offers:column.photo', width: '46px' },
  { id: 'title', key: 'offers:column.title', width: 'minmax(200px, 1fr)', sortBy: 'title', edits: 'title' },
  {
    id: 'price',
    key: 'offers:column.price',
    width: '104px',
    wideWidth: '178px',
    isNumber: true,
    sortBy: 'price',
    edits: 'price',
  },
  { id: 'stock', key: 'offers:column.stock', width: '80px', isNumber: true, sortBy: 'stock', edits: 'stock' },
  { id: 'status', key: 'offers:column.status', width: '102px', sortBy: 'status' },
  {
    id: 'externalId',
    key: 'words:field.externalId',
    width: '110px',
    sortBy: 'externalId',
    edits: 'externalId',
  },
  { id: 'sold', key: 'offers:column.sold', width: '78px', isNumber: true, sortBy: 'sold' },
  { id: 'visits', key: 'offers:column.visits', width: '76px', isNumber: true, sortBy: 'visits' },
] as const satisfies readonly ColumnShape[];

export type ColumnId = (typeof TABLE)[number]['id'];

export type Column = ColumnShape & { readonly id: ColumnId };

const COLUMNS: readonly Column[] = TABLE;

/**
 * Where there is little room the title keeps it: the SKU, which stands below it too, goes first, then visits
 * and sales.
 */
export function columnsFor(widthPx: number, hasChanges = false): readonly Column[] {
  const least: Partial<Record<ColumnId, number>> = { externalId: 930, visits: 820, sold: 770 };
  return COLUMNS.filter(({ id }) => widthPx >= (least[id] ?? 0)).map((column) => ({
    ...column,
    width: hasChanges ? (column.wideWidth ?? column.width) : column.width,
  }));
}
