import { ok, type Result } from '../../../shared/errors.ts';
import { listOffers } from '../allegro/endpoints/offer-information.ts';
import { isObject, textAt } from '../allegro/wire/reading.ts';
import type { OnItsWay } from './on-its-way.ts';

const MOST = 1000;

/** Numbers of the seller's offers with its external id, as GET /sale/offers lists them. */
export async function idsNamed({ world, offer }: OnItsWay): Promise<Result<readonly string[]>> {
  const query = { 'external.id': offer.externalId, limit: MOST };
  const reply = await world.http.call(listOffers, { query }, { priority: 'send' });
  if (!reply.ok) return reply;
  const ids = reply.value.value.offers.map((item) => (isObject(item) ? textAt(item, 'id') : null));
  return ok(ids.filter((id) => id !== null).toSorted());
}

/** Of those, the one that was not there before the first request: it is ours. */
export function oursAmong({ change }: OnItsWay, ids: readonly string[]): string | null {
  const before = change.sent?.keysBefore ?? null;
  if (before === null) return null;
  return ids.find((id) => !before.includes(id)) ?? null;
}
