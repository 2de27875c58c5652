import type { AppError } from '../errors.ts';
import type { WireParameter } from './offer-parameters.ts';

/**
 * An edit is a row of the outbox.
 *
 *   draft -> queued -> sending -> confirmed
 *   sending -> queued (may be tried again) | unsure | refused
 *   unsure -> confirmed | queued (found out by reading)
 *   refused -> draft (the seller edits)         queued -> conflicted -> queued | dropped
 *   draft | queued | refused | conflicted -> dropped (by the seller only) | replaced (by a newer edit)
 *   queued for 24 h unsent -> draft, marked "released-too-long-ago"
 */
export const EDIT_STATES = [
  'draft',
  'queued',
  'sending',
  'unsure',
  'confirmed',
  'refused',
  'conflicted',
  'dropped',
  'replaced',
] as const;

export type EditState = (typeof EDIT_STATES)[number];

/** A number for every state, from 0. */
export function noEdits(): Record<EditState, number> {
  return Object.fromEntries(EDIT_STATES.map((state) => [state, 0])) as Record<EditState, number>;
}

/** States in which the edit still changes what the seller sees. */
export const PENDING_STATES = ['draft', 'queued', 'sending', 'unsure', 'refused', 'conflicted'] as const;

/** States in which a newer edit of the same field takes the row's place; else it waits as a successor. */
export const REPLACEABLE_STATES = ['draft', 'queued', 'refused', 'conflicted'] as const;

export function isPending(state: EditState): boolean {
  return (PENDING_STATES as readonly EditState[]).includes(state);
}

/**
 * What the seller meant: a value, (stock only) so many pieces more or fewer, (files only) where they go, or
 * (parameters only) what some of them say.
 */
export type Intent =
  | { readonly kind: 'set'; readonly value: unknown }
  | { readonly kind: 'add'; readonly amount: number }
  | PlaceFiles
  | FillParameters;

/**
 * Files by their names (offer-files.ts): some first, some last, some away; all others stay, in their order.
 */
export type PlaceFiles = {
  readonly kind: 'place';
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly without: readonly string[];
};

/** Some parameters as they are meant, one that says nothing to be taken away; all others stay. */
export type FillParameters = { readonly kind: 'fill'; readonly parameters: readonly WireParameter[] };

/** Why a row that looks ordinary needs a word beside it. */
export const EDIT_MARKS = [
  'released-too-long-ago',
  'stock-moved',
  'differs-on-allegro',
  /** Confirmed, and somebody else wrote the field between our look and our write. */
  'came-between',
  'ask-after-loss',
  /** It came back with a copy of the shop: whether it was sent since, only Allegro can tell. */
  'from-backup',
] as const;

export type EditMark = (typeof EDIT_MARKS)[number];

/** How a row of an outbox stands. */
export type Standing = {
  readonly state: EditState;
  readonly stateAt: number;
  readonly createdAt: number;
  readonly releasedAt: number | null;
  readonly attempts: number;
  readonly retryAt: number | null;
  readonly error: AppError | null;
};

export type Edit = Standing & {
  readonly editId: number;
  readonly changeSetId: string;
  readonly objectKind: 'offer';
  readonly objectId: string;
  readonly field: string;
  readonly intent: Intent;
  /** What Allegro had when the seller typed, as far as it was known. */
  readonly base: unknown;
  /** What Allegro shows instead, for conflicts and for "confirmed, Allegro changed it to ...". */
  readonly theirs: unknown;
  readonly mark: EditMark | null;
  /** The write that carries it; null until planned. */
  readonly callId: string | null;
  /** The row that must end before this one may go. */
  readonly afterEditId: number | null;
};

export type ChangeSetOrigin = 'by-hand' | 'bulk' | 'import' | 'take-back';

export type ChangeSet = {
  readonly changeSetId: string;
  readonly title: string;
  readonly origin: ChangeSetOrigin;
  readonly createdAt: number;
};
