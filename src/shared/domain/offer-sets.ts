/**
 * What an offer may have several of and that Allegro keeps apart from it: lists of keys of a collection,
 * one of them an offer.
 */
export const OFFER_SETS = {
  tags: { part: 'offer-tags', list: 'tags', collection: 'tags' },
} as const satisfies Readonly<Record<string, OfferSet>>;

export type OfferSet = {
  /** The collection whose items are the lists; each has the key of its offer. */
  readonly part: string;
  /** The property of such an item. */
  readonly list: string;
  /** What the list names. */
  readonly collection: string;
};

export type SetField = keyof typeof OFFER_SETS;

export const SET_FIELDS = Object.keys(OFFER_SETS) as readonly SetField[];

export function isSetField(field: string): field is SetField {
  return Object.hasOwn(OFFER_SETS, field);
}
