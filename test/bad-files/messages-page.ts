import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TroubleArea, TROUBLES, type TroubleWords } from '../../src/shared/troubles/trouble.ts';
import { allTold, wordingOf } from './ledger.ts';

export const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'messages.md');

const BEGIN = '<!-- files: begin -->';
const END = '<!-- files: end -->';

const HEADINGS: Readonly<Record<TroubleArea, string>> = {
  file: 'A photo, an attachment or a file for a form, behind its name',
  table: 'A table as a whole, behind its name',
  line: 'A line of a table, behind its number; the others are taken',
  copy: 'A copy to go back to, or an export to bring back',
};

/** The page with what is said of files as it was told just now: each wording and how many cases meet it. */
export function pageNow(): string {
  const page = readFileSync(PAGE, 'utf8');
  const [before = '', rest = ''] = page.split(BEGIN);
  const [, after = ''] = rest.split(END);
  return `${before}${BEGIN}\n${sections()}${END}${after}`;
}

function sections(): string {
  const areas = (Object.keys(TROUBLES) as TroubleArea[]).map((area) => {
    const troubles: Readonly<Record<string, TroubleWords>> = TROUBLES[area];
    const rows = Object.keys(troubles).map((name) => rowOf(`${area}.${name}`));
    return `\n### ${HEADINGS[area]}\n\n${TABLE}${rows.join('')}`;
  });
  const rules = "### A value in a line that Allegro's rules do not allow";
  return `${areas.join('')}\n${rules}\n\n${TABLE}${ruleRows()}\n`;
}

const TABLE = '| Message | Cases |\n|---|---|\n';

function ruleRows(): string {
  const codes = new Set(allTold().flatMap((told) => told.codes));
  return [...codes]
    .filter((code) => !isTrouble(code))
    .toSorted()
    .map(rowOf)
    .join('');
}

function isTrouble(code: string): boolean {
  const [area = '', name = ''] = code.split('.');
  return area in TROUBLES && name in TROUBLES[area as TroubleArea];
}

function rowOf(code: string): string {
  const cases = allTold().filter(({ codes }) => codes.includes(code)).length;
  const words = wordingOf(code).replaceAll('{{', '{').replaceAll('}}', '}').replaceAll('|', '\\|');
  return `| \`${words}\` | ${cases} |\n`;
}
