import type { OfferDocument, OfferRecord } from '../data/offer-document.ts';
import type { DemoError } from '../kinds.ts';
import { scheduleActivation } from '../offers/carry-out.ts';
import { completenessErrors } from '../offers/completeness-rules.ts';
import { fieldErrors, priceComplaint } from '../offers/field-rules.ts';
import type { Moment } from '../offers/moment.ts';
import { publicationStep } from '../offers/publication-step.ts';
import { saveOffer } from '../offers/save-offer.ts';
import { applyPriceRule } from './apply-price-rule.ts';
import type { Change, PriceChange, PriceRuleChange, PublicationChange } from './command-record.ts';
import { modified } from './modification-elements.ts';

/** Changes one offer as a task of a command says; returns why it could not. */
export function applyChange(moment: Moment, before: OfferRecord, change: Change): readonly DemoError[] {
  if (change.type === 'price-rule') return applyPriceRule(moment, before, change);
  const doc = changed(moment, before, change);
  if (Array.isArray(doc)) return doc;
  const saved = saveOffer(moment, before, { ...before, doc: doc as OfferDocument }, 'seller');
  scheduleActivation(moment, saved);
  return [];
}

function changed(
  moment: Moment,
  before: OfferRecord,
  change: Exclude<Change, PriceRuleChange>,
): OfferDocument | DemoError[] {
  const { doc } = before;
  switch (change.type) {
    case 'price':
      return withPrice(before, change);
    case 'stock':
      return withStock(doc, change.how === 'FIXED' ? change.value : doc.stock.available + change.value);
    case 'publication':
      return withPublication(moment, before, change);
    case 'modification':
      return withElement(moment, before, change.element);
  }
}

function withPrice({ doc, bidders }: OfferRecord, change: PriceChange): OfferDocument | DemoError[] {
  const base = doc.publication.marketplaces.base.id;
  const path = 'sellingMode.price';
  if (change.marketplaceId !== null && change.marketplaceId !== base) {
    return [{ code: 'VALIDATION_ERROR', message: `The offer is not sold on ${change.marketplaceId}.`, path }];
  }
  if (bidders > 0) return [{ code: 'VALIDATION_ERROR', message: 'The auction has bids.', path }];
  const price = newPrice(doc.sellingMode.price, change);
  if (price === null)
    return [{ code: 'VALIDATION_ERROR', message: 'The offer has no price in this currency.', path }];
  const message = priceComplaint(price.amount, price.currency, base);
  if (message !== null) return [{ code: 'VALIDATION_ERROR', message, path }];
  return { ...doc, sellingMode: { ...doc.sellingMode, price } };
}

type Money = { readonly amount: string; readonly currency: string };

function newPrice(old: Money | null, change: PriceChange): Money | null {
  if (change.how === 'FIXED') return { amount: exactAmount(change.amount), currency: change.currency };
  if (old === null) return null;
  if (change.how === 'PERCENTAGE') {
    return { ...old, amount: ((Number(old.amount) * (100 + change.percentage)) / 100).toFixed(2) };
  }
  if (change.currency !== old.currency) return null;
  const step = change.how === 'INCREASE' ? Number(change.amount) : -Number(change.amount);
  return { ...old, amount: (Number(old.amount) + step).toFixed(2) };
}

/** Two decimals where there are fewer; more are left for the price's own check. */
function exactAmount(amount: string): string {
  const [whole = '', cents = ''] = amount.split('.');
  return `${whole}.${cents.padEnd(2, '0')}`;
}

function withStock(doc: OfferDocument, available: number): OfferDocument | DemoError[] {
  if (available >= 0 && available <= 99_999) return { ...doc, stock: { ...doc.stock, available } };
  return [
    {
      code: 'VALIDATION_ERROR',
      message: 'The quantity must be between 0 and 99999.',
      path: 'stock.available',
    },
  ];
}

function withPublication(
  moment: Moment,
  before: OfferRecord,
  { action, scheduledFor }: PublicationChange,
): OfferDocument | DemoError[] {
  const { doc } = before;
  const isScheduled = action === 'ACTIVATE' && scheduledFor !== null;
  const wanted = isScheduled
    ? { ...doc, publication: { ...doc.publication, startingAt: scheduledFor } }
    : doc;
  const step = publicationStep(doc.publication, action === 'ACTIVATE' ? 'ACTIVE' : 'ENDED', wanted);
  if ('code' in step) return [step];
  const after = { ...wanted, publication: step };
  if (step.status !== 'ACTIVATING') return after;
  const { edition } = moment.state.settings;
  const wrong = [...fieldErrors(moment, after, before), ...completenessErrors(after, edition)];
  return wrong.length > 0 ? wrong : after;
}

function withElement(
  moment: Moment,
  before: OfferRecord,
  element: Readonly<Record<string, unknown>>,
): OfferDocument | DemoError[] {
  const doc = modified(before.doc, element);
  const wrong = fieldErrors(moment, doc, before);
  return wrong.length > 0 ? wrong : doc;
}
