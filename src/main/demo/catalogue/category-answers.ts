import { CATEGORY_TREE } from '../data/category-tree.ts';
import type { Category, Leaf } from '../data/category-tree.ts';
import { parametersOf } from '../data/category-parameters.ts';
import type { CategoryParameter } from '../data/category-parameters.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';

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
    },
    ...(parameter.dictionary === null ? {} : { dictionary: parameter.dictionary }),
  }));
}

/** GET /sale/categories/{categoryId}/product-parameters: those that describe the product. */
export function readProductParameters(context: Context): DemoAnswer {
  return parametersAnswer(context, (parameter) => {
    if (!parameter.describesProduct) return null;
    const dictionary = parameter.dictionary?.map(({ id, value }) => ({ id, value }));
    return { ...toldParameter(parameter), ...(dictionary === undefined ? {} : { dictionary }) };
  });
}

function parametersAnswer(
  { params }: Context,
  tell: (parameter: CategoryParameter) => object | null,
): DemoAnswer {
  const id = params['categoryId'] ?? '';
  const category = CATEGORY_TREE.byId.get(id);
  if (category === undefined) return notFound(id);
  const leaf: Leaf | undefined = CATEGORY_TREE.leaves.find((entry) => entry.id === id);
  const parameters = leaf === undefined ? [] : parametersOf(leaf);
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
    restrictions: parameter.restrictions,
  };
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
    },
    ...(category.parentId === null ? {} : { parent: { id: category.parentId } }),
  };
}

function notFound(categoryId: string): DemoAnswer {
  return oneError(404, 'ERROR', `Category ${categoryId} not found.`, { path: 'categoryId' });
}
