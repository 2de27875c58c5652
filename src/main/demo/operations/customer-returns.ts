import { BETA_V1 } from '../kinds.ts';
import type { Operations } from '../operation.ts';

export const customerReturnsOperations = {
  'GET /order/customer-returns': {
    scope: 'orders:read',
    produces: [BETA_V1],
    query: {
      customerReturnId: 'text',
      orderId: 'text',
      'buyer.email': 'text @2026',
      'buyer.login': 'text @2026',
      'items.offerId': 'text',
      'items.name': 'text',
      'parcels.waybill': 'text',
      'parcels.transportingWaybill': 'text @2026',
      'parcels.carrierId': 'text',
      'parcels.transportingCarrierId': 'text @2026',
      'parcels.sender.phoneNumber': 'text',
      referenceNumber: 'text',
      from: 'text',
      'createdAt.gte': 'text',
      'createdAt.lte': 'text',
      marketplaceId: 'text @2026',
      status: 'text @2026',
      limit: 'int',
      offset: 'int',
    },
    gives: 'CustomerReturnResponse',
  },
  'GET /order/customer-returns/{customerReturnId}': {
    scope: 'orders:read',
    produces: [BETA_V1],
    gives: 'CustomerReturn',
  },
  'POST /order/customer-returns/{customerReturnId}/rejection': {
    scope: 'orders:write',
    produces: [BETA_V1],
    consumes: [BETA_V1],
    takes: 'CustomerReturnRefundRejectionRequest',
    gives: 'CustomerReturn',
  },
} as const satisfies Operations;
