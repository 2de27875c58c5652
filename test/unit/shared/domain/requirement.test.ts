import { expect, test } from 'vitest';
import {
  choicesBeside,
  isRequiredBeside,
  isShownBeside,
  type Requirement,
  saidBy,
} from '../../../../src/shared/domain/requirement.ts';
import { PLAIN_REQUIREMENT } from '../../../support/sample-new-offer.ts';

const IF_USED = { filled: [{ id: 'condition', valuesIds: ['used'] }], empty: ['sealed'] };
const WORDS: Requirement = {
  ...PLAIN_REQUIREMENT,
  id: 'words',
  requiredIf: IF_USED,
  shownIf: { ...IF_USED, empty: [] },
};
const USED = { id: 'condition', valuesIds: ['used'] };
const NEW = { id: 'condition', valuesIds: ['new'] };

test.each([
  ['nothing is said', [], false, false],
  ['another entry is chosen', [NEW], false, false],
  ['the entry is chosen', [USED], true, true],
  [
    'the entry is chosen, and what must be empty is filled',
    [USED, { id: 'sealed', values: ['yes'] }],
    false,
    true,
  ],
  ['it is filled already', [NEW, { id: 'words', values: ['a scratch'] }], false, true],
  ['it is there and says nothing', [NEW, { id: 'words', values: [' '] }], false, false],
])('a parameter under a condition, where %s', (_, parameters, isRequired, isShown) => {
  const said = saidBy(parameters);
  expect(isRequiredBeside(WORDS, said)).toBe(isRequired);
  expect(isShownBeside(WORDS, said)).toBe(isShown);
});

test('of a dictionary that hangs on another parameter, only what goes with its entries is offered', () => {
  const oak = { id: 'oak', value: 'dąb', dependsOn: ['wood'] };
  const steel = { id: 'steel', value: 'stal', dependsOn: ['metal'] };
  const other = { id: 'other', value: 'inny', dependsOn: [] };
  const grade: Requirement = {
    ...PLAIN_REQUIREMENT,
    id: 'grade',
    kind: 'choice',
    dependsOnId: 'material',
    choices: [oak, steel, other],
  };
  expect(choicesBeside(grade, saidBy([{ id: 'material', valuesIds: ['wood'] }]))).toEqual([oak, other]);
  expect(choicesBeside(grade, saidBy([]))).toEqual([oak, steel, other]);
});
