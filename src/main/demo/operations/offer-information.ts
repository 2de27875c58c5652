import type { Operations } from '../operation.ts';

export const offerInformationOperations = {
  'GET /sale/offer-events': {
    scope: 'sale:offers:read',
    query: {
      from: 'text(256)',
      limit: 'int',
      type:
        '[=OFFER_ACTIVATED|OFFER_CHANGED|OFFER_ENDED|OFFER_STOCK_CHANGED|OFFER_PRICE_CHANGED|' +
        'OFFER_ARCHIVED|OFFER_BID_PLACED|OFFER_BID_CANCELED|OFFER_TRANSLATION_UPDATED|' +
        'OFFER_VISIBILITY_CHANGED|OFFER_DELIVERY_COUNTRIES_BLOCKED]',
    },
    gives: 'SellerOfferEventsResponse',
  },
  'GET /sale/offers': {
    scope: 'sale:offers:read',
    query: {
      'offer.id': '[text]',
      name: 'text',
      'sellingMode.price.amount.gte': 'number',
      'sellingMode.price.amount.lte': 'number',
      'sellingMode.priceAutomation.rule.id': 'text @2026',
      'sellingMode.priceAutomation.rule.id.empty': 'flag @2026',
      'publication.status': '[=INACTIVE|ACTIVE|ACTIVATING|ENDED]',
      'publication.marketplace': 'MarketplaceId @2026',
      'sellingMode.format': '[=BUY_NOW|ADVERTISEMENT|AUCTION]',
      'external.id': '[text(100)](100)',
      'delivery.shippingRates.id': 'uuid',
      'delivery.shippingRates.id.empty': 'flag',
      sort:
        '=sellingMode.price.amount|-sellingMode.price.amount|stock.sold|-stock.sold|' +
        'stock.available|-stock.available',
      limit: 'int',
      offset: 'int',
      'category.id': 'text',
      'product.id.empty': 'flag',
      productizationRequired: 'flag',
      'b2b.buyableOnlyByBusiness': 'flag',
      'fundraisingCampaign.id': 'uuid',
      'fundraisingCampaign.id.empty': 'flag',
      'afterSalesServices.returnPolicy.id': 'uuid @2026',
      isFulfillment: 'flag @2026',
    },
    gives: 'OffersSearchResultDto',
  },
  'GET /sale/offers/{offerId}': { scope: 'sale:offers:read', gives: 'OfferResponse', editions: ['2022'] },
  'GET /sale/product-offers/{offerId}/parts': {
    scope: 'sale:offers:read',
    query: { include: '[=stock|price] !' },
    gives: 'SalePartialProductOfferResponse',
    editions: ['2026'],
  },
} as const satisfies Operations;
