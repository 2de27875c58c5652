import { z } from 'zod';
import { externalId, location, sizeTable } from './market-terms.ts';
import { sellingMode, textSafetyInformation } from './offer-terms.ts';
import {
  attachmentsSafetyInformation,
  b2b,
  category,
  extendedTax,
  messageToSellerSettings,
  offerDuration,
  offerEndingAt,
  offerStartingAt,
  offerStatus,
  payments,
  standardizedDescription,
  stock,
} from './offer-terms-parts.ts';
import {
  additionalMarketplacesRequest,
  afterSalesServicesProductOfferRequest,
  aiCoCreatedContent,
  compatibilityListManualRequest,
  compatibilityListManualType,
  discountsProductOfferRequest,
  offerTaxSettings,
  parameterProductOfferRequest,
  productDeposit,
  productOffer,
  productOfferAdditionalServicesRequest,
  productOfferAttachment,
  productOfferFundraisingCampaignRequest,
  productSetElementResponsibleProducerRequest,
  saleProductOffersRequestStock,
} from './offer-with-product-parts.ts';

const offerStock = z.union([saleProductOffersRequestStock, stock]);

/** A merge patch may leave out everything. */
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
  stock: offerStock.nullish(),
  delivery: z
    .looseObject({
      handlingTime: z.string().nullish(),
      shippingRates: z.unknown().optional(),
      additionalInfo: z.string().nullish(),
    })
    .nullish(),
  publication: z
    .looseObject({
      duration: offerDuration.nullish(),
      startingAt: offerStartingAt.nullish(),
      endingAt: offerEndingAt.nullish(),
      status: offerStatus.nullish(),
    })
    .nullish(),
  additionalMarketplaces: additionalMarketplacesRequest.nullish(),
  compatibilityList: z.union([compatibilityListManualRequest, compatibilityListManualType]).nullish(),
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

export const saleProductOfferRequestV1 = saleProductOfferPatchRequestV1.extend({ stock: offerStock });
