import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { polishOf } from '../../../../src/main/demo/polish-refusals.ts';

const DEMO = join(import.meta.dirname, '../../../../src/main/demo');
/** Sentences in plain letters are the rules'; those of buyers and files are Polish already. */
const SAID = /(?:'([A-Z]\w* [^'\n]+\.)'|`([A-Z]\w* [^`\n]+\.)`)/g;
const POLISH = /[ąćęłńóśźż]|^Rysa|^W pliku/;

test('the demo says in Polish whatever its rules of orders and money say', () => {
  const sources = ['orders', 'money'].flatMap((folder) =>
    readdirSync(join(DEMO, folder))
      .filter((name) => name !== 'polish-of-orders.ts')
      .map((name) => readFileSync(join(DEMO, folder, name), 'utf8')),
  );
  const said = sources.flatMap((source) =>
    [...source.matchAll(SAID)].map(
      ([, plain, filled = '']) => plain ?? filled.replaceAll(/\$\{[^}]+\}/g, '7'),
    ),
  );
  const rules = said.filter((words) => !POLISH.test(words));
  expect(rules.length).toBeGreaterThan(45);
  expect(rules.filter((words) => polishOf(words) === null)).toEqual([]);
});
