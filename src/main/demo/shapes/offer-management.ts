import type { Shapes } from '../shape-language.ts';

export const offerManagementShapes: Shapes = {
  OfferPromoOptionsForSeller: { promoOptions: '[OfferPromoOptions]', count: 'int', totalCount: 'int' },
};
