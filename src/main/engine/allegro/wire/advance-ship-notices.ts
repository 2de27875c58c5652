import { z } from 'zod';
import { errors } from './market-terms.ts';
import { known, oneBy } from './open.ts';

const declaredAsnVolume = z.number();

const handlingUnit = z.looseObject({
  unitType: z.string().nullish(),
  amount: z.number().nullish(),
  labelsType: z.string().nullish(),
});

const product = z.looseObject({ id: z.string() });

const productItem = z.looseObject({ product: product, quantity: z.number() });

const courier = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  trackingNumbers: z.array(z.string()).nullish(),
});

const courierBySellerShipping = z.looseObject({
  method: z.literal('COURIER_BY_SELLER'),
  courier: courier.nullish(),
  estimatedTimeOfArrival: z.string().nullish(),
  countryCode: z.string().nullish(),
});

const ownTransportShipping = z.looseObject({
  method: z.literal('OWN_TRANSPORT'),
  truckLicencePlate: z.string().nullish(),
  estimatedTimeOfArrival: z.string().nullish(),
  countryCode: z.string().nullish(),
});

const thirdParty = z.looseObject({ name: z.string().nullish(), orderNumber: z.string().nullish() });

const thirdPartyDeliveryShipping = z.looseObject({
  method: z.literal('THIRD_PARTY_DELIVERY'),
  thirdParty: thirdParty.nullish(),
  estimatedTimeOfArrival: z.string().nullish(),
  countryCode: z.string().nullish(),
});

const shipping = oneBy('method', {
  OWN_TRANSPORT: ownTransportShipping,
  COURIER_BY_SELLER: courierBySellerShipping,
  THIRD_PARTY_DELIVERY: thirdPartyDeliveryShipping,
});

export const advanceShipNotice = z.looseObject({
  items: z.array(productItem),
  handlingUnit: handlingUnit.nullish(),
  shipping: shipping.nullish(),
  declaredVolumeInCc: declaredAsnVolume.nullish(),
});

const advanceShipNoticeStatus = known(['DRAFT', 'IN_TRANSIT', 'UNPACKING', 'COMPLETED', 'CANCELLED']);

const labels = z.looseObject({ fileUrl: z.string().nullish() });

const alreadyInWarehouseShipping = z.looseObject({
  method: z.literal('ALREADY_IN_WAREHOUSE'),
  estimatedTimeOfArrival: z.string().nullish(),
  countryCode: z.string().nullish(),
});

const shippingExtended = oneBy('method', {
  OWN_TRANSPORT: ownTransportShipping,
  COURIER_BY_SELLER: courierBySellerShipping,
  THIRD_PARTY_DELIVERY: thirdPartyDeliveryShipping,
  ALREADY_IN_WAREHOUSE: alreadyInWarehouseShipping,
});

const advanceShipNoticeListItemResponse = z.looseObject({
  id: z.string(),
  displayNumber: z.string(),
  status: advanceShipNoticeStatus,
  createdAt: z.string(),
  updatedAt: z.string(),
  items: z.array(productItem),
  handlingUnit: handlingUnit.nullish(),
  labels: labels.nullish(),
  shipping: shippingExtended.nullish(),
  submittedAt: z.string().nullish(),
});

export const advanceShipNoticeList = z.looseObject({
  advanceShipNotices: z.array(advanceShipNoticeListItemResponse),
  count: z.number(),
  totalCount: z.number(),
});

const asnVolume = z.number();

export const advanceShipNoticeResponse = z.looseObject({
  id: z.string(),
  displayNumber: z.string(),
  status: advanceShipNoticeStatus,
  createdAt: z.string(),
  updatedAt: z.string(),
  items: z.array(productItem),
  handlingUnit: handlingUnit.nullish(),
  labels: labels.nullish(),
  shipping: shippingExtended.nullish(),
  submittedAt: z.string().nullish(),
  volumeInCc: asnVolume.nullish(),
});

export const createAdvanceShipNoticeRequest = z.looseObject({
  items: z.array(productItem),
  handlingUnit: handlingUnit.nullish(),
  shipping: shipping.nullish(),
  declaredVolumeInCc: declaredAsnVolume.nullish(),
});

export const createAdvanceShipNoticeResponse = z.looseObject({
  id: z.string(),
  displayNumber: z.string(),
  status: advanceShipNoticeStatus,
  createdAt: z.string(),
  updatedAt: z.string(),
  items: z.array(productItem),
  handlingUnit: handlingUnit.nullish(),
  labels: labels.nullish(),
  shipping: shippingExtended.nullish(),
  volumeInCc: asnVolume.nullish(),
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

const submitFailedCommandOutput = z.looseObject({ status: z.literal('FAILED'), errors: errors });

const submitRunningCommandOutput = z.looseObject({ status: z.literal('RUNNING') });

const submitSuccessfulCommandOutput = z.looseObject({ status: z.literal('SUCCESSFUL') });

const submitCommandOutput = oneBy('status', {
  RUNNING: submitRunningCommandOutput,
  SUCCESSFUL: submitSuccessfulCommandOutput,
  FAILED: submitFailedCommandOutput,
});

export const submitCommand = z.looseObject({
  id: z.string().nullish(),
  input: submitCommandInput,
  output: submitCommandOutput.nullish(),
});

export const updateSubmittedAdvanceShipNoticeRequest = z.looseObject({
  items: z.array(productItem).nullish(),
  handlingUnit: handlingUnit.nullish(),
  shipping: shipping.nullish(),
  declaredVolumeInCc: declaredAsnVolume.nullish(),
});
