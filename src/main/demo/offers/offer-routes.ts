import { PUBLIC_V1 } from '../kinds.ts';
import type { Route } from '../kinds.ts';
import { createOffer } from './create-offer.ts';
import { listOffers } from './list-offers.ts';
import { readOperation } from './operations.ts';
import { patchOffer } from './patch-offer.ts';
import { deleteDraft, readOffer, readParts } from './product-offers.ts';
import { readOfferEvents } from './read-events.ts';

const READ = {
  host: 'api',
  scope: 'sale:offers:read',
  token: 'user',
  produces: [PUBLIC_V1],
  consumes: [],
} as const;
const WRITE = { ...READ, scope: 'sale:offers:write', consumes: [PUBLIC_V1] } as const;

export const offerRoutes: readonly Route[] = [
  { ...READ, method: 'GET', path: '/sale/offers', handler: listOffers },
  { ...READ, method: 'GET', path: '/sale/offer-events', handler: readOfferEvents },
  { ...READ, scope: WRITE.scope, method: 'DELETE', path: '/sale/offers/{offerId}', handler: deleteDraft },
  {
    ...WRITE,
    method: 'POST',
    path: '/sale/product-offers',
    limits: ['product-offers-write'],
    handler: createOffer,
  },
  {
    ...READ,
    method: 'GET',
    path: '/sale/product-offers/{offerId}',
    limits: ['product-offers-read'],
    handler: readOffer,
  },
  {
    ...READ,
    method: 'GET',
    path: '/sale/product-offers/{offerId}/parts',
    handler: readParts,
    editions: ['2026'],
  },
  {
    ...WRITE,
    method: 'PATCH',
    path: '/sale/product-offers/{offerId}',
    limits: ['product-offers-write'],
    handler: patchOffer,
  },
  {
    ...READ,
    method: 'GET',
    path: '/sale/product-offers/{offerId}/operations/{operationId}',
    handler: readOperation,
  },
];
