import type { Shapes } from '../shape-language.ts';

export const offerVariantsShapes: Shapes = {
  VariantSet: { offers: '[VariantSet_Offer] !', name: 'text(50) !', parameters: '[VariantSet_Parameter] !' },
  VariantSetResponse: {
    id: 'text',
    offers: '[VariantSet_Offer] !',
    name: 'text(50) !',
    parameters: '[VariantSet_Parameter] !',
  },
  VariantSet_Offer: { id: 'text !', colorPattern: 'text(50)' },
  VariantSet_Parameter: { id: 'text !' },
  VariantSets: { count: 'int', offerVariants: '[VariantSets_VariantSet]' },
  VariantSets_VariantSet: { id: 'text', name: 'text' },
};
