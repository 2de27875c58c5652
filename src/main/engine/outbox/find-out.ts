import type { Edit } from '../../../shared/domain/edit.ts';
import { OFFER_FIELDS, isOfferField } from '../../../shared/domain/offer-fields.ts';
import type { OfferBase } from '../../../shared/domain/offer.ts';
import { durably } from '../durably.ts';
import { changeCall } from '../store/queries/calls.ts';
import { knownOffer } from '../store/queries/edited-offers.ts';
import { type Decision, decide, isReached } from './conflicts.ts';
import { evidenceOf } from './evidence.ts';
import { isGone, isOfOneOffer, readDirectly } from './fresh-look.ts';
import { inLanes } from './lanes.ts';
import { narrowCall } from './narrow-call.ts';
import { nextStep } from './next-step.ts';
import type { CallRow, PlannedCall } from './plan.ts';
import { type OutboxCall, editsOf, nextTryAt, submitCall } from './send-call.ts';
import { settleDecision } from './settle-decision.ts';
import { type Settling, settleAll } from './settle.ts';
import type { OutboxWorld, Went } from './world.ts';

/** Allegro forgets accepted ids after 7 days; from here on "not known" proves nothing. */
const TOO_OLD_MS = 6 * 24 * 60 * 60_000;
/** A change of one offer whose answer was lost may still be on its way for so long. */
const PATCH_SETTLES_MS = 5_000;
const READS_AT_ONCE = 4;

/**
 * What became of a call whose answer never came. A command is asked for by its id: known, it is waited for;
 * unknown, it goes again under the same id, as far as its offers still are as they were. A change of one
 * offer is told by the offer.
 */
export async function findOut(world: OutboxWorld, call: OutboxCall): Promise<Went> {
  const { port, clock, db } = world;
  const now = clock.now();
  if (now - call.sentAt > TOO_OLD_MS) return readThen(world, call, askAfterLoss);
  if (call.body.kind === 'patch') {
    if (now - call.sentAt >= PATCH_SETTLES_MS) return readThen(world, call, tellByOffer);
    changeCall(db, call.callId, { nextLookAt: call.sentAt + PATCH_SETTLES_MS }, now);
    return null;
  }
  // It has no report, and its id works once: what still is as it was goes again under the same one.
  if (call.body.kind === 'change-price') return sendAgain(world, call);
  const report = await port.commandReport(call.body.kind, call.callId);
  if (report.ok) {
    changeCall(db, call.callId, { state: 'accepted', acceptedAt: now, nextLookAt: now }, now);
    return null;
  }
  if (report.error.kind === 'not-found') return sendAgain(world, call);
  changeCall(db, call.callId, { nextLookAt: nextTryAt(call, now) }, now);
  return nextStep(0, report.error, now, 0).halt;
}

/** Allegro took the call and never tells its end: what is not seen on the offers is asked about. */
export function askAboutUntold(world: OutboxWorld, call: OutboxCall): Promise<Went> {
  return readThen(world, call, askAfterLoss);
}

/** Reads every offer of the call directly, then judges each edit by what is there. */
async function readThen(
  world: OutboxWorld,
  call: OutboxCall,
  judge: (edit: Edit, row: CallRow, offer: OfferBase) => Settling,
): Promise<Went> {
  const { db, clock } = world;
  const rows = new Map(call.body.rows.map((row) => [row.editId, row]));
  const edits = unsureOf(world, call);
  const { halt, unread } = await readAll(world, edits);
  const now = clock.now();
  const settlings = edits.flatMap((edit) => {
    const offer = knownOffer(db, edit.objectId, edit.field)?.base;
    const row = rows.get(edit.editId);
    return unread.has(edit.editId) || offer === undefined || row === undefined
      ? []
      : [judge(edit, row, offer)];
  });
  durably(world, 'state.written', () => {
    settleAll(db, settlings, now);
    const isDone = unsureOf(world, call).length === 0;
    changeCall(db, call.callId, isDone ? { state: 'finished' } : { nextLookAt: nextTryAt(call, now) }, now);
  });
  return halt;
}

function unsureOf(world: OutboxWorld, call: OutboxCall): Edit[] {
  const isOpen = (edit: Edit) => edit.state === 'unsure' || edit.state === 'sending';
  return editsOf(world, call.body.rows).filter((edit) => isOpen(edit) && edit.callId === call.callId);
}

async function readAll(world: OutboxWorld, edits: readonly Edit[]) {
  let halt: Went = null;
  const unread = new Set<number>(edits.map((edit) => edit.editId));
  await inLanes(edits, READS_AT_ONCE, async (edit) => {
    const error = await readDirectly(world, edit, 'fresh-look');
    if (error === null || isGone(error)) unread.delete(edit.editId);
    else if (!isOfOneOffer(error)) halt ??= nextStep(0, error, world.clock.now(), 0).halt;
    return halt === null;
  });
  return { halt: halt as Went, unread };
}

function tellByOffer(edit: Edit, row: CallRow, offer: OfferBase): Settling {
  const evidence = evidenceOf(edit, row.looked, offer);
  const theirs = valueOf(edit, offer);
  if (evidence === 'as-meant' || evidence === 'sold-since') return confirmed(edit, theirs);
  if (evidence === 'as-before') return notCarriedOut(edit, theirs);
  const change = { state: 'conflicted', theirs, callId: null } as const;
  return { edit, change, event: 'conflicted', detail: { seen: theirs } };
}

function notCarriedOut(edit: Edit, seen: unknown): Settling {
  const change = { state: 'queued', callId: null, error: null, retryAt: null } as const;
  return { edit, change, event: 'not-carried-out', detail: { seen } };
}

function askAfterLoss(edit: Edit, _row: CallRow, offer: OfferBase): Settling {
  const theirs = valueOf(edit, offer);
  if (isReached(edit, offer)) return confirmed(edit, theirs);
  const change = { state: 'conflicted', theirs, mark: 'ask-after-loss', callId: null } as const;
  return { edit, change, event: 'too-old-to-send-again', detail: { seen: theirs } };
}

function confirmed(edit: Edit, seen: unknown): Settling {
  const change = { state: 'confirmed', error: null, retryAt: null, mark: null } as const;
  return { edit, change, event: 'confirmed', detail: { seen } };
}

function valueOf(edit: Edit, offer: OfferBase): unknown {
  return isOfferField(edit.field) ? (OFFER_FIELDS[edit.field].baseOf(offer) ?? null) : null;
}

/**
 * Allegro never had it. What still is as it was goes again, under the same id; the rest is confirmed or asked
 * about.
 */
async function sendAgain(world: OutboxWorld, call: OutboxCall): Promise<Went> {
  const { db, clock } = world;
  const edits = unsureOf(world, call);
  const lookedAt = clock.now();
  const { halt, unread } = await readAll(world, edits);
  const now = clock.now();
  if (halt !== null || unread.size > 0) {
    changeCall(db, call.callId, { nextLookAt: nextTryAt(call, now) }, now);
    return halt;
  }
  const looked = edits.map((edit) => ({ edit, offer: knownOffer(db, edit.objectId, edit.field)?.base }));
  const settlings: Settling[] = [];
  const going = new Map<number, unknown>();
  for (const { edit, offer } of looked) {
    const decision: Decision =
      offer === undefined ? { do: 'ask', theirs: null, mark: null } : decide(edit, offer);
    if (decision.do !== 'send') settlings.push(settleDecision(edit, decision));
    else if (edit.mark === 'from-backup') settlings.push(notCarriedOut(edit, null));
    else going.set(edit.editId, offer === undefined ? null : valueOf(edit, offer));
  }
  const narrowed = narrowCall(call.body, (row) => going.has(row.editId));
  const rows = narrowed.rows.map((row) => ({ ...row, looked: going.get(row.editId) ?? null, lookedAt }));
  const planned: PlannedCall = { ...narrowed, rows };
  durably(world, 'state.written', () => {
    settleAll(db, settlings, now);
    const isOver = planned.rows.length === 0;
    changeCall(db, call.callId, isOver ? { state: 'finished' } : { body: planned, sentAt: now }, now);
  });
  if (planned.rows.length === 0) return null;
  return (await submitCall(world, { callId: call.callId, planned, former: call })).halt;
}
