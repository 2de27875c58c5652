import { z } from 'zod';
import {
  automaticPricingOfferRuleConfiguration,
  automaticPricingRuleId,
  marketplaceId,
  price,
} from './market-terms.ts';
import { known } from './open.ts';

const automaticPricingRuleConfigurationChangeByAmount = z.looseObject({
  changeByAmount: z.looseObject({
    operation: known(['SUBTRACT', 'ADD']),
    values: z.array(price),
  }),
});

const automaticPricingRuleConfigurationChangeByPercentage = z.looseObject({
  changeByPercentage: z.looseObject({ operation: known(['SUBTRACT', 'ADD']), value: z.string() }),
});

const automaticPricingRuleConfiguration = z
  .union([
    automaticPricingRuleConfigurationChangeByAmount,
    automaticPricingRuleConfigurationChangeByPercentage,
  ])
  .nullable();

const automaticPricingRuleDefault = z.boolean();

const automaticPricingRuleName = z.string();

const automaticPricingRuleType = known([
  'EXCHANGE_RATE',
  'FOLLOW_BY_ALLEGRO_MIN_PRICE',
  'FOLLOW_BY_MARKET_MIN_PRICE',
  'FOLLOW_BY_TOP_OFFER_PRICE',
]);

export const automaticPricingRulePostRequest = z.looseObject({
  name: automaticPricingRuleName,
  type: automaticPricingRuleType,
  configuration: automaticPricingRuleConfiguration.nullish(),
});

export const automaticPricingRulePutRequest = z.looseObject({
  name: automaticPricingRuleName,
  configuration: automaticPricingRuleConfiguration.nullish(),
});

const automaticPricingRuleUpdatedAt = z.string();

export const automaticPricingRuleResponse = z.looseObject({
  id: automaticPricingRuleId,
  type: automaticPricingRuleType,
  name: automaticPricingRuleName,
  default: automaticPricingRuleDefault,
  updatedAt: automaticPricingRuleUpdatedAt,
  configuration: automaticPricingRuleConfiguration.nullish(),
});

export const automaticPricingRulesResponse = z.looseObject({ rules: z.array(automaticPricingRuleResponse) });

export const offerRules = z.looseObject({
  rules: z.array(
    z.looseObject({
      marketplace: z.looseObject({ id: marketplaceId }),
      rule: z.looseObject({ id: automaticPricingRuleId }),
      configuration: automaticPricingOfferRuleConfiguration.nullish(),
      updatedAt: z.string(),
    }),
  ),
  updatedAt: z.string(),
});
