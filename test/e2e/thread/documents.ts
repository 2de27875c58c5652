/** What the command line answers with --json, as far as the thread looks at it. */
export type Change = {
  readonly id: number;
  readonly offerId: string;
  readonly changeSetId: string;
  readonly field: 'price' | 'stock' | 'title' | 'publication';
  readonly intent:
    | { readonly kind: 'set'; readonly value: unknown }
    | { readonly kind: 'add'; readonly amount: number };
  readonly base: unknown;
  readonly theirs: unknown;
  readonly after: unknown;
  readonly state: string;
  readonly mark: string | null;
  readonly error: { readonly message: string } | null;
};

export type ImportDocument = {
  readonly changeSetId: string;
  readonly rows: number;
  readonly edited: number;
  readonly problems: readonly { readonly line: number; readonly code: string; readonly message: string }[];
  readonly refused: readonly unknown[];
};

export type CheckDocument = {
  readonly checked: number;
  readonly stops: readonly unknown[];
  readonly questions: readonly { readonly code: string; readonly count: number }[];
};

export type SendDocument = {
  readonly code: number;
  readonly released: number;
  readonly confirmed: number;
  readonly refused: readonly Change[];
  readonly conflicted: readonly Change[];
  readonly underWay: readonly Change[];
};

export type TakeBackDocument = {
  readonly changeSetId: string | null;
  readonly edited: number;
  readonly unchanged: number;
  readonly refused: readonly unknown[];
  readonly skipped: readonly { readonly offerId: string; readonly field: string; readonly code: string }[];
};
