import { isoTime } from '../data/birth.ts';
import type { OfferDocument, OfferRecord } from '../data/offer-document.ts';
import type { DemoError } from '../kinds.ts';
import { completenessErrors } from './completeness-rules.ts';
import { fieldErrors } from './field-rules.ts';
import { isObject, mergePatch } from './merge-patch.ts';
import { wholeParameters } from './offer-parameters.ts';
import { offerWarnings } from './offer-warnings.ts';
import type { Moment } from './moment.ts';
import { readProductSet } from './product-set.ts';
import { publicationStep } from './publication-step.ts';
import { judgedMarkets, typedCompatibility, withIdsOnly } from './said-by-allegro.ts';

export type Edited =
  | { readonly ok: true; readonly record: OfferRecord }
  | { readonly ok: false; readonly errors: readonly DemoError[] };

type Sent = Readonly<Record<string, unknown>>;

/** The offer after a merge patch of the right shape, validated as a whole. Nothing is saved. */
export function editOffer(moment: Moment, before: OfferRecord, patch: Sent): Edited {
  const { productSet, ...rest } = patch;
  const set = productSet === undefined ? null : readProductSet(moment.state, productSet, before.doc);
  if (set !== null && 'code' in set) return { ok: false, errors: [set] };

  // A product named by its id brings its text and pictures unless others are sent along.
  const overwrite = set?.named ? { description: set.named.description, images: set.named.images } : {};
  const merged = wholeDocument(mergePatch({ ...before.doc, ...overwrite }, rest), before.doc);
  const doc = set === null ? merged : { ...merged, productSet: set.elements };

  const publication = publicationStep(before.doc.publication, wantedStatus(patch), doc);
  if ('code' in publication) return { ok: false, errors: [publication] };
  return validated(moment, { ...before, doc: { ...doc, publication } }, before);
}

/** Whether the record may be saved; a draft is told what it lacks and saved all the same. */
export function validated(moment: Moment, record: OfferRecord, before: OfferRecord | null): Edited {
  const wrong = fieldErrors(moment, record.doc, before);
  const lacking = completenessErrors(record.doc, moment.state.settings.edition);
  const { status } = record.doc.publication;
  const errors = status === 'INACTIVE' || status === 'ENDED' ? wrong : [...wrong, ...lacking];
  if (errors.length > 0) return { ok: false, errors };
  const told = status === 'INACTIVE' ? lacking : [];
  return { ok: true, record: { ...record, doc: withValidation(record.doc, told, moment.now) } };
}

/** The document with what was found in it. */
export function withValidation(doc: OfferDocument, found: readonly DemoError[], now: number): OfferDocument {
  const errors = found.map(wholeComplaint);
  const warnings = offerWarnings(doc).map(wholeComplaint);
  return { ...doc, validation: { errors, warnings, validatedAt: isoTime(now) } };
}

export function wantedStatus(patch: Sent): string | undefined {
  const publication = patch['publication'];
  const status = isObject(publication) ? publication['status'] : undefined;
  return typeof status === 'string' ? status : undefined;
}

/** What null removed and an offer cannot be without is put back empty; amounts get their two decimals. */
export function wholeDocument(merged: unknown, before: OfferDocument): OfferDocument {
  const doc = withIdsOnly(merged);
  const { format } = before.sellingMode;
  const sellingMode = { format, price: null, minimalPrice: null, startingPrice: null, ...doc.sellingMode };
  const nothing = {
    sizeTable: null,
    taxSettings: null,
    contact: null,
    fundraisingCampaign: null,
    additionalServices: null,
  };
  return {
    ...before,
    ...nothing,
    name: '',
    messageToSellerSettings: null,
    afterSalesServices: null,
    ...withoutOptional(doc),
    images: doc.images ?? [],
    attachments: doc.attachments ?? [],
    parameters: wholeParameters(doc.category?.id ?? before.category.id, doc.parameters ?? []),
    stock: { available: 0, unit: 'UNIT', ...doc.stock },
    delivery: {
      ...before.delivery,
      shippingRates: null,
      additionalInfo: null,
      shipmentDate: null,
      ...doc.delivery,
    },
    publication: { ...before.publication, duration: null, endingAt: null, ...doc.publication },
    discounts: { wholesalePriceList: null, ...doc.discounts },
    compatibilityList: typedCompatibility(doc.compatibilityList ?? null),
    additionalMarketplaces: judgedMarkets(doc.additionalMarketplaces),
    sellingMode: {
      ...sellingMode,
      price: sellingMode.price === null ? null : twoDecimals(sellingMode.price),
    },
  };
}

/** description and external are left out where they were removed. */
function withoutOptional(doc: Partial<OfferDocument>): Partial<OfferDocument> {
  const { description, external, ...rest } = doc;
  return {
    ...rest,
    ...(isObject(description) && Array.isArray(description.sections)
      ? { description }
      : { description: undefined }),
    ...(external?.id === undefined ? { external: undefined } : { external }),
  } as Partial<OfferDocument>;
}

function twoDecimals(price: { amount: string | number; currency: string }): {
  amount: string;
  currency: string;
} {
  const [whole = '0', cents = ''] = String(price.amount).split('.');
  return { currency: price.currency ?? 'PLN', amount: `${whole}.${cents.padEnd(2, '0')}` };
}

function wholeComplaint(error: DemoError): OfferDocument['validation']['errors'][number] {
  const { code, message, details = null, path = null } = error;
  return { code, message, details, path, userMessage: message, metadata: {} };
}
