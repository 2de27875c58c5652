import { z } from 'zod';
import { price } from './market-terms.ts';
import { category, compatibilityListItem, imageUrl, parameterRangeValue } from './offer-terms-parts.ts';
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
