import { type AppError, must } from '../../../shared/errors.ts';
import type { Reply } from '../allegro/reply.ts';
import type { WireObject } from '../allegro/wire/reading.ts';
import type { ItemChange } from '../store/queries/item-changes.ts';
import { confirmChange, confirmCreation, confirmRemoval, settleGone } from './confirm-item.ts';
import { decideChange, theirsOf } from './decide-change.ts';
import { keyOf } from '../collections/item-key.ts';
import { creationAsSent, takenOf, wayOf } from './document-way.ts';
import { isMissing } from '../collections/reading/reading-parts.ts';
import { listItems, lookAt, onlyKey } from './item-reads.ts';
import type { ItemWorld, Went } from './item-world.ts';
import { readBack } from './read-back.ts';
import { recordSeen } from './record-seen.ts';
import { asSent, laidOver } from './request-document.ts';
import { asObject, failed, prepareSending, refuseAll, type Sending, underWay, write } from './sending.ts';
import { isAsRead, settleDurably } from './settle-item.ts';

/** Looks at the item afresh, decides, and carries the change to Allegro. */
export async function sendItem(world: ItemWorld, change: ItemChange): Promise<Went> {
  const sending = await prepareSending(world, change);
  if (sending === null) return refuseAll(world, change);
  if (change.kind === 'create') return create(sending);
  return change.kind === 'remove' ? remove(sending) : update(sending);
}

async function create(sending: Sending): Promise<Went> {
  const { world, change, definition, methods } = sending;
  if (methods.create === null) return refuseAll(world, change);
  const before = await keysOf(sending);
  if (!before.ok) return failed(sending, before.error);
  const json = creationAsSent(definition, methods, asObject(change.content));
  const only = onlyKey(definition, methods, change.within);
  const keysBefore = methods.list === null && only === null ? null : before.keys;
  const reply = await write(sending, methods.create, json, { keysBefore });
  if (reply === null) return null;
  const sent = underWay(sending);
  if (!reply.ok) return failed(sent, reply.error);
  const key = keyIn(sent, reply.value) ?? only ?? (await newKey(sent, before.keys));
  if (key === null) return failed(sent, LOST_KEY);
  confirmCreation(sent, { key, document: await readBack(sent, key) });
  return null;
}

async function update(sending: Sending): Promise<Went> {
  const { world, change, definition, methods } = sending;
  if (methods.update === null) return refuseAll(world, change);
  const look = await lookAfresh(sending);
  if (!look.goes) return look.went;
  const { fresh, etag } = look;
  const way = wayOf(definition, methods, methods.update);
  const content = asObject(change.content);
  const whole = methods.update.method === 'PATCH' ? content : laidOver(way, fresh, content);
  const reply = await write({ ...sending, etag }, methods.update, asSent(way, whole), {
    looked: theirsOf(content, fresh),
  });
  if (reply === null) return null;
  const sent = underWay(sending);
  if (!reply.ok) return isMissing(reply.error) ? settleGone(world, sent.change) : failed(sent, reply.error);
  const read = await readBack(sent, change.key);
  confirmChange(sent, { document: read ?? { ...fresh, ...content } });
  return null;
}

async function remove(sending: Sending): Promise<Went> {
  const { world, change, methods } = sending;
  if (methods.remove === null) return refuseAll(world, change);
  const look = await lookAfresh(sending);
  if (!look.goes) return look.went;
  const reply = await write(sending, methods.remove, undefined, {});
  if (reply === null) return null;
  const sent = underWay(sending);
  if (!reply.ok && !isMissing(reply.error)) return failed(sent, reply.error);
  confirmRemoval(world, sent.change, reply.ok ? 'confirmed' : 'already-so');
  return null;
}

type FreshLook =
  | { readonly goes: true; readonly fresh: WireObject; readonly etag: string | null }
  | { readonly goes: false; readonly went: Went };

/** The item as it is now, where the change may still go; else the change is settled here. */
async function lookAfresh(sending: Sending): Promise<FreshLook> {
  const { world, change, definition, methods } = sending;
  const read = await lookAt(world, definition, methods, change);
  if (!read.ok) return { goes: false, went: failed(sending, read.error) };
  if (!isAsRead(world.db, change)) return { goes: false, went: null };
  const { document: fresh, etag } = read.value;
  if (fresh !== null) recordSeen(sending, change.key, fresh);
  const decision = decideChange(change, fresh, takenOf(definition, methods));
  if (decision.do === 'send') return { goes: true, fresh: must(fresh, 'an item that is there'), etag };
  if (decision.do === 'ask') return { goes: false, went: ask(world, change, decision.theirs) };
  if (change.kind === 'remove') confirmRemoval(world, change, 'already-so');
  else confirmChange(sending, { document: fresh, event: 'already-so' });
  return { goes: false, went: null };
}

function ask(world: ItemWorld, change: ItemChange, theirs: WireObject | null): null {
  if (theirs === null) return settleGone(world, change);
  const step = { state: 'conflicted', theirs, retryAt: null } as const;
  settleDurably(world, { change, step, event: 'conflicted', detail: { seen: theirs } });
  return null;
}

type Keys =
  | { readonly ok: true; readonly keys: readonly string[] }
  | { readonly ok: false; readonly error: AppError };

async function keysOf({ world, change, definition, methods }: Sending): Promise<Keys> {
  const listed = await listItems(world, definition, methods, change.within);
  if (!listed.ok) return listed;
  return {
    ok: true,
    keys: listed.value.map(({ key }) => key),
  };
}

function keyIn({ definition, change }: Sending, { value, location }: Reply<unknown>): string | null {
  const told = keyOf(definition, change.within, value);
  if (told !== null || location === null) return told;
  const last = location.split('?')[0]?.split('/').at(-1) ?? '';
  if (last === '') return null;
  return change.within === '' ? last : `${change.within}/${last}`;
}

/** Where the answer names no key, the list shows which item is new. */
async function newKey(sending: Sending, before: readonly string[]): Promise<string | null> {
  const now = await keysOf(sending);
  const added = now.ok ? now.keys.filter((key) => !before.includes(key)) : [];
  return added.length === 1 ? (added[0] ?? null) : null;
}

const LOST_KEY: AppError = {
  kind: 'unsure',
  traceId: null,
  message: 'Allegro made it, and did not say under which key.',
};
