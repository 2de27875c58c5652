import type { OfferSort } from '../../../shared/contract.ts';
import type { EditableField } from './typed-value.ts';

type ColumnShape = {
  readonly id: string;
  readonly key: string;
  readonly width: string;
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
    width: '150px',
    isNumber: true,
    sortBy: 'price',
    edits: 'price',
  },
  { id: 'stock', key: 'offers:column.stock', width: '80px', isNumber: true, sortBy: 'stock', edits: 'stock' },
  { id: 'status', key: 'offers:column.status', width: '102px', sortBy: 'status' },
  { id: 'sold', key: 'offers:column.sold', width: '78px', isNumber: true, sortBy: 'sold' },
  { id: 'visits', key: 'offers:column.visits', width: '76px', isNumber: true, sortBy: 'visits' },
] as const satisfies readonly ColumnShape[];

export type ColumnId = (typeof TABLE)[number]['id'];

export type Column = ColumnShape & { readonly id: ColumnId };

const COLUMNS: readonly Column[] = TABLE;

/** Where there is little room the title keeps it: visits go first, then sales. */
export function columnsFor(widthPx: number): readonly Column[] {
  const dropped: readonly ColumnId[] = widthPx >= 820 ? [] : widthPx >= 770 ? ['visits'] : ['visits', 'sold'];
  return COLUMNS.filter((column) => !dropped.includes(column.id));
}
