import type { Edit, EditState } from '../../../shared/domain/edit.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { durably } from '../durably.ts';
import type { WriteDb } from '../store/handle.ts';
import { reproject } from '../store/project.ts';
import { tellStory } from '../store/queries/edit-stories.ts';
import { noteCameBetween } from './came-between.ts';
import {
  type EditChange,
  changeEdit,
  editById,
  pendingOfField,
  successorOf,
} from '../store/queries/edits.ts';
import { mergeIntents } from './lay-edit.ts';

/** One edit's move to another state, and what its story says of it. */
export type Settling = {
  readonly edit: Edit;
  readonly change: EditChange & { readonly state: EditState };
  readonly event: string;
  readonly detail?: Readonly<Record<string, unknown>>;
};

const HELD_BACK: readonly EditState[] = ['queued', 'refused', 'conflicted'];

/**
 * Moves edits, tells their stories and shows it in the grid, in one transaction. An edit that the seller
 * moved on since it was read (dropped, undone, replaced) stays where he put it.
 */
export function settleAll(db: WriteDb, settlings: readonly Settling[], now: number): void {
  if (settlings.length === 0) return;
  db.transaction(() => {
    const touched = new Set<OfferId>();
    const confirmed = new Set<OfferId>();
    for (const settling of settlings) {
      if (editById(db, settling.edit.editId)?.state !== settling.edit.state) continue;
      settle(db, settling, now);
      touched.add(settling.edit.objectId);
      if (settling.change.state === 'confirmed') confirmed.add(settling.edit.objectId);
    }
    noteCameBetween(db, [...confirmed], now);
    reproject(db, [...touched]);
  });
}

/** The same as a step that a crash may come before or after. */
export function settleDurably(world: Parameters<typeof durably>[0], settlings: readonly Settling[]): void {
  if (settlings.length === 0) return;
  durably(world, 'state.written', (now) => settleAll(world.db, settlings, now));
}

function settle(db: WriteDb, { edit, change: wanted, event, detail }: Settling, now: number): void {
  const change = waitsForSeller(edit, wanted) ? { ...wanted, ...WAITING } : wanted;
  changeEdit(db, edit.editId, change, now);
  tellStory(db, edit.editId, now, event, detail);
  if (change.state === 'confirmed') putAside(db, edit, now);
  const successor = successorOf(db, edit);
  if (successor === null) return;
  if (change.state === 'confirmed') {
    const seen = change.theirs === undefined || change.theirs === null ? {} : { base: change.theirs };
    changeEdit(db, successor.editId, { ...seen, afterEditId: null }, now);
    // Pieces that may have been added already stay a question of their own; later ones do not depend on it.
  } else if (change.mark === 'ask-after-loss' && isAdded(edit) && isAdded(successor)) {
    changeEdit(db, successor.editId, { afterEditId: null }, now);
  } else if (HELD_BACK.includes(change.state)) {
    giveWay(db, edit, successor, now);
  }
}

function isAdded({ intent }: Edit): boolean {
  return intent.kind === 'add';
}

const WAITING = { state: 'draft', releasedAt: null, retryAt: null } as const;

/** What came back with a copy of the shop and was never carried out goes only when it is sent again. */
function waitsForSeller({ mark, state }: Edit, change: Settling['change']): boolean {
  return mark === 'from-backup' && change.state === 'queued' && (state === 'unsure' || state === 'sending');
}

/** With so many pieces there, nobody needs to know any more whether some were added before. */
function putAside(db: WriteDb, edit: Edit, now: number): void {
  if (edit.field !== 'stock' || edit.intent.kind !== 'set') return;
  const asked = pendingOfField(db, edit.objectId, edit.field).filter(
    ({ editId, state }) => editId < edit.editId && state !== 'sending' && state !== 'unsure',
  );
  for (const { editId } of asked) {
    changeEdit(db, editId, { state: 'replaced', retryAt: null, mark: null }, now);
    tellStory(db, editId, now, 'replaced', { by: edit.editId });
  }
}

/** The edit did not get through, and a newer one waits behind it: the newer one stands for both. */
function giveWay(db: WriteDb, edit: Edit, successor: Edit, now: number): void {
  const intent = mergeIntents(edit.intent, successor.intent);
  changeEdit(db, successor.editId, { intent, base: edit.base, afterEditId: null }, now);
  changeEdit(db, edit.editId, { state: 'replaced', retryAt: null, mark: null }, now);
  tellStory(db, edit.editId, now, 'replaced', { by: successor.editId });
}
