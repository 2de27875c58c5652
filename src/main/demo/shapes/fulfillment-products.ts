import type { Shapes } from '../shape-language.ts';

export const fulfillmentProductsShapes: Shapes = {
  AvailableProductResponse: { id: 'uuid', name: 'text', gtins: '[text]', image: 'text' },
  AvailableProductsList: { products: '[AvailableProductResponse]', count: 'number', totalCount: 'number' },
};
