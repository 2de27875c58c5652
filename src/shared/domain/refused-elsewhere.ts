import type { FieldError } from '../errors.ts';
import { isOfferField, OFFER_FIELDS } from './offer-fields.ts';

/**
 * Allegro validates the whole offer on each PATCH: whether all it complains of lies outside of the field that
 * was changed. Source: PATCH /sale/product-offers/{offerId}.
 */
export function isRefusedElsewhere(complaints: readonly FieldError[], field: string): boolean {
  return complaints.length > 0 && complaints.every((complaint) => isAboutOther(complaint, field));
}

/** Whether any of them lies in this field. */
export function isAbout(complaints: readonly FieldError[], field: string): boolean {
  return complaints.some((complaint) => Boolean(complaint.path) && !isAboutOther(complaint, field));
}

function isAboutOther({ path }: FieldError, field: string): boolean {
  if (path === null || path === '') return false;
  return !placesOf(field).some(
    (prefix) => path === prefix || path.startsWith(`${prefix}.`) || path.startsWith(`${prefix}[`),
  );
}

/** Where Allegro's complaints about a field point to. */
function placesOf(field: string): readonly string[] {
  if (!isOfferField(field)) return [field];
  const { path, alsoAt = [] } = OFFER_FIELDS[field];
  return [path, ...alsoAt];
}
