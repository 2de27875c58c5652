import type { OfferDocument, OfferRecord } from '../data/offer-document.ts';
import { errors } from '../errors.ts';
import type { Context, DemoAnswer, DemoError } from '../kinds.ts';
import { scheduleActivation } from '../offers/carry-out.ts';
import { completenessErrors } from '../offers/completeness-rules.ts';
import { newOffer } from '../offers/create-offer.ts';
import { withValidation } from '../offers/edit-offer.ts';
import { fieldErrors } from '../offers/field-rules.ts';
import { withImagePaths } from '../offers/images-in-offer.ts';
import { isObject } from '../offers/merge-patch.ts';
import { isAnswer, nextOfferId, ownOffer } from '../offers/offer-store.ts';
import { isBeingEdited } from '../offers/operations.ts';
import { shown, stillBeingEdited } from '../offers/patch-offer.ts';
import { saveOffer } from '../offers/save-offer.ts';
import { formerOffer } from './former-offer.ts';
import { readFormerOffer } from './read-former-offer.ts';

/** GET /sale/offers/{offerId}. */
export function readFormer(context: Context): DemoAnswer {
  const found = ownOffer(context.state, context.params['offerId'] ?? '', context.now);
  return isAnswer(found) ? found : told(context, found);
}

/** POST /sale/offers: always a draft; what it lacks stands in its validation. */
export function createDraft(context: Context): DemoAnswer {
  return put(context, newOffer(context, categoryOf(context.json)), null);
}

/** PUT /sale/offers/{offerId}: the whole offer anew. A draft is saved whatever it lacks. */
export function replaceOffer(context: Context): DemoAnswer {
  const { state, now } = context;
  const { offerId = '' } = context.params;
  const found = ownOffer(state, offerId, now);
  if (isAnswer(found)) return found;
  if (isBeingEdited(state, offerId)) return stillBeingEdited();
  return put(context, found.doc, found);
}

function put(context: Context, doc: OfferDocument, before: OfferRecord | null): DemoAnswer {
  const { state, json } = context;
  if (!isObject(json)) return errors(400, []);
  const read = readFormerOffer(state, sentOf(context, json), doc);
  if ('code' in read) return errors(422, [read]);
  const record = before === null ? newRecord(read) : { ...before, doc: read };
  const checked = checkedOffer(context, record, before);
  if (Array.isArray(checked)) return errors(422, checked);
  const id = before === null ? nextOfferId(state) : doc.id;
  const saved = saveOffer(context, before, { ...record, doc: { ...checked, id } }, 'seller');
  scheduleActivation(context, saved);
  return told(context, saved);
}

/** Pictures as the state keeps them, whether of the gallery or of the description. */
function sentOf(context: Context, json: Readonly<Record<string, unknown>>) {
  const images: unknown[] = Array.isArray(json['images']) ? json['images'] : [];
  const urls = images.map((image) => (isObject(image) ? image['url'] : image));
  const sent = withImagePaths({ ...json, images: urls }, context.addresses.image);
  return { ...sent, images: (sent['images'] as unknown[]).map((url) => ({ url })) };
}

/** The document with its validation, or why it cannot be saved: only what is on sale must be whole. */
function checkedOffer(
  context: Context,
  { doc }: OfferRecord,
  before: OfferRecord | null,
): OfferDocument | DemoError[] {
  const wrong = fieldErrors(context, doc, before);
  const lacking = completenessErrors(doc, '2022');
  const { status } = doc.publication;
  if (status !== 'INACTIVE') {
    const stopping = status === 'ENDED' ? wrong : [...wrong, ...lacking];
    return stopping.length > 0 ? stopping : withValidation(doc, [], context.now);
  }
  const unknownPictures = wrong.filter(({ path }) => path?.startsWith('images[') === true);
  if (unknownPictures.length > 0) return unknownPictures;
  return withValidation(doc, [...wrong, ...lacking], context.now);
}

function newRecord(doc: OfferDocument): OfferRecord {
  const statistics = { sold: 0, watchers: 0, visits: 0, bidders: 0, startedAt: null, endedAt: null };
  return { doc, ...statistics, priceRuleId: null, isFulfillment: false };
}

function categoryOf(json: unknown): string | null {
  const category = isObject(json) ? json['category'] : null;
  return isObject(category) && typeof category['id'] === 'string' ? category['id'] : null;
}

function told(context: Context, record: OfferRecord): DemoAnswer {
  return { status: 200, headers: {}, body: formerOffer(shown(context, record)) };
}
