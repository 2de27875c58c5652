import type { EditState } from '../../../shared/domain/edit.ts';
import { isObject, type WireObject } from '../allegro/wire/reading.ts';
import { titleOf, wordsOf } from '../collections/item-key.ts';
import { methodsOf } from '../collections/methods-of.ts';
import type { ItemChange, ItemChangeStep } from '../store/queries/item-changes.ts';
import { insertLocalItem, knownItem } from '../store/queries/local-keys.ts';
import { dropChange, forget } from './drop-change.ts';
import { wayOf } from './document-way.ts';
import { collectionNamed, type ItemWorld } from './item-world.ts';
import { asSent } from './request-document.ts';
import { settleItem } from './settle-item.ts';

type Resolving = Pick<ItemWorld, 'db' | 'clock' | 'random' | 'edition' | 'collections'>;

const DONE = { state: 'confirmed', error: null, retryAt: null } as const;

/**
 * The seller's word on a conflict, or on what nothing could tell. `mine`: it is to be done; `theirs`: Allegro
 * stays as it is, or what was unsure was done. Whether anything was resolved.
 */
export async function resolveChange(
  world: Resolving,
  change: ItemChange,
  take: 'mine' | 'theirs',
): Promise<boolean> {
  const { db } = world;
  const now = world.clock.now();
  if (change.state === 'unsure') return resolveUnsure(world, change, take);
  if (change.state !== 'conflicted') return false;
  if (take === 'theirs') {
    dropChange(db, change.changeId, 'took-theirs', now);
    return true;
  }
  if (change.kind === 'act') return settleItem(db, { change, step: AGAIN, event: 'took-mine' }, now);
  if (change.theirs === null) return makeAnew(world, change);
  const base = { ...asObject(change.base), ...asObject(change.theirs) };
  return settleItem(db, { change, step: { ...released(now), base }, event: 'took-mine' }, now);
}

/** Only where nothing else can tell: an act, or a creation of which Allegro shows no list. */
export function isLeftToSeller({ state, kind, sent }: ItemChange): boolean {
  return state === 'unsure' && (kind === 'act' || (kind === 'create' && (sent?.keysBefore ?? null) === null));
}

function resolveUnsure({ db, clock }: Resolving, change: ItemChange, take: 'mine' | 'theirs'): boolean {
  if (!isLeftToSeller(change)) return false;
  const now = clock.now();
  if (take === 'mine') {
    const step = change.kind === 'act' ? AGAIN : released(now);
    return settleItem(db, { change, step, event: 'not-done-says-seller' }, now);
  }
  return db.transaction(() => {
    const isSettled = settleItem(db, { change, step: DONE, event: 'done-says-seller' }, now);
    if (isSettled && change.kind === 'create') forget(db, change, now);
    return isSettled;
  });
}

/** What somebody took away meanwhile is made once more, with what the seller typed, under a new key. */
async function makeAnew(world: Resolving, change: ItemChange): Promise<boolean> {
  const { db, clock, random, edition, collections } = world;
  const definition = collectionNamed(collections, change.collection);
  const methods = definition === null ? null : await methodsOf(definition, edition);
  const create = methods?.create ?? null;
  if (definition === null || methods === null || create === null) return false;
  const now = clock.now();
  return db.transaction(() => {
    const former = knownItem(db, change.collection, change.key)?.document ?? {};
    const document = asSent(wayOf(definition, methods, create), { ...former, ...asObject(change.content) });
    const key = `local:${random.uuid()}`;
    const step = { ...released(now), kind: 'create', key, content: document, base: null } as const;
    if (!settleItem(db, { change, step, event: 'made-anew' }, now)) return false;
    const { collection, within } = change;
    const named = { title: titleOf(definition, document), words: wordsOf(document) };
    insertLocalItem(db, { collection, key, within, ...named });
    return true;
  });
}

/** Goes, unless something holds it up. */
export function released(now: number): ItemChangeStep & { readonly state: EditState } {
  return { state: 'queued', releasedAt: now, attempts: 0, retryAt: null, error: null, theirs: null };
}

const AGAIN = { state: 'draft', releasedAt: null, retryAt: null, error: null, theirs: null } as const;

function asObject(value: unknown): WireObject {
  return isObject(value) ? value : {};
}
