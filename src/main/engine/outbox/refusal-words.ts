import { OFFER_FIELDS, isOfferField } from '../../../shared/domain/offer-fields.ts';
import type { AppError, FieldError } from '../../../shared/errors.ts';

/**
 * Allegro validates the whole offer on each PATCH, so a refusal may be about a field the seller did not
 * touch: then the message says so. Source: PATCH /sale/product-offers/{offerId}.
 */
export function explainRefusal(error: AppError, field: string): AppError {
  if (error.kind !== 'refused' || error.fields.length === 0) return error;
  const isOther = error.fields.every((each) => isAboutOther(each, field));
  if (!isOther) return error;
  const complaints = error.fields.map((each) => each.userMessage ?? each.message).join(' ');
  const parts = [...new Set(error.fields.map((each) => each.path))].join(', ');
  return {
    ...error,
    message:
      `The ${field} is fine; Allegro refuses any change of this offer until this is put right: ${parts}. ` +
      complaints,
  };
}

function isAboutOther({ path }: FieldError, field: string): boolean {
  if (path === null || path === '') return false;
  const own = placesOf(field);
  return !own.some(
    (prefix) => path === prefix || path.startsWith(`${prefix}.`) || path.startsWith(`${prefix}[`),
  );
}

/** Where Allegro's complaints about a field point to. */
function placesOf(field: string): readonly string[] {
  if (!isOfferField(field)) return [field];
  const { path, alsoAt = [] } = OFFER_FIELDS[field];
  return [path, ...alsoAt];
}
