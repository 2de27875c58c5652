import { describe, expect, it } from 'vitest';
import type { PlaceFiles } from '../../../../src/shared/domain/edit.ts';
import { sameFiles } from '../../../../src/shared/domain/offer-files.ts';
import { mergePlaces, placeFiles } from '../../../../src/shared/domain/place-files.ts';

const place = (wish: Partial<PlaceFiles>): PlaceFiles => ({
  kind: 'place',
  first: [],
  last: [],
  without: [],
  ...wish,
});

describe('placing files', () => {
  it.each<[string, Partial<PlaceFiles>, string]>([
    ['appends', { last: ['x', 'y'] }, 'abcxy'],
    ['puts first', { first: ['x', 'y'] }, 'xyabc'],
    ['moves to the front what is there', { first: ['c'] }, 'cab'],
    ['adds nothing twice', { last: ['b', 'x', 'x'] }, 'abcx'],
    ['makes room', { last: ['x'], without: ['b'] }, 'acx'],
    ['does nothing without a wish', {}, 'abc'],
  ])('%s', (_name, wish, expected) => {
    expect(placeFiles(['a', 'b', 'c'], place(wish)).join('')).toBe(expected);
  });

  it('starts from nothing where nothing is known', () => {
    expect(placeFiles(undefined, place({ last: ['x'] }))).toEqual(['x']);
  });

  it.each<[Partial<PlaceFiles>, Partial<PlaceFiles>]>([
    [{ last: ['x'] }, { last: ['y'] }],
    [{ first: ['x'] }, { first: ['y'] }],
    [{ last: ['x'] }, { first: ['x'] }],
    [{ last: ['x', 'y'] }, { without: ['x'] }],
    [{ without: ['a'] }, { last: ['a'] }],
    [
      { first: ['x'], without: ['b'] },
      { first: ['c'], last: ['z'], without: ['x'] },
    ],
  ])('one after the other is as both at once: %o, %o', (earlier, later) => {
    const there = ['a', 'b', 'c'];
    const inTurn = placeFiles(placeFiles(there, place(earlier)), place(later));
    expect(placeFiles(there, mergePlaces(place(earlier), place(later)))).toEqual(inTurn);
  });

  it('takes an attachment for the same when its type was learnt', () => {
    expect(sameFiles(['?:1'], ['MANUAL:1'])).toBe(true);
    expect(sameFiles(['?:1'], ['MANUAL:2'])).toBe(false);
    expect(sameFiles(null, [])).toBe(false);
  });
});
