import type { Edit } from '../../../shared/domain/edit.ts';
import { OFFER_FIELDS, isOfferField } from '../../../shared/domain/offer-fields.ts';
import type { OfferBase, OfferId } from '../../../shared/domain/offer.ts';
import type { AppError } from '../../../shared/errors.ts';
import { durably } from '../durably.ts';
import { changeCall } from '../store/queries/calls.ts';
import { knownOffer } from '../store/queries/edited-offers.ts';
import { knownOffers } from '../store/offer-rows.ts';
import { knownAfterListed, recordListed } from '../store/record-offers.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { countSinceLook } from './came-between.ts';
import { isGone, isOfOneOffer, readDirectly } from './fresh-look.ts';
import type { JournalPeek } from './journal-peek.ts';
import { inLanes } from './lanes.ts';
import { backoffMs, nextStep } from './next-step.ts';
import { mayShowFormer } from './old-listing.ts';
import type { CallRow } from './plan.ts';
import { type OutboxCall, editsOf } from './send-call.ts';
import { type Settling, settleAll, settleDurably } from './settle.ts';
import type { OutboxWorld, Went } from './world.ts';

/** What differs is read again for so long before it is believed. */
const BELIEVE_AFTER_MS = 60_000;
/** The listing gets so long to catch up before many offers are read one by one. */
const LIST_CATCHES_UP_MS = 10_000;
const FEW_OFFERS = 25;
const SHORTEST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 15_000;
const READS_AT_ONCE = 4;

type Watched = {
  readonly edit: Edit;
  readonly row: CallRow;
  readonly sentAt: number;
  readonly reportedAt: number;
  /** Allegro was asked no earlier than then, and the journal had told by then what it had to tell. */
  readonly readFrom: number;
};

/** Reads back what finished calls have changed, many offers at a time, and settles what can be told. */
export async function readBack(
  world: OutboxWorld,
  calls: readonly OutboxCall[],
  peek: JournalPeek,
): Promise<Went> {
  const heard = await hearBeforeJudging(world, calls, peek);
  if (heard !== null) return heard;
  const watched = calls.flatMap((call) => watchedOf(world, call));
  world.durableStep('before:change.read-back');
  const listed = await readListing(world, watched, peek);
  if (!Array.isArray(listed)) return listed;
  const now = world.clock.now();
  const isDue = (each: Watched) =>
    listed.length <= FEW_OFFERS || now - each.reportedAt >= LIST_CATCHES_UP_MS || isSlowOnList(each);
  const went = await readOneByOne(world, listed.filter(isDue), peek);
  world.durableStep('after:change.read-back');
  closeCalls(world, calls);
  return went;
}

/**
 * What is about to be read is judged by what the journal told before: a write of somebody else that is told
 * by then, and that the offer does not show, was followed by ours.
 */
async function hearBeforeJudging(
  world: OutboxWorld,
  calls: readonly OutboxCall[],
  peek: JournalPeek,
): Promise<Went> {
  if (!calls.some((call) => watchedOf(world, call).length > 0)) return null;
  const error = await peek.listen();
  return error === null ? null : nextStep(0, error, world.clock.now(), 0).halt;
}

/** Titles and states are read from the offer itself. */
function isSlowOnList({ edit }: Watched): boolean {
  return isOfferField(edit.field) && ['patch', 'modification'].includes(OFFER_FIELDS[edit.field].carrier);
}

function watchedOf(world: OutboxWorld, call: OutboxCall): Watched[] {
  const rows = new Map(call.body.rows.map((row) => [row.editId, row]));
  const { reportedAt } = call.outcome as { reportedAt: number };
  const readFrom = world.clock.now();
  return editsOf(world, call.body.rows)
    .filter((edit) => edit.callId === call.callId && (edit.state === 'sending' || edit.state === 'unsure'))
    .flatMap((edit) => {
      const row = rows.get(edit.editId);
      return row === undefined ? [] : [{ edit, row, sentAt: call.sentAt, reportedAt, readFrom }];
    });
}

/**
 * The listing is believed where it already shows what was meant, the journal tells of nobody else and no look
 * since the write says otherwise; fewer pieces may be those of before the write. Answers the others.
 */
async function readListing(
  world: OutboxWorld,
  watched: readonly Watched[],
  peek: JournalPeek,
): Promise<Watched[] | Went> {
  const { db, port, clock } = world;
  if (watched.length === 0) return [];
  const answer = await port.listByIds([...new Set(watched.map(({ edit }) => edit.objectId))]);
  if (!answer.ok) return nextStep(0, answer.error, clock.now(), 0).halt ?? [...watched];
  const items = new Map(answer.value.offers.map((item) => [item.base.offerId, item]));
  const known = knownOffers(db, [...items.keys()]);
  const context = { now: clock.now(), shownWrites: lastWrites(watched) };
  const left: Watched[] = [];
  const seen: Seen[] = [];
  for (const each of watched) {
    const { objectId } = each.edit;
    const [item, before] = [items.get(objectId), known.get(objectId)];
    const base = item && before && knownAfterListed(before, item, context);
    const isTold =
      item !== undefined && isAsMeant(each, item.base) && base !== undefined && isAsMeant(each, base);
    if (!isTold || wroteAnother(world, each) || mayShowFormer(world, each.edit, each.row.looked))
      left.push(each);
    else seen.push({ ...each, evidence: 'as-meant', base });
  }
  const agreeing = seen.flatMap(({ edit }) => items.get(edit.objectId) ?? []);
  db.transaction(() => {
    recordListed(db, agreeing, { ...context, run: null, cause: 'read-back' });
  });
  keepSeen(world, seen, peek);
  return left;
}

function isAsMeant({ edit, row }: Watched, base: OfferBase): boolean {
  return evidenceOf(edit, row.looked, base) === 'as-meant';
}

/** When the last write of each of these offers was sent. */
function lastWrites(watched: readonly Watched[]): ReadonlyMap<OfferId, number> {
  const last = new Map<OfferId, number>();
  for (const { edit, sentAt } of watched)
    last.set(edit.objectId, Math.max(sentAt, last.get(edit.objectId) ?? 0));
  return last;
}

async function readOneByOne(
  world: OutboxWorld,
  watched: readonly Watched[],
  peek: JournalPeek,
): Promise<Went> {
  let halt: Went = null;
  const seen: Seen[] = [];
  await inLanes(watched, READS_AT_ONCE, async (each) => {
    const error = await readDirectly(world, each.edit, 'read-back');
    const known = knownOffer(world.db, each.edit.objectId, each.edit.field);
    if (error !== null && isGone(error)) settleDurably(world, [gone(each.edit, error)]);
    else if (error === null && known !== null) {
      const evidence = evidenceOf(each.edit, each.row.looked, known.base);
      seen.push({ ...each, evidence, base: known.base });
    } else if (error !== null && !isOfOneOffer(error)) {
      halt ??= nextStep(0, error, world.clock.now(), 0).halt;
    }
    return halt === null;
  });
  keepSeen(world, seen, peek);
  return halt;
}

function gone(edit: Edit, error: AppError): Settling {
  return { edit, change: { state: 'refused', error, callId: null }, event: 'gone', detail: { error } };
}

type Seen = Watched & { readonly evidence: Evidence; readonly base: OfferBase };

function keepSeen(world: OutboxWorld, seen: readonly Seen[], peek: JournalPeek): void {
  const now = world.clock.now();
  const settlings = seen.map((each) => judge(world, each, peek, now)).filter((settling) => settling !== null);
  if (settlings.length === 0) return;
  const isConfirmed = ({ change }: Settling) => change.state === 'confirmed';
  const name = settlings.some(isConfirmed) ? 'edit.confirmed' : 'state.written';
  durably(world, name, () => settleAll(world.db, settlings, now));
}

/** Null while it is too early to say. */
function judge(world: OutboxWorld, seen: Seen, peek: JournalPeek, now: number): Settling | null {
  const { edit, evidence, base, reportedAt, readFrom } = seen;
  const theirs = isOfferField(edit.field) ? OFFER_FIELDS[edit.field].baseOf(base) : null;
  const detail = { seen: theirs, readFrom };
  const confirmed = { state: 'confirmed', retryAt: null, error: null, mark: null } as const;
  if (evidence === 'as-meant') return { edit, change: confirmed, event: 'confirmed', detail };
  if (evidence === 'sold-since' || wasSoldBack(peek, seen))
    return { edit, change: confirmed, event: 'confirmed-and-sold', detail };
  if (now - reportedAt < BELIEVE_AFTER_MS) return null;
  const isOurs = !wroteAnother(world, seen);
  if (edit.intent.kind === 'add' || (evidence === 'as-before' && isOurs))
    return unchanged(world, edit, theirs, now);
  if (!isOurs) {
    return { edit, change: { state: 'conflicted', theirs, callId: null }, event: 'conflicted', detail };
  }
  const change = { ...confirmed, theirs, mark: 'differs-on-allegro' } as const;
  return { edit, change, event: 'confirmed-otherwise', detail };
}

/**
 * Carried out, it was said, and nothing changed. Pieces to add are never sent under a new id: that is asked.
 */
function unchanged({ random }: OutboxWorld, edit: Edit, theirs: unknown, now: number): Settling {
  const event = 'nothing-changed';
  if (edit.intent.kind === 'add') {
    const change = { state: 'conflicted', theirs, mark: 'ask-after-loss', callId: null } as const;
    return { edit, change, event };
  }
  const attempts = edit.attempts + 1;
  const retryAt = now + backoffMs(edit.attempts, random.number());
  return { edit, change: { state: 'queued', attempts, retryAt, callId: null }, event };
}

/**
 * Pieces were sold too, perhaps as many as were added, or before the write came through: two events of the
 * journal, ours and a sale. One alone may be the sale, with ours never carried out.
 */
function wasSoldBack(peek: JournalPeek, { edit, evidence, sentAt }: Seen): boolean {
  if (edit.field !== 'stock') return false;
  const isPossible = evidence === 'as-before' || (evidence === 'other' && edit.intent.kind === 'add');
  return isPossible && peek.count(edit.objectId, OFFER_FIELDS.stock.events, sentAt) > 1;
}

/**
 * Our own write is one event of the journal; a second one is somebody else's, who may even have put back what
 * was there before.
 */
function wroteAnother({ db, clock }: OutboxWorld, { edit, row, sentAt }: Watched): boolean {
  return countSinceLook(db, edit, { from: row.lookedAt ?? sentAt, to: clock.now() }) > 1;
}

function closeCalls(world: OutboxWorld, calls: readonly OutboxCall[]): void {
  const { db, clock } = world;
  const now = clock.now();
  for (const call of calls) {
    const isOpen = watchedOf(world, call).length > 0;
    const { reportedAt } = call.outcome as { reportedAt: number };
    const pauseMs = Math.min(
      LONGEST_PAUSE_MS,
      Math.max(SHORTEST_PAUSE_MS, Math.round((now - reportedAt) / 2)),
    );
    const change = isOpen ? { nextLookAt: now + pauseMs } : ({ state: 'finished' } as const);
    changeCall(db, call.callId, change, now);
  }
}
