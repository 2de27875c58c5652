import { z } from 'zod';
import { coordinates, price } from './market-terms.ts';
import { buyerPreferencesReference, offerReference } from './order-terms.ts';
import { known } from './open.ts';

const allegroCarrier = known(['UPS', 'ALLEGRO_ONE_KURIER', 'DPD']);

const allegroPickupDropOffPoint = z.looseObject({
  id: z.string(),
  name: z.string(),
  type: known(['PUDO', 'APM']),
  services: z.array(z.looseObject({ type: known(['PICKUP', 'DROPOFF']) })),
  restrictions: z.array(z.looseObject({ type: known(['OVERLOADED']) })),
  description: z.string().nullish(),
  payments: z.array(z.looseObject({ method: known(['CASH', 'CARD']) })),
  address: z.looseObject({
    postCode: z.string(),
    city: z.string(),
    street: z.string(),
    countryCode: z.string(),
    coordinates: coordinates,
  }),
  opening: z.array(z.looseObject({ dayOfWeek: z.string(), from: z.string(), to: z.string() })),
  carriers: z.array(allegroCarrier),
});

export const allegroPickupDropOffPointsResponse = z.looseObject({
  points: z.array(allegroPickupDropOffPoint).nullish(),
});

const parcelTrackingStatus = z.looseObject({
  occurredAt: z.string(),
  code: known([
    'AVAILABLE_FOR_PICKUP',
    'DELIVERED',
    'IN_TRANSIT',
    'ISSUE',
    'NOTICE_LEFT',
    'PENDING',
    'RELEASED_FOR_DELIVERY',
    'RETURNED',
  ]),
  description: z.string().nullish(),
});

const parcelTrackingHistory = z.looseObject({
  waybill: z.string(),
  trackingDetails: z
    .looseObject({ statuses: z.array(parcelTrackingStatus), createdAt: z.string(), updatedAt: z.string() })
    .nullish(),
});

export const carrierParcelTrackingResponse = z.looseObject({
  carrierId: z.string(),
  waybills: z.array(parcelTrackingHistory),
});

const checkoutFormBuyerAddressReference = z.looseObject({
  street: z.string().nullish(),
  city: z.string().nullish(),
  postCode: z.string().nullish(),
  countryCode: z.string().nullish(),
});

export const checkoutFormBuyerReference = z.looseObject({
  id: z.string(),
  email: z.string(),
  login: z.string(),
  firstName: z.string().nullish(),
  lastName: z.string().nullish(),
  companyName: z.string().nullish(),
  guest: z.boolean(),
  personalIdentity: z.string().nullish(),
  phoneNumber: z.string().nullish(),
  preferences: buyerPreferencesReference.nullish(),
  address: checkoutFormBuyerAddressReference.nullish(),
});

const checkoutFormDeliveryAddress = z.looseObject({
  firstName: z.string(),
  lastName: z.string(),
  street: z.string(),
  city: z.string(),
  zipCode: z.string(),
  countryCode: z.string(),
  companyName: z.string().nullish(),
  phoneNumber: z.string().nullish(),
  modifiedAt: z.string().nullish(),
});

const checkoutFormDeliveryCancellation = z.looseObject({ date: z.string() });

const checkoutFormDeliveryMethod = z.looseObject({ id: z.string().nullish(), name: z.string().nullish() });

const checkoutFormDeliveryPickupPointAddress = z.looseObject({
  street: z.string().nullish(),
  zipCode: z.string().nullish(),
  city: z.string().nullish(),
  countryCode: z.string().nullish(),
});

const checkoutFormDeliveryPickupPoint = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  description: z.string().nullish(),
  address: checkoutFormDeliveryPickupPointAddress.nullish(),
});

const checkoutFormDeliveryTimeDispatch = z.looseObject({
  from: z.string().nullish(),
  to: z.string().nullish(),
});

const checkoutFormDeliveryTimeGuaranteed = z.looseObject({
  from: z.string().nullish(),
  to: z.string().nullish(),
});

const checkoutFormDeliveryTime = z.looseObject({
  from: z.string().nullish(),
  to: z.string().nullish(),
  guaranteed: checkoutFormDeliveryTimeGuaranteed.nullish(),
  dispatch: checkoutFormDeliveryTimeDispatch.nullish(),
});

export const checkoutFormDeliveryReference = z.looseObject({
  address: checkoutFormDeliveryAddress.nullish(),
  method: checkoutFormDeliveryMethod.nullish(),
  pickupPoint: checkoutFormDeliveryPickupPoint.nullish(),
  cost: price.nullish(),
  time: checkoutFormDeliveryTime.nullish(),
  smart: z.boolean().nullish(),
  cancellation: checkoutFormDeliveryCancellation.nullish(),
  calculatedNumberOfPackages: z.number().nullish(),
});

export const checkoutFormDiscount = z.looseObject({
  type: known(['COUPON', 'BUNDLE', 'MULTIPACK', 'CROSSMULTIPACK', 'ALLEGRO_PRICES']),
});

const checkoutFormInvoiceAddressCompanyId = z.looseObject({
  type: known(['PL_NIP', 'CZ_ICO', 'CZ_DIC', 'HU_ADOSZAM', 'SK_ICO', 'SK_IC_DPH', 'VAT_EU', 'OTHER']),
  value: z.string(),
});

const checkoutFormInvoiceAddressCompany = z.looseObject({
  name: z.string(),
  ids: z.array(checkoutFormInvoiceAddressCompanyId).nullish(),
  vatPayerStatus: known(['ACTIVE', 'NON_ACTIVE', 'NOT_APPLICABLE']).nullish(),
  taxId: z.string().nullish(),
});

const checkoutFormInvoiceAddressNaturalPerson = z.looseObject({
  firstName: z.string(),
  lastName: z.string(),
});

const checkoutFormInvoiceAddress = z.looseObject({
  street: z.string(),
  city: z.string(),
  zipCode: z.string(),
  countryCode: z.string(),
  company: checkoutFormInvoiceAddressCompany.nullish(),
  naturalPerson: checkoutFormInvoiceAddressNaturalPerson.nullish(),
});

export const checkoutFormInvoiceInfo = z.looseObject({
  required: z.boolean(),
  address: checkoutFormInvoiceAddress.nullish(),
  dueDate: z.string().nullish(),
  features: z.array(z.string()).nullish(),
});

const checkoutFormAdditionalService = z.looseObject({
  definitionId: z.string().nullish(),
  name: z.string().nullish(),
  price: price.nullish(),
  quantity: z.number().nullish(),
});

const checkoutFormLineItemSerialNumbersEntry = z.looseObject({
  value: z.string(),
  returned: z.boolean().nullish(),
});

const checkoutFormLineItemSerialNumbers = z.looseObject({
  expected: z.boolean().nullish(),
  entries: z.array(checkoutFormLineItemSerialNumbersEntry).nullish(),
});

const checkoutFormLineItemTax = z.looseObject({
  rate: z.string().nullish(),
  subject: z.string().nullish(),
  exemption: z.string().nullish(),
});

const lineItemDeposit = z.looseObject({ price: price });

const lineItemDiscount = z.looseObject({
  type: known([
    'BUNDLE',
    'UNIT_PERCENTAGE_DISCOUNT',
    'WHOLESALE_PRICE_LIST',
    'LARGE_ORDER_DISCOUNT',
    'TURNOVER_DISCOUNT',
    'COUPON',
    'CAMPAIGN',
  ]).nullish(),
});

const lineItemReconciliation = z.looseObject({
  value: price.nullish(),
  type: known(['BILLING', 'WALLET']).nullish(),
  quantity: z.number().nullish(),
});

const lineItemVoucher = z.looseObject({
  code: z.string().nullish(),
  type: known(['NOTEBOOKS_FOR_TEACHERS']),
  status: known(['ACTIVE', 'CANCELLED']).nullish(),
  externalTransactionId: z.string().nullish(),
  value: price.nullish(),
});

export const checkoutFormLineItem = z.looseObject({
  id: z.string(),
  offer: offerReference,
  quantity: z.number(),
  originalPrice: price,
  price: price,
  deposit: lineItemDeposit.nullish(),
  reconciliation: lineItemReconciliation.nullish(),
  selectedAdditionalServices: z.array(checkoutFormAdditionalService).nullish(),
  vouchers: z.array(lineItemVoucher).nullish(),
  tax: checkoutFormLineItemTax.nullish(),
  boughtAt: z.string().nullish(),
  discounts: z.array(lineItemDiscount).nullish(),
  serialNumbers: checkoutFormLineItemSerialNumbers.nullish(),
});

export const checkoutFormMarketplace = z.looseObject({ id: z.string() });

export const checkoutFormNoteReference = z.looseObject({ text: z.string().nullish() });

const checkoutFormPaymentProvider = known(['PAYU', 'P24', 'AF', 'OFFLINE', 'EPT']);

const checkoutFormPaymentType = known([
  'CASH_ON_DELIVERY',
  'WIRE_TRANSFER',
  'ONLINE',
  'SPLIT_PAYMENT',
  'EXTENDED_TERM',
]);

export const checkoutFormPaymentReference = z.looseObject({
  id: z.string(),
  type: checkoutFormPaymentType,
  provider: checkoutFormPaymentProvider.nullish(),
  finishedAt: z.string().nullish(),
  paidAmount: price.nullish(),
  reconciliation: price.nullish(),
  features: z.array(z.string()).nullish(),
});

export const checkoutFormStatus = known(['BOUGHT', 'FILLED_IN', 'READY_FOR_PROCESSING', 'CANCELLED']);

export const checkoutFormSummary = z.looseObject({
  totalToPay: price,
});
