import { PUBLIC_V1 } from '../kinds.ts';
import type { Route } from '../kinds.ts';
import { missingParametersOperations } from '../operations/missing-parameters.ts';
import { offerInformationOperations } from '../operations/offer-information.ts';
import { offerManagementOperations } from '../operations/offer-management.ts';
import { offerWithProductOperations } from '../operations/offer-with-product.ts';
import { routesOf } from '../routes-of.ts';
import { createOffer } from './create-offer.ts';
import { listOffers } from './list-offers.ts';
import { readOperation } from './operations.ts';
import { patchOffer } from './patch-offer.ts';
import { deleteDraft, readOffer, readParts } from './product-offers.ts';
import { readOfferEvents } from './read-events.ts';
import { readUnfilledParameters } from './unfilled-parameters.ts';

const READS = ['product-offers-read'];
const WRITES = ['product-offers-write'];

export const offerRoutes: readonly Route[] = [
  {
    host: 'api',
    method: 'GET',
    path: '/sale/offers',
    scope: 'sale:offers:read',
    token: 'user',
    produces: [PUBLIC_V1],
    consumes: [],
    handler: listOffers,
  },
  ...routesOf(offerInformationOperations, {
    'GET /sale/offer-events': readOfferEvents,
    'GET /sale/product-offers/{offerId}/parts': readParts,
  }),
  ...routesOf(missingParametersOperations, {
    'GET /sale/offers/unfilled-parameters': readUnfilledParameters,
  }),
  ...routesOf(offerManagementOperations, { 'DELETE /sale/offers/{offerId}': deleteDraft }),
  ...routesOf(
    offerWithProductOperations,
    {
      'POST /sale/product-offers': createOffer,
      'GET /sale/product-offers/{offerId}': readOffer,
      'PATCH /sale/product-offers/{offerId}': patchOffer,
      'GET /sale/product-offers/{offerId}/operations/{operationId}': readOperation,
    },
    {
      'POST /sale/product-offers': WRITES,
      'GET /sale/product-offers/{offerId}': READS,
      'PATCH /sale/product-offers/{offerId}': WRITES,
    },
  ),
];
