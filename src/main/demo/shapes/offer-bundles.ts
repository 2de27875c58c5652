import type { Shapes } from '../shape-language.ts';

export const offerBundlesShapes: Shapes = {
  BundleDiscountDTO: { marketplace: 'BundleMarketplaceDTO !', amount: 'text !', currency: 'text !' },
  BundleMarketplaceDTO: { id: 'text !' },
  BundlePublicationDTO: { marketplace: 'BundleMarketplaceDTO !', status: '=ACTIVE|SUSPENDED !' },
  BundledOfferDTO: { id: 'text !', requiredQuantity: 'int !', entryPoint: 'flag !' },
  OfferBundleDTO: {
    id: 'text !',
    offers: '[BundledOfferDTO] !',
    publication: '[BundlePublicationDTO] !',
    discounts: '[BundleDiscountDTO] ! null',
    createdAt: 'instant !',
    createdBy: '=USER|ALLEGRO !',
  },
  OfferBundlesDTO: { bundles: '[OfferBundleDTO] !', nextPage: 'OfferBundlesDTONextPage' },
  OfferBundlesDTONextPage: { id: 'text !' },
  UpdateOfferBundleDiscountDTO: { discounts: '[BundleDiscountDTO] null' },
};
