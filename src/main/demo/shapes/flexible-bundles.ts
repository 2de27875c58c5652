import type { Shapes } from '../shape-language.ts';

export const flexibleBundlesShapes: Shapes = {
  FlexibleBundleCreateDTO: {
    slots: '[FlexibleBundleSlotDTO](6) !',
    discount: 'FlexibleBundleDiscountDTO null',
  },
  FlexibleBundleDiscountDTO: {
    type: '=WHOLE_BUNDLE_DISCOUNT|SLOT_DISCOUNT !',
    bundle: 'FlexibleBundleWholeBundleDiscountDTO null',
    slot: 'FlexibleBundleSlotsDiscountDTO null',
  },
  FlexibleBundleGetDTO: {
    id: 'uuid !',
    createdBy: '=USER|ALLEGRO !',
    createdAt: 'instant !',
    slots: '[FlexibleBundleGetSlotDTO] !',
    discount: 'FlexibleBundleDiscountDTO null',
  },
  FlexibleBundleGetOfferDTO: {
    id: 'text !',
    excludedFromDiscount: 'flag !',
    entryPoint: 'flag !',
    marketplaces: '[FlexibleBundleOfferMarketplaceDetailsDTO] !',
  },
  FlexibleBundleGetSlotDTO: {
    id: 'uuid !',
    order: 'int !',
    entryPoint: 'flag !',
    requiredQuantity: 'int !',
    offers: '[FlexibleBundleGetOfferDTO] !',
  },
  FlexibleBundleListingDTO: {
    id: 'text !',
    createdBy: '=USER|ALLEGRO !',
    createdAt: 'instant !',
    slotsRepresentatives: '[text] !',
    discount: 'FlexibleBundleDiscountDTO null',
  },
  FlexibleBundleMarketplaceDiscountDTO: { marketplaceId: 'text !', percentage: 'int !' },
  FlexibleBundleOfferAvailabilityDTO: { available: 'flag !', reasons: '[text] !' },
  FlexibleBundleOfferDTO: { id: 'text !', excludedFromDiscount: 'flag !' },
  FlexibleBundleOfferMarketplaceDetailsDTO: {
    id: 'text !',
    availability: 'FlexibleBundleOfferAvailabilityDTO !',
  },
  FlexibleBundleSlotDTO: {
    id: 'text null',
    order: 'int !',
    entryPoint: 'flag !',
    requiredQuantity: 'int !',
    offers: '[FlexibleBundleOfferDTO] !',
  },
  FlexibleBundleSlotDiscountDTO: { order: 'int !', discounts: '[FlexibleBundleMarketplaceDiscountDTO] !' },
  FlexibleBundleSlotsDiscountDTO: { slots: '[FlexibleBundleSlotDiscountDTO](6) !' },
  FlexibleBundleUpdateDTO: { slots: '[FlexibleBundleSlotDTO](6) !', discount: 'FlexibleBundleDiscountDTO' },
  FlexibleBundleWholeBundleDiscountDTO: {
    minimumBoughtOffers: 'int !',
    discounts: '[FlexibleBundleMarketplaceDiscountDTO] !',
  },
  FlexibleBundlesListingDTO: {
    bundles: '[FlexibleBundleListingDTO] !',
    nextPage: 'FlexibleBundlesListingDTONextPage',
  },
  FlexibleBundlesListingDTONextPage: { id: 'text !' },
};
