import { DAY_MS } from '../data/birth.ts';
import { CATEGORY_TREE } from '../data/category-tree.ts';
import type { OfferDocument, OfferRecord } from '../data/offer-document.ts';
import type { DemoError, DemoState } from '../kinds.ts';
import { hasImpliedWarranty } from '../settings/implied-warranties.ts';
import { hasReturnPolicy } from '../settings/return-policies.ts';
import { hasShippingRates } from '../settings/shipping-rates.ts';
import { hasWarranty } from '../settings/warranties.ts';
import { descriptionErrors } from './description-rules.ts';
import { imageErrors } from './image-rules.ts';
import type { Moment } from './moment.ts';
import { parameterErrors } from './offer-parameters.ts';
import { referenceErrors } from './reference-rules.ts';
import { titleErrors } from './title-rules.ts';

const HANDLING_TIMES = 'PT0S PT24H P2D P3D P4D P5D P7D P10D P14D P21D P30D P60D'.split(' ');
const DURATIONS = 'P3D P5D P7D P10D P20D P30D PT72H PT120H PT168H PT240H PT480H PT720H'.split(' ');
const INVOICES = 'VAT VAT_MARGIN WITHOUT_VAT NO_INVOICE'.split(' ');
const MARKET_CURRENCIES: Readonly<Record<string, string>> = {
  'allegro-pl': 'PLN',
  'allegro-cz': 'CZK',
  'allegro-hu': 'HUF',
  'allegro-sk': 'EUR',
};
const CATEGORY_FIXED_AFTER_MS = DAY_MS / 2;

/** What no offer may say, draft or not. */
export function fieldErrors(moment: Moment, doc: OfferDocument, before: OfferRecord | null): DemoError[] {
  return [
    ...titleErrors(doc.name ?? '', moment.state.settings.edition),
    ...descriptionErrors(doc),
    ...imageErrors(moment, doc, before?.doc ?? null),
    ...parameterErrors(doc, before?.doc ?? null),
    ...priceErrors(doc),
    ...choiceErrors(doc),
    ...lengthErrors(doc),
    ...settingErrors(moment.state, doc),
    ...referenceErrors(moment, doc, before),
    ...categoryErrors(moment, doc, before),
    ...languageErrors(doc, before),
  ];
}

/** Null when the price may be asked. */
export function priceComplaint(amount: string, currency: string, marketplaceId: string): string | null {
  if (!/^\d+(\.\d{1,2})?$/.test(amount)) return 'The price has at most two decimals.';
  const value = Number(amount);
  if (value < 1 || value > 1_000_000_000) return 'The price must be between 1 and 1000000000.';
  return MARKET_CURRENCIES[marketplaceId] === currency
    ? null
    : `The currency must be ${MARKET_CURRENCIES[marketplaceId]}.`;
}

function priceErrors(doc: OfferDocument): DemoError[] {
  const { price } = doc.sellingMode;
  const errors: DemoError[] = [];
  if (price !== null) {
    const message = priceComplaint(price.amount, price.currency, doc.publication.marketplaces.base.id);
    if (message !== null)
      errors.push({ code: 'VALIDATION_ERROR', message, path: 'sellingMode.price.amount' });
  }
  if (doc.stock.available < 0 || doc.stock.available > 99_999) {
    const message = 'The quantity must be between 0 and 99999.';
    errors.push({ code: 'VALIDATION_ERROR', message, path: 'stock.available' });
  }
  return errors;
}

function choiceErrors(doc: OfferDocument): DemoError[] {
  const choices: readonly (readonly [string, string | null | undefined, readonly string[]])[] = [
    ['sellingMode.format', doc.sellingMode.format, ['BUY_NOW', 'AUCTION', 'ADVERTISEMENT']],
    ['stock.unit', doc.stock.unit, ['UNIT', 'PAIR', 'SET']],
    ['publication.status', doc.publication.status, ['INACTIVE', 'ACTIVATING', 'ACTIVE', 'ENDED']],
    ['publication.duration', doc.publication.duration, DURATIONS],
    ['delivery.handlingTime', doc.delivery.handlingTime, HANDLING_TIMES],
    ['payments.invoice', doc.payments.invoice, INVOICES],
    ['messageToSellerSettings.mode', doc.messageToSellerSettings?.mode, ['OPTIONAL', 'HIDDEN', 'REQUIRED']],
  ];
  return choices
    .filter(([, value, allowed]) => value != null && !allowed.includes(value))
    .map(([path, value]) => ({ code: 'VALIDATION_ERROR', message: `Value ${value} is not allowed.`, path }));
}

function lengthErrors(doc: OfferDocument): DemoError[] {
  const limits: readonly (readonly [string, string | null | undefined, number])[] = [
    ['external.id', doc.external?.id, 100],
    ['delivery.additionalInfo', doc.delivery.additionalInfo, 650],
    ['location.city', doc.location.city, 50],
    ['location.postCode', doc.location.postCode, 12],
    ['location.countryCode', doc.location.countryCode, 2],
  ];
  const errors = limits
    .filter(([, value, max]) => (value?.length ?? 0) > max)
    .map(([path, , max]) => ({ code: 'VALIDATION_ERROR', message: `At most ${max} characters.`, path }));
  const isPolish = doc.location.countryCode === 'PL';
  if (isPolish && !/^\d{2}-\d{3}$/.test(doc.location.postCode ?? '')) {
    errors.push({
      code: 'VALIDATION_ERROR',
      message: 'A postal code looks like 00-000.',
      path: 'location.postCode',
    });
  }
  return errors;
}

type Named = readonly [
  code: string,
  path: string,
  id: string | undefined,
  isThere: (state: DemoState, id: string) => boolean,
];

function settingErrors(state: DemoState, doc: OfferDocument): DemoError[] {
  const terms = doc.afterSalesServices;
  const named: readonly Named[] = [
    [
      'ShippingRatesNotFoundException',
      'delivery.shippingRates.id',
      doc.delivery.shippingRates?.id,
      hasShippingRates,
    ],
    [
      'ReturnPolicyNotFoundException',
      'afterSalesServices.returnPolicy.id',
      terms?.returnPolicy?.id,
      hasReturnPolicy,
    ],
    [
      'ImpliedWarrantyNotFoundException',
      'afterSalesServices.impliedWarranty.id',
      terms?.impliedWarranty?.id,
      hasImpliedWarranty,
    ],
    ['WarrantyNotFoundException', 'afterSalesServices.warranty.id', terms?.warranty?.id, hasWarranty],
  ];
  return named.flatMap(([code, path, id, isThere]) =>
    id === undefined || isThere(state, id) ? [] : [{ code, message: `${id} not found.`, path }],
  );
}

function categoryErrors({ now }: Moment, doc: OfferDocument, before: OfferRecord | null): DemoError[] {
  const path = 'category.id';
  const category = CATEGORY_TREE.byId.get(doc.category.id);
  if (category === undefined || !category.isLeaf) {
    return [{ code: 'CATEGORY_NOT_EXISTS', message: `Category ${doc.category.id} does not exist.`, path }];
  }
  const isMoved = before !== null && before.doc.category.id !== doc.category.id;
  if (isMoved && before.startedAt !== null && now - before.startedAt > CATEGORY_FIXED_AFTER_MS) {
    const message = 'The category can be changed within 12 hours of publication.';
    return [{ code: 'CATEGORY_MISMATCH', message, path }];
  }
  return [];
}

function languageErrors(doc: OfferDocument, before: OfferRecord | null): DemoError[] {
  const isFixed = before !== null && before.doc.publication.status !== 'INACTIVE';
  if (!isFixed || before.doc.language === doc.language) return [];
  return [
    { code: 'VALIDATION_ERROR', message: 'The language can be changed in a draft only.', path: 'language' },
  ];
}
