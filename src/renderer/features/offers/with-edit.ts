import type { Money } from '../../../shared/domain/money.ts';
import type { OfferRow, PendingMark } from '../../../shared/domain/offer.ts';
import type { EditableField } from './typed-value.ts';

/** The row as it looks with one more unsent edit. */
export function withEdit(row: OfferRow, field: EditableField, shown: unknown): OfferRow {
  const former = row.pending.find((mark) => mark.field === field);
  const mark: PendingMark = { field, state: 'draft', base: former ? former.base : row[field], shown };
  const pending = [...row.pending.filter((other) => other.field !== field), mark];
  if (field === 'title') return { ...row, pending, title: String(shown) };
  if (field === 'stock') return { ...row, pending, stock: Number(shown) };
  return { ...row, pending, price: shown as Money };
}
