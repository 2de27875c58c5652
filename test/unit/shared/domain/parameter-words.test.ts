import { expect, it, test } from 'vitest';
import { changedParameters, parametersWords, saidIn } from '../../../../src/shared/domain/parameter-words.ts';

it.each([
  ['words', { id: 'a', values: ['Nowy'], valuesIds: ['1'] }, 'Nowy'],
  ['entries of which no words are known', { id: 'a', valuesIds: ['1', '2'] }, '1, 2'],
  ['a number and its unit', { id: 'a', values: ['2.5'], unit: 'kg' }, '2.5 kg'],
  ['a range', { id: 'a', rangeValue: { from: '2', to: '6' }, unit: 'lat' }, '2 – 6 lat'],
  ['nothing', { id: 'a', values: [] }, null],
  ['nothing at all', undefined, null],
])('a parameter says %s', (_, parameter, words) => {
  expect(saidIn(parameter)).toBe(words);
});

test('what differs is told by its name, though one side does not have it', () => {
  const after = [
    { id: 'a', name: 'Stan', values: ['Nowy'] },
    { id: 'b', name: 'Opis stanu', values: ['Rysa'] },
  ];
  const changed = changedParameters([{ id: 'a', name: 'Stan', values: ['Nowy'] }], after);
  expect(changed).toEqual([{ id: 'b', name: 'Opis stanu', from: null, to: 'Rysa' }]);
  expect(parametersWords(after)).toBe('Stan: Nowy; Opis stanu: Rysa');
});
