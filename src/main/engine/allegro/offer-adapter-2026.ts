import { submitPublicationCommand } from './endpoints/offer-publication.ts';
import {
  submitBulkCommand,
  submitModificationCommand,
  submitPriceCommand,
} from './endpoints/batch-offer-modification.ts';
import {
  getProductOffer,
  getProductOfferOperation,
  patchProductOffer,
} from './endpoints/offer-with-product.ts';
import { getProductOfferParts, listOfferEvents, listOffers } from './endpoints/offer-information.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import { readCommandReport } from './command-report.ts';
import type { AllegroHttp, CallOptions, Reply } from './http.ts';
import type {
  Accepted,
  Answer,
  DetailedOffer,
  ListedByIds,
  ListedOffer,
  ListingPage,
  OfferEvent,
  OfferPort,
  PatchAccepted,
} from './offer-port.ts';
import type { Priority } from './rate-limits.ts';
import { containsOffers, wireBulkEntry, wireMoney } from './wire/command.ts';
import { readMoney } from './wire/money.ts';
import { readDetailedOffer, readListedOffer, type Unread } from './wire/offer.ts';
import { readOfferEvent } from './wire/offer-event.ts';
import { objectAt, wholeAt } from './wire/reading.ts';

const IDS_IN_ONE_ADDRESS = 100;
const DEFAULT_RETRY_AFTER_MS = 5000;
const OPERATION = /\/sale\/product-offers\/([^/]+)\/operations\/([^/?]+)/;

/**
 * `reads` is how urgent this port's reads are: pull for the sync, details in the background, send for the
 * outbox.
 */
export function createOfferPort2026(http: AllegroHttp, reads: Priority = 'pull'): OfferPort {
  const options: CallOptions = { priority: reads };
  return {
    listPage: (page) => listPage(http, page, options),
    listByIds: (offerIds) => listByIds(http, offerIds, options),
    getOffer: (offerId) => getOffer(http, offerId, options),
    getParts: (offerId) => getParts(http, offerId, options),
    offerEvents: (from) => offerEvents(http, from, options),
    bulk: async (commandId, entries) => {
      const json = { commandId, modifications: entries.map(wireBulkEntry) };
      return accepted(await http.call(submitBulkCommand, { json }, { cost: entries.length }));
    },
    publication: async (commandId, action, offerIds) => {
      const json = { publication: { action }, offerCriteria: containsOffers(offerIds) };
      return accepted(
        await http.call(submitPublicationCommand, { params: { commandId }, json }, { cost: offerIds.length }),
      );
    },
    fixedPrice: async (commandId, price, offerIds) => {
      const modification = { type: 'FIXED_PRICE', price: wireMoney(price) } as const;
      const json = { modification, offerCriteria: containsOffers(offerIds) };
      return accepted(
        await http.call(submitPriceCommand, { params: { commandId }, json }, { cost: offerIds.length }),
      );
    },
    modification: async (commandId, element, offerIds) => {
      const json = { modification: element, offerCriteria: containsOffers(offerIds) };
      const input = { params: { commandId }, json };
      return accepted(await http.call(submitModificationCommand, input, { cost: offerIds.length }));
    },
    patch: (offerId, mergePatch) => patch(http, offerId, mergePatch),
    commandReport: (kind, commandId) => readCommandReport(http, kind, commandId, options),
    operation: (location) => operation(http, location, options),
  };
}

async function listPage(
  http: AllegroHttp,
  page: { offset: number; limit: number },
  options: CallOptions,
): Answer<ListingPage> {
  const reply = await http.call(listOffers, { query: page }, options);
  return reply.ok ? ok(readPage(reply.value.value)) : reply;
}

/** Asks for as many as fit into an address at a time; the default page of 20 would hide the rest. */
async function listByIds(
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

async function getOffer(http: AllegroHttp, offerId: OfferId, options: CallOptions): Answer<DetailedOffer> {
  const reply = await http.call(getProductOffer, { params: { offerId } }, options);
  if (!reply.ok) return reply;
  const read = readDetailedOffer(reply.value.value, reply.value.text);
  return read.ok ? read : err(unreadable(reply.value, read.error));
}

async function getParts(
  http: AllegroHttp,
  offerId: OfferId,
  options: CallOptions,
): ReturnType<OfferPort['getParts']> {
  const reply = await http.call(
    getProductOfferParts,
    { params: { offerId }, query: { include: ['stock', 'price'] } },
    options,
  );
  if (!reply.ok) return reply;
  const price = readMoney(objectAt(reply.value.value, 'sellingMode')?.price);
  if (price === undefined) return err(unreadable(reply.value, { offerId, path: 'sellingMode.price' }));
  return ok({ price, stock: wholeAt(objectAt(reply.value.value, 'stock'), 'available') });
}

async function offerEvents(
  http: AllegroHttp,
  from: string | null,
  options: CallOptions,
): Answer<OfferEvent[]> {
  const query = { limit: 1000, from: from ?? undefined };
  const reply = await http.call(listOfferEvents, { query }, options);
  if (!reply.ok) return reply;
  return ok(reply.value.value.offerEvents.map(readOfferEvent).filter((event) => event !== null));
}

async function patch(
  http: AllegroHttp,
  offerId: OfferId,
  mergePatch: Readonly<Record<string, unknown>>,
): Answer<PatchAccepted> {
  const reply = await http.call(patchProductOffer, { params: { offerId }, json: mergePatch });
  if (!reply.ok) return reply;
  const { status, traceId, location, retryAfterMs } = reply.value;
  if (status !== 202) return ok({ state: 'done', traceId });
  if (location === null)
    return err({
      kind: 'unsure',
      traceId,
      message: 'Allegro took the change without saying where to ask for its outcome.',
    });
  return ok({ state: 'pending', location, retryAfterMs: retryAfterMs ?? DEFAULT_RETRY_AFTER_MS, traceId });
}

async function operation(
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

/** 409 to a command says that this id was accepted before: an earlier answer was lost. */
function accepted(reply: Result<Reply<unknown>, AppError>): Result<Accepted, AppError> {
  if (reply.ok) return ok({ traceId: reply.value.traceId });
  if (reply.error.kind === 'refused' && reply.error.status === 409)
    return ok({ traceId: reply.error.traceId });
  return reply;
}

function unreadable(reply: Reply<unknown>, unread: Unread): AppError {
  const { status, traceId } = reply;
  return {
    kind: 'server',
    status,
    traceId,
    message: `Allegro's answer about offer ${unread.offerId ?? '?'} could not be read (${unread.path}).`,
  };
}
