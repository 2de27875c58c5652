import type { Edit, EditState } from './domain/edit.ts';
import type { OfferId } from './domain/offer.ts';

/** All changes that may be meant, some by id, or one set. */
export type ChangeScope = {
  readonly editIds?: readonly number[];
  readonly changeSetId?: string;
  readonly offerId?: OfferId;
};

/** Somebody else wrote the field between our look at it and our write, which came after. */
export type CameBetween = {
  /** By Allegro's clock. */
  readonly at: number;
  /** What our look had shown, and what our write made of it. */
  readonly looked: unknown;
  readonly ours: unknown;
  /** Left out where it was never seen: Allegro's journal tells that something was written, not what. */
  readonly theirs?: unknown;
};

export type ChangeRow = Edit & {
  readonly offerTitle: string;
  readonly externalId: string | null;
  readonly isAuction?: boolean;
  /** Before -> after as the seller sees it: base, and the value the intent leads to. */
  readonly before: unknown;
  readonly after: unknown;
  readonly setTitle: string;
  /** Of a confirmed change: whether its field was edited again since, or is or was taken back. */
  readonly since?: 'edited' | 'being-taken-back' | 'taken-back' | null;
  /** With the mark `came-between`. */
  readonly between?: CameBetween;
};

export type ChangeCounts = Readonly<Record<EditState, number>>;

export type StoryLine = {
  readonly at: number;
  readonly event: string;
  readonly detail: Readonly<Record<string, unknown>>;
};

/**
 * A stop keeps the row from being sent; a question needs a yes. `code` is the rule's name and the key of its
 * text.
 */
export type Finding = {
  readonly code: string;
  readonly severity: 'stop' | 'ask';
  readonly editId: number;
  readonly offerId: OfferId;
  readonly field: string;
  readonly values: Readonly<Record<string, string | number>>;
};

export type CheckReport = {
  readonly checked: number;
  readonly stops: readonly Finding[];
  readonly questions: readonly {
    code: string;
    count: number;
    worst: Finding;
    findings: readonly Finding[];
  }[];
};

export type PlanReport = {
  readonly edits: number;
  readonly calls: Readonly<
    Record<
      'upload' | 'bulk' | 'price' | 'publication' | 'patch' | 'modification' | 'look' | 'readBack',
      number
    >
  >;
  readonly estimatedMs: number;
};
