/** What the seller does besides typing into offers. Each bears a mark that nothing else bears. */
export type Deed =
  /** In a collection: the mark is the name. */
  | {
      readonly kind: 'item';
      readonly what: 'create' | 'rename' | 'remove';
      readonly collection: string;
      /** Null: Allegro has yet to give one. */
      readonly key: string | null;
      readonly mark: string;
    }
  /** An act that is prepared. The mark is the text that a buyer gets, or the status of an order. */
  | { readonly kind: 'act'; readonly act: string; readonly key: string; readonly mark: string }
  /** Says yes to an act that was looked at. */
  | {
      readonly kind: 'yes';
      readonly act: string;
      readonly key: string;
      readonly mark: string;
      readonly lookedAt: number;
      readonly at: number;
    }
  /** The mark is the title. */
  | { readonly kind: 'new-offer'; readonly mark: string }
  | { readonly kind: 'send-new-offer'; readonly mark: string }
  /** The mark is the title of the change set. */
  | { readonly kind: 'photos'; readonly offerId: string; readonly count: number; readonly mark: string };

export type NotedDeed = Deed & {
  /** Number of the change; null: the program was ended before it answered. */
  readonly changeId: number | null;
};

export type DeedOf<K extends Deed['kind']> = Extract<NotedDeed, { kind: K }>;

export function deedsOf<K extends Deed['kind']>(deeds: readonly NotedDeed[], kind: K): DeedOf<K>[] {
  return deeds.filter((deed): deed is DeedOf<K> => deed.kind === kind);
}
