import type { Edit } from '../../../shared/domain/edit.ts';
import { type AppError, must } from '../../../shared/errors.ts';
import { type ReadyField, readyEdits, stillQueued } from '../store/queries/edits.ts';
import { bringFiles, placedFiles } from './bring-files.ts';
import { BULK_ENTRIES } from './carrier.ts';
import { decide } from './conflicts.ts';
import { type Seen, freshLook } from './fresh-look.ts';
import type { JournalPeek } from './journal-peek.ts';
import { narrowCall } from './narrow-call.ts';
import { type Halt, nextStep } from './next-step.ts';
import { type PlannedCall, type ReadyEdit, planCalls } from './plan.ts';
import { explainRefusal } from './refusal-words.ts';
import { sendNewCall } from './send-call.ts';
import { settleDecision } from './settle-decision.ts';
import { type Settling, settleDurably } from './settle.ts';
import type { OutboxWorld } from './world.ts';

/** In this order; so many edits are looked at together, and written right after. */
const LINES: readonly { readonly field: ReadyField; readonly limit: number }[] = [
  { field: 'stock', limit: 100 },
  { field: 'price', limit: 100 },
  { field: 'publication', limit: 500 },
  // One after the other, each a request of its own: more would be written long after the look.
  { field: 'rest', limit: 4 },
  { field: 'settings', limit: 100 },
  { field: 'files', limit: 20 },
];

/** `moved`: edits that left the line, one way or another. */
export type Wave = { readonly moved: number; readonly halt: Halt | null };

/** The next edits in line: looked at afresh, decided, planned and sent. */
export async function sendWave(world: OutboxWorld, peek: JournalPeek, signal: AbortSignal): Promise<Wave> {
  const { db, clock } = world;
  for (const { field, limit } of LINES) {
    const edits = readyEdits(db, field, clock.now(), limit);
    if (edits.length === 0) continue;
    const brought = field === 'files' ? await bringFiles(world, edits, signal) : { edits, halt: null };
    if (brought.halt !== null) return { moved: 0, halt: brought.halt };
    const seen = await freshLook(world, brought.edits, peek);
    if (!seen.ok) return { moved: 0, halt: haltOf(world, brought.edits, seen.error) };
    const ready = placedFiles(world, settleLooked(world, brought.edits, seen.value));
    const calls = planCalls(ready, world.port.bulk !== null);
    return sendCalls(world, edits.length === limit ? wholeCalls(calls) : calls, edits.length, signal);
  }
  return { moved: 0, halt: null };
}

/** While more of the kind are in line, a call that is not full waits for them. */
function wholeCalls(calls: readonly PlannedCall[]): readonly PlannedCall[] {
  const isWhole = (call: PlannedCall) => call.kind !== 'bulk' || call.rows.length === BULK_ENTRIES;
  const whole = calls.filter(isWhole);
  return whole.length > 0 ? whole : calls;
}

/** A look that failed without a reason to stop is trouble of Allegro's own: those edits try later. */
function haltOf(world: OutboxWorld, edits: readonly Edit[], error: AppError): Halt | null {
  const { halt } = nextStep(0, error, world.clock.now(), 0);
  const settlings = stillQueued(world.db, edits).map((edit) => failedLook(world, edit, error));
  if (halt === null) settleDurably(world, settlings);
  return halt;
}

/** The seller may have recalled or edited some while Allegro was asked: those are left alone. */
function settleLooked(world: OutboxWorld, looked: readonly Edit[], seen: Seen): ReadyEdit[] {
  const ready: ReadyEdit[] = [];
  const settlings: Settling[] = [];
  for (const edit of stillQueued(world.db, looked)) {
    const looked = must(seen.offers.get(edit.objectId), 'looked-at offer');
    if (!looked.ok) {
      settlings.push(failedLook(world, edit, looked.error));
      continue;
    }
    const decision = decide(edit, looked.value);
    if (decision.do === 'send') ready.push({ edit, offer: looked.value, lookedAt: seen.lookedAt });
    else settlings.push(settleDecision(edit, decision));
  }
  settleDurably(world, settlings);
  return ready;
}

function failedLook({ clock, random }: OutboxWorld, edit: Edit, error: AppError): Settling {
  const { state, attempts, retryAt } = nextStep(edit.attempts, error, clock.now(), random.number());
  const change = { state, attempts, retryAt, error: explainRefusal(error, edit.field) };
  return { edit, change, event: 'look-failed', detail: { error } };
}

async function sendCalls(
  world: OutboxWorld,
  calls: readonly PlannedCall[],
  moved: number,
  signal: AbortSignal,
): Promise<Wave> {
  for (const call of calls) {
    if (signal.aborted) break;
    const halt = await sendOrSplit(world, call);
    if (halt !== null) return { moved, halt };
  }
  return { moved, halt: null };
}

/**
 * A command refused whole, of which nothing was done, goes again in halves until the bad entry stands alone.
 */
async function sendOrSplit(world: OutboxWorld, call: PlannedCall): Promise<Halt | null> {
  const sent = await sendNewCall(world, call);
  if (sent.halt !== null || !sent.wasRefusedWhole) return sent.halt;
  const middle = Math.ceil(call.rows.length / 2);
  return (
    (await sendOrSplit(
      world,
      narrowCall(call, (_, index) => index < middle),
    )) ??
    (await sendOrSplit(
      world,
      narrowCall(call, (_, index) => index >= middle),
    ))
  );
}
