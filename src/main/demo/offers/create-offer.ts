import { CONDITION_ID, NEW_VALUE_ID } from '../data/category-parameters.ts';
import { isoTime } from '../data/birth.ts';
import { AD_LEAVES, GOODS_LEAVES } from '../data/category-tree.ts';
import type { OfferDocument, OfferRecord } from '../data/offer-document.ts';
import { ordinaryOffer } from '../data/ordinary-offer.ts';
import { impliedWarrantyId, returnPolicyId, shippingRatesId } from '../data/settings-ids.ts';
import { errors, oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { switches } from '../switches.ts';
import { scheduleActivation } from './carry-out.ts';
import { validated, wantedStatus, wholeDocument } from './edit-offer.ts';
import { withImagePaths } from './images-in-offer.ts';
import { isObject, mergePatch } from './merge-patch.ts';
import { nextOfferId } from './offer-store.ts';
import { startOperation } from './operations.ts';
import { answered } from './patch-offer.ts';
import { readProductSet } from './product-set.ts';
import { saveOffer } from './save-offer.ts';

/**
 * POST /sale/product-offers. Not idempotent: two make two. Without status INACTIVE the offer goes on sale.
 */
export function createOffer(context: Context): DemoAnswer {
  const { state, json } = context;
  if (!isObject(json)) return errors(400, []);
  const { productSet, ...rest } = withImagePaths(json, context.addresses.image);
  const set = readProductSet(state, productSet, null);
  if ('code' in set) return errors(422, [set]);

  const basis = newOffer(context, set.named?.leaf.id ?? categoryIn(rest));
  const inherited =
    set.named === null
      ? {}
      : { name: set.named.name, description: set.named.description, images: set.named.images };
  const merged = wholeDocument(mergePatch({ ...basis, ...inherited }, rest), basis);
  const isDraft = wantedStatus(json) === 'INACTIVE';
  if (!isDraft && merged.stock.available < 1) {
    return oneError(422, 'VALIDATION_ERROR', 'An offer without stock cannot be activated.', {
      path: 'stock.available',
    });
  }
  const publication = {
    ...merged.publication,
    status: isDraft ? 'INACTIVE' : 'ACTIVATING',
    endedBy: null,
  } as const;
  const checked = validated(context, recordOf({ ...merged, productSet: set.elements, publication }), null);
  if (!checked.ok) return errors(422, checked.errors);

  const id = nextOfferId(state);
  const saved = saveOffer(context, null, { ...checked.record, doc: { ...checked.record.doc, id } }, 'seller');
  scheduleActivation(context, saved);
  const isAccepted = context.random() < switches(state).acceptedShare;
  const headers = isAccepted
    ? startOperation(context, id, null)
    : { location: `${context.addresses.api}/sale/product-offers/${id}` };
  return { status: isAccepted ? 202 : 201, headers, body: answered(context, saved) };
}

function recordOf(doc: OfferDocument): OfferRecord {
  const statistics = { sold: 0, watchers: 0, visits: 0, bidders: 0, startedAt: null, endedAt: null };
  return { doc, ...statistics, priceRuleId: null, isFulfillment: false };
}

function categoryIn(sent: Readonly<Record<string, unknown>>): string | null {
  const category = sent['category'];
  return isObject(category) && typeof category['id'] === 'string' ? category['id'] : null;
}

/** A draft about which nothing is said, with what Allegro fills in from the account's settings. */
export function newOffer({ state, now }: Context, category: string | null): OfferDocument {
  const { seed } = state.settings;
  const categoryId = category ?? (GOODS_LEAVES[0] ?? AD_LEAVES[0])?.id ?? '';
  return {
    id: '',
    name: '',
    category: { id: categoryId },
    productSet: [],
    parameters: [
      { id: CONDITION_ID, name: 'Stan', values: ['Nowy'], valuesIds: [NEW_VALUE_ID], rangeValue: null },
    ],
    images: [],
    sellingMode: { format: 'BUY_NOW', price: null, minimalPrice: null, startingPrice: null },
    stock: { available: 0, unit: 'UNIT' },
    publication: {
      status: 'INACTIVE',
      duration: null,
      republish: false,
      endingAt: null,
      endedBy: null,
      marketplaces: { base: { id: 'allegro-pl' }, additional: [] },
    },
    additionalMarketplaces: {},
    delivery: {
      handlingTime: 'PT24H',
      shippingRates: { id: shippingRatesId(seed, 0) },
      additionalInfo: null,
      shipmentDate: null,
    },
    afterSalesServices: {
      impliedWarranty: { id: impliedWarrantyId(seed, 0) },
      returnPolicy: { id: returnPolicyId(seed, 0) },
    },
    ...ordinaryOffer(),
    b2b: { buyableOnlyByBusiness: false },
    language: 'pl-PL',
    validation: { errors: [], warnings: [], validatedAt: isoTime(now) },
    createdAt: isoTime(now),
    updatedAt: isoTime(now),
  };
}
