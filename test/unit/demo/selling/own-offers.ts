import { isOrdinary } from '../../../../src/main/demo/data/born-offers.ts';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { traitsOf } from '../../../../src/main/demo/data/traits.ts';
import { valueAt, type OpenShop } from '../shop/shop.ts';

/** Somebody else's offer. */
export const FOREIGN = '18000000001';
export const DAY_MS = 86_400_000;

/** The n-th offer on sale of a shop of 400, from a place on where a new shop has nothing going on. */
export function ordinaryOffer(number: number, seed = 1): string {
  const fitting = Array.from({ length: 400 }, (_, index) => index).filter((index) =>
    isOrdinary(traitsOf(seed, 400, index)),
  );
  return offerIdOf(seed, fitting[200 + number] ?? 0);
}

export function priceOf(shop: OpenShop, offerId: string): number {
  const { body } = shop.call('GET', `/sale/product-offers/${offerId}`);
  return Number(valueAt(body, 'sellingMode.price.amount'));
}

export function endOffer(shop: OpenShop, offerId: string): void {
  const json = { publication: { status: 'ENDED' } };
  shop.call('PATCH', `/sale/product-offers/${offerId}`, { json });
}

/** Status, code and path of a refusal. */
export function refusal({ status, body }: ReturnType<OpenShop['call']>) {
  return { status, code: valueAt(body, 'errors.0.code'), path: valueAt(body, 'errors.0.path') };
}

export function commandId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
