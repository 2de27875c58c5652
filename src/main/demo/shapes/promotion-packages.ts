import type { Shapes } from '../shape-language.ts';

export const promotionPackagesShapes: Shapes = {
  AdditionalMarketplacePromoOptionsCommandModification: {
    marketplaceId: 'text',
    modification: 'PromoOptionsCommandModification',
  },
  AdditionalMarketplacePromoOptionsModification: {
    marketplaceId: 'text',
    modifications: '[PromoOptionsModification]',
  },
  AvailablePromotionPackage: { id: 'text', name: 'text', cycleDuration: 'text' },
  AvailablePromotionPackages: {
    marketplaceId: 'text @2026',
    basePackages: '[AvailablePromotionPackage]',
    extraPackages: '[AvailablePromotionPackage]',
    additionalMarketplaces: '[MarketplaceAvailablePromotionPackages] @2026',
  },
  MarketplaceAvailablePromotionPackages: {
    marketplaceId: 'text',
    basePackages: '[AvailablePromotionPackage]',
    extraPackages: '[AvailablePromotionPackage]',
  },
  PromoGeneralReport: { id: 'text', taskCount: 'TaskCount' },
  PromoModificationReport: {
    tasks: '[PromoModificationTask]',
    modification: 'PromoOptionsCommandModification',
    additionalMarketplaces: '[AdditionalMarketplacePromoOptionsCommandModification] @2026',
  },
  PromoModificationTask: {
    offer: 'OfferId',
    marketplaceId: 'text @2026',
    scheduledAt: 'instant',
    finishedAt: 'instant',
    status: '=DONE|ERROR|IN_PROGRESS',
    errors: 'Errors',
  },
  PromoOptionsCommand: {
    offerCriteria: '[OfferCriterium]',
    modification: 'PromoOptionsCommandModification',
    additionalMarketplaces: '[AdditionalMarketplacePromoOptionsCommandModification] @2026',
  },
  PromoOptionsCommandModification: {
    basePackage: 'PromoOptionsCommandModificationPackage',
    extraPackages: '[PromoOptionsCommandModificationPackage]',
    modificationTime: '=NOW|END_OF_CYCLE',
  },
  PromoOptionsCommandModificationPackage: { id: 'text' },
  PromoOptionsModification: {
    modificationType: '=CHANGE|REMOVE_WITH_END_OF_CYCLE|REMOVE_NOW',
    packageType: '=BASE|EXTRA',
    packageId: 'text',
  },
  PromoOptionsModifications: {
    modifications: '[PromoOptionsModification]',
    additionalMarketplaces: '[AdditionalMarketplacePromoOptionsModification] @2026',
  },
};
