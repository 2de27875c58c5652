import type { Edition } from '../account.ts';
import type { WireParameter } from '../offer-parameters.ts';
import type { OfferBase } from '../offer.ts';
import type { Requirement } from '../requirement.ts';

/** One edit as a rule sees it. `before` is undefined when the field was never fetched. */
export type CheckRow = {
  readonly editId: number;
  readonly offerId: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly offer: OfferBase | null;
  /** It names an item of ours that is no more. */
  readonly namesNothing?: boolean;
  /** Of an edit of parameters. */
  readonly category?: CategoryRules;
};

/** What the offer's category asks, and what its product says. */
export type CategoryRules = {
  /** Null: never read here. */
  readonly requirements: readonly Requirement[] | null;
  readonly ofProduct: readonly WireParameter[];
};

export type CheckSettings = {
  readonly askAbovePercent: number;
  /** Of the shop; default: 2026. */
  readonly edition?: Edition;
};

export type FindingValues = Readonly<Record<string, string | number>>;

/** A rule's text in each language of the program; {{name}} is a value of the finding. */
export type RuleWords = Readonly<Record<'en' | 'pl', string>>;

/**
 * One thing that can be wrong with an edit, or that wants a yes. `look` gives the values for its text, or
 * null when there is nothing to say. `weight` tells which of many findings is the worst; without it they are
 * alike.
 */
export type CheckRule = {
  readonly code: string;
  readonly severity: 'stop' | 'ask';
  /** Empty: every field. */
  readonly fields: readonly string[];
  /** An amount `fromMinor` stands there as {{from}}, in the finding's currency. */
  readonly words: RuleWords;
  readonly look: (row: CheckRow, settings: CheckSettings) => FindingValues | null;
  readonly weight?: (values: FindingValues) => number;
};
