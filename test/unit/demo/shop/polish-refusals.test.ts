import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { inPolish, polishOf } from '../../../../src/main/demo/polish-refusals.ts';
import { openShop } from './shop.ts';

const DEMO = join(import.meta.dirname, '../../../../src/main/demo');
/** Sentences of the demo's rules: a capital, words, a full stop; names that are filled in stand for any. */
const SAID = /(?:'([A-Z]\w* [^'\n]+\.)'|`((?:[A-Z]|\d|\$\{)[^`\n]* [^`\n]+\.)`)/g;
const NOT_TOLD_TO_SELLERS = /^(Wysyłka|Towar|Sprawdzony|Używać|Chronić|W razie|Kolor|Zgodnie)/;

it('the demo says in Polish whatever its rules of offers and files say', () => {
  const sources = ['offers', 'former-offers', 'commands', 'media'].flatMap((folder) =>
    readdirSync(join(DEMO, folder)).map((name) => readFileSync(join(DEMO, folder, name), 'utf8')),
  );
  const said = sources.flatMap((source) =>
    [...source.matchAll(SAID)].map(
      ([, plain, filled = '']) => plain ?? filled.replaceAll(/\$\{[^}]+\}/g, '7'),
    ),
  );
  const told = said.filter((words) => !NOT_TOLD_TO_SELLERS.test(words));
  expect(told.length).toBeGreaterThan(45);
  expect(told.filter((words) => polishOf(words) === null)).toEqual([]);
});

it('a refusal is told to the seller in Polish, and to programs as ever', () => {
  const shop = openShop();
  const json = { sellingMode: { price: { amount: '0.10', currency: 'PLN' } } };
  const refused = shop.call('PATCH', `/sale/product-offers/${offerIdOf(1, 0)}`, { json });
  const { body } = inPolish({ status: refused.status, headers: {}, body: refused.body });
  expect(body).toMatchObject({
    errors: [
      {
        message: 'The price must be between 1 and 1000000000.',
        userMessage: 'Cena musi być od 1 do 1000000000.',
      },
    ],
  });
});

it('an answer that complains of nothing stays as it is', () => {
  const answer = { status: 200, headers: {}, body: { message: 'a', userMessage: 'a' } };
  expect(inPolish(answer)).toBe(answer);
});
