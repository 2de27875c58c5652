import { compatibilityListId, vehiclesFor } from '../catalogue/compatibility-list.ts';
import { pathOf, similarTo } from '../catalogue/category-path.ts';
import { BRAND_ID, CODE_ID, CONDITION_ID, EAN_ID, NEW_VALUE_ID } from '../data/category-parameters.ts';
import { eanOf } from '../data/ean.ts';
import type { Parameter } from '../data/offer-document.ts';
import { producerId } from '../data/settings-ids.ts';
import { uuidOf } from '../data/dice.ts';
import type { Context } from '../kinds.ts';
import { madeUp } from '../made-up.ts';
import { withImageAddress } from './product-images.ts';
import { categoryParameter } from './product-store.ts';
import type { KnownProduct } from './product-store.ts';

/** What every answer tells of a product, in both editions; GET of one tells more. */
export function toldProduct(context: Context, product: KnownProduct): object {
  const { leaf, id, name, number } = product;
  const [images, description] = withImageAddress(product, context.addresses.image);
  return {
    id,
    name,
    category: {
      id: leaf.id,
      path: pathOf(leaf),
      similar: similarTo(leaf).map((similar) => ({ id: similar.id, path: pathOf(similar) })),
    },
    images,
    parameters: product.parameters.map((parameter) => toldParameter(product, parameter)),
    description,
    aiCoCreatedContent: isWrittenByMachine(product)
      ? { images: images.slice(0, 1), paths: ['description'] }
      : { images: [], paths: [] },
    trustedContent: isTrusted(product)
      ? { paths: ['name', 'parameters'], productPaths: ['name', 'category', 'parameters'] }
      : { paths: [], productPaths: [] },
    hasProtectedBrand: isTrusted(product),
    productSafety: number === null ? noSafety() : safetyOf(context, number),
    publication: { status: product.status },
    isDraft: product.status === 'PROPOSED',
  };
}

/** What GET /sale/products/{productId} adds. */
export function wholeProduct(context: Context, product: KnownProduct): object {
  const { seed } = context.state.settings;
  const { number, leaf } = product;
  const condition = {
    id: CONDITION_ID,
    name: 'Stan',
    values: ['Nowy'],
    valuesIds: [NEW_VALUE_ID],
    rangeValue: null,
  };
  const vehicles = number === null ? [] : vehiclesFor(seed, number, leaf.id);
  return {
    ...toldProduct(context, product),
    offerRequirements: {
      id: number === null ? product.id : eanOf(seed, number),
      parameters: [toldParameter(product, condition)],
    },
    ...(number === null || vehicles.length === 0
      ? {}
      : {
          compatibilityList: {
            id: compatibilityListId(seed, number),
            type: 'PRODUCT_BASED',
            items: vehicles.map(({ text }) => ({ text })),
          },
          tecdocSpecification: {
            id: String(30_000 + number),
            items: [
              { name: 'Strona zabudowy', values: ['oś przednia'] },
              { name: 'Numer części', values: product.parameters.flatMap(codeIn) },
            ],
          },
        }),
  };
}

function toldParameter(product: KnownProduct, parameter: Parameter): object {
  const { id, name, values, valuesIds, rangeValue } = parameter;
  const unit = categoryParameter(product, id)?.unit ?? null;
  return {
    id,
    name,
    values,
    valuesIds,
    rangeValue,
    valuesLabels: rangeValue === null ? values : [`${rangeValue.from} - ${rangeValue.to}`],
    ...(unit === null ? {} : { unit }),
    options: {
      identifiesProduct: [EAN_ID, CODE_ID, BRAND_ID].includes(id),
      isGTIN: id === EAN_ID,
      isTrusted: isTrusted(product) && id === BRAND_ID,
      isAiCoCreated: false,
    },
  };
}

function codeIn({ id, values }: Parameter): readonly string[] {
  return id === CODE_ID ? values : [];
}

function isWrittenByMachine({ number }: KnownProduct): boolean {
  return number !== null && number % 3 === 0;
}

function isTrusted({ number }: KnownProduct): boolean {
  return number !== null && number % 5 === 0;
}

function noSafety() {
  return { responsibleProducers: null, safetyInformation: null };
}

function safetyOf({ state, now }: Context, number: number): object {
  const { seed, edition } = state.settings;
  const by = { seed, index: number, edition, now };
  const producer = madeUp('ResponsibleProducerResponse', by, {
    id: producerId(seed),
    name: 'Producent z katalogu',
  });
  const attachments = [{ id: uuidOf(seed, number, 741) }];
  return {
    responsibleProducers: [producer],
    safetyInformation:
      number % 4 === 0
        ? { type: 'ATTACHMENTS', attachments }
        : { type: 'TEXT', description: 'Zgodnie z kartą produktu w katalogu.' },
  };
}
