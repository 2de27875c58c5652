import type { AppError } from '../../../shared/errors.ts';
import type { Endpoint } from '../allegro/endpoint.ts';
import { isObject, type WireObject } from '../allegro/wire/reading.ts';
import type { Collection } from '../collections/collection.ts';
import { durably } from '../durably.ts';
import { nextStep, type Halt } from '../outbox/next-step.ts';
import { stepItemChange, type ItemChange, type SentMark } from '../store/queries/item-changes.ts';
import { methodsOf, type ItemMethods } from '../collections/methods-of.ts';
import { inputOf } from '../collections/reading/reading-parts.ts';
import { collectionNamed, type ItemWorld, type Went } from './item-world.ts';
import { isAsRead, settleDurably } from './settle-item.ts';

/** A change on its way: its collection, and the methods that this edition has for it. */
export type Sending = {
  readonly world: ItemWorld;
  readonly change: ItemChange;
  readonly definition: Collection;
  readonly methods: ItemMethods;
  /** Of the item as it was looked at. */
  readonly etag?: string | null;
};

/** A lost request may still be on its way for so long; a creation must by then be in the list. */
const CHANGE_SETTLES_MS = 5_000;
const CREATION_SETTLES_MS = 15_000;

/** Null where Stragan knows no such collection. */
export async function prepareSending(world: ItemWorld, change: ItemChange): Promise<Sending | null> {
  const definition = collectionNamed(world.collections, change.collection);
  if (definition === null) return null;
  return { world, change, definition, methods: await methodsOf(definition, world.edition) };
}

/** How long an answer that never came is waited for before anybody looks. */
export function settlesMs({ kind }: Pick<ItemChange, 'kind'>): number {
  return kind === 'create' ? CREATION_SETTLES_MS : CHANGE_SETTLES_MS;
}

/** What is about to be sent is saved first. Null where the seller has moved the change on meanwhile. */
export async function write(
  { world, change, definition, etag = null }: Sending,
  endpoint: Endpoint,
  json: unknown,
  mark: Partial<SentMark>,
) {
  const { db, clock } = world;
  if (!isAsRead(db, change)) return null;
  const sent: SentMark = { at: clock.now(), ...mark };
  const step = { state: 'sending', sent, error: null, retryAt: null } as const;
  durably(world, 'item.sending', () =>
    stepItemChange(db, change.changeId, step, { at: sent.at, event: 'sending' }),
  );
  const place = inputOf(world, { definition, within: change.within }, endpoint, change.key);
  const isTagged = etag !== null && endpoint.headers?.includes('if-match') === true;
  return world.http.call(endpoint, {
    ...place,
    ...(isTagged ? { headers: { 'if-match': etag } } : {}),
    ...(json === undefined ? {} : { json }),
  });
}

/** The same after `write` has moved it. */
export function underWay(sending: Sending): Sending {
  return { ...sending, change: { ...sending.change, state: 'sending' } };
}

/**
 * What an error makes of the change. One that stops all sending leaves it released; a right that this sign-in
 * lacks holds back only what needs it.
 */
export function failed({ world, change }: Pick<Sending, 'world' | 'change'>, error: AppError): Went {
  const now = world.clock.now();
  const next = nextStep(change.attempts, error, now, world.random.number());
  const halt = stopping(next.halt);
  if (halt !== null && change.state === 'queued') return halt;
  const state = next.halt?.reason === 'not-allowed' ? 'refused' : next.state;
  const retryAt = state === 'unsure' ? now + settlesMs(change) : next.retryAt;
  const step = { state, attempts: next.attempts, retryAt, error: halt === null ? error : null };
  const event = state === 'queued' ? 'not-sent' : state;
  settleDurably(world, { change, step, event, detail: { error } });
  return halt;
}

export function refuseAll(world: ItemWorld, change: ItemChange): null {
  const error: AppError = {
    kind: 'unavailable',
    since: null,
    replacedBy: null,
    message: 'This edition of Allegro has no method for that.',
  };
  const step = { state: 'refused', error, retryAt: null } as const;
  settleDurably(world, { change, step, event: 'refused' });
  return null;
}

function stopping(halt: Halt | null): Halt | null {
  return halt?.reason === 'not-allowed' ? null : halt;
}

export function asObject(value: unknown): WireObject {
  return isObject(value) ? value : {};
}
