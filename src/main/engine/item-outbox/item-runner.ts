import { durably } from '../durably.ts';
import { joinedRun } from '../joined-run.ts';
import type { AppError } from '../../../shared/errors.ts';
import {
  type ItemChange,
  itemChangesIn,
  nextItemRetryAt,
  nextReadyItemChange,
  nextUnsureItemChange,
} from '../store/queries/item-changes.ts';
import { findOutItem } from './find-out-item.ts';
import { makerOf, type ItemWorld, type Went } from './item-world.ts';
import { sendItem } from './send-item.ts';
import { settlesMs } from './sending.ts';
import { settleDurably, settleItem } from './settle-item.ts';

/** How a run ended: nothing to do before `nextLookAt` (null: nothing at all), or why it stopped. */
export type ItemRun = {
  readonly ended: 'idle' | 'stopped' | NonNullable<Went>['reason'];
  readonly error: AppError | null;
  readonly nextLookAt: number | null;
};

export type ItemOutbox = {
  /** Once, at start: what was under way when the program ended is unsure until it is read. */
  recover(): void;
  /** Sends all that is released and due, one after the other. Calls join a run under way. */
  run(signal: AbortSignal): Promise<ItemRun>;
};

/** A release that could not go for so long asks once more. */
const RELEASE_HOLDS_MS = 24 * 60 * 60_000;

/**
 * Beside the outbox of offers: there an edit is one field, and many go in one call; here a change is one
 * document and one request. What is unsure is found out about before anything else goes.
 */
export function createItemOutbox(world: ItemWorld): ItemOutbox {
  return { recover: () => recover(world), run: joinedRun((signal) => run(world, signal)).run };
}

function recover(world: ItemWorld): void {
  const { db, clock } = world;
  const now = clock.now();
  durably(world, 'state.written', () => {
    for (const change of itemChangesIn(db, ['sending'])) {
      const retryAt = (change.sent?.at ?? now) + settlesMs(change);
      settleItem(db, { change, step: { state: 'unsure', retryAt }, event: 'restarted' }, now);
    }
  });
}

async function run(world: ItemWorld, signal: AbortSignal): Promise<ItemRun> {
  const { db, clock } = world;
  giveBackOldReleases(world);
  while (!signal.aborted) {
    const now = clock.now();
    const unsure = nextUnsureItemChange(db, now);
    const ready = unsure === null ? nextReadyItemChange(db, now) : null;
    // The computer may have slept for days since this run began.
    if (ready !== null && isReleasedLongAgo(ready, now)) {
      giveBack(world, ready);
      continue;
    }
    if (unsure === null && ready === null)
      return { ended: 'idle', error: null, nextLookAt: nextItemRetryAt(db, now) };
    const went = unsure !== null ? await findOut(world, unsure) : ready && (await send(world, ready));
    world.emit('store.changed', { tables: ['collection_item', 'item_change'] });
    if (went) return halted(world, went);
  }
  return { ended: 'stopped', error: null, nextLookAt: clock.now() };
}

function send(world: ItemWorld, change: ItemChange): Promise<Went> {
  return makerOf(world, change)?.send(world, change) ?? sendItem(world, change);
}

function findOut(world: ItemWorld, change: ItemChange): Promise<Went> {
  return makerOf(world, change)?.findOut(world, change) ?? findOutItem(world, change);
}

function giveBackOldReleases(world: ItemWorld): void {
  const { db, clock } = world;
  const now = clock.now();
  for (const change of itemChangesIn(db, ['queued'])) {
    if (isReleasedLongAgo(change, now)) giveBack(world, change);
  }
}

function isReleasedLongAgo({ releasedAt }: ItemChange, now: number): boolean {
  return (releasedAt ?? now) < now - RELEASE_HOLDS_MS;
}

function giveBack(world: ItemWorld, change: ItemChange): void {
  const step = { state: 'draft', releasedAt: null, retryAt: null, error: RELEASED_LONG_AGO } as const;
  settleDurably(world, { change, step, event: 'released-too-long-ago' });
}

function halted({ log }: ItemWorld, { reason, error, ...halt }: NonNullable<Went>): ItemRun {
  log('info', 'sending items stopped', { reason });
  return { ended: reason, error, nextLookAt: 'until' in halt ? halt.until : null };
}

const RELEASED_LONG_AGO: AppError = {
  kind: 'cancelled',
  message: 'It was released more than a day ago and could not go; send it again if you still mean it.',
};
