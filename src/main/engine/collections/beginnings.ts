import type { Edition } from '../../../shared/domain/account.ts';
import { isObject, type WireObject } from '../allegro/wire/reading.ts';
import { valuesAt } from './document-paths.ts';

/** What the form of a new item begins with, by the document of what it is part of. */
export const BEGINNINGS = {
  'product-of-offer': productOfOffer,
  'product-as-it-is': productAsItIs,
} as const satisfies Readonly<Record<string, (outer: WireObject, edition: Edition) => WireObject>>;

export type Beginning = keyof typeof BEGINNINGS;

/** In the seller's language; Allegro wants to be told which it is. */
const LANGUAGE = 'pl-PL';

/** What an offer says of its product, as a proposal of one says it. */
function productOfOffer(offer: WireObject, edition: Edition): WireObject {
  const ofProduct = valuesAt(offer, 'productSet[].product.parameters[]');
  const parameters = ofProduct.length > 0 ? ofProduct : valuesAt(offer, 'parameters[]');
  return {
    ...proposed(offer, parameters),
    ...(isObject(offer['description']) ? { description: offer['description'] } : {}),
    ...languageIn(edition),
  };
}

/** A product of the Catalog, as a proposal to change it begins. */
function productAsItIs(product: WireObject, edition: Edition): WireObject {
  return {
    ...proposed(product, valuesAt(product, 'parameters[]')),
    note: '',
    notifyViaEmailAfterVerification: true,
    ...languageIn(edition),
  };
}

/** The former edition knows one language. */
function languageIn(edition: Edition): WireObject {
  return edition === '2022' ? {} : { language: LANGUAGE };
}

function proposed(told: WireObject, parameters: readonly unknown[]): WireObject {
  return {
    name: told['name'] ?? '',
    category: { id: valuesAt(told, 'category.id')[0] ?? '' },
    images: valuesAt(told, 'images[]').flatMap((image) => {
      const url = isObject(image) ? image['url'] : image;
      return typeof url === 'string' ? [{ url }] : [];
    }),
    parameters: parameters.filter(isObject).map(parameterOf),
  };
}

/** A value of Allegro's own is told by its id, every other one by its words. */
function parameterOf({ id, values, valuesIds, rangeValue }: WireObject): WireObject {
  const hasIds = Array.isArray(valuesIds) && valuesIds.length > 0;
  return {
    id,
    ...(hasIds ? { valuesIds } : Array.isArray(values) ? { values } : {}),
    ...(isObject(rangeValue) ? { rangeValue } : {}),
  };
}
