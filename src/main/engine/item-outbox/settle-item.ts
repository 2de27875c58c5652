import type { EditState } from '../../../shared/domain/edit.ts';
import { isObject, type WireObject } from '../allegro/wire/reading.ts';
import { durably } from '../durably.ts';
import type { WriteDb } from '../store/handle.ts';
import {
  itemChangeById,
  pendingOfItem,
  stepItemChange,
  type ItemChange,
  type ItemChangeStep,
} from '../store/queries/item-changes.ts';
import { removeLocalItem } from '../store/queries/local-keys.ts';
import { foldChanges } from './lay-change.ts';

/** One change's move to another state, and what its story says of it. */
export type ItemSettling = {
  readonly change: ItemChange;
  readonly step: ItemChangeStep & { readonly state: EditState };
  readonly event: string;
  readonly detail?: Readonly<Record<string, unknown>>;
  /** Of a confirmed one: the item as Allegro has it now. */
  readonly document?: WireObject | null;
};

const HELD_BACK: readonly EditState[] = ['queued', 'refused', 'conflicted'];

/**
 * Moves a change, tells its story and settles what waited behind it, in one transaction. A change that the
 * seller moved on since it was read stays where he put it: false.
 */
export function settleItem(db: WriteDb, settling: ItemSettling, now: number): boolean {
  const { change, step, event, detail } = settling;
  return db.transaction(() => {
    if (!isAsRead(db, change)) return false;
    const next = change.kind === 'act' ? null : successorOf(db, change);
    stepItemChange(db, change.changeId, step, { at: now, event, ...(detail ? { detail } : {}) });
    if (next !== null) settleNext(db, settling, next, now);
    return true;
  });
}

/** The same as a step that a crash may come before or after. */
export function settleDurably(world: Parameters<typeof durably>[0], settling: ItemSettling): boolean {
  return durably(world, 'state.written', (now) => settleItem(world.db, settling, now));
}

/** Whether nobody has moved or edited it since. */
export function isAsRead(db: WriteDb, change: ItemChange): boolean {
  const current = itemChangeById(db, change.changeId);
  const isSame = current?.state === change.state && current.kind === change.kind;
  return isSame && JSON.stringify(current.content) === JSON.stringify(change.content);
}

/** The change that waits for this one to end. */
function successorOf(db: WriteDb, change: ItemChange): ItemChange | null {
  const later = pendingOfItem(db, change.collection, change.key).find(
    ({ changeId }) => changeId > change.changeId,
  );
  return later ?? null;
}

function settleNext(db: WriteDb, settling: ItemSettling, next: ItemChange, now: number): void {
  const { change, step, document } = settling;
  if (step.state === 'confirmed' && document) {
    const base = groundAfter(change, next, document);
    stepItemChange(db, next.changeId, { base }, { at: now, event: 'earlier-confirmed' });
  } else if (HELD_BACK.includes(step.state)) giveWay(db, change, next, now);
}

/** What our own write has left there is the ground of the next one; what others did since is not. */
function groundAfter(change: ItemChange, next: ItemChange, document: WireObject): WireObject {
  const base = isObject(next.base) ? next.base : {};
  const written = isObject(change.content) ? Object.keys(change.content) : [];
  const told = written.filter((name) => name in base || next.kind === 'remove');
  return { ...base, ...Object.fromEntries(told.map((name) => [name, document[name] ?? null])) };
}

/** The change did not get through, and a newer one waits behind it: the newer one stands for both. */
function giveWay(db: WriteDb, change: ItemChange, next: ItemChange, now: number): void {
  const folded = foldChanges(change, next);
  const told = { at: now, event: 'replaced', detail: { by: next.changeId } };
  if (folded !== null) {
    stepItemChange(db, change.changeId, { state: 'replaced', retryAt: null }, told);
    stepItemChange(db, next.changeId, folded, {
      at: now,
      event: 'took-over',
      detail: { from: change.changeId },
    });
    return;
  }
  for (const { changeId } of [change, next])
    stepItemChange(db, changeId, { state: 'dropped', retryAt: null }, { at: now, event: 'never-made' });
  removeLocalItem(db, change.collection, change.key);
}
