import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import { actTitle } from '../../../src/renderer/features/collections/act-title.ts';
import { inEachLanguage } from '../../../src/renderer/ui/in-each-language.ts';
import { addFormats, allTexts } from '../../../src/renderer/ui/texts.ts';

const ONE = { en: 'Return', pl: 'Zwrot' };
const REFUSE = { name: 'returns.refuse', words: { en: 'Refuse the refund', pl: 'Odmów zwrotu pieniędzy' } };
const RETURNS = { acts: [REFUSE], words: { one: ONE, many: { en: 'Returns', pl: 'Zwroty' } } };

it.each([
  [
    'an act of a named item',
    'returns.refuse',
    'R-17',
    'Refuse the refund: R-17',
    'Odmów zwrotu pieniędzy: R-17',
  ],
  [
    'an act of a nameless one',
    'returns.refuse',
    null,
    'Refuse the refund: Return',
    'Odmów zwrotu pieniędzy: Zwrot',
  ],
  ['an act that is not known', 'returns.other', null, 'To be done: Return', 'Do wykonania: Zwrot'],
])('the question before %s is there in every language while it is open', async (_, act, title, en, pl) => {
  const texts = createInstance();
  await texts.init({ lng: 'en', resources: allTexts(), interpolation: { escapeValue: false } });
  addFormats(texts);
  expect(inEachLanguage(texts, (voice) => actTitle(RETURNS, act, { title }, voice))).toEqual({ en, pl });
});
