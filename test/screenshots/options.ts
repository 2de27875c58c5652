import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ALL_COMBINATIONS, type Combination, sizeWords } from './combinations.ts';

export const USAGE = `Usage: npm run screenshots -- [options]
  --only NAME      a scene whose name begins so; may be given several times
  --lang en|pl     one language
  --theme light|dark
  --size 1280x800|1920x1080
  --out FOLDER     where the pictures go (a new folder among the temporary files when left out)
  --no-axe         pictures only, no look for barriers
  --sheets         also one sheet of small pictures for each combination
  --list           says the scenes' names`;

export type Options = {
  readonly only: readonly string[];
  readonly combinations: readonly Combination[];
  readonly out: string;
  readonly axe: boolean;
  readonly sheets: boolean;
  readonly list: boolean;
};

/** Null where the words make no sense. */
export function readOptions(args: readonly string[]): Options | null {
  const values = parsed(args);
  if (values === null) return null;
  const { lang, theme, size } = values;
  const combinations = ALL_COMBINATIONS.filter(
    (one) =>
      (lang === undefined || one.language === lang) &&
      (theme === undefined || one.theme === theme) &&
      (size === undefined || sizeWords(one) === size),
  );
  if (combinations.length === 0) return null;
  return {
    only: values.only ?? [],
    combinations,
    out: values.out ?? join(tmpdir(), 'stragan-screenshots'),
    axe: values.axe,
    sheets: values.sheets,
    list: values.list,
  };
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        only: { type: 'string', multiple: true },
        lang: { type: 'string' },
        theme: { type: 'string' },
        size: { type: 'string' },
        out: { type: 'string' },
        axe: { type: 'boolean', default: true },
        sheets: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch {
    return null;
  }
}
