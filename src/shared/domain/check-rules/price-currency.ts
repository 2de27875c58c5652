import { toPrice } from './price-value.ts';
import type { CheckRule } from './rule.ts';

/**
 * An offer keeps the currency of its base marketplace. Source: POST /sale/offer-bulk-modification-commands,
 * prices.
 */
export const priceCurrency: CheckRule = {
  code: 'price-currency',
  severity: 'stop',
  fields: ['price'],
  words: {
    en: 'The price is in {{currency}}, the offer in {{expected}}. Give it in {{expected}}.',
    pl: 'Cena jest w {{currency}}, a oferta w {{expected}}. Podaj ją w {{expected}}.',
  },
  look: ({ before, after }) => {
    const was = toPrice(before);
    const price = toPrice(after);
    if (was === null || price === null || was.currency === price.currency) return null;
    return { currency: price.currency, expected: was.currency };
  },
};
