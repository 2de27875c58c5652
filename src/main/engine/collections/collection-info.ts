import type { CollectionInfo, Words } from '../../../shared/contract-collections.ts';
import type { Edition } from '../../../shared/domain/account.ts';
import type { PaperInfo } from '../../../shared/contract-papers.ts';
import type { Act } from '../acts/act.ts';
import { ALL_PAPERS } from '../papers/all-papers.ts';
import type { Collection } from './collection.ts';
import { declaredMethods, isListed, methodsOf } from './methods-of.ts';

type Named = Pick<Act, 'name' | 'collection' | 'words' | 'editions'>;

/** What is the same at every look: all but counts and ages. */
export type CollectionFacts = Omit<CollectionInfo, 'readAt' | 'count' | 'unsent' | 'error'>;

export async function factsOf(
  definition: Collection,
  edition: Edition,
  acts: readonly Named[],
): Promise<CollectionFacts> {
  const { name, shelf, words, shape = 'record', columns, references = {}, within } = definition;
  const methods = await methodsOf(definition, edition);
  const { list, get, create, update, remove } = methods;
  const isGone = list === null && get === null && create === null;
  const here = acts.filter(({ editions }) => editions?.includes(edition) ?? true);
  const own = isGone ? [] : here.filter((act) => act.collection === name);
  return {
    name,
    shelf,
    words,
    shape,
    columns,
    references,
    within: within?.collection ?? null,
    can: { create: create !== null, change: update !== null, remove: remove !== null },
    isListed: isListed(definition, methods),
    acts: own.map((act) => ({ name: act.name, words: act.words })),
    papers: isGone ? [] : papersOf(name, edition),
    ...(definition.fills === undefined ? {} : { fills: definition.fills }),
    ...(definition.search === undefined ? {} : { search: true }),
    gone: isGone ? await goneIn(definition) : null,
  };
}

function papersOf(collection: string, edition: Edition): readonly PaperInfo[] {
  return ALL_PAPERS.filter(
    (paper) => paper.collection === collection && (paper.editions ?? [edition]).includes(edition),
  ).map(({ name, words, ofMany = false, hasPages = false }) => ({ name, words, ofMany, hasPages }));
}

async function goneIn(definition: Collection): Promise<NonNullable<CollectionInfo['gone']>> {
  const { list, get, create } = await declaredMethods(definition);
  const since =
    [...list, ...get, ...create].map(({ goneSince }) => goneSince ?? null).find((day) => day !== null) ??
    null;
  return { since, note: definition.goneNote ?? (since === null ? NOT_YET : NO_MORE) };
}

const NO_MORE: Words = {
  en: 'Allegro has this no more. What was read before stays here.',
  pl: 'Allegro już tego nie ma. To, co pobrano wcześniej, zostaje tutaj.',
};
const NOT_YET: Words = {
  en: 'The Allegro of this shop does not have this.',
  pl: 'Allegro tego sklepu tego nie ma.',
};
