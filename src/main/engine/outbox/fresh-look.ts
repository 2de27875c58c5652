import type { Edit } from '../../../shared/domain/edit.ts';
import { OFFER_FIELDS, isOfferField, isSameValue } from '../../../shared/domain/offer-fields.ts';
import type { OfferBase, OfferId } from '../../../shared/domain/offer.ts';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import type { ListedOffer } from '../allegro/offer-port.ts';
import { recordDetails } from '../store/record-details.ts';
import { recordListed, recordParts } from '../store/record-offers.ts';
import { isOfDetails, knownOffer } from '../store/queries/edited-offers.ts';
import { endsByStock } from './carrier.ts';
import type { JournalPeek } from './journal-peek.ts';
import { inLanes } from './lanes.ts';
import type { OutboxWorld } from './world.ts';

/** So many offers are read one by one; of more the listing is asked first. */
export const FEW_OFFERS = 12;

const DIRECT_READS_AT_ONCE = 4;

/**
 * What was seen of each offer; an error where Allegro gave none for that offer alone. Nothing was looked at
 * before `lookedAt`.
 */
export type Seen = {
  readonly lookedAt: number;
  readonly offers: ReadonlyMap<OfferId, Result<OfferBase>>;
};

/**
 * Reads again what is about to be written, after the journal: a few offers directly, and of many those of
 * which the journal told something in the last minutes. The rest comes from the listing by ids, and where
 * that differs from what is known it is read directly too, since it may lag. What goes out offer by offer is
 * read so as well. The error is one that stops the runner.
 */
export async function freshLook(
  world: OutboxWorld,
  edits: readonly Edit[],
  peek: JournalPeek,
): Promise<Result<Seen>> {
  const failures = new Map<OfferId, AppError>();
  const heard = await peek.listen();
  if (heard !== null) return err(heard);
  const lookedAt = world.clock.now();
  const recent = edits.length > FEW_OFFERS ? peek.recentOffers() : new Set(edits.map(offerIdOf));
  const isReadDirectly = (edit: Edit) => recent.has(edit.objectId) || isReadWhole(edit);
  const listed = await lookByList(
    world,
    edits.filter((edit) => !isReadDirectly(edit)),
  );
  if (!listed.ok) return listed;
  const stopped = await lookDirectly(world, [...edits.filter(isReadDirectly), ...listed.value], failures);
  if (stopped !== null) return err(stopped);
  const offers = new Map<OfferId, Result<OfferBase>>();
  for (const edit of edits) {
    const seen = seenOf(world, edit, failures);
    const former = offers.get(edit.objectId);
    // Each edit of an offer adds what it is about.
    offers.set(edit.objectId, former?.ok === true && seen.ok ? ok({ ...former.value, ...seen.value }) : seen);
  }
  return ok({ lookedAt, offers });
}

function offerIdOf({ objectId }: Edit): OfferId {
  return objectId;
}

/** Its write goes to the offer alone, and only the whole offer tells all that the journal may mean by it. */
function isReadWhole({ field }: Edit): boolean {
  return isOfDetails(field) || (isOfferField(field) && OFFER_FIELDS[field].carrier === 'patch');
}

function seenOf(
  world: OutboxWorld,
  { objectId, field }: Pick<Edit, 'objectId' | 'field'>,
  failures: ReadonlyMap<OfferId, AppError>,
): Result<OfferBase> {
  const failure = failures.get(objectId);
  if (failure !== undefined) return err(failure);
  const known = knownOffer(world.db, objectId, field);
  return known === null
    ? err({ kind: 'not-found', message: 'Allegro no longer has this offer.' })
    : ok(known.base);
}

/**
 * Records the listing of these offers; answers the edits whose field it shows otherwise than it was known.
 */
async function lookByList(world: OutboxWorld, edits: readonly Edit[]): Promise<Result<Edit[]>> {
  if (edits.length === 0) return ok([]);
  const { db, port, clock } = world;
  const offerIds = [...new Set(edits.map((edit) => edit.objectId))];
  const answer = await port.listByIds(offerIds);
  if (!answer.ok) return answer;
  const listed = new Map(answer.value.offers.map((item) => [item.base.offerId, item]));
  const doubtful = edits.filter((edit) => isDoubtful(world, edit, listed.get(edit.objectId)));
  recordListed(db, answer.value.offers, { now: clock.now(), run: null, cause: 'fresh-look' });
  return ok(doubtful);
}

function isDoubtful({ db }: OutboxWorld, edit: Edit, item: ListedOffer | undefined): boolean {
  const known = knownOffer(db, edit.objectId);
  if (item === undefined || known === null || !isOfferField(edit.field)) return true;
  const { baseOf } = OFFER_FIELDS[edit.field];
  return (
    !isSameValue(edit.field, baseOf(item.base), baseOf(known.base)) || item.base.status !== known.base.status
  );
}

async function lookDirectly(
  world: OutboxWorld,
  edits: readonly Edit[],
  failures: Map<OfferId, AppError>,
): Promise<AppError | null> {
  let stopped: AppError | null = null;
  const once = new Map(edits.map((edit) => [`${edit.objectId} ${isReadInParts(edit)}`, edit]));
  await inLanes([...once.values()], DIRECT_READS_AT_ONCE, async (edit) => {
    const error = await readDirectly(world, edit, 'fresh-look');
    if (error !== null && isOfOneOffer(error)) failures.set(edit.objectId, error);
    else stopped ??= error;
    return stopped === null;
  });
  return stopped;
}

/** The offer's parts where they tell enough, else the whole offer; recorded as what Allegro said. */
export async function readDirectly(
  world: OutboxWorld,
  edit: Pick<Edit, 'objectId' | 'field' | 'intent'>,
  cause: 'fresh-look' | 'meanwhile' | 'read-back',
): Promise<AppError | null> {
  const { db, port, clock } = world;
  // What is sold while the answer is on its way was not seen.
  const context = { now: clock.now(), run: null, cause };
  if (isReadInParts(edit)) {
    const parts = await port.getParts(edit.objectId);
    if (!parts.ok) return parts.error;
    recordParts(db, edit.objectId, parts.value, context);
    return null;
  }
  const offer = await port.getOffer(edit.objectId);
  if (!offer.ok) return offer.error;
  recordDetails(db, offer.value, context);
  return null;
}

function isReadInParts({ field, intent }: Pick<Edit, 'field' | 'intent'>): boolean {
  return field === 'price' || (field === 'stock' && !endsByStock(intent));
}

/** Trouble with one offer holds back that offer alone. */
export function isOfOneOffer(error: AppError): boolean {
  return ['refused', 'not-found', 'server', 'unavailable', 'bug'].includes(error.kind);
}

/** Allegro does not give out this offer any more. */
export function isGone(error: AppError): boolean {
  return (
    error.kind === 'not-found' || (error.kind === 'refused' && (error.status === 404 || error.status === 403))
  );
}
