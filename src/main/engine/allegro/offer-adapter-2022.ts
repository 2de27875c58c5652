import { getOffer as getFormerOffer } from './endpoints/offer-information.ts';
import { changePrice } from './endpoints/price-editing.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { err, ok, type AppError } from '../../../shared/errors.ts';
import { classifyTaskErrors } from './classify.ts';
import { readCommandReport } from './command-report.ts';
import type { AllegroHttp, CallOptions } from './http.ts';
import type { Accepted, Answer, DetailedOffer, OfferPort } from './offer-port.ts';
import { listByIds, listPage, offerEvents, operation, unreadable } from './offer-reads.ts';
import { accepted, offerWrites } from './offer-writes.ts';
import type { Priority } from './rate-limits.ts';
import { wireMoney } from './wire/command.ts';
import { asProductOffer } from './wire/former-offer.ts';
import { readDetailedOffer } from './wire/offer.ts';

/** What PUT /sale/offer-modification-commands/{commandId} took before product safety was asked about. */
const ELEMENTS: readonly string[] = [
  'additionalServicesGroup',
  'delivery',
  'discounts',
  'location',
  'payments',
  'promotion',
  'publication',
  'sizeTable',
];

/**
 * The 2022 edition: the full offer by GET /sale/offers/{offerId}, price and stock by one command for each
 * value (a price of one offer by a call of its own), all else by merge patches: PUT of the whole offer would
 * write back the stock it has read, and with it whatever was sold in between.
 */
export function createOfferPort2022(http: AllegroHttp, reads: Priority = 'pull'): OfferPort {
  const options: CallOptions = { priority: reads };
  const writes = offerWrites(http);
  return {
    listPage: (page) => listPage(http, page, options),
    listByIds: (offerIds) => listByIds(http, offerIds, options),
    getOffer: (offerId) => getOffer(http, offerId, options),
    getParts: async (offerId) => {
      const offer = await getOffer(http, offerId, options);
      if (!offer.ok) return offer;
      const { price = null, stock = null } = offer.value.base;
      return ok({ price, stock });
    },
    offerEvents: (from) => offerEvents(http, from, options),
    ...writes,
    bulk: null,
    changePrice: (commandId, offerId, price) => changePriceOf(http, commandId, offerId, price),
    modification: async (commandId, element, offerIds) =>
      Object.keys(element).every((name) => ELEMENTS.includes(name))
        ? writes.modification(commandId, element, offerIds)
        : err(NOT_YET),
    commandReport: (kind, commandId) => readCommandReport(http, kind, commandId, options),
    operation: (location) => operation(http, location, options),
  };
}

/** Allegro says at once whether it takes the price, and whether it came about by the offer alone. */
async function changePriceOf(
  http: AllegroHttp,
  commandId: string,
  offerId: OfferId,
  price: Money,
): Answer<Accepted> {
  const json = { id: commandId, input: { buyNowPrice: wireMoney(price) } };
  const reply = await http.call(changePrice, { params: { offerId, commandId }, json });
  const output = reply.ok ? reply.value.value.output : null;
  if (output?.status === 'ERROR') return err(classifyTaskErrors(output['errors']));
  return accepted(reply);
}

async function getOffer(http: AllegroHttp, offerId: OfferId, options: CallOptions): Answer<DetailedOffer> {
  const reply = await http.call(getFormerOffer, { params: { offerId } }, options);
  if (!reply.ok) return reply;
  const offer = asProductOffer(reply.value.value);
  const read = readDetailedOffer(offer, JSON.stringify(offer));
  return read.ok ? read : err(unreadable(reply.value, read.error));
}

const NOT_YET: AppError = {
  kind: 'unavailable',
  since: null,
  replacedBy: null,
  message: 'This edition of Allegro does not know this part of an offer yet.',
};
