import { decimalsOf } from '../money.ts';
import { toPrice } from './price-value.ts';
import type { CheckRule } from './rule.ts';

/**
 * Forints have no decimals. Source: Allegro's help on selling abroad, prices on the Hungarian marketplace.
 */
export const priceDecimals: CheckRule = {
  code: 'price-decimals',
  severity: 'stop',
  fields: ['price'],
  words: {
    en: 'The price {{amount}} has decimals that {{currency}} does not have. Leave them out.',
    pl: 'Cena {{amount}} ma miejsca po przecinku, których {{currency}} nie ma. Pomiń je.',
  },
  look: ({ after }) => {
    const price = toPrice(after);
    if (price === null) return null;
    const decimals = decimalsOf(price.currency);
    const step = 10 ** (2 - decimals);
    return price.amountMinor % step === 0
      ? null
      : { amountMinor: price.amountMinor, currency: price.currency, decimals };
  },
};
