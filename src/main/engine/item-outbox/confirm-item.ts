import type { WireObject } from '../allegro/wire/reading.ts';
import { durably } from '../durably.ts';
import { reproject } from '../store/project.ts';
import type { ItemChange } from '../store/queries/item-changes.ts';
import { markItemGone } from '../store/queries/collection-items.ts';
import { replaceLocalKey } from '../store/queries/local-keys.ts';
import { creationAsSent } from './document-way.ts';
import type { ItemWorld } from './item-world.ts';
import { recordSeen } from './record-seen.ts';
import { asObject, type Sending } from './sending.ts';
import { covers } from './same-meaning.ts';
import { settleItem } from './settle-item.ts';

const DONE = { state: 'confirmed', error: null, retryAt: null } as const;

/** The item has the change now; `document` as Allegro shows it, null where it could not be read. */
export function confirmChange(
  sending: Sending,
  seen: { readonly document: WireObject | null; readonly event?: string },
): void {
  const { world, change } = sending;
  const { document } = seen;
  const isOtherwise = document !== null && !covers(document, change.content);
  const event = seen.event ?? (isOtherwise ? 'confirmed-otherwise' : 'confirmed');
  durably(world, 'item.confirmed', (now) => {
    if (!settleItem(world.db, { change, step: DONE, event, document }, now)) return;
    if (document !== null) recordSeen(sending, change.key, document);
  });
}

/** Allegro has made the item, under this key: it takes the place of ours in one transaction with the rest. */
export function confirmCreation(
  sending: Sending,
  { key, document }: { readonly key: string; readonly document: WireObject | null },
): void {
  const { world, change, definition, methods } = sending;
  const said = creationAsSent(definition, methods, asObject(change.content));
  durably(world, 'item.created', (now) => {
    const isOtherwise = document !== null && !covers(document, said);
    const event = isOtherwise ? 'confirmed-otherwise' : 'confirmed';
    if (!settleItem(world.db, { change, step: DONE, event, detail: { key }, document }, now)) return;
    reproject(world.db, replaceLocalKey(world.db, change.key, key));
    recordSeen(sending, key, document ?? said);
  });
  world.emit('store.changed', { tables: ['offer', 'edit'] });
}

export function confirmRemoval(world: ItemWorld, change: ItemChange, event = 'confirmed'): void {
  durably(world, 'item.removed', (now) => {
    if (!settleItem(world.db, { change, step: DONE, event }, now)) return;
    markItemGone(world.db, change, now);
  });
}

/** Somebody took the item away that was to be changed: the seller is asked. */
export function settleGone(world: ItemWorld, change: ItemChange): null {
  const { db } = world;
  durably(world, 'state.written', (now) => {
    const step = { state: 'conflicted', theirs: null, retryAt: null } as const;
    if (settleItem(db, { change, step, event: 'gone' }, now)) markItemGone(db, change, now);
  });
  return null;
}
