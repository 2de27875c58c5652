import { REPLACEABLE_STATES, type EditState } from '../../../shared/domain/edit.ts';
import { isObject, type WireObject } from '../allegro/wire/reading.ts';
import type { ItemChange } from '../store/queries/item-changes.ts';
import { isSameMeaning } from './same-meaning.ts';

/** What the seller means to do with an item: leave it as this document, or take it away. */
export type Meant = { readonly kind: 'change'; readonly document: WireObject } | { readonly kind: 'remove' };

export type Ground = {
  /** What Allegro last said; null where the item was made here. */
  readonly base: WireObject | null;
  /** Its pending changes, oldest first. */
  readonly pending: readonly ItemChange[];
  /** Whether a property can be sent at all. */
  readonly isTaken: (property: string) => boolean;
};

type Content = Pick<ItemChange, 'kind' | 'content' | 'base'>;

/** What to do with the pending changes of the item. */
export type Laying =
  | { readonly do: 'nothing'; readonly changeId: number | null }
  /** Nothing is left to be sent: back to what Allegro has, or never made. */
  | { readonly do: 'drop'; readonly changeId: number }
  | ({ readonly do: 'insert' } & Content)
  | ({ readonly do: 'rewrite'; readonly changeId: number } & Content);

/**
 * One row an item as long as it has not left: what is meant later goes into it. Behind a row that is under
 * way the next one waits; what is being taken away can be changed no more.
 */
export function layChange(meant: Meant, { base, pending, isTaken }: Ground): Laying {
  const newest = pending.at(-1) ?? null;
  const earlier = newest === null || isOpen(newest.state) ? pending.slice(0, -1) : pending;
  const ground = shownOf(base, earlier);
  const open = newest !== null && isOpen(newest.state) ? newest : null;
  if (meant.kind === 'remove') return layRemoval(ground, newest, open);
  if (open?.kind === 'create') return layIntoCreation(open, meant.document);
  if (ground === null) return nothing(newest?.changeId ?? null);
  const content = contentOf(ground, meant.document, isTaken);
  if (content === null) return open === null ? nothing(null) : { do: 'drop', changeId: open.changeId };
  const laid = { kind: 'change', content, base: pick(ground, Object.keys(content)) } as const;
  if (open === null) return { do: 'insert', ...laid };
  const isSame = open.kind === 'change' && isWaiting(open.state) && isSameContent(open.content, content);
  return isSame
    ? nothing(open.changeId)
    : { do: 'rewrite', changeId: open.changeId, ...withFormerBase(open, laid) };
}

/** The item as the seller sees it: what Allegro said with unsent changes over it. Null: to be removed. */
export function shownOf(base: WireObject | null, pending: readonly ItemChange[]): WireObject | null {
  return pending.reduce<WireObject | null>((shown, { kind, content }) => {
    if (kind === 'remove') return null;
    if (kind === 'create') return isObject(content) ? content : {};
    return isObject(content) ? { ...shown, ...content } : shown;
  }, base);
}

/**
 * Of two changes of which the earlier did not get through, the one that stands for both; null where nothing
 * is left to do.
 */
export function foldChanges(earlier: Content, later: Content): Content | null {
  const base = { ...asObject(later.base), ...asObject(earlier.base) };
  if (later.kind === 'remove')
    return earlier.kind === 'create' ? null : { kind: 'remove', content: null, base };
  const content = { ...asObject(earlier.content), ...asObject(later.content) };
  if (earlier.kind === 'create') return { kind: 'create', content, base: null };
  if (earlier.kind === 'remove') return { ...later };
  return { kind: 'change', content, base };
}

function layRemoval(ground: WireObject | null, newest: ItemChange | null, open: ItemChange | null): Laying {
  if (newest?.kind === 'remove') return nothing(newest.changeId);
  if (open?.kind === 'create') return { do: 'drop', changeId: open.changeId };
  const removal = { kind: 'remove', content: null, base: ground } as const;
  return open === null
    ? { do: 'insert', ...removal }
    : { do: 'rewrite', changeId: open.changeId, ...removal };
}

function layIntoCreation(open: ItemChange, document: WireObject): Laying {
  if (isSameMeaning(open.content, document) && isWaiting(open.state)) return nothing(open.changeId);
  return { do: 'rewrite', changeId: open.changeId, kind: 'create', content: document, base: null };
}

/**
 * The properties that differ; what is no longer there is null. A property that cannot be sent is none of the
 * seller's. Null where nothing differs.
 */
function contentOf(
  ground: WireObject,
  document: WireObject,
  isTaken: (property: string) => boolean,
): WireObject | null {
  const names = new Set([...Object.keys(ground), ...Object.keys(document)]);
  const differing = [...names].filter(
    (name) => isTaken(name) && !isSameMeaning(ground[name], document[name]),
  );
  return differing.length === 0 ? null : pick(document, differing);
}

/** A property that is emptied is named, and counts. */
function isSameContent(left: unknown, right: WireObject): boolean {
  const names = Object.keys(asObject(left));
  const isAll = names.length === Object.keys(right).length && names.every((name) => name in right);
  return isAll && isSameMeaning(left, right);
}

/** Of what he did not touch again, what he saw first stays the ground on which a conflict is judged. */
function withFormerBase(open: ItemChange, laid: { kind: 'change'; content: WireObject; base: WireObject }) {
  const former = asObject(open.kind === 'change' ? open.base : null);
  const typed = asObject(open.content);
  const isKept = (name: string) => name in former && isSameMeaning(typed[name], laid.content[name]);
  const kept = Object.keys(laid.content).filter(isKept);
  return { ...laid, base: { ...laid.base, ...pick(former, kept) } };
}

function pick(from: WireObject, names: readonly string[]): WireObject {
  return Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
}

function asObject(value: unknown): WireObject {
  return isObject(value) ? value : {};
}

function nothing(changeId: number | null): Laying {
  return { do: 'nothing', changeId };
}

function isOpen(state: EditState): boolean {
  return (REPLACEABLE_STATES as readonly EditState[]).includes(state);
}

function isWaiting(state: EditState): boolean {
  return state === 'draft' || state === 'queued';
}
