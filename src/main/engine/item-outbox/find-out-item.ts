import type { AppError } from '../../../shared/errors.ts';
import { backoffMs, nextStep } from '../outbox/next-step.ts';
import type { ItemChange, ItemChangeStep } from '../store/queries/item-changes.ts';
import { findOutAct } from './carry-out-act.ts';
import { confirmChange, confirmCreation, confirmRemoval, settleGone } from './confirm-item.ts';
import { createdAmong, evidenceOfChange, theirsOf } from './decide-change.ts';
import { creationAsSent, takenOf } from './document-way.ts';
import { listItems, readItem } from './item-reads.ts';
import type { ItemWorld, Went } from './item-world.ts';
import { asObject, prepareSending, refuseAll, type Sending } from './sending.ts';
import { settleDurably } from './settle-item.ts';

/** What nothing can tell is not asked about more often than that; the seller may say what he knows. */
const ASK_AGAIN_MS = 60 * 60_000;

/** What became of a change whose answer never came: Allegro is read before anything is sent a second time. */
export async function findOutItem(world: ItemWorld, change: ItemChange): Promise<Went> {
  if (change.kind === 'act') return findOutAct(world, change);
  const sending = await prepareSending(world, change);
  if (sending === null) return refuseAll(world, change);
  return change.kind === 'create' ? findCreation(sending) : findChange(sending);
}

async function findCreation(sending: Sending): Promise<Went> {
  const { world, change, definition, methods } = sending;
  const keysBefore = change.sent?.keysBefore ?? null;
  if (keysBefore === null)
    return stayUnsure(world, change, { retryAt: world.clock.now() + ASK_AGAIN_MS }, 'cannot-be-told');
  const { within } = change;
  const listed = await listItems(world, definition, methods, within);
  if (!listed.ok) return lookLater(world, change, listed.error);
  const said = creationAsSent(definition, methods, asObject(change.content));
  const made = createdAmong(said, listed.value, keysBefore, definition.knownBy ?? null);
  if (made === null) return sendAgain(world, change);
  const read = await readItem(world, definition, methods, { within, key: made.key });
  const document = (read.ok ? read.value : null) ?? made.document;
  confirmCreation(sending, { key: made.key, document });
  return null;
}

async function findChange(sending: Sending): Promise<Went> {
  const { world, change, definition, methods } = sending;
  const read = await readItem(world, definition, methods, change);
  if (!read.ok) return lookLater(world, change, read.error);
  const fresh = read.value;
  const taken = takenOf(definition, methods);
  const evidence = evidenceOfChange(change, change.sent?.looked, fresh, taken);
  if (evidence === 'as-before') return sendAgain(world, change);
  if (evidence === 'as-meant') {
    if (change.kind === 'remove') confirmRemoval(world, change);
    else confirmChange(sending, { document: fresh });
    return null;
  }
  if (fresh === null) return settleGone(world, change);
  const theirs = theirsOf(asObject(change.content), fresh);
  const step = { state: 'conflicted', theirs, retryAt: null } as const;
  settleDurably(world, { change, step, event: 'conflicted', detail: { seen: theirs } });
  return null;
}

/** Allegro never had it: it goes again after another look, each time a little later. */
function sendAgain(world: ItemWorld, change: ItemChange): null {
  const { clock, random } = world;
  const now = clock.now();
  if (change.sent?.cameBack === true) {
    settleDurably(world, { change, step: LEFT_TO_SELLER, event: 'not-carried-out' });
    return null;
  }
  const retryAt = now + backoffMs(change.attempts, random.number());
  const step = { state: 'queued', error: null, attempts: change.attempts + 1, retryAt } as const;
  settleDurably(world, { change, step, event: 'not-carried-out' });
  return null;
}

/** Ever longer between looks that fail. */
function lookLater(world: ItemWorld, change: ItemChange, error: AppError): Went {
  const now = world.clock.now();
  const { halt } = nextStep(0, error, now, 0);
  if (halt !== null && halt.reason !== 'not-allowed') return halt;
  const retryAt = now + backoffMs(change.attempts, world.random.number());
  return stayUnsure(world, change, { retryAt, attempts: change.attempts + 1 }, 'look-failed');
}

function stayUnsure(world: ItemWorld, change: ItemChange, step: ItemChangeStep, event: string): null {
  settleDurably(world, { change, step: { state: 'unsure', ...step }, event });
  return null;
}

/** What came back with a copy of the shop does not go again by itself. */
const LEFT_TO_SELLER = { state: 'draft', releasedAt: null, retryAt: null, error: null, sent: null } as const;
