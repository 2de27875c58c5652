import { z } from 'zod';
import { ATTACHMENT_TYPES } from '../../../../shared/domain/attachment-types.ts';
import { error, justId, price } from './market-terms.ts';
import { known, oneBy } from './open.ts';

const impliedWarranty = z.looseObject({ id: z.string().nullish() });

const returnPolicy = z.looseObject({ id: z.string().nullish() });

const warranty = z.looseObject({ id: z.string().nullish() });

export const afterSalesServices = z.looseObject({
  impliedWarranty: impliedWarranty.nullish(),
  returnPolicy: returnPolicy.nullish(),
  warranty: warranty.nullish(),
});

export const attachment = z.looseObject({ id: z.string().nullish() });

export const attachmentType = known(ATTACHMENT_TYPES);

export const attachmentsSafetyInformation = z.looseObject({
  type: known(['ATTACHMENTS']),
  attachments: z.array(z.looseObject({ id: z.string().nullish() })),
});

export const b2b = z.looseObject({ buyableOnlyByBusiness: z.boolean().nullish() });

export const category = z.looseObject({ id: z.string().nullish() });

const compatibilityListIdItemAdditionalInfo = z.looseObject({ value: z.string() });

const compatibilityListIdItem = z.looseObject({
  id: z.string(),
  text: z.string().nullish(),
  additionalInfo: z.array(compatibilityListIdItemAdditionalInfo).nullish(),
});

const compatibilityListTextItem = z.looseObject({ text: z.string() });

export const compatibilityListItem = oneBy('type', {
  TEXT: compatibilityListTextItem,
  ID: compatibilityListIdItem,
});

const compatibilityListManual = z.looseObject({
  type: z.literal('MANUAL').nullish(),
  items: z.array(compatibilityListItem).nullish(),
});

export const compatibilityListItemProductBased = z.looseObject({ text: z.string().nullish() });

const compatibilityListProductBased = z.looseObject({
  id: z.string(),
  items: z.array(compatibilityListItemProductBased).nullish(),
});

export const compatibilityList = oneBy('type', {
  MANUAL: compatibilityListManual,
  PRODUCT_BASED: compatibilityListProductBased,
});

export const customParameter = z.looseObject({
  name: z.string().nullish(),
  values: z.array(z.string()).nullish(),
});

export const deliveryFull = z.looseObject({
  additionalInfo: z.string().nullish(),
  handlingTime: z.string().nullish(),
  shippingRates: justId.nullish(),
  shipmentDate: z.string().nullish(),
});

const descriptionSectionItemImage = z.looseObject({ url: z.string().nullish() });

const descriptionSectionItemText = z.looseObject({ content: z.string().nullish() });

const descriptionSectionItem = oneBy('type', {
  TEXT: descriptionSectionItemText,
  IMAGE: descriptionSectionItemImage,
});

const descriptionSection = z.looseObject({ items: z.array(descriptionSectionItem).nullish() });

export const discounts = z.looseObject({
  wholesalePriceList: z.looseObject({ id: z.string().nullish() }).nullish(),
});

export const extendedTax = z.looseObject({
  id: z.string().nullish(),
  rate: z.string().nullish(),
  subject: z.string().nullish(),
  exemption: z.string().nullish(),
  percentage: z.string().nullish(),
});

export const imageUrl = z.looseObject({ url: z.string().nullish() });

const listingResponseFiltersValues = z.looseObject({
  name: z.string().nullish(),
  value: z.string().nullish(),
  idSuffix: z.string().nullish(),
  count: z.number().nullish(),
  selected: z.boolean().nullish(),
});

export const listingResponseFilters = z.looseObject({
  id: z.string().nullish(),
  type: known(['MULTI', 'SINGLE', 'NUMERIC', 'NUMERIC_SINGLE', 'TEXT']).nullish(),
  name: z.string().nullish(),
  values: z.array(listingResponseFiltersValues).nullish(),
  minValue: z.number().nullish(),
  maxValue: z.number().nullish(),
  unit: z.string().nullish(),
});

export const messageToSellerSettings = z.looseObject({
  mode: known(['OPTIONAL', 'HIDDEN', 'REQUIRED']).nullish(),
  hint: z.string().nullish(),
});

export const offerDuration = z.string();

export const offerEndingAt = z.string();

export const parameterRangeValue = z.looseObject({ from: z.string(), to: z.string() });

export const parameter = z.looseObject({
  id: z.string(),
  rangeValue: parameterRangeValue.nullish(),
  values: z.array(z.string()).nullish(),
  valuesIds: z.array(z.string()).nullish(),
});

export const payments = z.looseObject({
  invoice: known(['VAT', 'VAT_MARGIN', 'WITHOUT_VAT', 'NO_INVOICE']).nullish(),
});

export const promotion = z.looseObject({
  emphasized1d: z.boolean().nullish(),
  emphasized10d: z.boolean().nullish(),
  departmentPage: z.boolean().nullish(),
  bold: z.boolean().nullish(),
  emphasized: z.boolean().nullish(),
  emphasizedHighlightBoldPackage: z.boolean().nullish(),
  highlight: z.boolean().nullish(),
});

export const offerStartingAt = z.string();

export const offerStatus = known(['INACTIVE', 'ACTIVATING', 'ACTIVE', 'ENDED']);

export const publication = z.looseObject({
  duration: offerDuration.nullish(),
  endingAt: offerEndingAt.nullish(),
  startingAt: offerStartingAt.nullish(),
  status: offerStatus.nullish(),
  endedBy: known(['USER', 'ADMIN', 'EXPIRATION', 'EMPTY_STOCK', 'ERROR']).nullish(),
  republish: z.boolean().nullish(),
});

export const sellingModeFormat = known(['BUY_NOW', 'AUCTION', 'ADVERTISEMENT']);

export const sellingModeWithNetPrice = z.looseObject({
  format: sellingModeFormat.nullish(),
  price: price.nullish(),
  minimalPrice: price.nullish(),
  startingPrice: price.nullish(),
  netPrice: price.nullish(),
});

export const standardizedDescription = z.looseObject({ sections: z.array(descriptionSection).nullish() });

export const stock = z.looseObject({
  available: z.number().nullish(),
  unit: known(['UNIT', 'PAIR', 'SET']).nullish(),
});

const tecdocSpecificationItem = z.looseObject({
  name: z.string().nullish(),
  values: z.array(z.string()).nullish(),
});

export const tecdocSpecification = z.looseObject({
  id: z.string(),
  items: z.array(tecdocSpecificationItem).nullish(),
});

export const validation = z.looseObject({
  errors: z.array(error),
  warnings: z.array(error).nullish(),
  validatedAt: z.string().nullish(),
});
