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
const MOST_LETTERS = 40;

type Naming = {
  readonly word: string;
  /** What the item is called, or its key; of several how many they are. */
  readonly own: string;
  /** Which of several files; null: it is the only one. */
  readonly at: number | null;
  readonly mediaType: string;
};

/** "etykieta-Anna-Nowak.pdf"; of several items "etykiety-12.zpl" with how many they are. */
export function fileNameOf({ word, own, at, mediaType }: Naming): string {
  const plain = own.replaceAll(/[^\p{L}\p{N}_]+/gu, '-').slice(0, MOST_LETTERS);
  const number = at === null ? '' : `-${at + 1}`;
  return `${word}-${plain}${number}.${ENDINGS[mediaType] ?? 'bin'}`;
}
