import { describe, expect, it } from 'vitest';
import { readPaging } from '../../../../src/main/demo/paging.ts';

const CAPS = { max: 100, default: 20, offsetMax: 9999, sumMax: 10_000 };

describe('paging', () => {
  it.each([
    ['', { limit: 20, offset: 0 }],
    ['limit=100&offset=9900', { limit: 100, offset: 9900 }],
    ['limit=1', { limit: 1, offset: 0 }],
  ])('reads "%s"', (query, expected) => {
    expect(readPaging(new URLSearchParams(query), CAPS)).toMatchObject({ ok: true, ...expected });
  });

  it.each([
    ['limit=0', 422, 'limit'],
    ['limit=101', 422, 'limit'],
    ['limit=-1', 422, 'limit'],
    ['offset=10000', 422, 'offset'],
    ['limit=100&offset=9901', 422, 'offset'],
    ['limit=ten', 400, 'limit'],
    ['offset=1.5', 400, 'offset'],
  ])('turns down "%s" with %i', (query, status, path) => {
    const read = readPaging(new URLSearchParams(query), CAPS);
    expect(read).toMatchObject({ ok: false, answer: { status, body: { errors: [{ path }] } } });
  });

  it('answers 400 where the resource does, and leaves an offset alone where there is none', () => {
    const query = new URLSearchParams('limit=2000&offset=5');
    expect(readPaging(query, { max: 1000, default: 100, outOfRange: 400 })).toMatchObject({
      answer: { status: 400 },
    });
    expect(readPaging(query, { max: 5000, default: 100 })).toEqual({ ok: true, limit: 2000, offset: 0 });
  });
});
