import type { WireDescription } from './description.ts';
import type { Money } from './money.ts';
import type { SettingField } from './offer-settings.ts';

/** A parameter as the seller filled it: words, or entries of its dictionary by their ids. */
export type NewOfferParameter = {
  readonly id: string;
  readonly values: readonly string[];
  readonly valuesIds: readonly string[];
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

/** What a category asks of its offers. */
export type Requirement = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'whole' | 'number' | 'choice';
  readonly isRequired: boolean;
  readonly isOfProduct: boolean;
  readonly unit: string | null;
  readonly choices: readonly { readonly id: string; readonly value: string }[];
  /** Besides its choices, words of the seller's own. */
  readonly takesOwnWords: boolean;
  readonly takesSeveral: boolean;
  readonly least: number | null;
  readonly most: number | null;
  readonly mostLength: number | null;
  /** Required once these hold. */
  readonly requiredIf: RequirementCondition | null;
};

/** All of them: parameters with one of these entries, and parameters that are empty. */
export type RequirementCondition = {
  readonly filled: readonly { readonly id: string; readonly valuesIds: readonly string[] }[];
  readonly empty: readonly string[];
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
  if (requirement.isRequired) return true;
  const condition = requirement.requiredIf;
  if (condition === null) return false;
  const entries = new Map(offer.parameters.map((parameter) => [parameter.id, parameter]));
  const isFilled = (id: string) => {
    const own = entries.get(id);
    return (own ? hasValue(own) : false) || ground.brought.some((known) => known.id === id);
  };
  const holds = condition.filled.every(({ id, valuesIds }) =>
    entries.get(id)?.valuesIds.some((entry) => valuesIds.includes(entry)),
  );
  return holds && condition.empty.every((id) => !isFilled(id));
}

export function hasValue({ values, valuesIds }: NewOfferParameter): boolean {
  return valuesIds.length > 0 || values.some((value) => value.trim() !== '');
}
