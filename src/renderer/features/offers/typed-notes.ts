import { countedLength } from '../../../shared/domain/check-rules/title-count.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import type { EditableField } from './typed-value.ts';

/** Longest title that Allegro takes (POST /sale/product-offers: name). */
const TITLE_MAX = 75;

/**
 * How much of its room a title takes, as Allegro counts: some characters are several. Other fields have no
 * such room.
 */
export function counterOf(field: EditableField, text: string): string | null {
  return field === 'title' ? `${countedLength(text)}/${TITLE_MAX}` : null;
}

/** What the seller should know of a value that may be kept; a key of the texts. */
export function noteOn(field: EditableField, shown: unknown, row: OfferRow): string | null {
  if (field === 'stock' && shown === 0) return 'offers:note.ends';
  if (field === 'stock' && row.status === 'ENDED' && Number(shown) > 0) return 'offers:note.ended';
  if (field === 'price' && row.priceRuleId !== null) return 'offers:note.price-rule';
  return null;
}
