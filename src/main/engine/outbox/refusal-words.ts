import type { AppError, FieldError } from '../../../shared/errors.ts';

/** Where Allegro's complaints about a field point to. */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  title: ['name'],
  price: ['sellingMode.price', 'price', 'modification.price', 'modifications', 'buyNowPrice'],
  stock: ['stock', 'modification', 'modifications'],
  publication: ['publication'],
};

/**
 * Allegro validates the whole offer on each PATCH, so a refusal may be about a field the seller did not touch: then the
 * message says so. Source: PATCH /sale/product-offers/{offerId}.
 */
export function explainRefusal(error: AppError, field: string): AppError {
  if (error.kind !== 'refused' || error.fields.length === 0) return error;
  const isOther = error.fields.every((each) => isAboutOther(each, field));
  if (!isOther) return error;
  const complaints = error.fields.map((each) => each.userMessage ?? each.message).join(' ');
  const parts = [...new Set(error.fields.map((each) => each.path))].join(', ');
  return {
    ...error,
    message: `The ${field} is fine; Allegro refuses any change of this offer until this is put right: ${parts}. ${complaints}`,
  };
}

function isAboutOther({ path }: FieldError, field: string): boolean {
  if (path === null || path === '') return false;
  const own = PATHS[field] ?? [field];
  return !own.some(
    (prefix) => path === prefix || path.startsWith(`${prefix}.`) || path.startsWith(`${prefix}[`),
  );
}
