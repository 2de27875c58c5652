import { z } from 'zod';
import { errors } from './market-terms.ts';
import { known, oneBy } from './open.ts';

const handlingUnit = z.looseObject({
  unitType: known(['BOX', 'PALLET']).nullish(),
  amount: z.number().nullish(),
  labelsType: known(['ORIGINAL', 'ONE_FULFILLMENT']).nullish(),
});

const product = z.looseObject({ id: z.string() });

const productItem = z.looseObject({ product: product, quantity: z.number() });

const courier = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  trackingNumbers: z.array(z.string()).nullish(),
});

const arrival = z.looseObject({
  estimatedTimeOfArrival: z.string().nullish(),
  countryCode: z.string().nullish(),
});

const thirdParty = z.looseObject({ name: z.string().nullish(), orderNumber: z.string().nullish() });

const shippings = {
  OWN_TRANSPORT: arrival.extend({ truckLicencePlate: z.string().nullish() }),
  COURIER_BY_SELLER: arrival.extend({ courier: courier.nullish() }),
  THIRD_PARTY_DELIVERY: arrival.extend({ thirdParty: thirdParty.nullish() }),
};

const shipping = oneBy('method', shippings);

/** What is written of a notice. */
export const advanceShipNotice = z.looseObject({
  items: z.array(productItem),
  handlingUnit: handlingUnit.nullish(),
  shipping: shipping.nullish(),
  declaredVolumeInCc: z.number().nullish(),
});

export const updateSubmittedAdvanceShipNoticeRequest = advanceShipNotice.extend({
  items: z.array(productItem).nullish(),
});

const shippingExtended = oneBy('method', { ...shippings, ALREADY_IN_WAREHOUSE: arrival });

export const createAdvanceShipNoticeResponse = z.looseObject({
  id: z.string(),
  displayNumber: z.string(),
  status: known(['DRAFT', 'IN_TRANSIT', 'UNPACKING', 'COMPLETED', 'CANCELLED']),
  createdAt: z.string(),
  updatedAt: z.string(),
  items: z.array(productItem),
  handlingUnit: handlingUnit.nullish(),
  labels: z.looseObject({ fileUrl: z.string().nullish() }).nullish(),
  shipping: shippingExtended.nullish(),
  volumeInCc: z.number().nullish(),
});

export const advanceShipNoticeResponse = createAdvanceShipNoticeResponse.extend({
  submittedAt: z.string().nullish(),
});

export const advanceShipNoticeList = z.looseObject({
  advanceShipNotices: z.array(advanceShipNoticeResponse),
  count: z.number(),
  totalCount: z.number(),
});

const receivingStatus = z.looseObject({
  quantity: z.number().nullish(),
  receivedType: known(['SELLABLE', 'DAMAGE', 'REJECT']).nullish(),
  reasonCode: known([
    'SELLABLE',
    'DAMAGED_CARRIER_CLAIM',
    'DAMAGED_IN_TRANSPORT',
    'NO_BARCODE',
    'PRODUCT_NOT_ACCEPTABLE_IN_FULFILLMENT',
    'SHORT_EXPIRY_DATE',
    'UNACCEPTABLE_HAZMAT',
    'UNACCEPTABLE_PRODUCT_SIZE',
    'UNACCEPTABLE_PRODUCT_VARIANT',
    'UNSCANNABLE_BARCODE',
  ]).nullish(),
});

const receivingEntry = z.looseObject({
  expected: z.number().nullish(),
  product: product.nullish(),
  received: z.array(receivingStatus).nullish(),
});

export const receivingState = z.looseObject({
  updatedAt: z.string().nullish(),
  stage: known(['IN_PROGRESS', 'COMPLETED']).nullish(),
  displayNumber: z.string().nullish(),
  content: z.array(receivingEntry).nullish(),
});

const submitCommandInput = z.looseObject({ advanceShipNoticeId: z.string() });

const submitCommandOutput = oneBy('status', {
  RUNNING: z.looseObject({}),
  SUCCESSFUL: z.looseObject({}),
  FAILED: z.looseObject({ errors }),
});

export const submitCommand = z.looseObject({
  id: z.string().nullish(),
  input: submitCommandInput,
  output: submitCommandOutput.nullish(),
});
