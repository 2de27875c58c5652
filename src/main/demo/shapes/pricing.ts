import type { Shapes } from '../shape-language.ts';

export const pricingShapes: Shapes = {
  ClassifiedsPackages: { basePackage: 'ClassifiedPackage', extraPackages: '[ClassifiedExtraPackage]' },
  CommissionResponse: { name: 'text', type: 'text', fee: 'Price' },
  Fee: { amount: 'text', currency: 'text' },
  FeePreviewResponse: { commissions: '[CommissionResponse]', quotes: '[QuoteResponse]' },
  OfferQuoteDto: {
    enabled: 'flag',
    fee: 'Fee',
    name: 'text',
    nextDate: 'instant',
    offer: 'OfferId',
    type: 'text',
  },
  OfferQuotesDto: { count: 'int', quotes: '[OfferQuoteDto]' },
  PricingOffer: {
    fundraisingCampaign: 'JustId',
    id: 'text',
    category: 'Category',
    parameters: '[Parameter]',
    promotion: 'Promotion',
    publication: 'PricingPublication',
    sellingMode: 'SellingModeWithNetPrice',
  },
  PricingPublication: { duration: 'OfferDuration' },
  PublicOfferPreviewRequest: {
    offer: ['PricingOffer @2026', 'Offer @2022'],
    classifiedsPackages: 'ClassifiedsPackages',
    marketplaceId: 'text null @2026',
  },
  QuoteResponse: {
    name: 'text',
    type: 'text',
    fee: 'Price',
    cycleDuration: 'text',
    classifiedsPackage: 'ClassifiedPackage',
  },
};
