import { stopsOf } from '../../../shared/domain/check-rules/check.ts';
import type { Finding } from '../../../shared/contract.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import type { EditableField } from './typed-value.ts';

/** What would stop this value from being sent, by the same rules that Send applies. */
export function stopsOn(field: EditableField, shown: unknown, row: OfferRow): readonly Finding[] {
  const known = row.pending.find((mark) => mark.field === field);
  const before = known ? known.base : row[field];
  // No rule of a single value looks at the marketplace, and rows of the grid do not carry it.
  const offer = { ...row, marketplaceId: '' };
  return stopsOf(
    { editId: 0, offerId: row.offerId, field, before, after: shown, offer },
    { askAbovePercent: Infinity },
  );
}
