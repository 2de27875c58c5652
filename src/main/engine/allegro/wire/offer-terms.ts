import { z } from 'zod';
import { externalId, justId, location, price } from './market-terms.ts';
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
  parameter,
  payments,
  promotion,
  publication,
  sellingModeFormat,
  sellingModeWithNetPrice,
  standardizedDescription,
  stock,
  tecdocSpecification,
  validation,
} from './offer-terms-parts.ts';
import { known } from './open.ts';

/** An offer as the former edition writes it, but for its category. */
export const formerOffer = z.looseObject({
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

export const offerResponse = formerOffer.extend({ category: category.nullish() });

export const offerRequest = formerOffer.extend({ category: z.looseObject({ id: z.string() }).nullish() });

export const sellingMode = z.looseObject({
  format: sellingModeFormat.nullish(),
  price: price.nullish(),
  minimalPrice: price.nullish(),
  startingPrice: price.nullish(),
});

export const textSafetyInformation = z.looseObject({ type: known(['TEXT']), description: z.string() });
