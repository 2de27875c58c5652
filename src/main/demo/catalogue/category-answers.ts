import { CATEGORY_TREE } from '../data/category-tree.ts';
import type { Category } from '../data/category-tree.ts';
import { parametersOf } from '../data/category-parameters.ts';
import type { CategoryParameter } from '../data/category-parameters.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { leafOf } from './category-path.ts';
import { formerNames, formerValues } from './former-data.ts';

/** GET /sale/categories: the departments, or what is under parent.id. */
export function listCategories({ query }: Context): DemoAnswer {
  const parentId = query.get('parent.id');
  if (parentId !== null && !CATEGORY_TREE.byId.has(parentId)) return notFound(parentId);
  const children = CATEGORY_TREE.childrenOf.get(parentId) ?? [];
  return { status: 200, headers: {}, body: { categories: children.map(toldCategory) } };
}

/** GET /sale/categories/{categoryId}. */
export function readCategory({ params }: Context): DemoAnswer {
  const category = CATEGORY_TREE.byId.get(params['categoryId'] ?? '');
  if (category === undefined) return notFound(params['categoryId'] ?? '');
  return { status: 200, headers: {}, body: toldCategory(category) };
}

/** GET /sale/categories/{categoryId}/parameters. */
export function readParameters(context: Context): DemoAnswer {
  return parametersAnswer(context, (parameter) => ({
    ...toldParameter(parameter),
    requiredForProduct: parameter.requiredForProduct,
    options: {
      ambiguousValueId: parameter.ambiguousValueId,
      dependsOnParameterId: parameter.dependsOnParameterId,
      describesProduct: parameter.describesProduct,
      customValuesEnabled: parameter.customValuesEnabled,
      variantsAllowed: parameter.type === 'dictionary' && parameter.describesProduct,
      variantsEqual: false,
      requiredDependsOnValueIds: valuesIn(parameter.requiredIf),
      displayDependsOnValueIds: valuesIn(parameter.displayedIf),
    },
    ...(parameter.dictionary === null
      ? {}
      : { dictionary: parameter.dictionary.map((entry) => ({ ...entry, ...formerValues(entry.id) })) }),
  }));
}

/** GET /sale/categories/{categoryId}/product-parameters: those that describe the product. */
export function readProductParameters(context: Context): DemoAnswer {
  return parametersAnswer(context, (parameter) => {
    if (!parameter.describesProduct) return null;
    const dictionary = parameter.dictionary?.map(({ id, value }) => ({ id, value, ...formerValues(id) }));
    const { requiredForProduct: required } = parameter;
    return { ...toldParameter(parameter), required, ...(dictionary === undefined ? {} : { dictionary }) };
  });
}

function parametersAnswer(
  { params }: Context,
  tell: (parameter: CategoryParameter) => object | null,
): DemoAnswer {
  const id = params['categoryId'] ?? '';
  const category = CATEGORY_TREE.byId.get(id);
  if (category === undefined) return notFound(id);
  const leaf = leafOf(id);
  const parameters = leaf === null ? [] : parametersOf(leaf);
  return {
    status: 200,
    headers: {},
    body: { parameters: parameters.map(tell).filter((told) => told !== null) },
  };
}

function toldParameter(parameter: CategoryParameter): object {
  return {
    id: parameter.id,
    name: parameter.name,
    type: parameter.type,
    required: parameter.required,
    ...(parameter.requiredIf === null ? {} : { requiredIf: parameter.requiredIf }),
    ...(parameter.displayedIf === null ? {} : { displayedIf: parameter.displayedIf }),
    unit: parameter.unit,
    ...formerNames(parameter.id),
    restrictions: parameter.restrictions,
  };
}

/** How the former edition tells a condition: the values alone. */
function valuesIn(condition: CategoryParameter['requiredIf']): readonly string[] | null {
  return condition === null
    ? null
    : condition.parametersWithValue.flatMap(({ oneOfValueIds }) => oneOfValueIds);
}

function toldCategory(category: Category): object {
  return {
    id: category.id,
    leaf: category.isLeaf,
    name: category.name,
    options: {
      advertisement: category.isForAds,
      offersWithProductPublicationEnabled: !category.isForAds,
      productCreationEnabled: category.isLeaf && !category.isForAds,
      sellerCanRequirePurchaseComments: category.isLeaf,
      advertisementPriceOptional: category.isForAds,
      variantsByColorPatternAllowed: category.isLeaf && !category.isForAds,
      customParametersEnabled: category.isLeaf,
    },
    ...(category.parentId === null ? {} : { parent: { id: category.parentId } }),
  };
}

function notFound(categoryId: string): DemoAnswer {
  return oneError(404, 'ERROR', `Category ${categoryId} not found.`, { path: 'categoryId' });
}
