import type { OfferDocument, OfferRecord } from '../data/offer-document.ts';
import { errors, oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { switches } from '../switches.ts';
import { carryOut } from './carry-out.ts';
import { withImageAddress, withImagePaths } from './images-in-offer.ts';
import { isObject } from './merge-patch.ts';
import { findOffer, isAnswer, ownOffer } from './offer-store.ts';
import { isBeingEdited, startOperation } from './operations.ts';

/** PATCH /sale/product-offers/{offerId}: done at once (200) or accepted and done later (202). */
export function patchOffer(context: Context): DemoAnswer {
  const { state, now, json } = context;
  const { offerId = '' } = context.params;
  const found = ownOffer(state, offerId, now);
  if (isAnswer(found)) return found;
  if (!isObject(json)) return errors(400, []);
  if (isBeingEdited(state, offerId)) return stillBeingEdited();

  const patch = withImagePaths(json, context.addresses.image);
  if (context.random() < switches(state).acceptedShare) {
    const headers = startOperation(context, offerId, patch);
    return { status: 202, headers, body: answered(context, found) };
  }
  const problems = carryOut(context, found, patch);
  if (problems.length > 0) return errors(422, problems);
  return { status: 200, headers: {}, body: answered(context, findOffer(state, offerId, now) ?? found) };
}

/** What POST and PATCH answer: the offer, and what Allegro would rather have. */
export function answered(context: Context, record: OfferRecord): object {
  const doc = shown(context, record);
  const { warnings } = doc.validation;
  return warnings.length === 0 ? doc : { ...doc, warnings };
}

export function shown(context: Context, record: OfferRecord): OfferDocument {
  return withImageAddress(record.doc, context.addresses.image);
}

export function stillBeingEdited(): DemoAnswer {
  const message = 'The previous edition of the offer is still being processed. Try again later.';
  return oneError(409, 'OfferConflictException', message);
}
