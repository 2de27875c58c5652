import { describe, expect, it, test } from 'vitest';
import {
  fillParameters,
  formerFill,
  mergeFills,
  parametersForWire,
  sameParameter,
  withoutIdle,
  type WireParameter,
} from '../../../../src/shared/domain/offer-parameters.ts';

const fill = (...parameters: readonly WireParameter[]) => ({ kind: 'fill', parameters }) as const;

const COLOUR = { id: 'colour', name: 'Kolor', values: ['biały', 'czarny'], valuesIds: ['1', '2'] };
const SIZE = { id: 'size', name: 'Wysokość', values: ['2.50'], valuesIds: null, rangeValue: null };
const BASE = [COLOUR, SIZE];

describe('two parameters are the same', () => {
  it.each<[string, WireParameter | undefined, WireParameter | undefined, boolean]>([
    ['by their entries, in whatever order', COLOUR, { id: 'colour', valuesIds: ['2', '1'] }, true],
    ['not with an entry more', COLOUR, { id: 'colour', valuesIds: ['1', '2', '3'] }, false],
    [
      'by their words, where one names no entries',
      COLOUR,
      { id: 'colour', values: ['biały', 'czarny'] },
      true,
    ],
    ['not by an entry and other words of its own', { ...COLOUR, values: ['a', 'b'] }, COLOUR, false],
    ['as numbers', SIZE, { id: 'size', values: ['2.5'] }, true],
    ['where neither says anything', undefined, { id: 'size', values: [''] }, true],
    ['not where one says nothing', SIZE, { id: 'size', values: [] }, false],
    ['by both ends of a range', range('0', '20.0'), range('0', '20'), true],
    ['not by one end of it', range('0', '20'), range('5', '20'), false],
  ])('%s', (_, left, right, isSame) => {
    expect(sameParameter(left, right)).toBe(isSame);
    expect(sameParameter(right, left)).toBe(isSame);
  });
});

test('what is filled takes its place, what says nothing goes, and all else stays as it was written', () => {
  const added = { id: 'words', values: ['Rysa'] };
  const filled = fill({ id: 'size', values: ['3'] }, added, { id: 'colour', values: [] });
  expect(fillParameters(BASE, filled)).toEqual([{ id: 'size', name: 'Wysokość', values: ['3'] }, added]);
  expect(fillParameters(BASE, fill({ id: 'size', values: ['2.5'] }))).toEqual(BASE);
  expect(fillParameters(undefined, fill(added))).toEqual([added]);
});

test('a later filling goes before an earlier one, and what changes nothing is left out', () => {
  const both = mergeFills(fill({ id: 'size', values: ['3'] }, { id: 'a', values: ['1'] }), fill(SIZE));
  expect(both).toEqual(fill({ id: 'a', values: ['1'] }, SIZE));
  expect(withoutIdle(both, BASE)).toEqual(fill({ id: 'a', values: ['1'] }));
});

test('the former values come back, and what was not there goes', () => {
  const filled = fill({ id: 'size', values: ['3'] }, { id: 'words', values: ['Rysa'] });
  const after = fillParameters(BASE, filled);
  expect(fillParameters(after, formerFill(filled, BASE))).toEqual(BASE);
});

test('a write leaves out what is not there', () => {
  expect(parametersForWire([SIZE, range('0', '20')])).toEqual([
    { id: 'size', name: 'Wysokość', values: ['2.50'] },
    { id: 'range', rangeValue: { from: '0', to: '20' } },
  ]);
});

function range(from: string, to: string): WireParameter {
  return { id: 'range', values: [], rangeValue: { from, to } };
}
