import { isObject, listAt, objectAt, textAt, type WireObject } from './reading.ts';

/**
 * GET /sale/offers/{offerId} of the 2022 edition in the shape of GET /sale/product-offers/{offerId}: pictures
 * by address, the one product as a set, the one tax as rates. What is told alike in both stays as it is.
 */
export function asProductOffer(former: WireObject): WireObject {
  const { product: _product, images: _images, tax, ...rest } = former;
  const product = objectAt(former, 'product');
  return {
    ...rest,
    images: listAt(former, 'images').flatMap((image) => textAt(isObject(image) ? image : null, 'url') ?? []),
    productSet: product === null ? [] : [{ product }],
    ...(isObject(tax) ? { tax, taxSettings: { ...tax, rates: ratesOf(tax) } } : {}),
  };
}

function ratesOf(tax: WireObject): readonly WireObject[] {
  const rate = textAt(tax, 'percentage') ?? textAt(tax, 'rate');
  return rate === null ? [] : [{ rate }];
}
