import { z } from 'zod';
import { price } from './market-terms.ts';
import { known } from './open.ts';

const accountParticipationMarketplace = z.looseObject({ id: z.string(), status: z.string() });

const accountParticipationMarketplaceRequest = z.looseObject({ id: z.string(), status: z.string() });

const actualPriceReductionDto = z.looseObject({
  sellerMaxDeclaredPercentage: z.string(),
  sellerMaxDeclaredDiscount: price,
  sellerDiscount: price,
  allegroDiscount: price,
  finalPriceForTheBuyer: price,
});

export const allegroPricesAccountParticipationRequest = z.looseObject({
  marketplaces: z.array(accountParticipationMarketplaceRequest),
});

export const allegroPricesAccountParticipationResponse = z.looseObject({
  marketplaces: z.array(accountParticipationMarketplace),
});

export const allegroPricesChangeRequest = z.looseObject({ status: known(['ALLOWED', 'DENIED']).nullish() });

export const allegroPricesConsentChangeResponse = z.looseObject({
  status: known(['ALLOWED', 'DENIED']).nullish(),
});

const allegroPricesQualificationResponse = z.looseObject({
  status: known(['QUALIFIED', 'DISQUALIFIED']).nullish(),
});

export const allegroPricesEligibilityResponse = z.looseObject({
  consent: known(['ALLOWED', 'DENIED']).nullish(),
  qualification: allegroPricesQualificationResponse.nullish(),
});

const declaredPriceReductionDto = z.looseObject({
  sellerMaxDeclaredPercentage: z.string(),
  sellerMaxDeclaredDiscount: price,
});

const discountDto = z.looseObject({ opportunity: z.boolean() });

const marketplace = z.looseObject({ id: z.string() });

const marketplaceDto = z.looseObject({ id: z.string() });

const marketplaceFilterDto = z.looseObject({
  id: known(['allegro-pl', 'allegro-cz', 'allegro-sk', 'allegro-hu']),
});

const offerError = z.looseObject({ message: z.string() });

const offerFilterDto = z.looseObject({
  ids: z.array(z.string()).nullish(),
  scope: known(['WITH_DECLARATION', 'DISCOUNTED', 'EXCLUDED']).nullish(),
  substatus: known(['DISCOUNT_OPPORTUNITY', 'DISCOUNT_RECOMMENDATION']).nullish(),
});

const recommendedPriceReductionDto = z.looseObject({ sellerMaxDeclaredPercentage: z.string() });

const offerStatusItemDto = z.looseObject({
  id: z.string(),
  name: z.string(),
  marketplace: marketplaceDto,
  basePrice: price.nullish(),
  discount: discountDto,
  recommendedPriceReduction: z.union([recommendedPriceReductionDto, z.looseObject({}).nullable()]).nullish(),
  declaredPriceReduction: z.union([declaredPriceReductionDto, z.looseObject({}).nullable()]).nullish(),
  actualPriceReduction: z.union([actualPriceReductionDto, z.looseObject({}).nullable()]).nullish(),
  discountedAt: z.string().nullish(),
  excludedAt: z.string().nullish(),
});

export const offerStatusQueryRequestDto = z.looseObject({
  offer: offerFilterDto.nullish(),
  marketplace: marketplaceFilterDto,
  limit: z.number().nullish(),
  offset: z.number().nullish(),
});

export const offerStatusQueryResponseDto = z.looseObject({
  offers: z.array(offerStatusItemDto),
  totalCount: z.number(),
  count: z.number(),
});

const sellerDiscountDeclaration = z.looseObject({ maxContributionPercentage: z.string() });

const subsidyExcludeOfferItem = z.looseObject({
  id: z.string(),
  marketplace: marketplace,
  completedAt: z.string().nullish(),
  status: known(['SUCCESS', 'IN_PROGRESS', 'FAILED']),
  errors: z.array(offerError).nullish(),
});

const subsidyOfferToExclude = z.looseObject({ id: z.string(), marketplace: marketplace });

export const subsidyExcludeOffersCommand = z.looseObject({
  commandId: z.string().nullish(),
  offers: z.array(subsidyOfferToExclude),
});

export const subsidyExcludeOffersCommandPreview = z.looseObject({
  commandId: z.string(),
  createdAt: z.string(),
  offers: z.array(subsidyExcludeOfferItem),
});

export const subsidyManageOffersCommandResult = z.looseObject({
  commandId: z.string(),
  status: known(['IN_PROGRESS']),
  createdAt: z.string(),
});

const subsidyOfferToSubmit = z.looseObject({
  id: z.string(),
  marketplace: marketplace,
  sellerDiscountDeclaration: sellerDiscountDeclaration.nullish(),
});

const subsidySubmitOfferItem = z.looseObject({
  id: z.string(),
  marketplace: marketplace,
  sellerDiscountDeclaration: sellerDiscountDeclaration.nullish(),
  completedAt: z.string().nullish(),
  status: known(['SUCCESS', 'IN_PROGRESS', 'FAILED']),
  errors: z.array(offerError).nullish(),
});

export const subsidySubmitOffersCommand = z.looseObject({
  commandId: z.string().nullish(),
  offers: z.array(subsidyOfferToSubmit),
});

export const subsidySubmitOffersCommandPreview = z.looseObject({
  commandId: z.string(),
  createdAt: z.string(),
  offers: z.array(subsidySubmitOfferItem),
});
