import type { RuleWords } from './domain/check-rules/rule.ts';
import type { EditState } from './domain/edit.ts';
import type { FieldProblem } from './domain/new-offer-problems.ts';
import type { Currency } from './domain/money.ts';
import type { NewOffer, NewOfferGround } from './domain/new-offer.ts';
import type { OfferId } from './domain/offer.ts';
import type { AppError } from './errors.ts';

/** A product that an offer can be made of. */
export type FoundProduct = {
  readonly productId: string;
  readonly name: string;
  readonly ean: string | null;
  readonly categoryId: string | null;
  readonly categoryName: string | null;
  readonly imageUrl: string | null;
  /** An offer of the seller that has it; null where he has none, as far as is known here. */
  readonly offerId: OfferId | null;
};

/** A new offer with how it stands: its states are those of an edit. */
export type NewOfferRow = {
  readonly changeId: number;
  readonly offer: NewOffer;
  readonly ground: NewOfferGround;
  /** What the settings that it names are called, by their keys. */
  readonly titles: Readonly<Record<string, string>>;
  readonly state: EditState;
  readonly stateAt: number;
  readonly createdAt: number;
  readonly error: AppError | null;
  /** What keeps it from being sent, and what Allegro refused, by the fields of the form. */
  readonly problems: readonly FieldProblem[];
  /** Allegro's number, once it has given one. */
  readonly offerId: OfferId | null;
};

/** What the seller says yes to. */
export type NewOfferLook = {
  readonly offers: readonly NewOfferRow[];
  /** What he should know before: another offer has the same SKU. */
  readonly notes: readonly RuleWords[];
  /** To be given back with the Send; it holds as long as nothing of this was changed. */
  readonly seen: string;
};

export type NewOfferCommands = {
  /**
   * In Allegro's Catalog, by an EAN or by words; where that cannot be asked, among what is known here, and
   * `error` says why.
   */
  'new-offers.find-products': {
    in: { text: string };
    out: { products: readonly FoundProduct[]; error: AppError | null };
  };
  /** A form filled as far as the product, or the offer that it is to be like, tells. Nothing is kept. */
  'new-offers.begin': {
    in: { productId: string } | { like: OfferId };
    out: {
      offer: NewOffer;
      ground: NewOfferGround;
      titles: Readonly<Record<string, string>>;
      /** What most offers here are priced in. */
      currency: Currency;
    };
  };
  /** What the category asks for, and what the product brings along. */
  'new-offers.ground': {
    in: { productId: string; categoryId: string | null };
    out: { ground: NewOfferGround };
  };
  /** Keeps it here; nothing is sent. What was refused is a draft again. */
  'new-offers.save': {
    in: { changeId: number | null; offer: NewOffer };
    out: { changeId: number; problems: readonly FieldProblem[] };
  };
  'new-offers.list': {
    in: { states?: readonly EditState[]; after: number | null; limit: number };
    out: { newOffers: readonly NewOfferRow[]; next: number | null };
  };
  'new-offers.show': { in: { changeId: number }; out: NewOfferRow };
  'new-offers.look': { in: { changeIds: readonly number[] }; out: NewOfferLook };
  /**
   * Sends what was looked at. What publishes is sent only while Allegro can be reached; drafts wait with
   * `whenOnline`. What Allegro would certainly refuse is `bad-input` at "changes.7.title"; then nothing goes.
   */
  'new-offers.send': {
    in: { changeIds: readonly number[]; seen: string; whenOnline?: boolean };
    out: { released: number; sentAt: number };
  };
};
