import { z } from 'zod';
import { price } from './market-terms.ts';
import { known, oneBy } from './open.ts';

const bundleBenefitSpecification = z.looseObject({
  value: price.nullish(),
});

const largeOrderDiscountBenefitSpecification = z.looseObject({
  thresholds: z.array(
    z.looseObject({
      orderValue: z.looseObject({ lowerBound: price }),
      discount: z.looseObject({ percentage: z.string() }),
    }),
  ),
});

const multiPackBenefitSpecification = z.looseObject({
  configuration: z.looseObject({ percentage: z.number() }),
  trigger: z.looseObject({ forEachQuantity: z.number(), discountedNumber: z.number() }),
});

const wholesalePriceListBenefitSpecification = z.looseObject({
  name: z.string(),
  thresholds: z.array(
    z.looseObject({
      quantity: z.looseObject({ lowerBound: z.number() }),
      discount: z.looseObject({ percentage: z.string() }),
    }),
  ),
});

const benefitSpecification = oneBy('type', {
  LARGE_ORDER_DISCOUNT: largeOrderDiscountBenefitSpecification,
  WHOLESALE_PRICE_LIST: wholesalePriceListBenefitSpecification,
  UNIT_PERCENTAGE_DISCOUNT: multiPackBenefitSpecification,
  ORDER_FIXED_DISCOUNT: bundleBenefitSpecification,
});

const benefit = z.looseObject({ specification: benefitSpecification });

const turnoverDiscountThresholdDto = z.looseObject({
  minimumTurnover: z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() }).nullish(),
  discount: z.looseObject({ percentage: z.string().nullish() }).nullish(),
});

const turnoverDiscountDefinitionDto = z.looseObject({
  cumulatingFromDate: z.string().nullish(),
  cumulatingToDate: z.string().nullish(),
  spendingFromDate: z.string().nullish(),
  spendingToDate: z.string().nullish(),
  createdAt: z.string().nullish(),
  updatedAt: z.string().nullish(),
  thresholds: z.array(turnoverDiscountThresholdDto).nullish(),
});

const sellerRebateOfferCriterion = z.looseObject({
  offers: z
    .array(
      z.looseObject({
        id: z.string(),
        quantity: z.number().nullish(),
        promotionEntryPoint: z.boolean().nullish(),
      }),
    )
    .nullish(),
  type: known(['CONTAINS_OFFERS', 'OFFERS_ASSIGNED_EXTERNALLY', 'ALL_OFFERS']),
});

export const sellerCreateRebateRequestDto = z.looseObject({
  benefits: z.array(benefit),
  offerCriteria: z.array(sellerRebateOfferCriterion),
});

export const sellerRebateDto = sellerCreateRebateRequestDto.extend({
  createdAt: z.string().nullish(),
  id: z.string(),
  status: known(['ACTIVE', 'INACTIVE', 'SUSPENDED']),
});

export const sellerRebatesDto = z.looseObject({
  promotions: z.array(sellerRebateDto),
  totalCount: z.number(),
});

export const turnoverDiscountDto = z.looseObject({
  marketplaceId: z.string().nullish(),
  status: known(['ACTIVATING', 'ACTIVE', 'DEACTIVATING']).nullish(),
  definitions: z.array(turnoverDiscountDefinitionDto).nullish(),
});

export const turnoverDiscountListDto = z.array(turnoverDiscountDto);

export const turnoverDiscountRequest = z.looseObject({
  thresholds: z.array(turnoverDiscountThresholdDto).nullish(),
});
