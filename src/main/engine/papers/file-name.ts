import { ZPL } from './answered-file.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  [ZPL]: 'zpl',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/bmp': 'bmp',
  'image/tiff': 'tiff',
};
const MOST_KEY_LETTERS = 40;

type Naming = {
  readonly word: string;
  readonly keys: readonly string[];
  /** Which of several files; null: it is the only one. */
  readonly at: number | null;
  readonly mediaType: string;
};

/** "etykieta-6201.pdf"; of several items "etykiety-12.zpl" with how many they are. */
export function fileNameOf({ word, keys, at, mediaType }: Naming): string {
  const [only = ''] = keys;
  const own =
    keys.length === 1 ? only.replaceAll(/[^\w-]+/g, '-').slice(-MOST_KEY_LETTERS) : String(keys.length);
  const number = at === null ? '' : `-${at + 1}`;
  return `${word}-${own}${number}.${ENDINGS[mediaType] ?? 'bin'}`;
}
