import type { AppError } from '../../../shared/errors.ts';
import type { CommandTask } from '../allegro/offer-port.ts';
import { durably } from '../durably.ts';
import { changeCall } from '../store/queries/calls.ts';
import { uploadedAgain } from './bring-files.ts';
import { askAboutUntold } from './find-out.ts';
import type { JournalPeek } from './journal-peek.ts';
import { lookMeanwhile } from './look-meanwhile.ts';
import { nextStep } from './next-step.ts';
import { explainRefusal } from './refusal-words.ts';
import { type OutboxCall, editsOf } from './send-call.ts';
import { type Settling, settleAll } from './settle.ts';
import type { OutboxWorld, Went } from './world.ts';

const FIRST_POLL_MS = 500;
const LONGEST_POLL_MS = 30_000;

/** A command accepted so long ago that Allegro does not know it any more is judged by reading the offers. */
const REPORT_MISSING_MS = 2 * 60_000;

/** Nothing takes Allegro longer: an activation may take two hours. */
const LONGEST_COURSE_MS = 3 * 60 * 60_000;

/** A look that comes so much later than planned tells of a sleep, or of a clock that was set. */
const LATE_LOOK_MS = 2 * 60_000;

/** What was slept through is no proof that Allegro had a command for so long: it gets some minutes more. */
const AFTER_SLEEP_MS = 15 * 60_000;

/** Asks what became of an accepted call; its edits are then refused one by one, or looked for on Allegro. */
export async function awaitReport(world: OutboxWorld, call: OutboxCall, peek: JournalPeek): Promise<Went> {
  const { port } = world;
  if (call.body.kind === 'patch') return awaitOperation(world, call, peek);
  // Nobody tells of it afterwards: the offer does.
  if (call.body.kind === 'change-price') {
    keepReported(world, call, []);
    return null;
  }
  const report = await port.commandReport(call.body.kind, call.callId);
  if (!report.ok) return reportFailed(world, call, report.error);
  if (!report.value.finished) return untold(world, call, peek);
  keepReported(world, call, report.value.tasks);
  return null;
}

async function awaitOperation(world: OutboxWorld, call: OutboxCall, peek: JournalPeek): Promise<Went> {
  if (call.location === null) {
    keepReported(world, call, []);
    return null;
  }
  const operation = await world.port.operation(call.location);
  if (!operation.ok) return reportFailed(world, call, operation.error);
  switch (operation.value.state) {
    case 'pending':
      return untold(world, call, peek);
    case 'done':
      keepReported(world, call, []);
      return null;
    case 'failed': {
      const { error } = operation.value;
      const tasks = call.body.rows.map(
        ({ offerId, field }) => ({ offerId, field, state: 'fail', error }) as const,
      );
      keepReported(world, call, tasks);
      return null;
    }
  }
}

function reportFailed(world: OutboxWorld, call: OutboxCall, error: AppError): Went {
  const now = world.clock.now();
  const { halt, state } = nextStep(0, error, now, 0);
  const isForgotten = state === 'refused' && now - (call.acceptedAt ?? call.sentAt) > REPORT_MISSING_MS;
  if (isForgotten) keepReported(world, call, []);
  else lookLater(world, call);
  return halt;
}

/** A command that has lost all its tasks says for ever that it is under way. */
async function untold(world: OutboxWorld, call: OutboxCall, peek: JournalPeek): Promise<Went> {
  const now = world.clock.now();
  const wokeAt = now - call.nextLookAt > LATE_LOOK_MS ? now : ((call.outcome as Woken | null)?.wokeAt ?? 0);
  const ageMs = now - (call.acceptedAt ?? call.sentAt);
  if (ageMs > LONGEST_COURSE_MS && now - wokeAt > AFTER_SLEEP_MS) return askAboutUntold(world, call);
  const halt = await lookMeanwhile(world, call, peek);
  lookLater(world, call);
  if (wokeAt === now) changeCall(world.db, call.callId, { outcome: { wokeAt } satisfies Woken }, now);
  return halt;
}

/** Of a call that is awaited: when the program last found itself late for a look. */
type Woken = { readonly wokeAt: number };

/** Ever longer between looks, as long as half of what the call has taken so far. */
function lookLater(world: OutboxWorld, call: OutboxCall): void {
  const now = world.clock.now();
  const ageMs = now - (call.acceptedAt ?? call.sentAt);
  const pauseMs = Math.min(LONGEST_POLL_MS, Math.max(FIRST_POLL_MS, Math.round(ageMs / 2)));
  changeCall(world.db, call.callId, { nextLookAt: now + pauseMs }, now);
}

function keepReported(world: OutboxWorld, call: OutboxCall, tasks: readonly CommandTask[]): void {
  const { db, clock, random } = world;
  const now = clock.now();
  const failures = new Map(
    tasks.filter((task) => task.state === 'fail').map((task) => [task.offerId, task.error ?? UNTOLD]),
  );
  const settlings: Settling[] = [];
  for (const edit of editsOf(world, call.body.rows)) {
    const error = failures.get(edit.objectId);
    if (error === undefined || edit.callId !== call.callId) continue;
    const again = uploadedAgain(world, edit, error);
    if (again !== null) {
      settlings.push(again);
      continue;
    }
    const { state, attempts, retryAt } = nextStep(edit.attempts, error, now, random.number());
    settlings.push({
      edit,
      change: { state, attempts, retryAt, error: explainRefusal(error, edit.field), callId: null },
      event: 'refused',
      detail: { callId: call.callId, error },
    });
  }
  durably(world, 'call.reported', () => {
    settleAll(db, settlings, now);
    changeCall(db, call.callId, { state: 'reported', nextLookAt: now, outcome: { reportedAt: now } }, now);
  });
}

const UNTOLD: AppError = {
  kind: 'refused',
  status: 422,
  fields: [],
  traceId: null,
  message: 'Allegro did not carry this out and did not say why.',
};
