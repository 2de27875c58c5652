import { expect, it } from 'vitest';
import { betweenWords } from '../../../src/renderer/features/changes/between-words.ts';
import { formatFor } from '../../../src/renderer/ui/format.ts';
import { valueWords } from '../../../src/renderer/ui/value-words.ts';
import type { CameBetween, ChangeRow } from '../../../src/shared/contract-changes.ts';
import { LANGUAGES, textsIn } from '../../support/texts.ts';

const pln = (amountMinor: number) => ({ amountMinor, currency: 'PLN' });
const price = { at: 0, looked: pln(1000), ours: pln(2000) };

const CASES: readonly (readonly [field: string, between: CameBetween, values: readonly string[]])[] = [
  ['price', { ...price, theirs: pln(1500) }, ['15', '20']],
  ['price', price, ['10', '20']],
  ['stock', { at: 0, looked: 7, ours: 9 }, ['7', '9']],
  ['title', { at: 0, looked: 'Lampa', ours: 'Lampka' }, ['Lampa', 'Lampka']],
  ['externalId', { at: 0, looked: 'A-1', ours: 'A-2', theirs: 'A-3' }, ['A-3', 'A-2']],
];

it.each(LANGUAGES.flatMap((language) => CASES.map((each) => [language, ...each] as const)))(
  'in %s a write that came before ours to %s (%o) is told with both values',
  async (language, field, between, values) => {
    const t = await textsIn(language);
    const format = formatFor(language);
    const say = (value: unknown) => valueWords(value, format, t);
    const words = betweenWords({ field, between } as ChangeRow, say, format, t);
    for (const value of values) expect(words).toContain(value);
    expect(words).toContain(format.dateTime(0));
    expect(words).not.toContain('{{');
  },
);

it('nothing is said where nothing came between', async () => {
  const t = await textsIn('en');
  expect(betweenWords({ field: 'price' } as ChangeRow, String, formatFor('en'), t)).toBeNull();
});
