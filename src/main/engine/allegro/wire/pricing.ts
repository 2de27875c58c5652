import { z } from 'zod';
import { classifiedExtraPackage, classifiedPackage, justId, offerId, price } from './market-terms.ts';
import { formerOffer } from './offer-terms.ts';
import {
  category,
  offerDuration,
  parameter,
  promotion,
  sellingModeWithNetPrice,
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
  offer: z.union([pricingOffer, formerOffer]).nullish(),
  classifiedsPackages: classifiedsPackages.nullish(),
  marketplaceId: z.string().nullish(),
});
