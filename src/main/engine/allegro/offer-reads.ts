import { ok, type AppError } from '../../../shared/errors.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { getProductOfferOperation } from './endpoints/offer-with-product.ts';
import { listOfferEvents, listOffers } from './endpoints/offer-information.ts';
import type { AllegroHttp, CallOptions } from './http.ts';
import type { Reply } from './reply.ts';
import type { Answer, ListedByIds, ListedOffer, ListingPage, OfferEvent, OfferPort } from './offer-port.ts';
import { readListedOffer, type Unread } from './wire/offer.ts';
import { readOfferEvent } from './wire/offer-event.ts';

/** What is read of offers in the same way in every edition. */

const IDS_IN_ONE_ADDRESS = 100;
const OPERATION = /\/sale\/product-offers\/([^/]+)\/operations\/([^/?]+)/;

export async function listPage(
  http: AllegroHttp,
  page: { offset: number; limit: number },
  options: CallOptions,
): Answer<ListingPage> {
  const reply = await http.call(listOffers, { query: page }, options);
  return reply.ok ? ok(readPage(reply.value.value)) : reply;
}

/** Asks for as many as fit into an address at a time; the default page of 20 would hide the rest. */
export async function listByIds(
  http: AllegroHttp,
  offerIds: readonly OfferId[],
  options: CallOptions,
): Answer<ListedByIds> {
  const offers: ListedOffer[] = [];
  const unread: Unread[] = [];
  for (let start = 0; start < offerIds.length; start += IDS_IN_ONE_ADDRESS) {
    const chunk = offerIds.slice(start, start + IDS_IN_ONE_ADDRESS);
    const reply = await http.call(listOffers, { query: { 'offer.id': chunk, limit: chunk.length } }, options);
    if (!reply.ok) return reply;
    const page = readPage(reply.value.value);
    offers.push(...page.offers);
    unread.push(...(page.unread ?? []));
  }
  return ok({ offers, unread });
}

export async function offerEvents(
  http: AllegroHttp,
  from: string | null,
  options: CallOptions,
): Answer<OfferEvent[]> {
  const query = { limit: 1000, from: from ?? undefined };
  const reply = await http.call(listOfferEvents, { query }, options);
  if (!reply.ok) return reply;
  return ok(reply.value.value.offerEvents.map(readOfferEvent).filter((event) => event !== null));
}

/** Whether it is an address at which the outcome of a change can be asked for. */
export function isOperation(location: string): boolean {
  return OPERATION.test(location);
}

export async function operation(
  http: AllegroHttp,
  location: string,
  options: CallOptions,
): ReturnType<OfferPort['operation']> {
  const [, offerId, operationId] = OPERATION.exec(location) ?? [];
  if (offerId === undefined || operationId === undefined) throw new Error(`Not an operation: ${location}`);
  const reply = await http.call(getProductOfferOperation, { params: { offerId, operationId } }, options);
  if (reply.ok) return ok({ state: reply.value.status === 202 ? 'pending' : 'done' });
  if (reply.error.kind === 'refused' && reply.error.status === 422)
    return ok({ state: 'failed', error: reply.error });
  return reply;
}

export function unreadable(reply: Reply<unknown>, unread: Unread): AppError {
  const { status, traceId } = reply;
  return {
    kind: 'server',
    status,
    traceId,
    message:
      `Allegro's answer about offer ${unread.offerId ?? '?'} could not be read (${unread.path}). ` +
      'What was known of it stays; it is asked again later.',
  };
}

/** An item that cannot be read costs its own row, not the page. */
function readPage(page: { readonly offers: readonly unknown[]; readonly totalCount: number }): ListingPage {
  const read: ListedOffer[] = [];
  const unread: Unread[] = [];
  for (const item of page.offers) {
    const listed = readListedOffer(item);
    if (listed.ok) read.push(listed.value);
    else unread.push(listed.error);
  }
  return { offers: read, totalCount: page.totalCount, ...(unread.length > 0 ? { unread } : {}) };
}
