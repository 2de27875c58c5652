import type { DemoEdition } from '../kinds.ts';
import { ordinaryOffer } from './ordinary-offer.ts';
import { DAY_MS, isoTime } from './birth.ts';
import { CONDITION_ID, NEW_VALUE_ID, PIECES_ID, parametersOf } from './category-parameters.ts';
import { between, hash, share } from './dice.ts';
import type {
  Description,
  Money,
  OfferDocument,
  OfferRecord,
  Parameter,
  ProductSetElement,
} from './offer-document.ts';
import { bornExtras, bornSafety, soldAbroad } from './born-extras.ts';
import { offerIdOf } from './offer-id.ts';
import { priceText } from './price-text.ts';
import { picturesOf, productAt } from './products.ts';
import {
  impliedWarrantyId,
  priceRuleId,
  producerId,
  returnPolicyId,
  shippingRatesId,
  warrantyId,
} from './settings-ids.ts';
import { offerTitle } from './titles.ts';
import { traitsOf } from './traits.ts';
import type { Traits } from './traits.ts';

/** The shop as it was at birth, one offer at a time. */
export type Shop = {
  readonly seed: number;
  readonly offers: number;
  readonly bornAt: number;
  /** Default: 2026. */
  readonly edition?: DemoEdition;
};

/** Made on demand and never kept: 100,000 of them would not fit. */
export function makeOffer(shop: Shop, index: number): OfferRecord {
  const traits = traitsOf(shop.seed, shop.offers, index);
  const times = timesOf(shop, index, traits);
  return {
    doc: documentOf(shop, index, traits, times),
    sold: traits.sold,
    watchers: traits.watchers,
    visits: traits.visits,
    bidders: traits.bidders,
    priceRuleId: traits.priceRule === null ? null : priceRuleId(shop.seed, traits.priceRule),
    isFulfillment: traits.isFulfillment,
    rulesAbroad: soldAbroad(shop.seed, index, traits).rulesAbroad,
    startedAt: times.startedAt,
    endedAt: times.endedAt,
  };
}

export type Times = {
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
};

export function timesOf(shop: Shop, index: number, traits: Traits): Times {
  const createdAt = Math.floor(shop.bornAt - DAY_MS * (1 + 600 * traits.ageShare));
  if (traits.status === 'INACTIVE' || traits.status === 'ACTIVATING') {
    return { createdAt, startedAt: null, endedAt: null };
  }
  const startedAt = createdAt + 3_600_000;
  if (traits.status !== 'ENDED') return { createdAt, startedAt, endedAt: null };
  const since = Math.max(startedAt, shop.bornAt - 55 * DAY_MS);
  return {
    createdAt,
    startedAt,
    endedAt: Math.floor(since + share(shop.seed, index, 99) * (shop.bornAt - since)),
  };
}

function offerPictures(shop: Shop, index: number, traits: Traits): string[] {
  if (traits.isIncompleteDraft) return [];
  return picturesOf(shop.seed, index, 101, between(shop.seed, index, 100, 1, 8));
}

export function firstPicture(shop: Shop, index: number, traits: Traits): string | null {
  return traits.isIncompleteDraft ? null : (picturesOf(shop.seed, index, 101, 1)[0] ?? null);
}

function documentOf(shop: Shop, index: number, traits: Traits, times: Times): OfferDocument {
  const { seed } = shop;
  const name = offerTitle(shop, index, traits.product, traits.leaf);
  const images = offerPictures(shop, index, traits);
  const price =
    traits.priceMinor === null ? null : { amount: priceText(traits.priceMinor), currency: traits.currency };
  const createdAt = isoTime(times.createdAt);
  const hasProduct = traits.format === 'BUY_NOW';
  return {
    id: offerIdOf(seed, index),
    name,
    category: { id: traits.leaf.id },
    productSet: hasProduct
      ? [{ ...productSetElement(shop, traits), ...bornSafety(seed, index, traits) }]
      : [],
    parameters: offerParameters(shop, index, traits),
    images,
    description: description(name, images, traits, hash(seed, index, 102)),
    ...(traits.externalId === null ? {} : { external: { id: traits.externalId } }),
    sellingMode: sellingModeOf(index, traits, price),
    stock: { available: traits.stock, unit: 'UNIT' },
    publication: publication(shop, index, traits),
    delivery: {
      handlingTime: index % 6 === 0 ? 'P2D' : 'PT24H',
      shippingRates: { id: shippingRatesId(seed, traits.isFulfillment ? 3 : traits.shippingRates % 3) },
      additionalInfo: null,
      shipmentDate: null,
    },
    afterSalesServices: {
      impliedWarranty: { id: impliedWarrantyId(seed, 0) },
      returnPolicy: { id: returnPolicyId(seed, traits.returnPolicy) },
      ...(index % 3 === 0 ? { warranty: { id: warrantyId(seed, index % 2) } } : {}),
    },
    ...constants(traits),
    additionalMarketplaces: {},
    ...bornExtras(shop, index, traits),
    validation: { errors: draftErrors(traits), warnings: [], validatedAt: createdAt },
    createdAt,
    updatedAt: isoTime(times.endedAt ?? times.createdAt),
  };
}

/** Of auctions, every other has a price below which nothing is sold. */
export function sellingModeOf(
  index: number,
  { format, currency, priceMinor }: Traits,
  price: Money | null,
): OfferDocument['sellingMode'] {
  if (format !== 'AUCTION') return { format, price, minimalPrice: null, startingPrice: null };
  const minimalPrice =
    index % 80 > 40 && priceMinor !== null ? { amount: priceText(priceMinor * 2), currency } : null;
  return { format, price, minimalPrice, startingPrice: { amount: '1.00', currency } };
}

function publication(shop: Shop, index: number, traits: Traits): OfferDocument['publication'] {
  return {
    status: traits.status,
    duration: traits.format === 'AUCTION' ? 'P10D' : null,
    ...(traits.status === 'ACTIVATING' ? { startingAt: isoTime(shop.bornAt + 14 * DAY_MS) } : {}),
    republish: false,
    endingAt: null,
    endedBy: traits.endedBy,
    marketplaces: {
      base: { id: traits.marketplaceId },
      additional: soldAbroad(shop.seed, index, traits).additional,
    },
  };
}

const LANGUAGES = { 'allegro-pl': 'pl-PL', 'allegro-cz': 'cs-CZ', 'allegro-hu': 'hu-HU' } as const;

function constants(traits: Traits) {
  return {
    ...ordinaryOffer(),
    b2b: { buyableOnlyByBusiness: traits.isBusinessOnly },
    language: LANGUAGES[traits.marketplaceId],
  } as const;
}

function productSetElement(shop: Shop, traits: Traits): ProductSetElement {
  const product = productAt(shop.seed, traits.product);
  return {
    product: {
      id: product.id,
      publication: { status: 'LISTED' },
      parameters: product.parameters,
      isAiCoCreated: false,
    },
    quantity: { value: 1 },
    responsiblePerson: null,
    responsibleProducer: traits.isOutdated ? null : { id: producerId(shop.seed) },
    safetyInformation: {
      type: 'TEXT',
      description: 'Używać zgodnie z przeznaczeniem. Chronić przed wilgocią.',
    },
    marketedBeforeGPSRObligation: false,
    deposits: [],
  };
}

function offerParameters(shop: Shop, index: number, traits: Traits): Parameter[] {
  const condition: Parameter = {
    id: CONDITION_ID,
    name: 'Stan',
    values: ['Nowy'],
    valuesIds: [NEW_VALUE_ID],
    rangeValue: null,
  };
  if (!parametersOf(traits.leaf).some((parameter) => parameter.id === PIECES_ID)) return [condition];
  const values = [String(between(shop.seed, index, 103, 1, 10))];
  return [
    condition,
    { id: PIECES_ID, name: 'Liczba sztuk w ofercie', values, valuesIds: null, rangeValue: null },
  ];
}

const SENTENCES = [
  'Wysyłka tego samego dnia przy zamówieniu do 12:00.',
  'Towar fabrycznie nowy, w oryginalnym opakowaniu.',
  'Sprawdzony przez nas przed wysyłką.',
  'W razie pytań prosimy o wiadomość.',
  'Kolor na zdjęciu może różnić się nieznacznie od rzeczywistego.',
] as const;

function description(name: string, images: readonly string[], traits: Traits, draw: number): Description {
  const [first = '', second = ''] = [SENTENCES[draw % 5], SENTENCES[(draw >>> 4) % 5]];
  const list = `<ul><li>${traits.leaf.name}</li><li><b>${first}</b></li></ul>`;
  const text = { type: 'TEXT', content: `<h1>${name}</h1><p>${second}</p>${list}` } as const;
  const [picture] = images;
  if (picture === undefined) return { sections: [{ items: [text] }] };
  const closing = { type: 'TEXT', content: '<p>Zapraszamy do zakupu.</p>' } as const;
  return { sections: [{ items: [text, { type: 'IMAGE', url: picture }] }, { items: [closing] }] };
}

function draftErrors(traits: Traits): OfferDocument['validation']['errors'] {
  if (!traits.isIncompleteDraft) return [];
  const message = 'The offer has no images.';
  return [
    {
      code: 'GallerySizeException',
      message,
      details: null,
      path: 'images',
      userMessage: message,
      metadata: {},
    },
  ];
}
