import { EAN_ID } from '../data/category-parameters.ts';
import type { OfferDocument } from '../data/offer-document.ts';
import type { DemoError } from '../kinds.ts';

/** What Allegro would rather have, and takes an offer without. */
export function offerWarnings(doc: OfferDocument): DemoError[] {
  const ofProducts = doc.productSet.flatMap(({ product }) => product.parameters);
  if ([...doc.parameters, ...ofProducts].some(({ id }) => id === EAN_ID)) return [];
  const message = 'The offer has no GTIN.';
  const details = 'Buyers find an offer by the GTIN of its product.';
  return [{ code: 'MissingGtinWarning', message, details, path: 'parameters' }];
}
