import type { CheckReport, Finding } from '../../contract-changes.ts';
import { toWireAmount } from '../money.ts';
import { ALL_RULES } from './all-rules.ts';
import type { FindingValues } from './rule.ts';

type Question = CheckReport['questions'][number];

/** What a finding says in English, for the command line. */
export function findingWords({ code, values }: Pick<Finding, 'code' | 'values'>): string {
  const text = ALL_RULES.find((rule) => rule.code === code)?.words.en;
  if (text === undefined) return code;
  const readable = readableValues(values);
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(readable[name] ?? ''));
}

/** How many rows a question is about, and the worst of them. */
export function questionWords({ count, worst }: Question): string {
  const rows = count === 1 ? '1 change' : `${count} changes; the worst`;
  return `${rows}, offer ${worst.offerId}: ${findingWords(worst)}`;
}

function readableValues(values: FindingValues): FindingValues {
  const currency = String(values['currency'] ?? '');
  const words = Object.entries(values).map(([name, value]): [string, string | number] => {
    if (name.endsWith('Minor'))
      return [name.slice(0, -'Minor'.length), `${toWireAmount(Number(value))} ${currency}`];
    if (name === 'percent') return [name, `${Number(value) > 0 ? '+' : ''}${value} %`];
    return [name, value];
  });
  return Object.fromEntries(words);
}
