import type { Shapes } from '../shape-language.ts';

export const conversionsShapes: Shapes = {
  CpsConversion: {
    id: 'text',
    status: '=CREATED|REJECTED|CONFIRMED',
    lastModifiedAt: 'instant',
    orderCreatedAt: 'instant',
    quantity: 'int',
    marketplace: 'CpsConversionMarketplace',
    offer: 'CpsConversionOffer',
    commission: 'CpsConversionCommission',
    publisherUrlParameters: '{text}',
  },
  CpsConversionCommission: {
    publisher: 'CpsConversionCommissionPublisher',
    allegro: 'CpsConversionCommissionAllegro',
  },
  CpsConversionCommissionAllegro: { amount: 'text', currency: 'text' },
  CpsConversionCommissionPublisher: { amount: 'text', currency: 'text' },
  CpsConversionMarketplace: { id: 'MarketplaceId' },
  CpsConversionOffer: {
    id: 'text',
    name: 'text',
    category: 'CpsConversionOfferCategory',
    unitPrice: 'CpsConversionOfferUnitPrice',
    seller: 'CpsConversionOfferSeller',
  },
  CpsConversionOfferCategory: { id: 'text' },
  CpsConversionOfferSeller: { login: 'text' },
  CpsConversionOfferUnitPrice: { amount: 'text', currency: 'text' },
  CpsConversionResponse: { conversions: '[CpsConversion]' },
};
