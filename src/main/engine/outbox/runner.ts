import { durably } from '../durably.ts';
import { joinedRun } from '../joined-run.ts';
import type { AppError } from '../../../shared/errors.ts';
import { lookAtAllCalls, nextCallLookAt, openCalls } from '../store/queries/calls.ts';
import { countOpen, editsInState, nextRetryAt } from '../store/queries/edits.ts';
import { awaitReport } from './await-reports.ts';
import { findOut } from './find-out.ts';
import { JournalPeek } from './journal-peek.ts';
import { giveBackOldReleases } from './old-releases.ts';
import type { PlannedCall } from './plan.ts';
import type { OutboxCall } from './send-call.ts';
import { sendWave } from './send-wave.ts';
import { settleAll } from './settle.ts';
import { readBack } from './verify.ts';
import type { OutboxWorld, Went } from './world.ts';

/**
 * How a run ended. `idle`: nothing to do before `nextLookAt` (null: nothing at all). `open` counts the edits
 * that are released and not yet at their end.
 */
export type RunOutcome = {
  readonly ended: 'idle' | 'stopped' | NonNullable<Went>['reason'];
  readonly error: AppError | null;
  readonly open: number;
  readonly nextLookAt: number | null;
};

export type Outbox = {
  /** Once, at start: what was under way when the program ended is unsure until it is read. */
  recover(): void;
  /**
   * Sends all that is released and due, and sees it through as long as the next look is near. Calls join a
   * run under way.
   */
  run(signal: AbortSignal): Promise<RunOutcome>;
  busy(): boolean;
};

/** A wait up to so long is slept through; for a longer one the run ends, so that a pull gets its turn. */
const LONGEST_NAP_MS = 1_500;
const SHORTEST_NAP_MS = 50;

export function createOutbox(world: OutboxWorld): Outbox {
  return { recover: () => recover(world), ...joinedRun((signal) => run(world, signal)) };
}

function recover(world: OutboxWorld): void {
  const { db } = world;
  durably(world, 'state.written', (now) => {
    const change = { state: 'unsure' } as const;
    settleAll(
      db,
      editsInState(db, 'sending').map((edit) => ({ edit, change, event: 'restarted' })),
      now,
    );
    lookAtAllCalls(db, now);
  });
}

async function run(world: OutboxWorld, signal: AbortSignal): Promise<RunOutcome> {
  const { clock } = world;
  giveBackOldReleases(world, editsInState(world.db, 'queued'));
  const peek = new JournalPeek(world);
  while (!signal.aborted) {
    const went = await followCalls(world, peek);
    if (went !== null) return halted(world, went);
    const wave = await sendWave(world, peek, signal);
    if (wave.moved > 0) tell(world);
    if (wave.halt !== null) return halted(world, wave.halt);
    if (wave.moved > 0) continue;
    const nextLookAt = earliest(nextCallLookAt(world.db), nextRetryAt(world.db, clock.now()));
    const napMs = nextLookAt === null ? Infinity : nextLookAt - clock.now();
    if (napMs > LONGEST_NAP_MS) return outcome(world, 'idle', null, nextLookAt);
    await nap(world, Math.max(SHORTEST_NAP_MS, napMs), signal);
  }
  return outcome(world, 'stopped', null, clock.now());
}

/** Every open call that is due: found out about, waited for, or read back. */
async function followCalls(world: OutboxWorld, peek: JournalPeek): Promise<Went> {
  const due = openCalls<PlannedCall>(world.db, world.clock.now());
  const inState = (state: OutboxCall['state']) => due.filter((call) => call.state === state);
  for (const call of inState('sent')) {
    const went = await findOut(world, call);
    if (went !== null) return went;
  }
  for (const call of inState('accepted')) {
    const went = await awaitReport(world, call, peek);
    if (went !== null) return went;
  }
  const reported = inState('reported');
  const went = reported.length === 0 ? null : await readBack(world, reported, peek);
  if (due.length > 0) tell(world);
  return went;
}

function halted(world: OutboxWorld, halt: NonNullable<Went>): RunOutcome {
  tell(world);
  const nextLookAt = halt.reason === 'rate-limited' ? halt.until : null;
  world.log('info', 'sending stopped', { reason: halt.reason });
  return outcome(world, halt.reason, halt.error, nextLookAt);
}

function outcome(
  world: OutboxWorld,
  ended: RunOutcome['ended'],
  error: AppError | null,
  nextLookAt: number | null,
): RunOutcome {
  return { ended, error, open: countOpen(world.db), nextLookAt };
}

async function nap({ clock }: OutboxWorld, napMs: number, signal: AbortSignal): Promise<void> {
  try {
    await clock.sleep(napMs, signal);
  } catch (reason) {
    if (!signal.aborted) throw reason;
  }
}

function earliest(left: number | null, right: number | null): number | null {
  if (left === null || right === null) return left ?? right;
  return Math.min(left, right);
}

function tell({ emit }: OutboxWorld): void {
  emit('store.changed', { tables: ['offer', 'edit'] });
}
