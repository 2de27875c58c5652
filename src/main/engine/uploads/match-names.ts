import { foldCode } from '../../../shared/domain/fold.ts';

/** One way to read a file's name: a code, and which photo of it (0: the first or only one). */
export type NameReading = { readonly code: string; readonly number: number };

const ENDING = /\.[a-z0-9]{1,5}$/i;
/** "SKU_2", "SKU-3", "SKU (4)", "SKU.5", "SKU 6". */
const NUMBERED = /^(.*\S)(?:[_\-. ]+(\d{1,3})|\s*\((\d{1,3})\))$/;

/** The ways to read a name, the whole of it first: "LAMP-2.jpg" is LAMP-2, or the second photo of LAMP. */
export function readName(name: string): NameReading[] {
  const stem = name.normalize('NFC').replace(ENDING, '').trim();
  const whole = { code: foldCode(stem), number: 0 };
  const [, head = '', after, inBrackets] = NUMBERED.exec(stem) ?? [];
  const numbered = { code: foldCode(head), number: Number(after ?? inBrackets ?? 0) };
  return [whole, numbered].filter(({ code }, index) => code !== '' && (index === 0 || head !== ''));
}

/** GTINs of 8, 12, 13 and 14 digits are one when they differ by leading zeros only. */
export function eanKey(code: string): string | null {
  return /^\d{8}$|^\d{12,14}$/.test(code) ? code.padStart(14, '0') : null;
}
