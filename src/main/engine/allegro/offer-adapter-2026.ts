import { bulkCommand } from './endpoints/batch-offer-modification.ts';
import { getProductOffer } from './endpoints/offer-with-product.ts';
import { getProductOfferParts } from './endpoints/offer-information.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { err, ok } from '../../../shared/errors.ts';
import { readCommandReport } from './command-report.ts';
import type { AllegroHttp, CallOptions } from './http.ts';
import type { Answer, DetailedOffer, OfferPort } from './offer-port.ts';
import { listByIds, listPage, offerEvents, operation, unreadable } from './offer-reads.ts';
import { accepted, offerWrites } from './offer-writes.ts';
import type { Priority } from './rate-limits.ts';
import { wireBulkEntry } from './wire/command.ts';
import { readMoney } from './wire/money.ts';
import { readDetailedOffer } from './wire/offer.ts';
import { objectAt, wholeAt } from './wire/reading.ts';

/** Today's edition: the full offer and its parts by product-offers, prices and stocks by the bulk command. */
export function createOfferPort2026(http: AllegroHttp, reads: Priority = 'pull'): OfferPort {
  const options: CallOptions = { priority: reads };
  return {
    listPage: (page) => listPage(http, page, options),
    listByIds: (offerIds) => listByIds(http, offerIds, options),
    getOffer: (offerId) => getOffer(http, offerId, options),
    getParts: (offerId) => getParts(http, offerId, options),
    offerEvents: (from) => offerEvents(http, from, options),
    ...offerWrites(http),
    bulk: async (commandId, entries) => {
      const json = { commandId, modifications: entries.map(wireBulkEntry) };
      return accepted(await http.call(bulkCommand.submit, { json }));
    },
    changePrice: null,
    commandReport: (kind, commandId) => readCommandReport(http, kind, commandId, options),
    operation: (location) => operation(http, location, options),
  };
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
