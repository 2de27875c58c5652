import type { WireDescription } from './description.ts';
import type { Money } from './money.ts';
import { isUnfilled, type ParameterRange } from './offer-parameters.ts';
import type { SettingField } from './offer-settings.ts';
import { isRequiredBeside, saidBy, type Requirement } from './requirement.ts';

/** A parameter as the seller filled it: words, or entries of its dictionary by their ids. */
export type NewOfferParameter = {
  readonly id: string;
  readonly values: readonly string[];
  readonly valuesIds: readonly string[];
  readonly rangeValue?: ParameterRange;
  /** It tells of the product; the others tell of this offer alone. */
  readonly isOfProduct: boolean;
};

/** An offer that the seller has made here and that Allegro does not have yet. */
export type NewOffer = {
  /** Of Allegro's Catalog. */
  readonly product: { readonly id: string; readonly name: string; readonly ean: string | null };
  readonly title: string;
  readonly categoryId: string | null;
  readonly price: Money | null;
  readonly stock: number | null;
  /** By it an offer is found whose creation was not answered; never empty once it is kept. */
  readonly externalId: string;
  /** Addresses, in their order. */
  readonly images: readonly string[];
  /** Null: that of the product. */
  readonly description: WireDescription | null;
  readonly parameters: readonly NewOfferParameter[];
  /** Keys of items; a key of ours until Allegro has given one. What is left out is not chosen. */
  readonly settings: Readonly<Partial<Record<SettingField, string | null>>>;
  /** ISO 8601, such as PT24H. */
  readonly handlingTime: string | null;
  readonly producerId: string | null;
  readonly personId: string | null;
  /** Null: what the product says of its safety. */
  readonly safetyText: string | null;
  /** False: it is kept at Allegro as a draft that nobody sees. */
  readonly publish: boolean;
};

/** What stands around the form: what the category asks for and what the product brings along. */
export type NewOfferGround = {
  /** Null: the category's parameters were never read here. */
  readonly requirements: readonly Requirement[] | null;
  readonly brought: readonly {
    readonly id: string;
    readonly name: string;
    readonly values: readonly string[];
  }[];
  readonly productImages: readonly string[];
  readonly categoryName: string | null;
};

/** ISO 8601 durations that Allegro takes for handling. Source: delivery.handlingTime. */
export const HANDLING_TIMES = [
  'PT0S',
  'PT24H',
  'P2D',
  'P3D',
  'P4D',
  'P5D',
  'P7D',
  'P10D',
  'P14D',
  'P21D',
  'P30D',
  'P60D',
] as const;

/** What the seller has to fill in or may: all that the product does not bring along. */
export function askedOf({ requirements, brought }: NewOfferGround): readonly Requirement[] {
  const known = new Set(brought.map(({ id }) => id));
  return (requirements ?? []).filter(({ id }) => !known.has(id));
}

export function isRequiredNow(requirement: Requirement, offer: NewOffer, ground: NewOfferGround): boolean {
  const brought = ground.brought.map(({ id }) => [id, []] as const);
  return isRequiredBeside(requirement, new Map([...brought, ...saidBy(offer.parameters)]));
}

export function hasValue(parameter: NewOfferParameter): boolean {
  return !isUnfilled(parameter);
}
