import { leafOf, similarTo } from '../catalogue/category-path.ts';
import { DAY_MS } from '../data/birth.ts';
import { EAN_ID } from '../data/category-parameters.ts';
import { errors, oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { randomUuid } from '../random.ts';
import { readPictures } from './product-images.ts';
import { productOf, productsOfGtin, proposedProducts } from './product-store.ts';
import type { ProposedProduct } from './product-store.ts';
import { readProductParameters } from './read-parameters.ts';
import type { SentParameter } from './read-parameters.ts';
import { toldProduct } from './told-product.ts';

/** Products one seller may add in a month. */
const MOST_A_MONTH = 20_000;
const PATH = '/sale/products';

type Sent = {
  readonly name: string;
  readonly category: { readonly id?: string };
  readonly parameters: readonly SentParameter[];
  readonly language?: string;
};

/** POST /sale/product-proposals: a product the catalogue has not. One it has is a 409 with its address. */
export function proposeProduct(context: Context): DemoAnswer {
  const { state, now } = context;
  const sent = context.json as Sent;
  const leaf = leafOf(sent.category.id ?? '');
  if (leaf === null || leaf.isForAds)
    return oneError(422, 'CATEGORY_NOT_EXISTS', 'Products cannot be created in this category.', {
      path: 'category.id',
    });
  const pictures = readPictures(context, sent.name);
  if ('status' in pictures) return pictures;
  const { parameters, errors: wrong } = readProductParameters(leaf, sent.parameters);
  if (wrong.length > 0) return errors(422, wrong);
  const gtins = parameters.find(({ id }) => id === EAN_ID)?.values ?? [];
  const same = gtins.flatMap((gtin) => productsOfGtin(state, gtin, now))[0];
  if (same !== undefined) return alreadyThere(context, same.id);
  const recent = [...proposedProducts(state).entries()].filter(
    ([, one]) => now - one.proposedAt < 30 * DAY_MS,
  );
  if (recent.length >= MOST_A_MONTH)
    return oneError(422, 'LimitExceeded', `No more than ${MOST_A_MONTH} products a month.`);

  const id = randomUuid(context.random);
  const language = sent.language ?? 'pl-PL';
  const proposed = {
    id,
    name: sent.name,
    categoryId: leaf.id,
    ...pictures,
    parameters,
    language,
    proposedAt: now,
  };
  proposedProducts(state).put(id, proposed);
  return { status: 201, headers: { location: addressOf(context, id) }, body: told(context, proposed) };
}

/** Both editions' answers are part of this: the former told the whole product. */
function told(context: Context, { id, language, categoryId }: ProposedProduct): object {
  const product = productOf(context.state, id, context.now);
  const leaf = leafOf(categoryId);
  if (product === null || leaf === null) throw new Error('a proposal that was not kept');
  const similar = similarTo(leaf).map((one) => ({ id: one.id }));
  return { ...toldProduct(context, product), category: { id: leaf.id, similar }, language };
}

function alreadyThere(context: Context, productId: string): DemoAnswer {
  const refused = oneError(409, 'PRODUCT_ALREADY_EXISTS', 'The product is in the catalogue.');
  return { ...refused, headers: { ...refused.headers, location: addressOf(context, productId) } };
}

function addressOf({ addresses }: Context, productId: string): string {
  return `${addresses.api}${PATH}/${productId}`;
}
