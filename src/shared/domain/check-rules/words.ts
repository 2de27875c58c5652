import type { CheckReport, Finding } from '../../contract.ts';
import { toWireAmount } from '../money.ts';
import type { FindingValues } from './rule.ts';

type Question = CheckReport['questions'][number];

/** What a finding says in English, for the command line; windows have their own texts under the same codes. */
export function findingWords(finding: Finding): string {
  return WORDS[finding.code]?.(finding.values) ?? finding.code;
}

/** One sentence for a question: how many rows, and the worst of them. */
export function questionWords(question: Question): string {
  const rows = question.count === 1 ? '1 change' : `${question.count} changes`;
  const worst = `${findingWords(question.worst)} (offer ${question.worst.offerId})`;
  return question.count === 1 ? `${rows}: ${worst}` : `${rows}, the worst: ${worst}`;
}

const WORDS: Readonly<Record<string, (values: FindingValues) => string>> = {
  'offer-gone': ({ status }) =>
    status === 'ARCHIVED' ? 'Allegro has archived the offer' : 'the offer is not known here',
  'never-fetched': ({ field }) => `${field} has not been fetched from Allegro yet`,
  'title-length': ({ length, least, most }) =>
    `the title has ${length} characters as Allegro counts them; ${least} to ${most} are allowed`,
  'title-words': ({ words, least }) => `the title has ${words} words; at least ${least} are needed`,
  'title-long-word': ({ word, most }) => `the word "${word}" is longer than ${most} characters`,
  'title-characters': ({ character, code }) =>
    `the title has a character Allegro refuses: ${character} (${code})`,
  'price-range': ({ amountMinor, currency }) =>
    `the price ${amount(amountMinor, currency)} is outside 1 to 1 000 000 000`,
  'price-decimals': ({ amountMinor, currency, decimals }) =>
    `the price ${amount(amountMinor, currency)} has too many decimals; ${currency} has ${decimals}`,
  'price-currency': ({ currency, expected }) => `the price is in ${currency}, the offer in ${expected}`,
  'stock-whole': ({ value }) => `the stock ${value} is not a whole number of pieces`,
  'price-jump': ({ fromMinor, toMinor, currency, percent }) =>
    `the price goes from ${amount(fromMinor, currency)} to ${amount(toMinor, currency)} (${signed(percent)} %)`,
  'ends-offer': ({ title }) => `"${title}" will end`,
  publishes: ({ title }) => `"${title}" will be published`,
  'price-rule': ({ title }) => `the new price switches off the automatic price rule of "${title}"`,
  auction: ({ title }) => `"${title}" is an auction`,
  'classified-ad': ({ title }) => `"${title}" is a classified ad`,
  'allegro-warehouse': ({ title }) => `"${title}" is kept in Allegro's warehouse`,
};

function amount(amountMinor: string | number | undefined, currency: string | number | undefined): string {
  return `${toWireAmount(Number(amountMinor))} ${currency}`;
}

function signed(percent: string | number | undefined): string {
  return Number(percent) > 0 ? `+${percent}` : String(percent);
}
