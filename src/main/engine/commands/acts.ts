import type { ItemChangeRow } from '../../../shared/contract-collections.ts';
import { type AppError, type Result, err, must, ok } from '../../../shared/errors.ts';
import { deleteDraft } from '../acts/offers-delete-draft.ts';
import { complaintOf } from '../allegro/complaint.ts';
import type { Handlers } from '../engine.ts';
import { confirmAct } from '../item-outbox/carry-out-act.ts';
import type { ItemWorld } from '../item-outbox/item-world.ts';
import { lookAtAct } from '../item-outbox/look-at-act.ts';
import { insertItemChange, itemChangeById, type ItemChange } from '../store/queries/item-changes.ts';
import { itemChangeRow } from '../store/queries/item-change-rows.ts';
import { knownItem } from '../store/queries/local-keys.ts';
import { recordGone } from '../store/record-offers.ts';
import { ITEM_TABLES } from './collections-write.ts';

type ActCommand = 'acts.prepare' | 'acts.look' | 'acts.confirm';

/** Acts are prepared like changes, and go one by one, each with the seller's own confirmation. */
export function actHandlers(world: ItemWorld): Handlers<ActCommand> {
  const { emit } = world;
  const changed = () => emit('store.changed', { tables: ITEM_TABLES });
  return {
    'acts.prepare': (input) => {
      const prepared = prepare(world, input);
      if (prepared.ok) changed();
      return prepared;
    },
    'acts.look': async ({ changeId }) => {
      const act = actOf(world, changeId);
      return act.ok ? lookAtAct(world, act.value) : act;
    },
    'acts.confirm': async ({ changeId, seen }) => {
      const act = actOf(world, changeId);
      if (!act.ok) return act;
      const confirmed = await confirmAct(world, act.value, seen);
      if (confirmed.ok && confirmed.value.state === 'confirmed') settleOffer(world, confirmed.value);
      changed();
      return confirmed.ok ? ok({ change: rowOf(world, changeId) }) : confirmed;
    },
  };
}

function prepare(
  { db, clock, random, acts }: ItemWorld,
  { name, key, act: wanted, input }: { name: string; key: string; act: string; input: unknown },
): Result<{ changeId: number }> {
  const act = acts.find((each) => each.name === wanted && each.collection === name);
  if (act === undefined) return err(bad('act', `Stragan knows no act ${wanted} of ${name}.`));
  const parsed = act.input.safeParse(input);
  const issue = parsed.error?.issues[0];
  if (issue !== undefined) {
    const { path, words } = complaintOf(issue, input);
    return err(bad(`input.${path}`, `${act.words.en}: ${path} ${words}.`));
  }
  const now = clock.now();
  const within = knownItem(db, name, key)?.within ?? '';
  const sent = { at: now, commandId: random.uuid() };
  const made = {
    collection: name,
    key,
    within,
    kind: 'act',
    act: wanted,
    content: input,
    base: null,
    sent,
  } as const;
  return ok({ changeId: insertItemChange(db, made, now) });
}

/** What Allegro has no more stays readable here. */
function settleOffer({ db, clock, emit }: ItemWorld, { act, key }: ItemChange): void {
  if (act !== deleteDraft.name) return;
  recordGone(db, [key], { now: clock.now(), run: null, cause: 'read-back' });
  emit('store.changed', { tables: ['offer', 'offer_base'] });
}

function actOf({ db }: ItemWorld, changeId: number): Result<ItemChange> {
  const change = itemChangeById(db, changeId);
  if (change?.kind === 'act') return ok(change);
  return err({ kind: 'not-found', message: `There is no act ${changeId}.` });
}

function rowOf({ db }: ItemWorld, changeId: number): ItemChangeRow {
  return must(itemChangeRow(db, changeId), 'the act');
}

function bad(path: string, message: string): AppError {
  return { kind: 'bad-input', path, message };
}
