import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../src/renderer/ui/format.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('figures as people write them', () => {
  it.each([
    ['pl', 123_456, 'PLN', '1 234,56 zł'],
    ['pl', 99, 'PLN', '0,99 zł'],
    ['pl', 123_456_700, 'HUF', '1 234 567 Ft'],
    ['en', 123_456, 'PLN', '1,234.56 zł'],
    ['en', 5_000, 'EUR', '50.00 €'],
  ] as const)('%s: %i %s is %s', (language, amountMinor, currency, words) => {
    expect(plain(formatFor(language).money({ amountMinor, currency }))).toBe(words);
  });

  it('groups a count of four digits in Polish too', () => {
    expect(plain(formatFor('pl').count(5000))).toBe('5 000');
    expect(formatFor('en').count(198_412)).toBe('198,412');
  });

  it('heads a day with its name', () => {
    const noon = new Date(2026, 10, 23, 12).getTime();
    expect(formatFor('pl').day(noon)).toBe('Poniedziałek, 23 listopada 2026');
    expect(formatFor('en').day(noon)).toMatch(/^Monday,? 23 November 2026$/);
  });

  it('puts into an editor what can be typed there', () => {
    expect(formatFor('pl').typedMoney({ amountMinor: 123_456, currency: 'PLN' })).toBe('1234,56');
    expect(formatFor('en').typedMoney({ amountMinor: 123_456, currency: 'PLN' })).toBe('1234.56');
  });

  it.each([
    [400, '1 s'],
    [48_000, '48 s'],
    [60_000, '1 min'],
    [130_000, '2 min 10 s'],
    [3_780_000, '1 h 3 min'],
  ])('%i ms take %s', (durationMs, words) => {
    expect(plain(formatFor('en').span(durationMs))).toBe(words);
  });

  it('tells the time today, yesterday and before', () => {
    const now = new Date(2026, 10, 22, 15, 0).getTime();
    const at = (day: number) => new Date(2026, 10, day, 18, 40).getTime();
    expect(formatFor('pl').moment(new Date(2026, 10, 22, 14, 3).getTime(), now)).toBe('14:03');
    expect(formatFor('pl').moment(at(21), now)).toBe('wczoraj 18:40');
    expect(formatFor('pl').moment(at(1), now)).toBe('01.11.2026 18:40');
  });
});
