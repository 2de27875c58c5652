import { type FileSort, fileKind } from '../../../shared/files/file-kind.ts';
import type { FileTrouble } from '../../../shared/troubles/file-troubles.ts';
import { troubleText, type TroubleValues } from '../../../shared/troubles/trouble.ts';
import type { AppError } from '../../../shared/errors.ts';
import { formatWords } from './media-type.ts';

/** Why a file cannot be put on: a code for the texts with their values, and the words in English. */
export type FileRefusal = {
  readonly code: FileTrouble;
  readonly values: TroubleValues;
  readonly message: string;
};

const BYTES_IN_MEGABYTE = 1_000_000;

export function fileRefusal(code: FileTrouble, values: TroubleValues = {}): FileRefusal {
  return { code, values, message: troubleText({ code: `file.${code}`, values }) };
}

/** The same where a command is about this one file. */
export function refusedFile(name: string, { code, values, message }: FileRefusal): AppError {
  const trouble = { code: `file.${code}`, values: { ...values, name } };
  return { kind: 'bad-input', path: `fileId.${code}`, message: `${name}: ${message}`, trouble };
}

/** What it has is rounded up and what it may have down: the words never name a size that would have fit. */
export function tooLarge(sizeBytes: number, mostBytes: number): FileRefusal {
  const size = Math.ceil(sizeBytes / BYTES_IN_MEGABYTE);
  return fileRefusal('too-large', { size, most: Math.floor(mostBytes / BYTES_IN_MEGABYTE) });
}

/** Null when the content is of one of these types; else what it is instead, and what to make of it. */
export function refusalOfKind(content: Uint8Array, taken: readonly string[]): FileRefusal | null {
  if (content.length === 0) return fileRefusal('empty');
  const kind = fileKind(content);
  if (kind !== null && taken.includes(kind.mediaType)) return null;
  const words = taken.map(formatWords);
  const values = { formats: words.join(', '), best: words[0] ?? '' };
  if (kind === null) return fileRefusal('unknown', values);
  const { format, sort } = kind;
  return fileRefusal(codeOf(sort, taken), { ...values, format });
}

/** Where only documents go, saving a picture as another kind of picture would not help. */
function codeOf(sort: FileSort, taken: readonly string[]): FileTrouble {
  const takesPictures = taken.some((type) => type.startsWith('image/'));
  if (!takesPictures && ['photo', 'picture', 'phone-picture'].includes(sort)) return 'a-picture';
  return sort === 'photo' ? 'picture' : sort;
}
