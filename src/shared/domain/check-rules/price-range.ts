import { toPrice } from './price-value.ts';
import type { CheckRule } from './rule.ts';

/** What Allegro takes at least, in minor units. */
export const LEAST_PRICE_MINOR = 100;
const MOST_MINOR = 100_000_000_000;

/** 1 to 1 000 000 000 of the currency. Source: Allegro's guide to creating offers, price. */
export const priceRange: CheckRule = {
  code: 'price-range',
  severity: 'stop',
  fields: ['price'],
  words: {
    en: 'The price {{amount}} is outside 1 to 1,000,000,000. Choose one within.',
    pl: 'Cena {{amount}} wykracza poza zakres od 1 do 1 000 000 000. Podaj mieszczącą się w nim.',
  },
  look: ({ after }) => {
    const price = toPrice(after);
    const inRange =
      price !== null &&
      Number.isInteger(price.amountMinor) &&
      price.amountMinor >= LEAST_PRICE_MINOR &&
      price.amountMinor <= MOST_MINOR;
    if (inRange) return null;
    return { amountMinor: price?.amountMinor ?? 0, currency: price?.currency ?? '' };
  },
};
