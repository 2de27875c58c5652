import type { Operations } from '../operation.ts';

export const automaticPricingOperations = {
  'GET /sale/price-automation/offers/{offerId}/rules': {
    scope: 'sale:offers:read',
    gives: 'OfferRules',
    editions: ['2026'],
  },
  'GET /sale/price-automation/rules': {
    scope: 'sale:offers:read',
    gives: 'AutomaticPricingRulesResponse',
    editions: ['2026'],
  },
  'POST /sale/price-automation/rules': {
    scope: 'sale:offers:write',
    takes: 'AutomaticPricingRulePostRequest',
    gives: 'AutomaticPricingRuleResponse',
    editions: ['2026'],
  },
  'DELETE /sale/price-automation/rules/{ruleId}': { scope: 'sale:offers:write', editions: ['2026'] },
  'GET /sale/price-automation/rules/{ruleId}': {
    scope: 'sale:offers:read',
    gives: 'AutomaticPricingRuleResponse',
    editions: ['2026'],
  },
  'PUT /sale/price-automation/rules/{ruleId}': {
    scope: 'sale:offers:write',
    takes: 'AutomaticPricingRulePutRequest',
    gives: 'AutomaticPricingRuleResponse',
    editions: ['2026'],
  },
} as const satisfies Operations;
