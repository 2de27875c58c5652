import type { OfferDocument } from '../data/offer-document.ts';
import { isObject } from './merge-patch.ts';

type Markets = OfferDocument['additionalMarketplaces'];

const CURRENCIES: Readonly<Record<string, string>> = {
  'allegro-cz': 'CZK',
  'allegro-hu': 'HUF',
  'allegro-sk': 'EUR',
};

/** A list of what an offer fits is the seller's own, unless the product brings one. */
export function typedCompatibility(list: unknown): unknown {
  return isObject(list) && list['type'] === undefined ? { type: 'MANUAL', ...list } : list;
}

/** Settings may be sent with their names; an offer keeps their ids. */
export function withIdsOnly(merged: unknown): Partial<OfferDocument> {
  if (!isObject(merged)) return {};
  const told: Record<string, unknown> = { ...merged };
  for (const name of [
    'additionalServices',
    'fundraisingCampaign',
    'sizeTable',
    'contact',
    'afterSalesServices',
  ])
    if (name in told) told[name] = name === 'afterSalesServices' ? eachById(told[name]) : byId(told[name]);
  for (const [name, inner] of [
    ['delivery', 'shippingRates'],
    ['discounts', 'wholesalePriceList'],
  ] as const) {
    const part = told[name];
    if (isObject(part) && inner in part) told[name] = { ...part, [inner]: byId(part[inner]) };
  }
  return told;
}

function eachById(settings: unknown): unknown {
  if (!isObject(settings)) return settings;
  return Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, byId(setting)]));
}

function byId(setting: unknown): unknown {
  return isObject(setting) ? { id: setting['id'] ?? setting['name'] } : setting;
}

/** Of each further marketplace, whether the offer is taken there: with a price of its currency. */
export function judgedMarkets(sent: unknown): Markets {
  if (!isObject(sent)) return {};
  return Object.fromEntries(Object.entries(sent).map(([id, market]) => [id, judged(id, market)]));
}

function judged(id: string, market: unknown): Markets[string] {
  const sellingMode = isObject(market) && isObject(market['sellingMode']) ? market['sellingMode'] : null;
  const price = sellingMode?.['price'];
  const currency = isObject(price) ? price['currency'] : null;
  const isTaken = currency !== null && currency === CURRENCIES[id];
  const refusal = {
    code: 'INVALID_PRICE_CURRENCY',
    userMessage: `The currency must be ${CURRENCIES[id] ?? 'another'}.`,
    parameters: { marketplaceId: [id] },
  };
  return {
    sellingMode: sellingMode as Markets[string]['sellingMode'],
    publication: isTaken
      ? { state: 'APPROVED', refusalReasons: [] }
      : { state: 'REFUSED', refusalReasons: [refusal] },
  };
}
