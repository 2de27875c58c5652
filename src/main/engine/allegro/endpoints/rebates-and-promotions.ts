import { endpoint } from '../endpoint.ts';
import {
  sellerCreateRebateRequestDto,
  sellerRebateDto,
  sellerRebatesDto,
  turnoverDiscountDto,
  turnoverDiscountListDto,
  turnoverDiscountRequest,
} from '../wire/rebates-and-promotions.ts';

export const listPromotions = endpoint({
  id: 'sale.loyalty.promotions.list',
  method: 'GET',
  path: '/sale/loyalty/promotions',
  query: ['limit', 'offset', 'offer.id', 'promotionType'],
  scope: 'sale:offers:read',
  response: sellerRebatesDto,
  paging: { kind: 'offset', maxLimit: 5000, maxOffset: 49_999 },
});

export const createPromotion = endpoint({
  id: 'sale.loyalty.promotions.create',
  method: 'POST',
  path: '/sale/loyalty/promotions',
  scope: 'sale:offers:write',
  request: sellerCreateRebateRequestDto,
  response: sellerRebateDto,
});

export const deletePromotion = endpoint({
  id: 'sale.loyalty.promotions.delete',
  method: 'DELETE',
  path: '/sale/loyalty/promotions/{promotionId}',
  scope: 'sale:offers:write',
  response: null,
});

export const getPromotion = endpoint({
  id: 'sale.loyalty.promotions.get',
  method: 'GET',
  path: '/sale/loyalty/promotions/{promotionId}',
  scope: 'sale:offers:read',
  response: sellerRebateDto,
  whenMissing: 'not-found',
});

export const updatePromotion = endpoint({
  id: 'sale.loyalty.promotions.update',
  method: 'PUT',
  path: '/sale/loyalty/promotions/{promotionId}',
  scope: 'sale:offers:write',
  request: sellerCreateRebateRequestDto,
  response: sellerRebateDto,
});

export const listTurnoverDiscount = endpoint({
  id: 'sale.turnover-discount.list',
  method: 'GET',
  path: '/sale/turnover-discount',
  query: ['marketplaceId'],
  scope: 'sale:offers:read',
  response: turnoverDiscountListDto,
  editions: ['2026'],
});

export const updateTurnoverDiscount = endpoint({
  id: 'sale.turnover-discount.update',
  method: 'PUT',
  path: '/sale/turnover-discount/{marketplaceId}',
  scope: 'sale:offers:write',
  request: turnoverDiscountRequest,
  response: turnoverDiscountDto,
  editions: ['2026'],
});

export const deactivateTurnoverDiscount = endpoint({
  id: 'sale.turnover-discount.deactivate',
  method: 'PUT',
  path: '/sale/turnover-discount/{marketplaceId}/deactivate',
  scope: 'sale:offers:write',
  response: turnoverDiscountDto,
  editions: ['2026'],
});
