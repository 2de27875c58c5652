import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHttpDate, parseInstant } from '../../../../../src/main/engine/allegro/instant.ts';

describe('an instant of Allegro', () => {
  it.each([
    ['2026-07-01T10:00:00.891Z', Date.UTC(2026, 6, 1, 10, 0, 0, 891)],
    ['2026-07-01T10:00:00Z', Date.UTC(2026, 6, 1, 10)],
    ['2026-07-01T10:00Z', Date.UTC(2026, 6, 1, 10)],
    ['2026-07-01T12:00:00.123456+02:00', Date.UTC(2026, 6, 1, 10, 0, 0, 123)],
    ['2024-02-29T23:59:59.9-0130', Date.UTC(2024, 2, 1, 1, 29, 59, 900)],
  ])('%s', (text, expected) => {
    expect(parseInstant(text)).toBe(expected);
  });

  it('is read like the platform reads it', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
        expect(parseInstant(date.toISOString())).toBe(date.getTime());
      }),
    );
  });

  it.each(['', '2026-07-01', 'yesterday', null, 5])('is not %j', (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});

describe('the Date of an answer', () => {
  it('is read like the platform reads it', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
        expect(parseHttpDate(date.toUTCString())).toBe(Math.floor(date.getTime() / 1000) * 1000);
      }),
    );
  });

  it.each(['', '2026-07-01T10:00:00Z', 'Mon, 23 Abc 2026 10:00:00 GMT', undefined])('is not %j', (text) => {
    expect(parseHttpDate(text)).toBeNull();
  });
});
