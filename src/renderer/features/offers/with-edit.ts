import { OFFER_FIELDS } from '../../../shared/domain/offer-fields.ts';
import type { OfferRow, PendingMark } from '../../../shared/domain/offer.ts';
import type { EditableField } from './typed-value.ts';

/** The row as it looks with one more unsent edit. */
export function withEdit(row: OfferRow, field: EditableField, shown: unknown): OfferRow {
  const { place } = OFFER_FIELDS[field];
  const former = row.pending.find((mark) => mark.field === field);
  const mark: PendingMark = { field, state: 'draft', base: former ? former.base : row[place], shown };
  const pending = [...row.pending.filter((other) => other.field !== field), mark];
  return { ...row, pending, [place]: shown };
}
