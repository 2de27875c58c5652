import { expect, it } from 'vitest';
import type { z } from 'zod';
import { ALL_COLLECTIONS } from '../../../../../src/main/engine/collections/all-collections.ts';
import type { Collection } from '../../../../../src/main/engine/collections/collection.ts';
import { declaredMethods } from '../../../../../src/main/engine/collections/methods-of.ts';
import { plainOf } from '../../../../../src/main/engine/collections/schema-shape.ts';

/** How deep a list may lie in an answer: "categories[].definitions". */
const DEEPEST_LIST = 4;

/**
 * Of these Stragan declares a part of the answer only; what their columns show is held against the demo in
 * test/sync/every-collection.test.ts.
 */
const DECLARED_IN_PART = [
  'parcel-tracking',
  'categories',
  'category-parameters',
  'category-events',
  'account',
];

const DECLARED = ALL_COLLECTIONS.filter(({ name }) => !DECLARED_IN_PART.includes(name));

it.each(DECLARED.map((definition) => [definition.name, definition] as const))(
  '%s has only columns, names, keys and references that Allegro tells of, each with words',
  async (_, definition) => {
    const documents = await documentsOf(definition);
    const { key = 'id', title = ['name'], references = {}, columns, words } = definition;
    const paths = [...columns.map(({ path }) => path), ...title, ...Object.keys(references), ...[key].flat()];
    const isTold = (path: string) => documents.some((document) => occurs(document, stepsOf(path)));
    const ofOthers = definition.key === undefined && !isTold('id') ? ['id'] : [];
    expect(paths.filter((path) => !isTold(path) && !ofOthers.includes(path))).toEqual([]);
    const said = [words.one, words.many, words.note, ...columns.map(({ label }) => label)];
    const texts = said.flatMap((text) => (text === undefined ? [] : [text.en, text.pl]));
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  },
);

/** All that an item may be: what stands in the lists of an answer, and what is answered for one. */
async function documentsOf(definition: Collection): Promise<readonly z.ZodType[]> {
  const { list, get, create, update } = await declaredMethods(definition);
  const listed = list.flatMap(({ response }) => (response === null ? [] : entriesIn(response, DEEPEST_LIST)));
  const single = [...get, ...create, ...update].flatMap(({ response }) => response ?? []);
  const asked = [...create, ...update].flatMap(({ request }) => request ?? []);
  return [...listed, ...single, ...asked];
}

function entriesIn(schema: z.ZodType, depth: number): readonly z.ZodType[] {
  const plain = plainOf(schema);
  if (depth === 0) return [];
  if (plain.kind === 'list') return [plain.entry, ...entriesIn(plain.entry, depth - 1)];
  if (plain.kind === 'union') return plain.options.flatMap((option) => entriesIn(option, depth - 1));
  if (plain.kind !== 'object') return [];
  return Object.values(plain.shape).flatMap((property) => entriesIn(property, depth - 1));
}

function occurs(schema: z.ZodType, [step, ...rest]: readonly string[]): boolean {
  const plain = plainOf(schema);
  if (step === undefined || plain.kind === 'other') return true;
  if (plain.kind === 'union') return plain.options.some((option) => occurs(option, [step, ...rest]));
  if (plain.kind === 'list') return /^(\[\]|\d+)$/.test(step) && occurs(plain.entry, rest);
  const below = plain.kind === 'object' ? plain.shape[step] : undefined;
  if (below !== undefined) return occurs(below, rest);
  // An answer that is declared without properties may have any.
  return plain.kind === 'object' && Object.keys(plain.shape).length === 0;
}

function stepsOf(path: string): readonly string[] {
  return path.replaceAll('[]', '.[]').split('.');
}
