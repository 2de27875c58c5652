import type { Endpoint } from './endpoint.ts';

/**
 * Every group of methods Stragan knows. A group is loaded when it is first needed: schemas are dear to make.
 */
export const GROUPS = {
  'additional-services': () => import('./endpoints/additional-services.ts'),
  'additional-services-translations': () => import('./endpoints/additional-services-translations.ts'),
  'advance-ship-notices': () => import('./endpoints/advance-ship-notices.ts'),
  allediscount: () => import('./endpoints/allediscount.ts'),
  'allegro-prices': () => import('./endpoints/allegro-prices.ts'),
  attachments: () => import('./endpoints/attachments.ts'),
  'auctions-and-bidding': () => import('./endpoints/auctions-and-bidding.ts'),
  'automatic-pricing': () => import('./endpoints/automatic-pricing.ts'),
  'badge-campaigns': () => import('./endpoints/badge-campaigns.ts'),
  'batch-offer-modification': () => import('./endpoints/batch-offer-modification.ts'),
  billing: () => import('./endpoints/billing.ts'),
  'blacklist-management': () => import('./endpoints/blacklist-management.ts'),
  carriers: () => import('./endpoints/carriers.ts'),
  'categories-and-parameters': () => import('./endpoints/categories-and-parameters.ts'),
  charity: () => import('./endpoints/charity.ts'),
  classifieds: () => import('./endpoints/classifieds.ts'),
  'commission-refunds': () => import('./endpoints/commission-refunds.ts'),
  'compatibility-list': () => import('./endpoints/compatibility-list.ts'),
  contacts: () => import('./endpoints/contacts.ts'),
  conversions: () => import('./endpoints/conversions.ts'),
  'customer-returns': () => import('./endpoints/customer-returns.ts'),
  delivery: () => import('./endpoints/delivery.ts'),
  deposits: () => import('./endpoints/deposits.ts'),
  disputes: () => import('./endpoints/disputes.ts'),
  'e-mail': () => import('./endpoints/e-mail.ts'),
  'flexible-bundles': () => import('./endpoints/flexible-bundles.ts'),
  'fulfillment-parcels': () => import('./endpoints/fulfillment-parcels.ts'),
  'fulfillment-products': () => import('./endpoints/fulfillment-products.ts'),
  'fulfillment-removal': () => import('./endpoints/fulfillment-removal.ts'),
  'fulfillment-returns': () => import('./endpoints/fulfillment-returns.ts'),
  'fulfillment-stock': () => import('./endpoints/fulfillment-stock.ts'),
  images: () => import('./endpoints/images.ts'),
  'implied-warranties': () => import('./endpoints/implied-warranties.ts'),
  'information-about-marketplaces': () => import('./endpoints/information-about-marketplaces.ts'),
  'information-about-user': () => import('./endpoints/information-about-user.ts'),
  invoices: () => import('./endpoints/invoices.ts'),
  'message-center': () => import('./endpoints/message-center.ts'),
  'missing-parameters': () => import('./endpoints/missing-parameters.ts'),
  'offer-bundles': () => import('./endpoints/offer-bundles.ts'),
  'offer-information': () => import('./endpoints/offer-information.ts'),
  'offer-management': () => import('./endpoints/offer-management.ts'),
  'offer-publication': () => import('./endpoints/offer-publication.ts'),
  'offer-rating': () => import('./endpoints/offer-rating.ts'),
  'offer-translations': () => import('./endpoints/offer-translations.ts'),
  'offer-variants': () => import('./endpoints/offer-variants.ts'),
  'offer-with-product': () => import('./endpoints/offer-with-product.ts'),
  'order-events': () => import('./endpoints/order-events.ts'),
  orders: () => import('./endpoints/orders.ts'),
  'orders-status': () => import('./endpoints/orders-status.ts'),
  'parcel-management': () => import('./endpoints/parcel-management.ts'),
  payments: () => import('./endpoints/payments.ts'),
  'points-of-service': () => import('./endpoints/points-of-service.ts'),
  'post-purchase-issues': () => import('./endpoints/post-purchase-issues.ts'),
  'price-editing': () => import('./endpoints/price-editing.ts'),
  pricing: () => import('./endpoints/pricing.ts'),
  products: () => import('./endpoints/products.ts'),
  'promotion-campaigns': () => import('./endpoints/promotion-campaigns.ts'),
  'promotion-packages': () => import('./endpoints/promotion-packages.ts'),
  'public-offer-information': () => import('./endpoints/public-offer-information.ts'),
  'public-user-information': () => import('./endpoints/public-user-information.ts'),
  'rebates-and-promotions': () => import('./endpoints/rebates-and-promotions.ts'),
  'responsible-persons': () => import('./endpoints/responsible-persons.ts'),
  'responsible-producers': () => import('./endpoints/responsible-producers.ts'),
  'return-policies': () => import('./endpoints/return-policies.ts'),
  'shipment-management': () => import('./endpoints/shipment-management.ts'),
  'size-tables': () => import('./endpoints/size-tables.ts'),
  'smart-classification': () => import('./endpoints/smart-classification.ts'),
  tags: () => import('./endpoints/tags.ts'),
  'tax-identification-number': () => import('./endpoints/tax-identification-number.ts'),
  'tax-settings': () => import('./endpoints/tax-settings.ts'),
  'user-ratings': () => import('./endpoints/user-ratings.ts'),
  warranties: () => import('./endpoints/warranties.ts'),
} as const;

export type GroupName = keyof typeof GROUPS;

/** All methods of a group, those in sub-objects too. */
export async function endpointsOf(group: GroupName): Promise<readonly Endpoint[]> {
  return collect(await GROUPS[group]());
}

function collect(value: unknown): readonly Endpoint[] {
  if (typeof value !== 'object' || value === null) return [];
  return isEndpoint(value) ? [value] : Object.values(value).flatMap(collect);
}

function isEndpoint(value: object): value is Endpoint {
  return 'id' in value && 'method' in value && 'path' in value;
}
