import { z } from 'zod';
import { externalId, location, price, sizeTable } from './market-terms.ts';
import { sellingMode, textSafetyInformation } from './offer-terms.ts';
import {
  attachmentsSafetyInformation,
  b2b,
  category,
  compatibilityListItem,
  extendedTax,
  imageUrl,
  messageToSellerSettings,
  offerDuration,
  offerEndingAt,
  offerStartingAt,
  offerStatus,
  parameterRangeValue,
  payments,
  standardizedDescription,
  stock,
} from './offer-terms-parts.ts';
import { known, oneBy } from './open.ts';

export const additionalMarketplacesRequest = z.record(
  z.string(),
  z.looseObject({ sellingMode: z.looseObject({ price: price.nullish() }).nullish() }),
);

export const afterSalesServicesProductOfferRequest = z.looseObject({
  impliedWarranty: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
  returnPolicy: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
  warranty: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
});

export const aiCoCreatedContent = z.looseObject({ images: z.array(imageUrl).nullish() });

export const compatibilityListManualRequest = z.looseObject({ items: z.array(compatibilityListItem) });

export const compatibilityListManualType = z.looseObject({ items: z.array(compatibilityListItem) });

export const discountsProductOfferRequest = z.looseObject({
  wholesalePriceList: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
});

const offerTaxRate = z.looseObject({ rate: z.string().nullish(), countryCode: z.string().nullish() });

export const offerTaxSettings = z.looseObject({
  rates: z.array(offerTaxRate),
  subject: z.string().nullish(),
  exemption: z.string().nullish(),
});

export const parameterProductOfferRequest = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  rangeValue: parameterRangeValue.nullish(),
  values: z.array(z.string()).nullish(),
  valuesIds: z.array(z.string()).nullish(),
});

export const productDeposit = z.looseObject({ id: z.string().nullish(), quantity: z.number().nullish() });

export const productOffer = z.looseObject({
  name: z.string().nullish(),
  category: category.nullish(),
  id: z.string().nullish(),
  idType: known(['GTIN', 'MPN']).nullish(),
  parameters: z.array(parameterProductOfferRequest).nullish(),
  images: z.array(z.string()).nullish(),
});

export const productOfferAdditionalServicesRequest = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
});

export const productOfferAttachment = z.array(z.looseObject({ id: z.string().nullish() }));

export const productOfferFundraisingCampaignRequest = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
});

const productSetElementResponsibleProducerIdRequest = z.looseObject({
  id: z.string().nullish(),
});

const productSetElementResponsibleProducerNameRequest = z.looseObject({
  name: z.string().nullish(),
});

export const productSetElementResponsibleProducerRequest = oneBy('type', {
  ID: productSetElementResponsibleProducerIdRequest,
  NAME: productSetElementResponsibleProducerNameRequest,
});

export const saleProductOffersRequestStock = z.looseObject({
  available: z.number().nullish(),
  unit: known(['UNIT', 'PAIR', 'SET']).nullish(),
});

export const saleProductOfferPatchRequestV1 = z.looseObject({
  productSet: z
    .array(
      z.looseObject({
        product: productOffer.nullish(),
        quantity: z.looseObject({ value: z.number().nullish() }).nullish(),
        responsiblePerson: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
        responsibleProducer: productSetElementResponsibleProducerRequest.nullish(),
        safetyInformation: z.union([textSafetyInformation, attachmentsSafetyInformation]).nullish(),
        marketedBeforeGPSRObligation: z.boolean().nullish(),
        deposits: z.array(productDeposit).nullish(),
      }),
    )
    .nullish(),
  b2b: b2b.nullish(),
  attachments: productOfferAttachment.nullish(),
  fundraisingCampaign: productOfferFundraisingCampaignRequest.nullish(),
  additionalServices: productOfferAdditionalServicesRequest.nullish(),
  compatibilityList: z.union([compatibilityListManualRequest, compatibilityListManualType]).nullish(),
  delivery: z
    .looseObject({
      handlingTime: z.string().nullish(),
      shippingRates: z.unknown().optional(),
      additionalInfo: z.string().nullish(),
    })
    .nullish(),
  stock: z.union([saleProductOffersRequestStock, stock]).nullish(),
  publication: z
    .looseObject({
      duration: offerDuration.nullish(),
      startingAt: offerStartingAt.nullish(),
      endingAt: offerEndingAt.nullish(),
      status: offerStatus.nullish(),
    })
    .nullish(),
  additionalMarketplaces: additionalMarketplacesRequest.nullish(),
  language: z.string().nullish(),
  aiCoCreatedContent: aiCoCreatedContent.nullish(),
  category: category.nullish(),
  name: z.string().nullish(),
  parameters: z.array(parameterProductOfferRequest).nullish(),
  afterSalesServices: afterSalesServicesProductOfferRequest.nullish(),
  sizeTable: sizeTable.nullish(),
  contact: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
  discounts: discountsProductOfferRequest.nullish(),
  payments: payments.nullish(),
  sellingMode: sellingMode.nullish(),
  location: location.nullish(),
  images: z.array(z.string()).nullish(),
  description: standardizedDescription.nullish(),
  external: externalId.nullish(),
  taxSettings: offerTaxSettings.nullish(),
  messageToSellerSettings: messageToSellerSettings.nullish(),
  tax: extendedTax.nullish(),
});
