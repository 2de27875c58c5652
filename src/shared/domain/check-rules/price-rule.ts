import type { CheckRule } from './rule.ts';

/**
 * A price given by hand switches the offer's automatic rule off. Source: Allegro's guide to managing offers.
 */
export const priceRule: CheckRule = {
  code: 'price-rule',
  severity: 'ask',
  fields: ['price'],
  words: {
    en: 'The new price switches off the automatic price rule of “{{title}}”.',
    pl: 'Nowa cena wyłączy automatyczną regułę cenową oferty „{{title}}”.',
  },
  look: ({ offer }) =>
    offer === null || offer.priceRuleId === null ? null : { title: offer.title, rule: offer.priceRuleId },
};
