import type {
  NewOffer,
  NewOfferGround,
  Requirement,
  RequirementCondition,
} from '../../../shared/domain/new-offer.ts';
import { isObject, listAt, objectAt, textAt, type WireObject } from '../allegro/wire/reading.ts';
import type { ReadDb } from '../store/handle.ts';
import { readingOf } from '../store/queries/collection-items.ts';
import { itemRow, listItemRows } from '../store/queries/item-rows.ts';
import { itemTitles } from '../store/queries/item-titles.ts';

export const PRODUCTS = 'catalog-products';
export const PARAMETERS = 'category-parameters';
const MOST_PARAMETERS = 1000;

export type GroundPlace = { readonly productId: string; readonly categoryId: string | null };

/** What is known here of the category and of the product. */
export function groundOf(db: ReadDb, { productId, categoryId }: GroundPlace): NewOfferGround {
  const document = productDocument(db, productId);
  return {
    requirements: categoryId === null ? null : requirementsOf(db, categoryId),
    brought: broughtBy(document),
    productImages: imagesIn(document),
    categoryName:
      categoryId === null
        ? null
        : (itemTitles(db, 'categories', [categoryId]).get(categoryId) ?? pathEnd(document)),
  };
}

export function productDocument(db: ReadDb, productId: string): WireObject | null {
  const document = itemRow(db, PRODUCTS, productId)?.document;
  return isObject(document) ? document : null;
}

/** Null where they were never read whole. */
function requirementsOf(db: ReadDb, categoryId: string): readonly Requirement[] | null {
  const place = { collection: PARAMETERS, within: categoryId };
  if (readingOf(db, place).readAt === null) return null;
  const rows = listItemRows(db, place, { after: null, limit: MOST_PARAMETERS })?.items ?? [];
  return rows.flatMap(({ document, isGone }) =>
    isObject(document) && !isGone ? [requirement(document)] : [],
  );
}

/** As GET /sale/categories/{categoryId}/parameters describes it. */
function requirement(parameter: WireObject): Requirement {
  const options = objectAt(parameter, 'options');
  const restrictions = objectAt(parameter, 'restrictions');
  const number = (name: string) => (typeof restrictions?.[name] === 'number' ? restrictions[name] : null);
  const dependsOn = listAt(parameter, 'dictionary').filter(isObject);
  return {
    id: textAt(parameter, 'id') ?? '',
    name: textAt(parameter, 'name') ?? '',
    kind: KINDS[textAt(parameter, 'type') ?? ''] ?? 'text',
    isRequired: parameter.required === true,
    isOfProduct: options?.describesProduct === true,
    unit: textAt(parameter, 'unit'),
    choices: dependsOn.map((entry) => ({
      id: textAt(entry, 'id') ?? '',
      value: textAt(entry, 'value') ?? '',
    })),
    takesOwnWords: options?.customValuesEnabled === true,
    takesSeveral: restrictions?.multipleChoices === true || (number('allowedNumberOfValues') ?? 1) > 1,
    least: number('min'),
    most: number('max'),
    mostLength: number('maxLength'),
    requiredIf: conditionIn(objectAt(parameter, 'requiredIf')),
  };
}

const KINDS: Readonly<Record<string, Requirement['kind']>> = {
  dictionary: 'choice',
  integer: 'whole',
  float: 'number',
};

function conditionIn(condition: WireObject | null): RequirementCondition | null {
  if (condition === null) return null;
  return {
    filled: listAt(condition, 'parametersWithValue')
      .filter(isObject)
      .map((entry) => ({
        id: textAt(entry, 'id') ?? '',
        valuesIds: listAt(entry, 'oneOfValueIds').filter((id) => typeof id === 'string'),
      })),
    empty: listAt(condition, 'parametersWithoutValue')
      .filter(isObject)
      .map((entry) => textAt(entry, 'id') ?? ''),
  };
}

function broughtBy(product: WireObject | null): NewOfferGround['brought'] {
  return listAt(product, 'parameters')
    .filter(isObject)
    .map((parameter) => {
      const labels = listAt(parameter, 'valuesLabels');
      const values = labels.length > 0 ? labels : listAt(parameter, 'values');
      return {
        id: textAt(parameter, 'id') ?? '',
        name: textAt(parameter, 'name') ?? '',
        values: values.filter((value) => typeof value === 'string'),
      };
    });
}

export function imagesIn(product: WireObject | null): readonly string[] {
  return listAt(product, 'images').flatMap((image) => textAt(isObject(image) ? image : null, 'url') ?? []);
}

/** Where a category is known by the product alone. */
function pathEnd(product: WireObject | null): string | null {
  const last = listAt(objectAt(product, 'category'), 'path').at(-1);
  return isObject(last) ? textAt(last, 'name') : null;
}

export function placeOf({ product, categoryId }: Pick<NewOffer, 'product' | 'categoryId'>): GroundPlace {
  return { productId: product.id, categoryId };
}
