import { expect, it } from 'vitest';
import { argumentOf } from '../../../../src/main/electron/argument-of.ts';

it.each([
  [['electron', '.', '--data', '/shop'], '/shop'],
  [['electron', '.', '--data=/shop'], '/shop'],
  [['stragan', '--inspect=0', '--data', '/a', '--data=/b'], '/b'],
  [['stragan'], null],
  [['stragan', '--data'], null],
  [['stragan', '--data='], null],
  [['stragan', '--data', '--no-sandbox'], null],
  [['stragan', '--database', '/shop'], null],
])('%j names %j as its data folder', (words, folder) => {
  expect(argumentOf('data', words)).toBe(folder);
});
