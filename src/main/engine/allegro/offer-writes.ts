import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { publicationCommand } from './endpoints/offer-publication.ts';
import { modificationCommand, priceCommand, quantityCommand } from './endpoints/batch-offer-modification.ts';
import { patchProductOffer } from './endpoints/offer-with-product.ts';
import type { AllegroHttp } from './http.ts';
import { isOperation } from './offer-reads.ts';
import type { Reply } from './reply.ts';
import type { Accepted, Answer, OfferPort, PatchAccepted } from './offer-port.ts';
import { containsOffers, wireMoney } from './wire/command.ts';

const DEFAULT_RETRY_AFTER_MS = 5000;

/** What is written of offers in the same way in every edition: commands of one value, and merge patches. */
export function offerWrites(
  http: AllegroHttp,
): Pick<OfferPort, 'publication' | 'fixedPrice' | 'quantity' | 'modification' | 'patch'> {
  return {
    publication: async (commandId, action, offerIds) => {
      const json = { publication: { action }, offerCriteria: containsOffers(offerIds) };
      const input = { params: { commandId }, json };
      return accepted(await http.call(publicationCommand.submit, input));
    },
    fixedPrice: async (commandId, price, offerIds) => {
      const modification = { type: 'FIXED_PRICE', price: wireMoney(price) } as const;
      const input = {
        params: { commandId },
        json: { modification, offerCriteria: containsOffers(offerIds) },
      };
      return accepted(await http.call(priceCommand.submit, input));
    },
    quantity: async (commandId, { change, value }, offerIds) => {
      const modification = { changeType: change, value };
      const input = {
        params: { commandId },
        json: { modification, offerCriteria: containsOffers(offerIds) },
      };
      return accepted(await http.call(quantityCommand.submit, input));
    },
    modification: async (commandId, element, offerIds) => {
      const json = { modification: element, offerCriteria: containsOffers(offerIds) };
      const input = { params: { commandId }, json };
      return accepted(await http.call(modificationCommand.submit, input));
    },
    patch: (offerId, mergePatch) => patch(http, offerId, mergePatch),
  };
}

/** 409 to a command says that this id was accepted before: an earlier answer was lost. */
export function accepted(reply: Result<Reply<unknown>, AppError>): Result<Accepted, AppError> {
  if (reply.ok) return ok({ traceId: reply.value.traceId });
  if (reply.error.kind === 'refused' && reply.error.status === 409)
    return ok({ traceId: reply.error.traceId });
  return reply;
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
  if (location === null || !isOperation(location))
    return err({
      kind: 'unsure',
      traceId,
      message:
        `Allegro took the change of offer ${offerId} without saying where to ask for its outcome. ` +
        'Stragan looks at the offer itself.',
    });
  return ok({ state: 'pending', location, retryAfterMs: retryAfterMs ?? DEFAULT_RETRY_AFTER_MS, traceId });
}
