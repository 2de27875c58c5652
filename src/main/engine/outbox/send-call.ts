import type { Edit } from '../../../shared/domain/edit.ts';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import type { OfferPort, PatchAccepted } from '../allegro/offer-port.ts';
import { durably } from '../durably.ts';
import { type StoredCall, changeCall, insertCall } from '../store/queries/calls.ts';
import { editById, stillQueued } from '../store/queries/edits.ts';
import { uploadedAgain } from './bring-files.ts';
import { narrowCall } from './narrow-call.ts';
import { type Halt, nextStep } from './next-step.ts';
import { giveBackOldReleases } from './old-releases.ts';
import type { CallRow, PlannedCall } from './plan.ts';
import { explainRefusal } from './refusal-words.ts';
import { type Settling, settleAll } from './settle.ts';
import type { OutboxWorld } from './world.ts';

export type OutboxCall = StoredCall<PlannedCall>;

/**
 * How long after an accepted command its report is first asked for, and after a lost answer what became of
 * it.
 */
const FIRST_REPORT_MS = 500;
const UNSURE_LOOK_MS = 1_000;
const SHORTEST_UNSURE_MS = 2_000;
const LONGEST_UNSURE_MS = 30_000;

/**
 * Why sending has to stop, if so. A command that was refused whole may hide one bad entry among good ones.
 */
export type Sent = { readonly halt: Halt | null; readonly wasRefusedWhole: boolean };

/**
 * Saves the call under a new id with its edits as `sending`, then sends it. Nothing leaves before it is
 * saved, and nothing that the seller took back meanwhile.
 */
export async function sendNewCall(world: OutboxWorld, wanted: PlannedCall): Promise<Sent> {
  const { db, clock, random, durableStep } = world;
  const callId = random.uuid();
  const now = clock.now();
  durableStep('before:call.saved');
  // The computer may have slept for days since this run began.
  const edits = giveBackOldReleases(world, stillQueued(db, wanted.rows));
  const planned = narrowCall(wanted, (row) => edits.some((edit) => edit.editId === row.editId));
  if (edits.length === 0) return { halt: null, wasRefusedWhole: false };
  db.transaction(() => {
    insertCall(db, callId, planned.kind, planned, now);
    const change = {
      state: 'sending',
      callId,
      error: null,
      theirs: null,
      mark: null,
      retryAt: null,
    } as const;
    settleAll(
      db,
      edits.map((edit) => ({ edit, change, event: 'sent', detail: { callId } })),
      now,
    );
  });
  durableStep('after:call.saved');
  return submitCall(world, { callId, planned, former: null });
}

type Submitted = {
  readonly callId: string;
  readonly planned: PlannedCall;
  /** The call as it was before it goes again; null the first time. */
  readonly former: OutboxCall | null;
};

/** Sends a saved call, for the first time or again under the same id. */
export async function submitCall(world: OutboxWorld, submitted: Submitted): Promise<Sent> {
  const { callId, planned, former } = submitted;
  const answer = await submit(world.port, callId, planned);
  if (answer.ok) {
    keepAccepted(world, callId, answer.value);
    return { halt: null, wasRefusedWhole: false };
  }
  return former !== null && !isEnd(answer.error)
    ? keepWaiting(world, former, answer.error)
    : keepFailed(world, callId, planned, answer.error);
}

/** Whether Allegro has said that it will not do this. */
function isEnd(error: AppError): boolean {
  return nextStep(0, error, 0, 0).state === 'refused';
}

/** A call that may have left once keeps its id and its edits until it is known what became of it. */
function keepWaiting(world: OutboxWorld, call: OutboxCall, error: AppError): Sent {
  const now = world.clock.now();
  changeCall(world.db, call.callId, { nextLookAt: nextTryAt(call, now) }, now);
  return { halt: nextStep(0, error, now, 0).halt, wasRefusedWhole: false };
}

/** Ever longer between tries, counted from the first, so that all else gets its turn. */
export function nextTryAt({ createdAt }: OutboxCall, now: number): number {
  const halfItsAgeMs = Math.round((now - createdAt) / 2);
  return now + Math.min(LONGEST_UNSURE_MS, Math.max(SHORTEST_UNSURE_MS, halfItsAgeMs));
}

async function submit(port: OfferPort, callId: string, planned: PlannedCall): Promise<Result<PatchAccepted>> {
  switch (planned.kind) {
    case 'bulk':
      if (port.bulk === null) return err(NO_BULK);
      return asDone(await port.bulk(callId, planned.entries));
    case 'publication':
      return asDone(await port.publication(callId, planned.action, planned.offerIds));
    case 'modification':
      return asDone(await port.modification(callId, planned.element, planned.offerIds));
    case 'fixed-price':
      return asDone(await port.fixedPrice(callId, planned.price, planned.offerIds));
    case 'change-price':
      if (port.changePrice === null) return err(NO_CHANGE_PRICE);
      return asDone(await port.changePrice(callId, planned.offerId, planned.price));
    case 'quantity':
      return asDone(await port.quantity(callId, planned.stock, planned.offerIds));
    case 'patch': {
      const answer = await port.patch(planned.offerId, planned.mergePatch);
      return answer.ok ? ok(answer.value) : answer;
    }
  }
}

function asDone(answer: Result<{ readonly traceId: string | null }>): Result<PatchAccepted> {
  return answer.ok ? ok({ state: 'done', traceId: answer.value.traceId }) : answer;
}

const NO_CHANGE_PRICE: AppError = {
  kind: 'unavailable',
  message: 'This edition of Allegro changes prices of several offers in one call.',
  since: null,
  replacedBy: null,
};

const NO_BULK: AppError = {
  kind: 'unavailable',
  message: 'This edition of Allegro has no call with a value per offer.',
  since: null,
  replacedBy: null,
};

function keepAccepted(world: OutboxWorld, callId: string, accepted: PatchAccepted): void {
  const { db, clock } = world;
  const now = clock.now();
  const where =
    accepted.state === 'pending'
      ? { location: accepted.location, nextLookAt: now + accepted.retryAfterMs }
      : { nextLookAt: now + FIRST_REPORT_MS };
  const change = { state: 'accepted', acceptedAt: now, traceId: accepted.traceId, ...where } as const;
  durably(world, 'call.accepted', () => changeCall(db, callId, change, now));
}

function keepFailed(world: OutboxWorld, callId: string, planned: PlannedCall, error: AppError): Sent {
  const { db, clock, random } = world;
  const now = clock.now();
  const wasRefusedWhole = error.kind === 'refused' && error.status !== 403 && planned.rows.length > 1;
  let halt: Halt | null = null;
  const settlings = editsOf(world, planned.rows).map((edit): Settling => {
    const step = nextStep(edit.attempts, error, now, random.number());
    halt = step.halt;
    const again = wasRefusedWhole ? null : uploadedAgain(world, edit, error);
    if (again !== null) return again;
    if (wasRefusedWhole)
      return { edit, change: { state: 'queued', callId: null }, event: 'refused-together' };
    const { state, attempts, retryAt } = step;
    const told = step.error === null ? null : explainRefusal(step.error, edit.field);
    const kept = state === 'unsure' ? {} : { callId: null };
    return {
      edit,
      change: { state, attempts, retryAt, error: told, ...kept },
      event: state === 'unsure' ? 'answer-lost' : 'not-sent',
      detail: { callId, error },
    };
  });
  durably(world, 'state.written', () => {
    settleAll(db, settlings, now);
    if (error.kind === 'unsure') changeCall(db, callId, { nextLookAt: now + UNSURE_LOOK_MS }, now);
    else changeCall(db, callId, { state: 'finished', outcome: { error } }, now);
  });
  return { halt, wasRefusedWhole };
}

export function editsOf(world: OutboxWorld, rows: readonly CallRow[]): Edit[] {
  return rows.map((row) => editById(world.db, row.editId)).filter((edit) => edit !== null);
}
