import type { FoundProduct } from '../../../shared/contract-new-offers.ts';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import { listProducts } from '../allegro/endpoints/products.ts';
import type { AllegroHttp } from '../allegro/http.ts';
import { isObject, listAt, objectAt, textAt, type WireObject } from '../allegro/wire/reading.ts';
import type { Collection } from '../collections/collection.ts';
import { asKept } from '../collections/reading/keep-page.ts';
import type { Clock } from '../ports.ts';
import type { ReadDb, WriteDb } from '../store/handle.ts';
import { keepItems } from '../store/queries/collection-items.ts';
import { listItemRows } from '../store/queries/item-rows.ts';
import { itemTitles } from '../store/queries/item-titles.ts';
import { offersOfEans } from '../store/queries/new-offers.ts';
import { showOffer } from '../store/queries/offer-details.ts';
import { listOffers } from '../store/queries/offer-list.ts';
import { imagesIn, PRODUCTS } from './ground-of.ts';
import { eanIn } from './prefill.ts';

export type FindParts = {
  readonly db: WriteDb;
  readonly http: AllegroHttp;
  readonly clock: Clock;
  readonly collections: readonly Collection[];
};

const MOST = 30;
/** What is asked of one's own offers, where Allegro cannot be asked. */
const MOST_OWN = 10;
const GTIN = /^\d{8,14}$/;

/** GET /sale/products, by a GTIN or by words; else what was found before, and products of own offers. */
export async function findProducts(
  parts: FindParts,
  text: string,
): Promise<Result<{ products: readonly FoundProduct[]; error: AppError | null }>> {
  const phrase = text.trim();
  if (phrase === '') return err({ kind: 'bad-input', path: 'text', message: 'Say an EAN or some words.' });
  const query = { phrase, ...(GTIN.test(phrase) ? { mode: 'GTIN' } : {}) };
  const reply = await parts.http.call(listProducts, { query }, { priority: 'pull' });
  if (!reply.ok) return ok({ products: knownProducts(parts.db, phrase), error: reply.error });
  const documents = listAt(reply.value.value as WireObject, 'products')
    .filter(isObject)
    .slice(0, MOST);
  keepFound(parts, documents);
  return ok({ products: asFound(parts.db, documents), error: null });
}

function keepFound({ db, clock, collections }: FindParts, documents: readonly WireObject[]): void {
  const definition = collections.find(({ name }) => name === PRODUCTS);
  if (definition === undefined) return;
  const items = documents.flatMap((document) => {
    const key = textAt(document, 'id');
    return key === null ? [] : [{ key, within: '', isWhole: false, ...asKept(definition, document) }];
  });
  keepItems(db, PRODUCTS, items, clock.now());
}

function knownProducts(db: ReadDb, phrase: string): readonly FoundProduct[] {
  const kept = listItemRows(db, { collection: PRODUCTS, text: phrase }, { after: null, limit: MOST });
  const found = asFound(db, (kept?.items ?? []).map(({ document }) => document).filter(isObject));
  const ids = new Set(found.map(({ productId }) => productId));
  const ofOffers = productsOfOffers(db, phrase).filter(({ productId }) => !ids.has(productId));
  return [...found, ...ofOffers];
}

function productsOfOffers(db: ReadDb, phrase: string): readonly FoundProduct[] {
  const offers = listOffers(db, { text: phrase, after: null, limit: MOST_OWN })?.offers ?? [];
  const found = offers.flatMap(({ offerId, title, ean, categoryId, imageUrl }) => {
    const details = showOffer(db, offerId)?.details;
    const [set] = listAt(isObject(details) ? details : null, 'productSet').filter(isObject);
    const productId = textAt(objectAt(set ?? null, 'product'), 'id');
    if (productId === null) return [];
    const categoryName =
      categoryId === null ? null : (itemTitles(db, 'categories', [categoryId]).get(categoryId) ?? null);
    return [{ productId, name: title, ean, categoryId, categoryName, imageUrl, offerId }];
  });
  return [...new Map(found.map((product) => [product.productId, product])).values()];
}

function asFound(db: ReadDb, documents: readonly WireObject[]): readonly FoundProduct[] {
  const eans = documents.map(eanIn).filter((ean) => ean !== null);
  const offers = offersOfEans(db, eans);
  return documents.map((document) => {
    const category = objectAt(document, 'category');
    const last = listAt(category, 'path').at(-1);
    const ean = eanIn(document);
    return {
      productId: textAt(document, 'id') ?? '',
      name: textAt(document, 'name') ?? '',
      ean,
      categoryId: textAt(category, 'id'),
      categoryName: isObject(last) ? textAt(last, 'name') : null,
      imageUrl: imagesIn(document)[0] ?? null,
      offerId: ean === null ? null : (offers.get(ean) ?? null),
    };
  });
}
