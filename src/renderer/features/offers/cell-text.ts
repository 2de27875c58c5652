import type { OfferRow } from '../../../shared/domain/offer.ts';
import type { Format } from '../../ui/format.ts';
import type { CategoryNames } from './category-names.ts';
import type { Column } from './columns.ts';
import { textToType } from './typed-value.ts';

/** A cell as text for a spreadsheet: what an editor would start with, numbers without grouping. */
export function cellText(row: OfferRow, column: Column, format: Format, names: CategoryNames): string {
  if (column.edits) return textToType(column.edits, row, format);
  switch (column.id) {
    case 'sold':
    case 'visits':
    case 'watchers':
    case 'status':
      return String(row[column.id] ?? '');
    case 'category':
      return names.get(row.categoryId ?? '')?.name ?? row.categoryId ?? '';
    default:
      return '';
  }
}
