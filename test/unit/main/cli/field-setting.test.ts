import { expect, it } from 'vitest';
import { fieldSetting } from '../../../../src/main/cli/field-setting.ts';

const DESCRIPTION = '{"sections":[{"items":[{"type":"TEXT","content":"<p>Latarka</p>"}]}]}';

it.each([
  ['title=Lampa biurkowa LED', 'Lampa biurkowa LED'],
  ['externalId= LMP-1 ', 'LMP-1'],
  ['externalId=', null],
  ['price=12,50', { amountMinor: 1250, currency: 'PLN' }],
  ['publication=ENDED', 'ENDED'],
  [`description=${DESCRIPTION}`, JSON.parse(DESCRIPTION)],
])('%s is what the field becomes', (text, value) => {
  const [setting] = fieldSetting(text);
  expect(setting?.intentIn('PLN')).toEqual({ kind: 'set', value });
});

it.each([
  ['title=', 'cannot be empty'],
  ['colour=red', 'Use field=value'],
  ['publication=MAYBE', 'ACTIVE or ENDED'],
  ['images=a.jpg', 'images add'],
  ['description=Tania latarka', 'as Allegro writes it'],
  ['description={"sections":[]}', 'as Allegro writes it'],
])('%s is turned down with what to do', (text, words) => {
  expect(() => fieldSetting(text)).toThrow(words);
});
