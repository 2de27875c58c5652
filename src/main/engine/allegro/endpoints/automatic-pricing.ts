import { endpoint } from '../endpoint.ts';
import {
  automaticPricingRulePostRequest,
  automaticPricingRulePutRequest,
  automaticPricingRuleResponse,
  automaticPricingRulesResponse,
  offerRules,
} from '../wire/automatic-pricing.ts';

export const listOfferRules = endpoint({
  id: 'sale.price-automation.offers.rules.list',
  method: 'GET',
  path: '/sale/price-automation/offers/{offerId}/rules',
  scope: 'sale:offers:read',
  response: offerRules,
  editions: ['2026'],
});

export const listRules = endpoint({
  id: 'sale.price-automation.rules.list',
  method: 'GET',
  path: '/sale/price-automation/rules',
  scope: 'sale:offers:read',
  response: automaticPricingRulesResponse,
  limits: ['price-automation-rules'],
  editions: ['2026'],
});

export const createRule = endpoint({
  id: 'sale.price-automation.rules.create',
  method: 'POST',
  path: '/sale/price-automation/rules',
  scope: 'sale:offers:write',
  request: automaticPricingRulePostRequest,
  response: automaticPricingRuleResponse,
  limits: ['price-automation-rules'],
  editions: ['2026'],
});

export const deleteRule = endpoint({
  id: 'sale.price-automation.rules.delete',
  method: 'DELETE',
  path: '/sale/price-automation/rules/{ruleId}',
  scope: 'sale:offers:write',
  response: null,
  limits: ['price-automation-rules'],
  editions: ['2026'],
});

export const getRule = endpoint({
  id: 'sale.price-automation.rules.get',
  method: 'GET',
  path: '/sale/price-automation/rules/{ruleId}',
  scope: 'sale:offers:read',
  response: automaticPricingRuleResponse,
  limits: ['price-automation-rules'],
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const updateRule = endpoint({
  id: 'sale.price-automation.rules.update',
  method: 'PUT',
  path: '/sale/price-automation/rules/{ruleId}',
  scope: 'sale:offers:write',
  request: automaticPricingRulePutRequest,
  response: automaticPricingRuleResponse,
  limits: ['price-automation-rules'],
  editions: ['2026'],
});
