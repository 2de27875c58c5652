import { CATEGORY_TREE } from '../data/category-tree.ts';
import { type CategoryParameter, parametersOf } from '../data/category-parameters.ts';
import type { OfferDocument } from '../data/offer-document.ts';
import type { DemoEdition, DemoError } from '../kinds.ts';

/**
 * What an offer must have to be on sale; a draft may wait for it. Looked at as a whole, whatever was
 * edited.
 */
export function completenessErrors(doc: OfferDocument, edition: DemoEdition): DemoError[] {
  const errors: DemoError[] = [];
  const miss = (code: string, message: string, path: string, details: string | null = null): void => {
    errors.push({ code, message, path, details });
  };
  if (doc.images.length === 0) miss('GallerySizeException', 'The offer has no images.', 'images');
  if (doc.sellingMode.price === null && doc.sellingMode.format === 'BUY_NOW') {
    miss('VALIDATION_ERROR', 'The offer has no price.', 'sellingMode.price');
  }
  if (doc.delivery.shippingRates === null) {
    miss('ShippingRatesNotFoundException', 'The offer has no shipping rates.', 'delivery.shippingRates');
  }
  const lacking = lackingParameters(doc).map(({ name }) => name);
  if (lacking.length > 0) {
    miss(
      'MissingRequiredParameters',
      `Required parameters are missing: ${lacking.join(', ')}.`,
      'parameters',
      lacking.join(', '),
    );
  }
  if (edition === '2026') errors.push(...safetyErrors(doc));
  return errors;
}

/** What the regulation on product safety asks for, since the end of 2024. */
function safetyErrors(doc: OfferDocument): DemoError[] {
  const errors: DemoError[] = [];
  for (const [at, element] of doc.productSet.entries()) {
    if (element.responsibleProducer === null && element.marketedBeforeGPSRObligation !== true) {
      const message = 'The responsible producer is missing.';
      const path = `productSet[${at}].responsibleProducer`;
      errors.push({ code: 'RESPONSIBLE_PRODUCER_NOT_SPECIFIED', message, path });
    }
    if (element.safetyInformation === undefined) {
      const message = 'The safety information is missing.';
      errors.push({ code: 'SAFETY_INFO_NOT_DEFINED', message, path: `productSet[${at}].safetyInformation` });
    }
  }
  return errors;
}

/** The compulsory parameters of its category that an offer does not fill. */
export function lackingParameters(
  doc: OfferDocument,
): readonly { readonly id: string; readonly name: string }[] {
  const leaf = CATEGORY_TREE.leaves.find(({ id }) => id === doc.category.id);
  if (leaf === undefined || doc.sellingMode.format !== 'BUY_NOW') return [];
  const filled = filledParameters(doc);
  return parametersOf(leaf).filter(
    (parameter) => (parameter.required || isRequiredBy(doc, parameter)) && !filled.has(parameter.id),
  );
}

/** By what another of the offer's own says. */
function isRequiredBy(doc: OfferDocument, { requiredIf, describesProduct }: CategoryParameter): boolean {
  if (requiredIf === null || describesProduct) return false;
  const holds = requiredIf.parametersWithValue.every(({ id, oneOfValueIds }) =>
    doc.parameters
      .find((parameter) => parameter.id === id)
      ?.valuesIds?.some((entry) => oneOfValueIds.includes(entry)),
  );
  return holds && (requiredIf.parametersWithoutValue ?? []).every(({ id }) => !filledParameters(doc).has(id));
}

/** Those of the offer and of its products. */
export function filledParameters(doc: OfferDocument): ReadonlySet<string> {
  const ofProducts = doc.productSet.flatMap(({ product }) => product.parameters);
  return new Set([...doc.parameters, ...ofProducts].map(({ id }) => id));
}
