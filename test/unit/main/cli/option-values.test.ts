import { describe, expect, it } from 'vitest';
import { scopesOf } from '../../../../src/main/cli/change-scope.ts';
import { newChangeSetId } from '../../../../src/main/engine/outbox/change-set-id.ts';
import { csvText, separatorFor } from '../../../../src/shared/table/csv.ts';
import { decodeText } from '../../../../src/shared/table/decode-text.ts';
import { amountMinor, stockIntent } from '../../../../src/main/cli/option-values.ts';

describe('a typed price', () => {
  it.each([
    ['39,99', 3999],
    ['39.99', 3999],
    ['179', 17900],
    ['179.0', 17900],
    ['1 234,5', 123450],
  ])('%s is %i in minor units', (text, minor) => {
    expect(amountMinor(text)).toBe(minor);
  });

  it.each(['', '0', '-5', '1,999', 'ten', '1e3', '1,2,3'])('%j is none', (text) => {
    expect(() => amountMinor(text)).toThrow('price');
  });
});

describe('typed pieces', () => {
  it.each([
    ['25', { kind: 'set', value: 25 }],
    ['0', { kind: 'set', value: 0 }],
    ['+10', { kind: 'add', amount: 10 }],
    ['-3', { kind: 'add', amount: -3 }],
  ])('%s is %j', (text, intent) => {
    expect(stockIntent(text)).toEqual(intent);
  });
});

describe('words that name changes', () => {
  const SET = newChangeSetId({ uuid: () => '0b9f3c3e-1f6b-4d0a-9f5e-2f6d0c1b7a11' }, Date.UTC(2026, 10, 23));

  it('are edits, offers and change sets, told apart by their shape', () => {
    expect(scopesOf(['7', '12345678901', SET, '8'])).toEqual([
      { editIds: [7, 8] },
      { offerId: '12345678901' },
      { changeSetId: SET },
    ]);
  });
});

describe('an exported file', () => {
  it('has its mark, quotes what must be quoted and keeps the zeros of an EAN', () => {
    const text = csvText(
      [
        ['offer', 'title'],
        [{ digits: '0590' }, 'Lampa "Luna"; biała'],
      ],
      ';',
    );
    expect(text).toBe('\ufeffoffer;title\r\n="0590";"Lampa ""Luna""; biała"\r\n');
  });

  it.each([
    ['pl', ';'],
    ['cs', ';'],
    ['en', ','],
  ])('in the language %s has cells separated by %s', (locale, separator) => {
    expect(separatorFor(locale)).toBe(separator);
  });
});

describe('an imported file', () => {
  const TEXT = 'Żółw';
  it.each([
    ['UTF-8', Buffer.from(TEXT, 'utf8')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf8')],
    ['UTF-16 of Excel', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['Windows-1250', Buffer.from([0xaf, 0xf3, 0xb3, 0x77])],
  ])('is read as %s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });
});
