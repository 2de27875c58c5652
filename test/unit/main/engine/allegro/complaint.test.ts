import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { complaintOf } from '../../../../../src/main/engine/allegro/complaint.ts';
import { known, oneBy } from '../../../../../src/main/engine/allegro/wire/open.ts';
import { must } from '../../../../../src/shared/errors.ts';

const parcel = z.looseObject({
  sizes: z.array(z.looseObject({ width: z.number() })),
});
const letter = z.looseObject({ stamp: z.string() });
const schema = z.looseObject({
  name: z.string(),
  kind: known(['SMALL']),
  way: oneBy('type', { PARCEL: parcel, LETTER: letter }),
  bag: oneBy('type', {
    A: z.looseObject({ type: z.literal('A').nullish(), a: z.string() }),
    B: z.looseObject({ b: z.string() }),
  }).optional(),
});
const good = { name: 'x', kind: 'SMALL', way: { type: 'LETTER', stamp: 'y' } };

describe('what is wrong with a value', () => {
  it.each<[string, unknown, string, string]>([
    ['a missing field', { ...good, name: undefined }, 'name', 'is missing'],
    ['null where there is none', { ...good, name: null }, 'name', 'is null'],
    ['a missing choice', { ...good, kind: undefined }, 'kind', 'is missing'],
    [
      'another kind of value',
      { ...good, name: 7 },
      'name',
      'is not as it should be (expected string, received number)',
    ],
    ['what the named shape lacks', { ...good, way: { type: 'LETTER' } }, 'way.stamp', 'is missing'],
    [
      'a place deep in the named shape',
      { ...good, way: { type: 'PARCEL', sizes: [{ width: 1 }, {}] } },
      'way.sizes.1.width',
      'is missing',
    ],
    [
      'what the named shape lacks though another would fit',
      { ...good, bag: { type: 'B', a: '' } },
      'bag.b',
      'is missing',
    ],
    ['the name of the shape', { ...good, way: {} }, 'way.type', 'is missing'],
    ['the whole', undefined, '', 'is missing'],
  ])('is told by its place: %s', (_name, value, path, words) => {
    const parsed = schema.safeParse(value);
    expect(complaintOf(must(parsed.error?.issues[0]), value)).toEqual({ path, words });
  });

  it('is not that it is new: another choice, another shape', () => {
    expect(schema.safeParse({ ...good, kind: 'HUGE', way: { type: 'DRONE' } }).success).toBe(true);
  });

  it('is not a name that its shape lets one leave out', () => {
    expect(schema.safeParse({ ...good, bag: { a: '' } }).success).toBe(true);
  });
});
