import { z } from 'zod';
import {
  classifiedExtraPackage,
  classifiedPackage,
  externalId,
  justId,
  location,
  offerId,
  price,
} from './market-terms.ts';
import {
  afterSalesServices,
  attachment,
  b2b,
  category,
  compatibilityList,
  customParameter,
  deliveryFull,
  discounts,
  extendedTax,
  imageUrl,
  messageToSellerSettings,
  offerDuration,
  parameter,
  payments,
  promotion,
  publication,
  sellingModeWithNetPrice,
  standardizedDescription,
  stock,
  tecdocSpecification,
  validation,
} from './offer-terms-parts.ts';

const classifiedsPackages = z.looseObject({
  basePackage: classifiedPackage.nullish(),
  extraPackages: z.array(classifiedExtraPackage).nullish(),
});

const commissionResponse = z.looseObject({
  name: z.string().nullish(),
  type: z.string().nullish(),
  fee: price.nullish(),
});

const fee = z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() });

const quoteResponse = z.looseObject({
  name: z.string().nullish(),
  type: z.string().nullish(),
  fee: price.nullish(),
  cycleDuration: z.string().nullish(),
  classifiedsPackage: classifiedPackage.nullish(),
});

export const feePreviewResponse = z.looseObject({
  commissions: z.array(commissionResponse).nullish(),
  quotes: z.array(quoteResponse).nullish(),
});

const offer = z.looseObject({
  additionalServices: justId.nullish(),
  afterSalesServices: afterSalesServices.nullish(),
  attachments: z.array(attachment).nullish(),
  compatibilityList: compatibilityList.nullish(),
  contact: justId.nullish(),
  createdAt: z.string().nullish(),
  customParameters: z.array(customParameter).nullish(),
  delivery: deliveryFull.nullish(),
  description: standardizedDescription.nullish(),
  discounts: discounts.nullish(),
  external: externalId.nullish(),
  fundraisingCampaign: justId.nullish(),
  id: z.string().nullish(),
  images: z.array(imageUrl).nullish(),
  location: location.nullish(),
  name: z.string(),
  parameters: z.array(parameter).nullish(),
  payments: payments.nullish(),
  product: justId.nullish(),
  promotion: promotion.nullish(),
  publication: publication.nullish(),
  sellingMode: sellingModeWithNetPrice.nullish(),
  tax: extendedTax.nullish(),
  sizeTable: justId.nullish(),
  stock: stock.nullish(),
  tecdocSpecification: tecdocSpecification.nullish(),
  b2b: b2b.nullish(),
  messageToSellerSettings: messageToSellerSettings.nullish(),
  updatedAt: z.string().nullish(),
  validation: validation.nullish(),
  language: z.string().nullish(),
});

const offerQuoteDto = z.looseObject({
  enabled: z.boolean().nullish(),
  fee: fee.nullish(),
  name: z.string().nullish(),
  nextDate: z.string().nullish(),
  offer: offerId.nullish(),
  type: z.string().nullish(),
});

export const offerQuotesDto = z.looseObject({
  count: z.number().nullish(),
  quotes: z.array(offerQuoteDto).nullish(),
});

const pricingPublication = z.looseObject({ duration: offerDuration.nullish() });

const pricingOffer = z.looseObject({
  fundraisingCampaign: justId.nullish(),
  id: z.string().nullish(),
  category: category.nullish(),
  parameters: z.array(parameter).nullish(),
  promotion: promotion.nullish(),
  publication: pricingPublication.nullish(),
  sellingMode: sellingModeWithNetPrice.nullish(),
});

export const publicOfferPreviewRequest = z.looseObject({
  offer: z.union([pricingOffer, offer]).nullish(),
  classifiedsPackages: classifiedsPackages.nullish(),
  marketplaceId: z.string().nullish(),
});
