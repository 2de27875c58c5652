import { describe, expect, it } from 'vitest';
import { codesIn } from '../../../src/renderer/features/attachments/codes-in.ts';
import { formatsOf } from '../../../src/renderer/features/attachments/file-rules.ts';
import { sizeWords } from '../../../src/renderer/features/attachments/file-size.ts';
import { moved, orderNow } from '../../../src/renderer/features/photos/gallery-order.ts';
import { attachmentWords } from '../../../src/renderer/ui/attachment-words.ts';
import { formatFor } from '../../../src/renderer/ui/format.ts';
import { ATTACHMENT_TYPES } from '../../../src/shared/domain/attachment-types.ts';
import { textsIn } from '../../support/texts.ts';

const BLOB = `blob:${'ab'.repeat(32)}`;

describe('a pasted list of codes', () => {
  it.each([
    ['one a line', 'SKU-1\nSKU-2\r\nSKU-3', ['SKU-1', 'SKU-2', 'SKU-3']],
    [
      'out of a spreadsheet',
      'SKU-1\t5901234123457\n"SKU 2";17996974887',
      ['SKU-1', '5901234123457', 'SKU 2', '17996974887'],
    ],
    ['with gaps and twice', ' SKU-1 ,, SKU-1\n\n', ['SKU-1']],
    ['empty', ' \n', []],
  ])('%s', (_what, text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });
});

describe.each(['en', 'pl'] as const)('attachments in %s', (language) => {
  it('have a word for each type', async () => {
    const t = await textsIn(language);
    const words = ATTACHMENT_TYPES.map((type) => attachmentWords([`${type}:id`], [], t));
    expect(new Set(words).size).toBe(ATTACHMENT_TYPES.length);
    expect(words.filter((each) => each.includes('attachment-type'))).toEqual([]);
  });

  it('say which of them is a new file', async () => {
    const t = await textsIn(language);
    const label = t('words:attachment-type.ENERGY_LABEL');
    expect(attachmentWords(['ENERGY_LABEL:old'], ['ENERGY_LABEL:old'], t)).toBe(label);
    const after = attachmentWords([`ENERGY_LABEL:${BLOB}`], ['ENERGY_LABEL:old'], t);
    expect(after).toBe(`${label} (${t('words:new-file')})`);
    expect(attachmentWords([], [], t)).toBe(t('words:none'));
    expect(attachmentWords(['?:1'], [], t)).toBe(t('words:attachment-type.unknown'));
    expect(attachmentWords(null, null, t)).toBe('–');
  });

  it('say what Allegro takes', async () => {
    const t = await textsIn(language);
    const or = t('attachments:or');
    expect(formatsOf('MANUAL', t)).toBe('PDF');
    expect(formatsOf('ENERGY_LABEL', t)).toBe(`JPEG ${or} PNG`);
    expect(formatsOf('SAFETY_INFORMATION_MANUAL', t)).toBe(`PDF, JPEG ${or} PNG`);
    expect(sizeWords(26_200_000, formatFor(language))).toBe('26 MB');
    expect(sizeWords(12, formatFor(language))).toBe('1 kB');
  });
});

describe('photos that are moved', () => {
  it.each([
    ['to the front', 2, 0, 'cabd'],
    ['to the end', 0, 3, 'bcda'],
    ['beyond the ends', 1, 99, 'acdb'],
    ['before the front', 1, -5, 'bacd'],
    ['nowhere', 9, 0, 'abcd'],
  ])('%s', (_what, from, to, order) => {
    expect(moved(['a', 'b', 'c', 'd'], from, to).join('')).toBe(order);
  });

  it('stand as the seller said; one that came meanwhile is at the end, one that went is gone', () => {
    const said = { seen: ['a', 'b', 'c'], names: ['c', 'a'] };
    expect(orderNow(['a', 'b', 'c'], said)).toEqual(['c', 'a']);
    expect(orderNow(['a', 'b', 'new'], said)).toEqual(['a', 'new']);
  });
});
