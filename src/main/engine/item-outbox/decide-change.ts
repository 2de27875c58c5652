import { isObject, type WireObject } from '../allegro/wire/reading.ts';
import type { ItemChange } from '../store/queries/item-changes.ts';
import { covers, isSameMeaning } from './same-meaning.ts';

/** What the fresh look makes of a change that is about to go. */
export type ItemDecision =
  | { readonly do: 'send' }
  /** Allegro already has it so. */
  | { readonly do: 'confirm' }
  | { readonly do: 'ask'; readonly theirs: WireObject | null };

type Judged = Pick<ItemChange, 'kind' | 'content' | 'base'>;

/** What of a document is the seller's to set: of what it names, the key, not what else is told of that. */
type Taken = (document: WireObject) => WireObject;

const ALL_OF_IT: Taken = (document) => document;

/**
 * Base, mine and theirs by meaning; `fresh` is null where Allegro has the item no more. A conflict is only
 * where the same property changed on both sides to different values; a removal is asked about when the item
 * is no longer what the seller saw.
 */
export function decideChange(
  change: Judged,
  fresh: WireObject | null,
  taken: Taken = ALL_OF_IT,
): ItemDecision {
  if (change.kind === 'create') return { do: 'send' };
  if (fresh === null) return change.kind === 'remove' ? { do: 'confirm' } : { do: 'ask', theirs: null };
  const base = isObject(change.base) ? change.base : {};
  if (change.kind === 'remove') return decideRemoval(base, fresh);
  const content = isObject(change.content) ? change.content : {};
  const [now, mine, seen] = [taken(fresh), taken(content), taken(base)];
  const open = Object.keys(content).filter((name) => !isSameMeaning(now[name], mine[name]));
  if (open.length === 0) return { do: 'confirm' };
  const isMoved = open.some((name) => !isSameMeaning(now[name], seen[name]));
  return isMoved ? { do: 'ask', theirs: theirsOf(content, fresh) } : { do: 'send' };
}

/** What a read after a lost answer shows. */
export type ItemEvidence = 'as-meant' | 'as-before' | 'other';

/** `looked`: the same properties just before the write. */
export function evidenceOfChange(
  change: Judged,
  looked: unknown,
  fresh: WireObject | null,
  taken: Taken = ALL_OF_IT,
): ItemEvidence {
  if (change.kind === 'remove') return fresh === null ? 'as-meant' : 'as-before';
  if (fresh === null) return 'other';
  const content = taken(isObject(change.content) ? change.content : {});
  const theirs = taken(theirsOf(content, fresh));
  if (isSameMeaning(theirs, content)) return 'as-meant';
  if (isObject(looked) && isSameMeaning(theirs, taken(looked))) return 'as-before';
  return covers(theirs, content) ? 'as-meant' : 'other';
}

/** The properties of the change as Allegro has them. */
export function theirsOf(content: WireObject, fresh: WireObject): WireObject {
  return Object.fromEntries(Object.keys(content).map((name) => [name, fresh[name] ?? null]));
}

/** Only what both readings told can have changed. */
function decideRemoval(base: WireObject, fresh: WireObject): ItemDecision {
  const told = Object.keys(base).filter((name) => name in fresh);
  const moved = told.filter((name) => !isSameMeaning(base[name], fresh[name]));
  if (moved.length === 0) return { do: 'send' };
  return { do: 'ask', theirs: Object.fromEntries(moved.map((name) => [name, fresh[name]])) };
}

/** An item that Allegro lists, with its key. */
export type Listed = { readonly key: string; readonly document: WireObject };

/**
 * Which of the items that Allegro lists is the one whose creation was not answered: it was not there before,
 * and says what the creation said, as far as the list shows it.
 */
export function createdAmong(
  content: WireObject,
  listed: readonly Listed[],
  keysBefore: readonly string[],
  knownBy: readonly string[] | null,
): Listed | null {
  const known = new Set(keysBefore);
  const tells = (document: WireObject) => knownBy ?? Object.keys(content).filter((name) => name in document);
  const isOurs = ({ key, document }: Listed) =>
    !known.has(key) && tells(document).every((name) => covers(document[name], content[name]));
  const found = listed.filter(isOurs);
  return found.find(({ document }) => covers(document, content)) ?? found[0] ?? null;
}
