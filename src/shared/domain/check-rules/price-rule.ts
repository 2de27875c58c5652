import type { CheckRule } from './rule.ts';

/** A price given by hand switches the offer's automatic rule off. Source: Allegro's guide to managing offers. */
export const priceRule: CheckRule = {
  code: 'price-rule',
  severity: 'ask',
  fields: ['price'],
  look: ({ offer }) =>
    offer === null || offer.priceRuleId === null ? null : { title: offer.title, rule: offer.priceRuleId },
};
