import type { Edition } from './account.ts';

/**
 * Settings that an offer names by their keys: each is an item of a collection. They are part of the offer's
 * details: no list tells them.
 */
export const OFFER_SETTINGS = {
  shippingRates: {
    path: 'delivery.shippingRates',
    carrier: 'modification',
    collection: 'shipping-rates',
  },
  returnPolicy: {
    path: 'afterSalesServices.returnPolicy',
    carrier: 'patch',
    collection: 'return-policies',
  },
  impliedWarranty: {
    path: 'afterSalesServices.impliedWarranty',
    carrier: 'patch',
    collection: 'implied-warranties',
  },
  warranty: { path: 'afterSalesServices.warranty', carrier: 'patch', collection: 'warranties' },
  sizeTable: { path: 'sizeTable', carrier: 'modification', collection: 'size-tables' },
  additionalServices: {
    path: 'additionalServices',
    element: 'additionalServicesGroup',
    carrier: 'modification',
    collection: 'additional-services',
  },
  contact: { path: 'contact', carrier: 'patch', collection: 'contacts' },
  wholesalePriceList: {
    path: 'discounts.wholesalePriceList',
    carrier: 'modification',
    collection: 'wholesale-price-lists',
  },
  fundraisingCampaign: {
    path: 'fundraisingCampaign',
    carrier: 'patch',
    collection: 'charity-campaigns',
  },
} as const satisfies Readonly<Record<string, OfferSetting>>;

/**
 * What else one command sets for many offers: what names an item, and what is one of few constants. Source:
 * PUT /sale/offer-modification-commands/{commandId}.
 */
export const OFFER_TERMS = {
  handlingTime: {
    path: 'delivery.handlingTime',
    carrier: 'modification',
    choices: ['PT0S', 'PT24H', 'P2D', 'P3D', 'P4D', 'P5D', 'P7D', 'P10D', 'P14D', 'P21D', 'P30D', 'P60D'],
    editions: ['2026'],
  },
  invoice: {
    path: 'payments.invoice',
    carrier: 'modification',
    choices: ['VAT', 'VAT_MARGIN', 'WITHOUT_VAT', 'NO_INVOICE'],
  },
  responsibleProducer: {
    path: 'responsibleProducer',
    at: 'productSet[0].responsibleProducer',
    carrier: 'modification',
    collection: 'responsible-producers',
    editions: ['2026'],
  },
  responsiblePerson: {
    path: 'responsiblePerson',
    at: 'productSet[0].responsiblePerson',
    carrier: 'modification',
    collection: 'responsible-persons',
    editions: ['2026'],
  },
} as const satisfies Readonly<Record<string, OfferSetting | OfferChoice>>;

type Term = {
  /** In the document of the offer and in its merge patch. */
  readonly path: string;
  /** In the document, where it lies elsewhere there: of the first product. */
  readonly at?: string;
  /** In the command that sets it, where that calls it otherwise. */
  readonly element?: string;
  /** `modification`: one command sets it for many offers. */
  readonly carrier: 'patch' | 'modification';
  /** Left out: both have it. */
  readonly editions?: readonly Edition[];
};

/** Its value is the key of an item; in documents it is {id}. */
export type OfferSetting = Term & { readonly collection: string };

/** Its value is one of Allegro's constants; an offer always has one. */
export type OfferChoice = Term & { readonly choices: readonly string[] };

export type SettingField = keyof typeof OFFER_SETTINGS;
export type TermField = keyof typeof OFFER_TERMS;
/** All that is chosen for an offer rather than typed. */
export type ChosenField = SettingField | TermField;

/** The keys and constants of an offer; null where it has none. */
export type OfferSettings = Readonly<Record<ChosenField, string | null>>;

export const SETTING_FIELDS = Object.keys(OFFER_SETTINGS) as readonly SettingField[];

export const CHOSEN: { readonly [F in ChosenField]: OfferSetting | OfferChoice } = {
  ...OFFER_SETTINGS,
  ...OFFER_TERMS,
};

export const CHOSEN_FIELDS = Object.keys(CHOSEN) as readonly ChosenField[];

export function isChosenField(field: string): field is ChosenField {
  return Object.hasOwn(CHOSEN, field);
}

/** Those that offers of this edition have. */
export function chosenFieldsOf(edition: Edition): readonly ChosenField[] {
  return CHOSEN_FIELDS.filter((field) => CHOSEN[field].editions?.includes(edition) ?? true);
}

/** The collection whose key it holds; null where it holds a constant. */
export function collectionOf(field: ChosenField): string | null {
  const term = CHOSEN[field];
  return 'collection' in term ? term.collection : null;
}

/** Where its value lies in the document of an offer. */
export function placeInDocument(field: ChosenField): string {
  const term = CHOSEN[field];
  const place = term.at ?? term.path;
  return 'collection' in term ? `${place}.id` : place;
}
