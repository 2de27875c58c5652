import { describe, expect, it } from 'vitest';
import { ALL_ACTS } from '../../../src/main/engine/acts/all-acts.ts';
import { ALL_COLLECTIONS } from '../../../src/main/engine/collections/all-collections.ts';
import { sourceFiles, type SourceFile } from './tree.ts';

/** Names that are those of notions, too: places of the window, tables of the store, parts of the account. */
const NOTIONS = ['orders', 'categories', 'account', 'messages', 'disputes', 'bids', 'tags', 'warranties'];
const NAMES = ALL_COLLECTIONS.map(({ name }) => name);

/** Declarations that stand for several collections by their nature, and why. */
const SEVERAL: Readonly<Record<string, string>> = {
  'src/shared/domain/offer-settings.ts': 'what an offer refers to, as `references` of any other definition',
  'src/main/engine/new-offers/new-offer-rows.ts': 'the same, of an offer that is made here',
  'src/renderer/features/new-offer/setting-fields.tsx': 'a picker for each thing that a new offer refers to',
  'src/main/engine/papers/attachments.ts': 'a paper of each kind of conversation',
  'src/main/engine/papers/order-papers.ts':
    'the labels of an order are those of its parcels, of both editions',
  'src/main/engine/papers/parcel-papers.ts': 'labels of both editions',
  'src/main/engine/upkeep-areas.ts': 'whose items tell of a buyer, and are let go after a time',
  'src/main/engine/store/cursors.ts': 'journals, which have names of their own',
};

/** In these the same words name groups of methods, and the demo knows nothing of collections. */
const OTHER_WORDS = ['src/main/engine/allegro/', 'src/main/demo/'];
const DEFINITIONS = /^src\/main\/engine\/collections\/[a-z-]+\/[a-z-]+\.ts$/;
const ACTS = /^src\/main\/engine\/acts\//;

const files = sourceFiles().filter(
  ({ path }) => path.startsWith('src/') && !OTHER_WORDS.some((start) => path.startsWith(start)),
);

describe('a file names no two collections', () => {
  it('but a definition, which names itself and what it refers to', () => {
    const wrong = ALL_COLLECTIONS.flatMap((definition) => {
      const { name, shelf, references = {}, within } = definition;
      const path = `src/main/engine/collections/${shelf}/${name}.ts`;
      const { groups, readOnly = [], entries } = definition;
      // Groups of methods and properties of documents may be called by the same words.
      const otherWords = [shelf, ...groups, ...readOnly, entries];
      return strangers(path, [name, within?.collection, ...Object.values(references), ...otherWords]);
    });
    expect(wrong).toEqual([]);
  });

  it('and an act, which names what it is done to, what it refers to and what it makes', () => {
    const wrong = files
      .filter(({ path }) => ACTS.test(path))
      .flatMap(({ path, text }) => {
        const acts = ALL_ACTS.filter(({ name }) => text.includes(`'${name}'`));
        const declared = acts.flatMap((act) => [act.collection, ...Object.values(act.references ?? {})]);
        const made = text.split('\n').filter((line) => line.trimStart().startsWith('makes:'));
        return strangers(path, [...new Set(declared), ...made.flatMap(namesIn)]);
      });
    expect(wrong).toEqual([]);
  });

  it('and what declares several by its nature', () => {
    const others = files.filter(({ path }) => !DEFINITIONS.test(path) && !ACTS.test(path));
    const isNamed = (name: string) => !NOTIONS.includes(name);
    const found = others
      .filter(({ text }) => namesIn(text).filter(isNamed).length > 1)
      .map(({ path }) => path);
    expect(found.filter((path) => !Object.hasOwn(SEVERAL, path))).toEqual([]);
    const known = new Set(others.map(({ path }) => path));
    expect(Object.keys(SEVERAL).filter((path) => known.has(path) && !found.includes(path))).toEqual([]);
  });
});

/** Collections that the file names beyond those. */
function strangers(path: string, declared: readonly (string | undefined)[]): readonly string[] {
  const { text } = files.find((file) => file.path === path) as SourceFile;
  return namesIn(text)
    .filter((name) => !declared.includes(name))
    .map((name) => `${path} names ${name}`);
}

/** Names of collections in quotes, outside comments. */
function namesIn(text: string): readonly string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const words = [...code.matchAll(/(['"`])([a-z]+(?:-[a-z]+)*)\1/g)].map(([, , word]) => word ?? '');
  return [...new Set(words)].filter((word) => NAMES.includes(word));
}
