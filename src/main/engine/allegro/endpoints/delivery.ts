import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import {
  deliveryMethod,
  deliverySettingsRequest,
  deliverySettingsResponse,
  readShippingRatesSet,
  shippingRatesSet,
} from '../wire/delivery.ts';

export const listDeliveryMethods = endpoint({
  id: 'sale.delivery-methods.list',
  method: 'GET',
  path: '/sale/delivery-methods',
  query: ['marketplace'],
  scope: null,
  token: 'application',
  response: z.looseObject({ deliveryMethods: z.array(deliveryMethod).nullish() }),
});

export const getDeliverySettings = endpoint({
  id: 'sale.delivery-settings.get',
  method: 'GET',
  path: '/sale/delivery-settings',
  query: ['marketplace.id'],
  scope: 'sale:settings:read',
  response: deliverySettingsResponse,
});

export const updateDeliverySettings = endpoint({
  id: 'sale.delivery-settings.update',
  method: 'PUT',
  path: '/sale/delivery-settings',
  scope: 'sale:settings:write',
  request: deliverySettingsRequest,
  response: deliverySettingsResponse,
});

export const getOfferShippingRates = endpoint({
  id: 'sale.offers.shipping-rates.get',
  method: 'GET',
  path: '/sale/offers/{offerId}/shipping-rates',
  scope: 'sale:offers:read',
  response: z.looseObject({ rates: z.array(z.looseObject({})) }),
  whenMissing: 'not-found',
  editions: ['2022'],
  goneSince: '2022-06-06',
});

export const listShippingRates = endpoint({
  id: 'sale.shipping-rates.list',
  method: 'GET',
  path: '/sale/shipping-rates',
  query: ['marketplace'],
  scope: 'sale:settings:read',
  response: z.looseObject({ shippingRates: z.array(z.looseObject({ id: z.string(), name: z.string() })) }),
});

export const createShippingRate = endpoint({
  id: 'sale.shipping-rates.create',
  method: 'POST',
  path: '/sale/shipping-rates',
  scope: 'sale:settings:write',
  request: shippingRatesSet,
  response: shippingRatesSet,
});

export const getShippingRate = endpoint({
  id: 'sale.shipping-rates.get',
  method: 'GET',
  path: '/sale/shipping-rates/{id}',
  scope: 'sale:settings:read',
  response: readShippingRatesSet,
  whenMissing: 'not-found',
});

export const updateShippingRate = endpoint({
  id: 'sale.shipping-rates.update',
  method: 'PUT',
  path: '/sale/shipping-rates/{id}',
  scope: 'sale:settings:write',
  request: shippingRatesSet,
  response: shippingRatesSet,
});
