import { readFileSync } from 'node:fs';
import type { Collection } from '../../src/main/engine/collections/collection.ts';
import type { Column, ColumnKind, ItemRow } from '../../src/shared/contract-collections.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const DURATION = /^P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?$/;
const LANGUAGES = ['en', 'pl'] as const;

/** What a seller would stumble over in these rows; each fault once. */
export function faultsOfRows(definition: Collection, rows: readonly ItemRow[]): readonly string[] {
  const faults = rows.flatMap((row) => [...titleFaults(definition, row), ...valueFaults(definition, row)]);
  return [...new Set(faults)];
}

function titleFaults({ name, title }: Collection, row: ItemRow): readonly string[] {
  if (row.title === null) return title === undefined ? [`${name}: has no title`] : [];
  return UUID.test(row.title) ? [`${name}: is called ${row.title}`] : [];
}

function valueFaults({ name, columns }: Collection, { values }: ItemRow): readonly string[] {
  return columns.flatMap((column, slot) =>
    [values[slot] ?? []]
      .flat()
      .filter((value) => value !== null && !isOf[column.kind](value, column))
      .map((value) => `${name}: ${column.path} is no ${column.kind}: ${JSON.stringify(value)}`),
  );
}

const isText = (value: unknown) => ['string', 'number'].includes(typeof value);

const isOf: Readonly<Record<ColumnKind, (value: unknown, column: Column) => boolean>> = {
  text: isText,
  code: isText,
  money: (value) => typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value,
  count: (value) => isText(value) && !Number.isNaN(Number(value)),
  percent: (value) => isText(value) && !Number.isNaN(Number(String(value).replace(',', '.'))),
  instant: (value) => isText(value) && !Number.isNaN(Date.parse(String(value))),
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value),
  duration: (value) => typeof value === 'string' && DURATION.test(value),
  'yes-no': (value) => typeof value === 'boolean',
  choice: (value, { path }) => typeof value === 'string' && hasWords(path, value),
  link: (value) => typeof value === 'string' && value.startsWith('http'),
};

/** Values of a choice are said in words in every language. */
function hasWords(path: string, value: string): boolean {
  const name = path.replaceAll('[]', '').split('.').at(-1);
  return CONSTANTS.every((constant) => `${name}.${value}` in constant || value in constant);
}

const CONSTANTS = LANGUAGES.map((language) => {
  const file = new URL(`../../resources/locales/${language}/terms.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { constant: Readonly<Record<string, string>> }).constant;
});
