import { BETA_V1, endpoint } from '../endpoint.ts';
import {
  customerReturn,
  customerReturnRefundRejectionRequest,
  customerReturnResponse,
} from '../wire/customer-returns.ts';

export const listCustomerReturns = endpoint({
  id: 'order.customer-returns.list',
  method: 'GET',
  path: '/order/customer-returns',
  query: [
    'customerReturnId',
    'orderId',
    'buyer.email',
    'buyer.login',
    'items.offerId',
    'items.name',
    'parcels.waybill',
    'parcels.transportingWaybill',
    'parcels.carrierId',
    'parcels.transportingCarrierId',
    'parcels.sender.phoneNumber',
    'referenceNumber',
    'from',
    'createdAt.gte',
    'createdAt.lte',
    'marketplaceId',
    'status',
    'limit',
    'offset',
  ],
  scope: 'orders:read',
  produces: BETA_V1,
  response: customerReturnResponse,
  limits: ['customer-returns'],
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 9_999_999 },
});

export const getCustomerReturn = endpoint({
  id: 'order.customer-returns.get',
  method: 'GET',
  path: '/order/customer-returns/{customerReturnId}',
  scope: 'orders:read',
  produces: BETA_V1,
  response: customerReturn,
  whenMissing: 'not-found',
});

export const rejectReturn = endpoint({
  id: 'order.customer-returns.rejection.create',
  method: 'POST',
  path: '/order/customer-returns/{customerReturnId}/rejection',
  scope: 'orders:write',
  produces: BETA_V1,
  consumes: [BETA_V1],
  request: customerReturnRefundRejectionRequest,
  response: customerReturn,
});
