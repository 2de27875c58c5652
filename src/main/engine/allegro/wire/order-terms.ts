import { z } from 'zod';
import { externalId, offerProductSetReference } from './market-terms.ts';
import { known } from './open.ts';

export const buyerPreferencesReference = z.looseObject({ language: z.string().nullish() });

const checkoutFormFulfillmentProvider = z.looseObject({ id: known(['SELLER', 'ALLEGRO']).nullish() });

const checkoutFormFulfillmentShipmentSummaryLineItemsSent = known(['NONE', 'SOME', 'ALL']);

const checkoutFormFulfillmentShipmentSummary = z.looseObject({
  lineItemsSent: checkoutFormFulfillmentShipmentSummaryLineItemsSent.nullish(),
});

const checkoutFormFulfillmentStatus = known([
  'NEW',
  'PROCESSING',
  'READY_FOR_SHIPMENT',
  'READY_FOR_PICKUP',
  'SENT',
  'PICKED_UP',
  'CANCELLED',
  'SUSPENDED',
  'RETURNED',
]);

export const checkoutFormFulfillment = z.looseObject({
  status: checkoutFormFulfillmentStatus.nullish(),
  shipmentSummary: checkoutFormFulfillmentShipmentSummary.nullish(),
  provider: checkoutFormFulfillmentProvider.nullish(),
});

export const offerReference = z.looseObject({
  id: z.string(),
  name: z.string(),
  external: externalId.nullish(),
  productSet: offerProductSetReference.nullish(),
  hsNumber: z.string().nullish(),
});
