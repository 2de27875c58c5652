import type { OfferRow } from '../../../shared/domain/offer.ts';
import type { Format } from '../../ui/format.ts';
import type { Column } from './columns.ts';
import { textToType } from './typed-value.ts';

/** A cell as text for a spreadsheet: what an editor would start with, numbers without grouping. */
export function cellText(row: OfferRow, column: Column, format: Format): string {
  if (column.edits) return textToType(column.edits, row, format);
  switch (column.id) {
    case 'sold':
    case 'visits':
    case 'status':
      return String(row[column.id] ?? '');
    default:
      return '';
  }
}
