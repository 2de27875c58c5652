import type { Shapes } from '../shape-language.ts';

export const missingParametersShapes: Shapes = {
  UnfilledParametersResponse: {
    offers: '[UnfilledParametersResponseOffersItem]',
    count: 'int',
    totalCount: 'int',
  },
  UnfilledParametersResponseOffersItem: {
    id: 'text',
    parameters: '[UnfilledParametersResponseOffersItemParametersItem]',
    category: 'UnfilledParametersResponseOffersItemCategory',
  },
  UnfilledParametersResponseOffersItemCategory: { id: 'text' },
  UnfilledParametersResponseOffersItemParametersItem: { id: 'text' },
};
