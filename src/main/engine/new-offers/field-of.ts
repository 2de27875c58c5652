import type { Edition } from '../../../shared/domain/account.ts';
import { newOfferProblems, type FieldProblem } from '../../../shared/domain/new-offer-problems.ts';
import type { NewOffer, NewOfferGround } from '../../../shared/domain/new-offer.ts';
import { OFFER_SETTINGS, SETTING_FIELDS } from '../../../shared/domain/offer-settings.ts';
import type { AppError, FieldError } from '../../../shared/errors.ts';

/** Where Allegro's complaints point to, and the field of the form that holds it. The first that fits. */
const PLACES: readonly (readonly [path: string, field: string])[] = [
  ...SETTING_FIELDS.map((field) => [OFFER_SETTINGS[field].path, field] as const),
  ['name', 'title'],
  ['sellingMode', 'price'],
  ['stock', 'stock'],
  ['external', 'externalId'],
  ['images', 'images'],
  ['description', 'description'],
  ['category', 'category'],
  ['delivery', 'handlingTime'],
  ['publication', 'publish'],
  ['parameters', 'parameters'],
];

const OF_PRODUCT: readonly (readonly [part: string, field: string])[] = [
  ['responsibleProducer', 'producer'],
  ['responsiblePerson', 'person'],
  ['safetyInformation', 'safetyText'],
  ['product.parameters', 'parameters'],
];

/** What the form itself finds, and what Allegro refused when it was sent last. */
export function problemsOf(
  offer: NewOffer,
  judged: { readonly ground: NewOfferGround; readonly edition: Edition; readonly error: AppError | null },
): readonly FieldProblem[] {
  return [...newOfferProblems(offer, judged), ...refusedFields(judged.error)];
}

function refusedFields(error: AppError | null): readonly FieldProblem[] {
  if (error?.kind !== 'refused') return [];
  return error.fields.map((complaint) => {
    const text = complaint.userMessage ?? complaint.message;
    return { field: fieldAt(complaint), code: 'refused', words: { en: text, pl: text } };
  });
}

/** "general" where it is about no single field. */
function fieldAt({ path }: FieldError): string {
  if (path === null) return 'general';
  const ofProduct = /^productSet(?:\[\d+\])?\.?(.*)$/.exec(path)?.[1];
  if (ofProduct !== undefined)
    return OF_PRODUCT.find(([part]) => ofProduct.startsWith(part))?.[1] ?? 'product';
  if (/^product\b/.test(path)) return 'product';
  const isAt = (place: string) =>
    path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
  return PLACES.find(([place]) => isAt(place))?.[1] ?? 'general';
}
