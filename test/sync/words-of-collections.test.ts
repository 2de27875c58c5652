import { beforeAll, describe, expect, it } from 'vitest';
import { ALL_COLLECTIONS } from '../../src/main/engine/collections/all-collections.ts';
import { cellValue } from '../../src/renderer/features/collections/cell-value.ts';
import { nameOf } from '../../src/renderer/features/collections/item-title.ts';
import { namedPath, type Part, partsOf } from '../../src/renderer/ui/document-parts.ts';
import { formatFor } from '../../src/renderer/ui/format.ts';
import type { Speech } from '../../src/renderer/ui/shown-value.ts';
import { lexiconOf, makeTerms } from '../../src/renderer/ui/terms.ts';
import type { CollectionInfo, FormField, ItemRow } from '../../src/shared/contract-collections.ts';
import { openStock, type Stock } from '../support/collection-stock.ts';
import { isStrange } from '../support/strange-words.ts';

/** The window's own words, and a note of each that is missing and would be made up. */
function listening(language: 'en' | 'pl') {
  const terms = makeTerms(lexiconOf(language));
  const bare = makeTerms({ property: {}, constant: {} });
  const { property, constant } = lexiconOf(language);
  const missing = new Set<string>();
  const speech: Speech = {
    terms: {
      ...terms,
      property(path) {
        const steps = path.replaceAll('[]', '').split('.');
        const isKnown = [steps.slice(-2).join('.'), steps.at(-1) ?? ''].some((name) => name in property);
        if (!isKnown) missing.add(path);
        return terms.property(path);
      },
      constant(path, value) {
        const name = path.replaceAll('[]', '').split('.').at(-1) ?? '';
        const isKnown = `${name}.${value}` in constant || value in constant;
        if (!isKnown && bare.constant(path, value) !== value) missing.add(`${path} = ${value}`);
        return terms.constant(path, value);
      },
    },
    format: formatFor(language),
    yes: 'yes',
    no: 'no',
  };
  return { speech, missing };
}

/** Everything that the window says of an item. */
function textsOf(info: CollectionInfo, row: ItemRow, speech: Speech): readonly string[] {
  const reading = {
    speech,
    collection: info.name,
    references: info.references,
    titles: {},
    nameOf: () => '–',
  };
  return [
    nameOf(info, row, speech),
    ...info.columns.map((column, slot) => cellValue(column, row.values[slot], speech)),
    ...partTexts(partsOf(row.document, reading)),
  ];
}

function partTexts(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'fact') return [part.name, part.words];
    if (part.kind === 'group') return [part.name, ...partTexts(part.parts)];
    return [part.name, ...part.entries.flatMap(partTexts)];
  });
}

function formTexts(fields: readonly FormField[], collection: string, speech: Speech): readonly string[] {
  return fields.flatMap((field) => [
    speech.terms.property(namedPath(collection, field.path)),
    ...(field.choices ?? []).map((choice) => speech.terms.constant(field.path, choice)),
    ...formTexts(field.fields ?? [], collection, speech),
    ...formTexts(field.entry?.fields ?? [], collection, speech),
  ]);
}

describe.each(['en', 'pl'] as const)('what the window says in %s of all that a seller owns', (language) => {
  let stock: Stock;
  beforeAll(async () => {
    stock = await openStock('2026');
  }, 120_000);

  it.each(ALL_COLLECTIONS.map(({ name }) => name))(
    '%s: in words, each of them chosen',
    async (name) => {
      const { info, rows } = await stock.read(name);
      const { create, change } = await stock.form(name);
      const { speech, missing } = listening(language);
      const heads = info.columns.map(
        (column) => column.label?.[language] ?? speech.terms.property(column.path),
      );
      const items = rows.flatMap((row) => textsOf(info, row, speech));
      const forms = formTexts([...(create ?? []), ...(change ?? [])], name, speech);
      expect([...new Set([...heads, ...items, ...forms])].filter(isStrange)).toEqual([]);
      expect([...missing]).toEqual([]);
    },
    120_000,
  );
});
