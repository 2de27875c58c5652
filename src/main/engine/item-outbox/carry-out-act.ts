import type { Words } from '../../../shared/contract-collections.ts';
import type { EditState } from '../../../shared/domain/edit.ts';
import { type AppError, type Result, err, must, ok } from '../../../shared/errors.ts';
import { durably } from '../durably.ts';
import { backoffMs, nextStep } from '../outbox/next-step.ts';
import { itemChangeById, stepItemChange, type ItemChange } from '../store/queries/item-changes.ts';
import { readBack } from './read-back.ts';
import type { ItemWorld, Went } from './item-world.ts';
import { actAtHand, MOVED_ON, type ActAtHand } from './look-at-act.ts';
import { recordSeen } from './record-seen.ts';
import { isSameMeaning } from './same-meaning.ts';
import { prepareSending } from './sending.ts';
import { isAsRead, settleDurably, settleItem } from './settle-item.ts';

/** What was looked at longer ago than that is looked at again before it is confirmed. */
const LOOK_HOLDS_MS = 60_000;
/** An act whose answer was lost may still be on its way for so long. */
const SETTLES_MS = 5_000;
/** What nothing can tell is not asked about more often than that; the seller may say what he knows. */
const ASK_AGAIN_MS = 60 * 60_000;

const CONFIRMABLE: readonly EditState[] = ['draft', 'refused', 'conflicted'];

/**
 * Does what the seller confirmed, if Allegro is as he saw it a moment ago. Answers the act as it stands then:
 * confirmed, refused, stopped ("conflicted"), or unsure where nothing tells whether it was done.
 */
export async function confirmAct(
  world: ItemWorld,
  change: ItemChange,
  seen: string,
): Promise<Result<ItemChange>> {
  const atHand = actAtHand(world, change);
  if (atHand === null || !CONFIRMABLE.includes(change.state)) return err(MOVED_ON);
  const look = change.sent?.look;
  const isFresh = look !== undefined && world.clock.now() - look.at <= LOOK_HOLDS_MS;
  if (!isFresh || look.seen !== seen) return err(lookAgain(null));
  const now = await atHand.act.look(atHand.call);
  if (!now.ok) return now;
  if (!isAsRead(world.db, change)) return err(MOVED_ON);
  const stop = atHand.act.stops(now.value, atHand.call.input);
  if (stop !== null) return ok(stopped(world, change, stop));
  if (!isSameMeaning(asKept(now.value), look.state)) return err(lookAgain(now.value));
  return send(world, change, { ...atHand, state: now.value });
}

/** After a lost answer: done, not done and left to the seller, or unsure still where nothing tells. */
export async function findOutAct(world: ItemWorld, change: ItemChange): Promise<Went> {
  const { clock, random } = world;
  const atHand = actAtHand(world, change);
  const looked = atHand === null ? null : await atHand.act.look(atHand.call);
  const now = clock.now();
  if (looked?.ok === false) {
    const { halt } = nextStep(0, looked.error, now, 0);
    if (halt !== null && halt.reason !== 'not-allowed') return halt;
    const retryAt = now + backoffMs(change.attempts, random.number());
    const step = { state: 'unsure', attempts: change.attempts + 1, retryAt } as const;
    settleDurably(world, { change, step, event: 'look-failed', detail: { error: looked.error } });
    return null;
  }
  const before = change.sent?.look?.state;
  const wasDone = atHand && looked ? atHand.act.wasDone(looked.value, { ...atHand.call, before }) : null;
  settleFound(world, change, wasDone, now);
  if (wasDone === true) await seeAfter(world, change, { state: looked?.value, answer: null });
  return null;
}

function settleFound(world: ItemWorld, change: ItemChange, wasDone: boolean | null, now: number): void {
  if (wasDone === null) {
    const step = { state: 'unsure', retryAt: now + ASK_AGAIN_MS } as const;
    settleDurably(world, { change, step, event: 'cannot-be-told' });
  } else if (wasDone) {
    confirm(world, change);
  } else {
    settleDurably(world, { change, step: { ...BACK, error: null }, event: 'not-carried-out' });
  }
}

async function send(
  world: ItemWorld,
  change: ItemChange,
  { act, call, state }: ActAtHand & { readonly state: unknown },
): Promise<Result<ItemChange>> {
  const { db, clock } = world;
  const at = clock.now();
  const look = { ...must(change.sent?.look, 'the look that was confirmed'), state };
  const sent = { ...change.sent, at, look };
  const step = { state: 'sending', sent, error: null, theirs: null, retryAt: null } as const;
  durably(world, 'act.sending', () => stepItemChange(db, change.changeId, step, { at, event: 'sending' }));
  const underWay: ItemChange = { ...change, ...step };
  const answer = await act.send({ ...call, state });
  return answer.ok
    ? ok(await done(world, underWay, { state, answer: answer.value }))
    : failed(world, underWay, answer.error);
}

async function done(world: ItemWorld, change: ItemChange, outcome: Outcome): Promise<ItemChange> {
  confirm(world, change);
  await seeAfter(world, change, outcome);
  return current(world, change);
}

function confirm(world: ItemWorld, change: ItemChange): void {
  const step = { state: 'confirmed', error: null, retryAt: null } as const;
  durably(world, 'act.confirmed', (now) => settleItem(world.db, { change, step, event: 'confirmed' }, now));
}

/** How things stood when it was known to be done, and what Allegro answered. */
type Outcome = { readonly state: unknown; readonly answer: unknown };

/** What the act has left there, and what it made; where it cannot be read now, the next reading tells. */
async function seeAfter(world: ItemWorld, change: ItemChange, { state, answer }: Outcome): Promise<void> {
  await see(world, change);
  const made = actAtHand(world, change)?.act.makes?.(state, answer) ?? [];
  for (const { name, key } of made) await see(world, { ...change, collection: name, key, within: '' });
}

async function see(world: ItemWorld, change: ItemChange): Promise<void> {
  const sending = await prepareSending(world, change);
  if (sending === null || sending.methods.get === null) return;
  const read = await readBack(sending, change.key);
  if (read !== null) recordSeen(sending, change.key, read);
}

/** An act never goes a second time by itself: whatever was not done waits for a new confirmation. */
async function failed(world: ItemWorld, change: ItemChange, error: AppError): Promise<Result<ItemChange>> {
  const { clock } = world;
  const now = clock.now();
  const { state } = nextStep(0, error, now, 0);
  if (state === 'unsure') {
    const step = { state, error, retryAt: now + SETTLES_MS };
    settleDurably(world, { change, step, event: 'unsure', detail: { error } });
    await clock.sleep(SETTLES_MS);
    const unsure = current(world, change);
    if (unsure.state === 'unsure') await findOutAct(world, unsure);
    return ok(current(world, change));
  }
  const isRefused = state === 'refused';
  const step = isRefused ? ({ state, error, retryAt: null } as const) : { ...BACK, error };
  settleDurably(world, { change, step, event: isRefused ? 'refused' : 'not-sent', detail: { error } });
  return isRefused ? ok(current(world, change)) : err(error);
}

function stopped(world: ItemWorld, change: ItemChange, stop: Words): ItemChange {
  const error: AppError = {
    kind: 'conflict',
    message: stop.en,
    base: change.sent?.look?.state ?? null,
    mine: change.content,
    theirs: stop,
  };
  const step = { state: 'conflicted', theirs: { stop }, error, retryAt: null } as const;
  settleDurably(world, { change, step, event: 'stopped', detail: { stop } });
  return current(world, change);
}

function current({ db }: ItemWorld, { changeId }: ItemChange): ItemChange {
  return must(itemChangeById(db, changeId), 'the act');
}

function lookAgain(theirs: unknown): AppError {
  return {
    kind: 'conflict',
    message: 'Things may have changed since you looked; please look once more and confirm it again.',
    base: null,
    mine: null,
    theirs,
  };
}

/** As it comes back from the store. */
function asKept(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state ?? null));
}

const BACK = { state: 'draft', releasedAt: null, retryAt: null } as const;
