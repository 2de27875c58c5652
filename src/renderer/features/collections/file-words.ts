import { FILE_RULES, type FileRule } from '../../../shared/domain/given-files.ts';
import type { Format } from '../../ui/format.ts';

const BYTES_IN_MEGABYTE = 1_000_000;

/** "PDF, PNG, JPEG", and "5 MB". */
export function ruleWords(
  rule: FileRule,
  format: Format,
): { readonly formats: string; readonly size: string } {
  const { mediaTypes, mostBytes } = FILE_RULES[rule];
  const formats = mediaTypes.map((media) => (media.split('/')[1] ?? media).toUpperCase()).toSorted(pdfFirst);
  return {
    formats: formats.join(', '),
    size: `${format.count(Math.floor(mostBytes / BYTES_IN_MEGABYTE))} MB`,
  };
}

function pdfFirst(left: string, right: string): number {
  return Number(right === 'PDF') - Number(left === 'PDF');
}
