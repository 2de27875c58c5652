import type { ActLook, Words } from '../../../shared/contract-collections.ts';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import type { Act, ActCall } from '../acts/act.ts';
import { stepItemChange, type ItemChange } from '../store/queries/item-changes.ts';
import { namesLocal } from '../store/queries/local-keys.ts';
import type { ItemWorld } from './item-world.ts';
import { isAsRead } from './settle-item.ts';

const DAY_MS = 24 * 60 * 60_000;

/** An act of the outbox with all that is needed to do it. */
export type ActAtHand = { readonly act: Act; readonly call: ActCall<unknown> };

/** Null where Stragan knows no such act any more, or what it was given is not its input. */
export function actAtHand({ acts, http, edition, files }: ItemWorld, change: ItemChange): ActAtHand | null {
  const act = acts.find(({ name }) => name === change.act);
  const input = act?.input.safeParse(change.content);
  const commandId = change.sent?.commandId;
  if (act === undefined || input?.success !== true || commandId === undefined) return null;
  return { act, call: { http, edition, key: change.key, input: input.data, commandId, files } };
}

/** How things stand with Allegro now; kept, so that only what was looked at can be confirmed. */
export async function lookAtAct(world: ItemWorld, change: ItemChange): Promise<Result<ActLook>> {
  const { db, clock, random } = world;
  const atHand = actAtHand(world, change);
  if (atHand === null || namesLocal(change.key)) return err(atHand === null ? UNKNOWN_ACT : NOT_YET_THERE);
  const { act, call } = atHand;
  const looked = await act.look(call);
  if (!looked.ok) return looked;
  if (!isAsRead(db, change)) return err(MOVED_ON);
  const now = clock.now();
  const seen = random.uuid();
  const look = { seen, at: now, state: looked.value };
  stepItemChange(
    db,
    change.changeId,
    { sent: { at: now, ...change.sent, look } },
    { at: now, event: 'looked' },
  );
  const told = act.tells(looked.value, call.input);
  const says = [...told.says, ...ageWords(now - change.createdAt)];
  return ok({ ...told, says, stop: act.stops(looked.value, call.input), seen });
}

/** What was prepared long ago is asked about. */
function ageWords(ageMs: number): readonly Words[] {
  const days = Math.floor(ageMs / DAY_MS);
  if (days < 1) return [];
  if (days === 1)
    return [{ en: 'You prepared this more than a day ago.', pl: 'Przygotowano to ponad dobę temu.' }];
  return [{ en: `You prepared this ${days} days ago.`, pl: `Przygotowano to ${days} dni temu.` }];
}

const UNKNOWN_ACT: AppError = {
  kind: 'bad-input',
  path: 'changeId',
  message: 'This cannot be done any more as it was prepared; please prepare it anew.',
};

const NOT_YET_THERE: AppError = {
  kind: 'bad-input',
  path: 'changeId',
  message: 'Allegro does not have this item yet; send it first.',
};

export const MOVED_ON: AppError = {
  kind: 'bad-input',
  path: 'changeId',
  message: 'This is under way or at its end already.',
};
