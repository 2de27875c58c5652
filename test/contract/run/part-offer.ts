import { textAt, valueAt, type KnownContext } from './known-kinds.ts';

/** An offer of a part that fits cars, and its product. */
export async function partOffer({ read }: KnownContext) {
  const supported = await read('/sale/compatibility-list/supported-categories');
  const all = (valueAt(supported, 'supportedCategories') ?? []) as readonly {
    readonly categoryId: string;
    readonly inputType: string;
  }[];
  for (const { categoryId } of all.filter(({ inputType }) => inputType === 'ID')) {
    const list = await read(
      `/sale/offers?category.id=${categoryId}&sellingMode.format=BUY_NOW&publication.status=ACTIVE&limit=1`,
    );
    const offerId = valueAt(list, 'offers.0.id');
    if (typeof offerId !== 'string') continue;
    const productId = textAt(await read(`/sale/product-offers/${offerId}`), 'productSet.0.product.id');
    return { offerId, productId };
  }
  throw new Error('the shop sells no parts');
}
