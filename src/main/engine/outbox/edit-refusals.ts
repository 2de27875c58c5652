import type { CategoryRules } from '../../../shared/domain/check-rules/rule.ts';
import type { FillParameters, Intent } from '../../../shared/domain/edit.ts';
import { OFFER_FIELDS, type OfferField, isFitting } from '../../../shared/domain/offer-fields.ts';
import { parameterIn } from '../../../shared/domain/offer-parameters.ts';
import type { OfferBase, OfferId } from '../../../shared/domain/offer.ts';
import { applyIntent } from '../../../shared/domain/overlay.ts';

const NEVER_FETCHED = {
  code: 'never-fetched',
  message:
    'This field has not been fetched from Allegro yet. Open the offer, or run "stragan sync --details"; ' +
    'then change it again.',
};
export const UNKNOWN_OFFER = { code: 'unknown-offer', message: 'This offer is not known here.' };

type Refusal = { readonly code: string; readonly message: string };
type RulesOf = (offerId: OfferId) => CategoryRules;

/** Why an edit cannot be laid; null where it can. `rulesOf` is asked about parameters alone. */
export function refusalOf(
  base: OfferBase | null,
  { field, intent }: { readonly field: OfferField; readonly intent: Intent },
  rulesOf: RulesOf,
): Refusal | null {
  if (base === null) return UNKNOWN_OFFER;
  if (base.status === 'ARCHIVED') {
    return {
      code: 'archived-offer',
      message: 'Allegro has archived this offer; it cannot be changed any more.',
    };
  }
  const value = OFFER_FIELDS[field].baseOf(base);
  if (value === undefined || (value === null && intent.kind === 'add')) {
    return NEVER_FETCHED;
  }
  if (intent.kind === 'add' && field !== 'stock') {
    return { code: 'wrong-value', message: 'Only the stock can be changed by a number of pieces.' };
  }
  const isAlien = (intent.kind === 'fill') !== (field === 'parameters');
  if (isAlien || !isFitting(field, applyIntent(value, intent)))
    return { code: 'wrong-value', message: 'This value does not fit the field.' };
  return intent.kind === 'fill' ? refusalOfFill(base, intent, rulesOf(base.offerId)) : null;
}

/** What the offer says already may be said otherwise or taken away, whatever the category asks today. */
function refusalOfFill(
  { parameters = [] }: OfferBase,
  intent: FillParameters,
  { requirements }: CategoryRules,
): Refusal | null {
  const added = intent.parameters.filter(({ id }) => parameterIn(parameters, id) === undefined);
  for (const { id } of requirements === null ? [] : added) {
    const requirement = requirements?.find((each) => each.id === id);
    if (requirement === undefined) return NO_SUCH_PARAMETER;
    if (requirement.isOfProduct) return OF_PRODUCT;
  }
  return null;
}

const NO_SUCH_PARAMETER: Refusal = {
  code: 'no-such-parameter',
  message: "This offer's category has no such parameter.",
};
const OF_PRODUCT: Refusal = {
  code: 'parameter-of-product',
  message: "This parameter belongs to the product in Allegro's Catalog, not to the offer.",
};
