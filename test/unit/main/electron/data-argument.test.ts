import { expect, it } from 'vitest';
import { dataArgument } from '../../../../src/main/electron/data-argument.ts';

it.each([
  [['electron', '.', '--data', '/shop'], '/shop'],
  [['electron', '.', '--data=/shop'], '/shop'],
  [['stragan', '--inspect=0', '--data', '/a', '--data=/b'], '/b'],
  [['stragan'], null],
  [['stragan', '--data'], null],
  [['stragan', '--data='], null],
  [['stragan', '--data', '--no-sandbox'], null],
  [['stragan', '--database', '/shop'], null],
])('%j names %j', (words, folder) => {
  expect(dataArgument(words)).toBe(folder);
});
