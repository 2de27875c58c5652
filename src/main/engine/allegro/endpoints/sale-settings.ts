import { z } from 'zod';
import { endpoint } from '../endpoint.ts';

const named = z.looseObject({ id: z.string(), name: z.string() });

export const shippingRates = {
  list: endpoint({
    id: 'sale.shipping-rates.list',
    method: 'GET',
    path: '/sale/shipping-rates',
    query: ['marketplace'],
    scope: 'sale:settings:read',
    response: z.looseObject({ shippingRates: z.array(named) }),
  }),
  get: endpoint({
    id: 'sale.shipping-rates.get',
    method: 'GET',
    path: '/sale/shipping-rates/{id}',
    scope: 'sale:settings:read',
    response: named,
  }),
};

/** The seller's own labels for offers. */
export const offerTags = {
  list: endpoint({
    id: 'sale.offer-tags.list',
    method: 'GET',
    path: '/sale/offer-tags',
    query: ['limit', 'offset'],
    scope: 'sale:settings:read',
    response: z.looseObject({ tags: z.array(named) }),
    paging: { kind: 'offset', maxLimit: 1000, maxOffset: 9_999_999 },
  }),
};

/** Return policies, warranties and implied warranties are listed and read alike. */
function afterSales<const Path extends string, Output>(
  name: string,
  path: Path,
  response: z.ZodType<Output>,
) {
  return {
    list: endpoint({
      id: `after-sales.${name}.list`,
      method: 'GET',
      path: `/after-sales-service-conditions/${path}`,
      query: ['limit', 'offset'],
      scope: 'sale:settings:read',
      response,
      paging: { kind: 'offset', maxLimit: 60, maxOffset: 59 },
    }),
    get: endpoint({
      id: `after-sales.${name}.get`,
      method: 'GET',
      path: `/after-sales-service-conditions/${path}/{id}`,
      scope: 'sale:settings:read',
      response: named,
    }),
  };
}

const list = z.array(named);

export const returnPolicies = afterSales(
  'return-policies',
  'return-policies',
  z.looseObject({ returnPolicies: list }),
);
export const warranties = afterSales('warranties', 'warranties', z.looseObject({ warranties: list }));
export const impliedWarranties = afterSales(
  'implied-warranties',
  'implied-warranties',
  z.looseObject({ impliedWarranties: list }),
);
