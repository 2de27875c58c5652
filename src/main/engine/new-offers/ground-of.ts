import type { NewOffer, NewOfferGround } from '../../../shared/domain/new-offer.ts';
import { isObject, listAt, objectAt, textAt, type WireObject } from '../allegro/wire/reading.ts';
import type { ReadDb } from '../store/handle.ts';
import { requirementsOf } from '../store/queries/category-requirements.ts';
import { itemRow } from '../store/queries/item-rows.ts';
import { itemTitles } from '../store/queries/item-titles.ts';

export const PRODUCTS = 'catalog-products';

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
