import type { Operations } from '../operation.ts';

export const rebatesAndPromotionsOperations = {
  'GET /sale/loyalty/promotions': {
    scope: 'sale:offers:read',
    query: {
      limit: 'int',
      offset: 'int',
      'offer.id': 'text',
      promotionType:
        '=BUNDLE@2022|MULTIPACK|CROSS_MULTIPACK|LARGE_ORDER_DISCOUNT@2026|WHOLESALE_PRICE_LIST@2026 !2026',
    },
    gives: 'SellerRebatesDto',
  },
  'POST /sale/loyalty/promotions': {
    scope: 'sale:offers:write',
    takes: 'SellerCreateRebateRequestDto',
    gives: 'SellerRebateDto',
  },
  'DELETE /sale/loyalty/promotions/{promotionId}': { scope: 'sale:offers:write' },
  'GET /sale/loyalty/promotions/{promotionId}': { scope: 'sale:offers:read', gives: 'SellerRebateDto' },
  'PUT /sale/loyalty/promotions/{promotionId}': {
    scope: 'sale:offers:write',
    takes: 'SellerCreateRebateRequestDto',
    gives: 'SellerRebateDto',
  },
  'GET /sale/turnover-discount': {
    scope: 'sale:offers:read',
    query: { marketplaceId: '[text]' },
    gives: 'TurnoverDiscountListDto',
    editions: ['2026'],
  },
  'PUT /sale/turnover-discount/{marketplaceId}': {
    scope: 'sale:offers:write',
    takes: 'TurnoverDiscountRequest',
    gives: 'TurnoverDiscountDto',
    editions: ['2026'],
  },
  'PUT /sale/turnover-discount/{marketplaceId}/deactivate': {
    scope: 'sale:offers:write',
    gives: 'TurnoverDiscountDto',
    editions: ['2026'],
  },
} as const satisfies Operations;
