import { priceText } from './price-text.ts';
import type { Money } from './offer-document.ts';

/** Hundredths of a text such as "179.90"; NaN for what is no amount. */
export function minorOf(amount: string): number {
  return /^-?\d+(\.\d{1,2})?$/.test(amount) ? Math.round(Number(amount) * 100) : Number.NaN;
}

export function moneyOf(minor: number, currency: string): Money {
  return { amount: priceText(Math.max(0, Math.round(minor))), currency };
}

/** What a marketplace is paid in. */
export const CURRENCY_OF: Readonly<Record<string, string>> = {
  'allegro-pl': 'PLN',
  'allegro-cz': 'CZK',
  'allegro-sk': 'EUR',
  'allegro-hu': 'HUF',
  'allegro-business-pl': 'PLN',
  'allegro-business-cz': 'CZK',
};
