import type { AppError, Result } from '../../../shared/errors.ts';
import { createOffer } from '../allegro/endpoints/offer-management.ts';
import { createProductOffer } from '../allegro/endpoints/offer-with-product.ts';
import type { Reply } from '../allegro/reply.ts';
import { isObject, textAt } from '../allegro/wire/reading.ts';
import type { ItemWorld, Went } from '../item-outbox/item-world.ts';
import { failed } from '../item-outbox/sending.ts';
import type { ItemChange } from '../store/queries/item-changes.ts';
import { bringPhotos } from './bring-photos.ts';
import { completeOffer } from './complete-offer.ts';
import { idsNamed, oursAmong } from './look-up.ts';
import { begin, keepMade, onItsWay, type OnItsWay } from './on-its-way.ts';
import { requestOf } from './request-of.ts';

/**
 * How a new offer gets to Allegro. Both creations are not idempotent: two posts make two offers.
 *
 *   its own photos are uploaded
 *   look up its external id -> not there, or only what was there before the first post
 *        -> post (saved before) -> its number (saved) -> completed, read back, confirmed
 *   look up -> one that was not there before -> its number (saved) -> completed
 *   no answer, or the program ended -> unsure -> find-out-new-offer.ts
 */
export async function sendNewOffer(world: ItemWorld, change: ItemChange): Promise<Went> {
  const brought = await bringPhotos(onItsWay(world, change));
  if (!brought.ok) return failed({ world, change }, brought.error);
  const way = brought.value;
  if (change.sent?.made !== undefined) return completeOffer(way, null);
  const found = await idsNamed(way);
  if (!found.ok) return failed(way, found.error);
  const ours = oursAmong(way, found.value);
  if (ours !== null) return completeOffer(keepMade(way, ours, {}), null);
  return post(way, change.sent?.keysBefore ?? found.value);
}

async function post(way: OnItsWay, keysBefore: readonly string[]): Promise<Went> {
  const sending = begin(way, { keysBefore, operation: null, looks: 0 });
  if (sending === null) return null;
  const reply = await create(sending);
  if (!reply.ok) return failed(sending, reply.error);
  const { value, location, status } = reply.value;
  const document = isObject(value) ? value : null;
  const offerId = textAt(document, 'id') ?? numberIn(location);
  if (offerId === null) return failed(sending, UNTOLD);
  const operation = status === 202 ? location : null;
  return completeOffer(keepMade(sending, offerId, { operation, said: way.offer }), document);
}

function create({ world, asSent }: OnItsWay): Promise<Result<Reply<unknown>>> {
  const { http, edition } = world;
  const json = requestOf(asSent, edition);
  // The schemas say what is sent; a local form of it is checked before.
  return edition === '2022'
    ? http.call(createOffer, { json: json as never })
    : http.call(createProductOffer, { json: json as never });
}

function numberIn(location: string | null): string | null {
  return /\/sale\/(?:product-)?offers\/(\d+)/.exec(location ?? '')?.[1] ?? null;
}

const UNTOLD: AppError = {
  kind: 'unsure',
  traceId: null,
  message: 'Allegro made the offer, and did not say under which number.',
};
