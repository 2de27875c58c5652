import { COPY_TROUBLES } from './copy-troubles.ts';
import { FILE_TROUBLES } from './file-troubles.ts';
import { LINE_TROUBLES } from './line-troubles.ts';
import { TABLE_TROUBLES } from './table-troubles.ts';

/** What is wrong with a thing of the seller's, and what he does about it. `{{x}}` stands for a value. */
export type TroubleWords = { readonly en: string; readonly pl: string };

/** By where they are told: of a file, of a table as a whole, of one of its lines, of a copy or an export. */
export const TROUBLES = {
  file: FILE_TROUBLES,
  table: TABLE_TROUBLES,
  line: LINE_TROUBLES,
  copy: COPY_TROUBLES,
} as const satisfies Readonly<Record<string, Readonly<Record<string, TroubleWords>>>>;

export type TroubleArea = keyof typeof TROUBLES;

export type TroubleValues = Readonly<Record<string, string | number>>;

/** `code` is `<area>.<name>`; `values` are for its words. */
export type Trouble = { readonly code: string; readonly values: TroubleValues };

/** Null for a code of something else, such as a rule of the check. */
export function wordsOfTrouble(code: string): TroubleWords | null {
  const [area = '', name = ''] = code.split('.');
  const all: Readonly<Record<string, Readonly<Record<string, TroubleWords>>>> = TROUBLES;
  return all[area]?.[name] ?? null;
}

/** In English, for the command line. */
export function troubleText({ code, values }: Trouble): string {
  const words = wordsOfTrouble(code);
  return (words?.en ?? code).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
