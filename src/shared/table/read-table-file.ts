import { fileKind, type FileKind } from '../files/file-kind.ts';
import type { TableTrouble } from '../troubles/table-troubles.ts';
import type { TroubleValues } from '../troubles/trouble.ts';
import { decodeText } from './decode-text.ts';
import { isXlsx, readXlsx, UnusableSheet } from './read-xlsx.ts';

export type TableFile =
  | { readonly table: { readonly text: string } | { readonly rows: readonly (readonly string[])[] } }
  | { readonly trouble: { readonly code: TableTrouble; readonly values: TroubleValues } };

/** A CSV or XLSX file as a table, or why it is none. */
export function readTableFile(bytes: Uint8Array): TableFile {
  if (bytes.length === 0) return unusable('empty');
  if (isXlsx(bytes)) return readSpreadsheet(bytes);
  const kind = fileKind(bytes);
  if (kind !== null && kind.sort !== 'text' && !isPlain(bytes, kind)) return otherKind(bytes, kind);
  const text = decodeText(bytes);
  if (text.includes('\0')) return unusable('not-text');
  return text.replace('\ufeff', '').trim() === '' ? unusable('empty') : { table: { text } };
}

function readSpreadsheet(bytes: Uint8Array): TableFile {
  try {
    return { table: { rows: readXlsx(bytes) } };
  } catch (error) {
    if (error instanceof UnusableSheet) return unusable(error.code, error.values);
    throw error;
  }
}

/** A table may begin with a name that is also the sign of a file: "#!", "%PDF-". */
function isPlain(bytes: Uint8Array, { sort }: FileKind): boolean {
  return sort === 'program' && bytes.subarray(0, 1000).every((byte) => byte >= 9);
}

function otherKind(bytes: Uint8Array, { sort, format }: FileKind): TableFile {
  if (sort === 'web-page') return unusable('web-page');
  if (sort === 'archive') return unusable('other-archive');
  if (!format.includes('XLS')) return unusable('no-table', { format });
  // Names in a compound file are UTF-16: a protected workbook lies in it as EncryptedPackage.
  return unusable(includesWide(bytes, 'EncryptedPackage') ? 'locked' : 'old-excel');
}

function includesWide(bytes: Uint8Array, word: string): boolean {
  const wide = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wide;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function unusable(code: TableTrouble, values: TroubleValues = {}): TableFile {
  return { trouble: { code, values } };
}
