import type { Operations } from '../operation.ts';

export const deliveryOperations = {
  'GET /sale/delivery-methods': {
    scope: null,
    token: 'application',
    query: { marketplace: 'text @2026' },
    gives: 'SaleDeliveryMethodsListAnswer',
  },
  'GET /sale/delivery-settings': {
    scope: 'sale:settings:read',
    query: { 'marketplace.id': 'text @2026' },
    gives: 'DeliverySettingsResponse',
  },
  'PUT /sale/delivery-settings': {
    scope: 'sale:settings:write',
    takes: 'DeliverySettingsRequest',
    gives: 'DeliverySettingsResponse',
  },
  'GET /sale/offers/{offerId}/shipping-rates': {
    scope: 'sale:offers:read',
    gives: 'OfferShippingRates',
    editions: ['2022'],
  },
  'GET /sale/shipping-rates': {
    scope: 'sale:settings:read',
    query: { marketplace: 'text @2026' },
    gives: 'SaleShippingRatesListAnswer',
  },
  'POST /sale/shipping-rates': {
    scope: 'sale:settings:write',
    takes: { '2022': 'ShippingRatesSet', '2026': 'TypedShippingRatesSet' },
    gives: { '2022': 'ShippingRatesSet', '2026': 'TypedShippingRatesSet' },
  },
  'GET /sale/shipping-rates/{id}': {
    scope: 'sale:settings:read',
    gives: { '2022': 'ShippingRatesSet', '2026': 'SaleShippingRatesGetAnswer' },
  },
  'PUT /sale/shipping-rates/{id}': {
    scope: 'sale:settings:write',
    takes: { '2022': 'ShippingRatesSet', '2026': 'TypedShippingRatesSet' },
    gives: { '2022': 'ShippingRatesSet', '2026': 'TypedShippingRatesSet' },
  },
} as const satisfies Operations;
