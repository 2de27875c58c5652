import { stopsOf } from '../../../shared/domain/check-rules/check.ts';
import type { Finding } from '../../../shared/contract-changes.ts';
import { OFFER_FIELDS } from '../../../shared/domain/offer-fields.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import type { EditableField } from './typed-value.ts';

/** What would stop this value from being sent, by the same rules that Send applies. */
export function stopsOn(field: EditableField, shown: unknown, row: OfferRow): readonly Finding[] {
  const known = row.pending.find((mark) => mark.field === field);
  const before = known ? known.base : row[OFFER_FIELDS[field].place];
  // No rule of a single value looks at the marketplace, and rows of the grid do not carry it.
  const offer = { ...row, marketplaceId: '' };
  return stopsOf(
    { editId: 0, offerId: row.offerId, field, before, after: shown, offer },
    { askAbovePercent: Infinity },
  );
}
