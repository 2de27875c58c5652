import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import { setTitle } from '../../../src/renderer/ui/set-title.ts';
import { addFormats, allTexts } from '../../../src/renderer/ui/texts.ts';

it.each([
  ['pl', 'Edited by hand', 'Edycja ręczna'],
  ['en', 'Edycja ręczna', 'Edited by hand'],
  ['pl', '10 photos onto offers', '10 zdjęć na oferty'],
  ['pl', '1,200 photos onto offers', '1 200 zdjęć na oferty'],
  ['en', '3 zdjęcia na oferty', '3 photos onto offers'],
  ['pl', 'Pasted into 2 offers', 'Wklejono do 2 ofert'],
  ['pl', 'Table: ceny (1).csv', 'Tabela: ceny (1).csv'],
  ['pl', 'Price +5 %', 'Cena +5 %'],
  ['pl', 'Lampy na listopad', 'Lampy na listopad'],
])('in %s a set called "%s" is "%s"', async (lng, title, words) => {
  const texts = createInstance();
  await texts.init({ lng, resources: allTexts(), interpolation: { escapeValue: false } });
  addFormats(texts);
  expect(setTitle(title, texts).replaceAll('\u00a0', ' ')).toBe(words);
});
