import type { Shapes } from '../shape-language.ts';

export const automaticPricingShapes: Shapes = {
  AutomaticPricingRuleConfiguration:
    'AutomaticPricingRuleConfigurationChangeByAmount/AutomaticPricingRuleConfigurationChangeByPercentage',
  AutomaticPricingRuleConfigurationChangeByAmount: {
    changeByAmount: 'AutomaticPricingRuleConfigurationChangeByAmountChangeByAmount !',
  },
  AutomaticPricingRuleConfigurationChangeByAmountChangeByAmount: {
    operation: '=SUBTRACT|ADD !',
    values: '[AutomaticPricingRuleConfigurationChangeByAmountChangeByAmountValuesItem] !',
  },
  AutomaticPricingRuleConfigurationChangeByAmountChangeByAmountValuesItem: {
    amount: 'text !',
    currency: 'text !',
  },
  AutomaticPricingRuleConfigurationChangeByPercentage: {
    changeByPercentage: 'AutomaticPricingRuleConfigurationChangeByPercentageChangeByPercentage !',
  },
  AutomaticPricingRuleConfigurationChangeByPercentageChangeByPercentage: {
    operation: '=SUBTRACT|ADD !',
    value: 'text !',
  },
  AutomaticPricingRuleDefault: 'flag',
  AutomaticPricingRuleName: 'text(33)',
  AutomaticPricingRulePostRequest: {
    name: 'AutomaticPricingRuleName !',
    type: 'AutomaticPricingRuleType !',
    configuration: 'AutomaticPricingRuleConfiguration',
  },
  AutomaticPricingRulePutRequest: {
    name: 'AutomaticPricingRuleName !',
    configuration: 'AutomaticPricingRuleConfiguration',
  },
  AutomaticPricingRuleResponse: {
    id: 'AutomaticPricingRuleId !',
    type: 'AutomaticPricingRuleType !',
    name: 'AutomaticPricingRuleName !',
    default: 'AutomaticPricingRuleDefault !',
    updatedAt: 'AutomaticPricingRuleUpdatedAt !',
    configuration: 'AutomaticPricingRuleConfiguration',
  },
  AutomaticPricingRuleType:
    '=EXCHANGE_RATE|FOLLOW_BY_ALLEGRO_MIN_PRICE|FOLLOW_BY_MARKET_MIN_PRICE|FOLLOW_BY_TOP_OFFER_PRICE',
  AutomaticPricingRuleUpdatedAt: 'instant',
  AutomaticPricingRulesResponse: { rules: '[AutomaticPricingRuleResponse] !' },
  OfferRules: { rules: '[OfferRulesRulesItem] !', updatedAt: 'instant !' },
  OfferRulesRulesItem: {
    marketplace: 'OfferRulesRulesItemMarketplace !',
    rule: 'OfferRulesRulesItemRule !',
    configuration: 'AutomaticPricingOfferRuleConfiguration',
    updatedAt: 'instant !',
  },
  OfferRulesRulesItemMarketplace: { id: 'MarketplaceId !' },
  OfferRulesRulesItemRule: { id: 'AutomaticPricingRuleId !' },
};
