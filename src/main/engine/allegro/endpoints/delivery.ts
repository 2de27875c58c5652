import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import {
  deliverySettingsRequest,
  deliverySettingsResponse,
  shippingRate,
  shippingRatesSet,
} from '../wire/delivery.ts';
import { known } from '../wire/open.ts';

export const listDeliveryMethods = endpoint({
  id: 'sale.delivery-methods.list',
  method: 'GET',
  path: '/sale/delivery-methods',
  query: ['marketplace'],
  scope: null,
  token: 'application',
  response: z.looseObject({
    deliveryMethods: z
      .array(
        z.looseObject({
          id: z.string().nullish(),
          name: z.string().nullish(),
          marketplaces: z.array(z.string()).nullish(),
          paymentPolicy: known(['IN_ADVANCE', 'CASH_ON_DELIVERY']).nullish(),
          allegroEndorsed: z.boolean().nullish(),
          dispatchCountry: z.string().nullish(),
          destinationCountry: z.string().nullish(),
          shippingRatesConstraints: z
            .looseObject({
              allowed: z.boolean().nullish(),
              maxQuantityPerPackage: z.looseObject({ max: z.number().nullish() }).nullish(),
              maxPackageWeight: z
                .looseObject({
                  supported: z.boolean().nullish(),
                  min: z.string().nullish(),
                  max: z.string().nullish(),
                  unit: z.string().nullish(),
                })
                .nullish(),
              firstItemRate: z
                .looseObject({
                  min: z.string().nullish(),
                  max: z.string().nullish(),
                  currency: z.string().nullish(),
                })
                .nullish(),
              nextItemRate: z
                .looseObject({
                  min: z.string().nullish(),
                  max: z.string().nullish(),
                  currency: z.string().nullish(),
                })
                .nullish(),
              shippingTime: z
                .looseObject({
                  default: z.looseObject({ from: z.string().nullish(), to: z.string().nullish() }).nullish(),
                  customizable: z.boolean().nullish(),
                })
                .nullish(),
            })
            .nullish(),
        }),
      )
      .nullish(),
  }),
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
  request: z.union([
    z.looseObject({
      id: z.string().nullish(),
      name: z.string().nullish(),
      rates: z.array(shippingRate),
      lastModified: z.string().nullish(),
      type: known(['PHYSICAL', 'ELECTRONIC']).nullish(),
      dispatchCountry: z.string().nullish(),
    }),
    shippingRatesSet,
  ]),
  response: z.union([
    z.looseObject({
      id: z.string().nullish(),
      name: z.string().nullish(),
      rates: z.array(shippingRate),
      lastModified: z.string().nullish(),
      type: known(['PHYSICAL', 'ELECTRONIC']).nullish(),
      dispatchCountry: z.string().nullish(),
    }),
    shippingRatesSet,
  ]),
});

export const getShippingRate = endpoint({
  id: 'sale.shipping-rates.get',
  method: 'GET',
  path: '/sale/shipping-rates/{id}',
  scope: 'sale:settings:read',
  response: z.union([
    z.looseObject({
      id: z.string().nullish(),
      name: z.string().nullish(),
      rates: z.array(shippingRate),
      lastModified: z.string().nullish(),
      type: known(['PHYSICAL', 'ELECTRONIC']).nullish(),
      dispatchCountry: z.string().nullish(),
      features: z
        .looseObject({ managedByAllegro: z.boolean().nullish(), isFulfillment: z.boolean().nullish() })
        .nullish(),
    }),
    shippingRatesSet,
  ]),
  whenMissing: 'not-found',
});

export const updateShippingRate = endpoint({
  id: 'sale.shipping-rates.update',
  method: 'PUT',
  path: '/sale/shipping-rates/{id}',
  scope: 'sale:settings:write',
  request: z.union([
    z.looseObject({
      id: z.string().nullish(),
      name: z.string().nullish(),
      rates: z.array(shippingRate),
      lastModified: z.string().nullish(),
      type: known(['PHYSICAL', 'ELECTRONIC']).nullish(),
      dispatchCountry: z.string().nullish(),
    }),
    shippingRatesSet,
  ]),
  response: z.union([
    z.looseObject({
      id: z.string().nullish(),
      name: z.string().nullish(),
      rates: z.array(shippingRate),
      lastModified: z.string().nullish(),
      type: known(['PHYSICAL', 'ELECTRONIC']).nullish(),
      dispatchCountry: z.string().nullish(),
    }),
    shippingRatesSet,
  ]),
});
