import type { EditState } from '../../../shared/domain/edit.ts';
import { isCurrency } from '../../../shared/domain/money.ts';
import type { NewOffer } from '../../../shared/domain/new-offer.ts';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import type { OfferPort } from '../allegro/offer-port.ts';
import { isObject, type WireObject } from '../allegro/wire/reading.ts';
import type { Refresh } from '../collections/reading/refresh.ts';
import type { Connection } from '../conductor.ts';
import type { Handlers } from '../engine.ts';
import type { ItemWorld } from '../item-outbox/item-world.ts';
import { released } from '../item-outbox/resolve-change.ts';
import { settleItem } from '../item-outbox/settle-item.ts';
import { findProducts } from '../new-offers/find-products.ts';
import { groundOf, placeOf, productDocument, PRODUCTS } from '../new-offers/ground-of.ts';
import { newOfferRow, titlesOf } from '../new-offers/new-offer-rows.ts';
import { generatedId, offerLike, offerOfProduct } from '../new-offers/prefill.ts';
import { newOfferProblems } from '../../../shared/domain/new-offer-problems.ts';
import { PARAMETERS } from '../store/queries/category-requirements.ts';
import {
  insertItemChange,
  itemChangeById,
  stepItemChange,
  type ItemChange,
} from '../store/queries/item-changes.ts';
import { NEW_OFFERS, usualCurrency } from '../store/queries/new-offers.ts';
import { showOffer } from '../store/queries/offer-details.ts';
import { recordDetails } from '../store/record-details.ts';
import { ITEM_TABLES } from './collections-write.ts';
import { newOfferNamed, seenOf } from './new-offers-read.ts';

type WriteCommand =
  | 'new-offers.find-products'
  | 'new-offers.begin'
  | 'new-offers.ground'
  | 'new-offers.save'
  | 'new-offers.send';

export type NewOfferParts = Pick<
  ItemWorld,
  'db' | 'http' | 'clock' | 'random' | 'edition' | 'collections' | 'emit'
> & {
  readonly refresh: Refresh;
  readonly port: OfferPort;
  readonly connection: () => Connection;
  readonly released: () => void;
};

const AT_ONCE = { priority: 'pull' } as const;
const EDITABLE: readonly EditState[] = ['draft', 'queued', 'refused'];
const SENDABLE: readonly EditState[] = ['draft', 'refused'];

export function newOffersWriteHandlers(parts: NewOfferParts): Handlers<WriteCommand> {
  const { db, emit } = parts;
  const changed = () => emit('store.changed', { tables: ITEM_TABLES });
  return {
    'new-offers.find-products': ({ text }) => findProducts(parts, text),
    'new-offers.begin': async (wanted) => {
      const filled =
        'like' in wanted ? await likeOffer(parts, wanted.like) : await ofProduct(parts, wanted.productId);
      if (!filled.ok) return filled;
      const offer = filled.value;
      await readGround(parts, offer.categoryId);
      const usual = offer.price?.currency ?? usualCurrency(db) ?? '';
      const currency = isCurrency(usual) ? usual : 'PLN';
      const ground = groundOf(db, placeOf(offer));
      return ok({ offer, ground, titles: titlesOf(db, offer), currency });
    },
    'new-offers.ground': async (place) => {
      await readGround(parts, place.categoryId);
      return ok({ ground: groundOf(db, place) });
    },
    'new-offers.save': ({ changeId, offer }) => {
      const saved = save(parts, changeId, offer);
      if (saved.ok) changed();
      return saved;
    },
    'new-offers.send': (input) => {
      const sent = send(parts, input);
      if (sent.ok) changed();
      return sent;
    },
  };
}

/** What Allegro tells of the product now; where it cannot be asked, what it told before. */
async function ofProduct(parts: NewOfferParts, productId: string): Promise<Result<NewOffer>> {
  const { db, edition } = parts;
  await refreshed(parts, PRODUCTS, { key: productId });
  const document = productDocument(db, productId);
  if (document === null)
    return err({
      kind: 'not-found',
      message: 'This product is not known here, and Allegro did not tell of it. Look for it once more.',
    });
  return ok(offerOfProduct({ id: productId, document }, { edition, externalId: newId(parts) }));
}

async function likeOffer(parts: NewOfferParts, offerId: string): Promise<Result<NewOffer>> {
  const { db, edition } = parts;
  const details = await detailsOf(parts, offerId);
  if (!details.ok) return details;
  const offer = offerLike(details.value, { edition, externalId: newId(parts) });
  if (offer === null)
    return err({
      kind: 'bad-input',
      path: 'like',
      message: 'This offer is of no product in the Catalog; find the product first.',
    });
  await refreshed(parts, PRODUCTS, { key: offer.product.id });
  const product = productDocument(db, offer.product.id);
  const { product: told } = offerOfProduct(
    { id: offer.product.id, document: product },
    { edition, externalId: '' },
  );
  return ok(product === null ? offer : { ...offer, product: told });
}

async function detailsOf({ db, port, clock }: NewOfferParts, offerId: string): Promise<Result<WireObject>> {
  const known = showOffer(db, offerId)?.details;
  if (isObject(known)) return ok(known);
  const read = await port.getOffer(offerId);
  if (!read.ok) return read;
  recordDetails(db, read.value, { now: clock.now(), run: null, cause: 'details' });
  return ok(JSON.parse(read.value.details) as WireObject);
}

async function readGround(parts: NewOfferParts, categoryId: string | null): Promise<void> {
  if (categoryId !== null) await refreshed(parts, PARAMETERS, { within: categoryId });
}

/** What cannot be read now was perhaps read before. */
async function refreshed(
  { collections, refresh }: NewOfferParts,
  name: string,
  place: { readonly key?: string; readonly within?: string },
): Promise<void> {
  const definition = collections.find((known) => known.name === name);
  if (definition !== undefined) await refresh(definition, place, AT_ONCE);
}

function save(
  parts: NewOfferParts,
  changeId: number | null,
  typed: NewOffer,
): Result<{ changeId: number; problems: ReturnType<typeof newOfferProblems> }> {
  const { db, clock, random, edition } = parts;
  const externalId = typed.externalId.trim();
  const offer = { ...typed, externalId: externalId === '' ? newId(parts) : externalId };
  const now = clock.now();
  const problems = newOfferProblems(offer, { ground: groundOf(db, placeOf(offer)), edition });
  return db.transaction(() => {
    const known = changeId === null ? null : itemChangeById(db, changeId);
    // What was taken away meanwhile is made once more: it is what the seller has before him.
    if (changeId === null || known?.state === 'dropped') {
      const place = { collection: NEW_OFFERS, key: `local:${random.uuid()}`, within: '' };
      const made = { ...place, kind: 'create', act: null, content: offer, base: null, sent: null } as const;
      return ok({ changeId: insertItemChange(db, made, now), problems });
    }
    const found = newOfferNamed(db, changeId);
    if (!found.ok) return found;
    if (!EDITABLE.includes(found.value.state)) return err(UNDER_WAY);
    // What is known of an earlier try stays: it is not made a second time.
    const step = { state: 'draft', releasedAt: null, attempts: 0, retryAt: null, error: null } as const;
    stepItemChange(db, changeId, { ...step, content: offer }, { at: now, event: 'edited' });
    return ok({ changeId, problems });
  });
}

function send(
  parts: NewOfferParts,
  { changeIds, seen, whenOnline }: { changeIds: readonly number[]; seen: string; whenOnline?: boolean },
): Result<{ released: number; sentAt: number }> {
  const { db, clock, edition } = parts;
  const changes: ItemChange[] = [];
  for (const changeId of changeIds) {
    const found = newOfferNamed(db, changeId);
    if (!found.ok) return found;
    changes.push(found.value);
  }
  const rows = changes.map((change) => newOfferRow(db, edition, change));
  const isLeft = changes.some(({ state }) => !SENDABLE.includes(state));
  if (seenOf(rows) !== seen || isLeft) return err(LOOK_AGAIN);
  const complaint = rows.map(stopOf).find((stop) => stop !== null);
  if (complaint) return err(complaint);
  const isPublic = rows.some(({ offer }) => offer.publish);
  const offline = notNow(parts.connection(), isPublic, whenOnline === true);
  if (offline !== null) return err(offline);
  const sentAt = clock.now();
  db.transaction(() => {
    for (const change of changes)
      settleItem(db, { change, step: released(sentAt), event: 'released' }, sentAt);
  });
  parts.released();
  return ok({ released: changes.length, sentAt });
}

/** A refusal of last time is no stop: perhaps it was mended at Allegro. */
function stopOf({ changeId, problems }: ReturnType<typeof newOfferRow>): AppError | null {
  const stop = problems.find(({ code }) => code !== 'refused');
  if (stop === undefined) return null;
  return { kind: 'bad-input', path: `changes.${changeId}.${stop.field}`, message: stop.words.en };
}

/** Publishing costs fees and reaches buyers: it is confirmed while it can happen. */
function notNow(connection: Connection, isPublic: boolean, whenOnline: boolean): AppError | null {
  if (connection === 'online' || (whenOnline && !isPublic)) return null;
  if (connection === 'signed-out')
    return { kind: 'auth', reason: 'signed-out', message: 'Nobody is signed in; nothing was released.' };
  return { kind: 'offline', message: 'Allegro cannot be reached; nothing was released.' };
}

function newId({ random }: NewOfferParts): string {
  return generatedId(random.uuid());
}

const UNDER_WAY: AppError = {
  kind: 'bad-input',
  path: 'changeId',
  message: 'It is on its way to Allegro already; wait until it is there.',
};

const LOOK_AGAIN: AppError = {
  kind: 'conflict',
  message: 'It was changed since you looked; please look once more and confirm it again.',
  base: null,
  mine: null,
  theirs: null,
};
