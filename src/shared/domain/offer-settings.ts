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
    carrier: 'patch',
    collection: 'additional-services',
  },
  contact: { path: 'contact', carrier: 'patch', collection: 'contacts' },
} as const satisfies Readonly<Record<string, OfferSetting>>;

export type OfferSetting = {
  /** In the document of the offer and in its merge patch; there it is {id}. */
  readonly path: string;
  /** `modification`: one command sets it for many offers. */
  readonly carrier: 'patch' | 'modification';
  readonly collection: string;
};

export type SettingField = keyof typeof OFFER_SETTINGS;

/** The keys an offer names; null where it names none. */
export type OfferSettings = Readonly<Record<SettingField, string | null>>;

export const SETTING_FIELDS = Object.keys(OFFER_SETTINGS) as readonly SettingField[];

export function isSettingField(field: string): field is SettingField {
  return Object.hasOwn(OFFER_SETTINGS, field);
}
