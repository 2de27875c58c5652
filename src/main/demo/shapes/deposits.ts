import type { Shapes } from '../shape-language.ts';

export const depositsShapes: Shapes = {
  DepositType: { id: 'uuid', name: 'text', marketplaceId: 'MarketplaceId', price: 'Price' },
  DepositTypeResponse: { deposits: '[DepositType]' },
};
