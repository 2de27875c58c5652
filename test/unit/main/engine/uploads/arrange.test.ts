import { describe, expect, it } from 'vitest';
import { arrangement } from '../../../../../src/main/engine/uploads/arrange.ts';
import { placeFiles } from '../../../../../src/shared/domain/place-files.ts';

const SEEN = ['a', 'b', 'c', 'd'];

describe('photos in another order', () => {
  it.each([
    ['nothing', 'abcd', '', ''],
    ['another main photo', 'cabd', 'c', ''],
    ['the last two changed', 'abdc', 'abd', ''],
    ['all turned around', 'dcba', 'dcb', ''],
    ['one left out', 'abd', '', 'c'],
    ['another main photo, the former left out', 'cbd', 'c', 'a'],
    ['none left', '', '', 'abcd'],
    ['one that was never there', 'xabcd', '', ''],
    ['one twice', 'aabcd', '', ''],
  ])('%s: as few as will do are named', (_what, wanted, first, without) => {
    const place = arrangement(SEEN, [...wanted]);
    expect(place).toEqual({ kind: 'place', first: [...first], last: [], without: [...without] });
    const known = [...new Set(wanted)].filter((name) => SEEN.includes(name));
    expect(placeFiles(SEEN, place)).toEqual(known);
  });

  it('keep one that came meanwhile', () => {
    const place = arrangement(SEEN, ['c', 'a', 'b']);
    expect(placeFiles(['a', 'b', 'c', 'd', 'new'], place)).toEqual(['c', 'a', 'b', 'new']);
  });
});
