import type { PartField } from './domain/offer-fields.ts';
import type { PaperInfo } from './contract-papers.ts';
import type { FileRule } from './domain/given-files.ts';
import type { StoryLine } from './contract-changes.ts';
import type { EditState } from './domain/edit.ts';
import type { AppError } from './errors.ts';

/** A text in every language Stragan speaks. */
export type Words = { readonly en: string; readonly pl: string };

/** Where a collection lies in the shop. */
export const SHELVES = [
  'orders',
  'after-sale',
  'talk',
  'money',
  'offers',
  'delivery',
  'settings',
  'promotion',
  'warehouse',
  'account',
] as const;
export type Shelf = (typeof SHELVES)[number];

export type ColumnKind =
  | 'text'
  | 'code'
  | 'money'
  | 'count'
  | 'percent'
  | 'instant'
  | 'date'
  /** Of ISO 8601: "P14D", "PT24H". */
  | 'duration'
  | 'yes-no'
  | 'choice'
  | 'link';

/**
 * `path` leads into the item's document: "delivery.method.name". Without a label: the term of its last step.
 */
export type Column = { readonly path: string; readonly kind: ColumnKind; readonly label?: Words };

/** How an item is drawn. */
export type ItemShape = 'record' | 'matrix' | 'conversation' | 'timeline';

export type CollectionInfo = {
  readonly name: string;
  readonly shelf: Shelf;
  readonly words: { readonly one: Words; readonly many: Words; readonly note?: Words };
  readonly shape: ItemShape;
  readonly columns: readonly Column[];
  /** Paths in the document that hold the key of an item of another collection; lists as "rates[]". */
  readonly references: Readonly<Record<string, string>>;
  /** Its items are part of one item of that collection, and are read for it. */
  readonly within: string | null;
  readonly can: { readonly create: boolean; readonly change: boolean; readonly remove: boolean };
  readonly acts: readonly { readonly name: string; readonly words: Words }[];
  /** Files that Allegro makes of its items, or keeps for them. */
  readonly papers: readonly PaperInfo[];
  /** Its items have offers' keys, and name what this part of the offer lacks. */
  readonly fills?: PartField;
  /** Far too many to be listed: a refresh takes the text that is looked for. */
  readonly search?: boolean;
  /** False where Allegro gives no list: only what was made here is known. */
  readonly isListed: boolean;
  /** This edition of Allegro has it no more, or not yet. */
  readonly gone: { readonly since: string | null; readonly note: Words } | null;
  /** When it was last read whole; null: never. */
  readonly readAt: number | null;
  readonly count: number;
  readonly unsent: number;
  /** Why the last reading failed; null when it did not. */
  readonly error: AppError | null;
};

export type ItemRow = {
  readonly collection: string;
  /** Allegro's, or "local:..." until Allegro has given one. */
  readonly key: string;
  readonly title: string | null;
  /** One for each column, as shown: Allegro's values with unsent changes over them. */
  readonly values: readonly unknown[];
  /** Of its pending changes the one that needs the seller most. */
  readonly mark: EditState | null;
  /** Made here; Allegro does not have it yet. */
  readonly isLocal: boolean;
  /** Allegro has it no more. */
  readonly isGone: boolean;
  /** As shown; only where it was asked for. */
  readonly document?: unknown;
};

/** Items whose value at `path` ("fulfillment.status") is one of these. */
export type ItemsWhere = { readonly path: string; readonly values: readonly string[] };

export type ItemDetails = ItemRow & {
  /** As shown; what Allegro said is `base`, null where it was made here. */
  readonly document: unknown;
  readonly base: unknown;
  readonly readAt: number | null;
  /** Why it can neither be changed nor deleted; null where it can. */
  readonly fixed: Words | null;
  readonly changes: readonly ItemChangeRow[];
  /** Titles of the items it refers to, by "collection/key". */
  readonly titles: Readonly<Record<string, string>>;
  /** How many items of other collections, and offers, refer to it. */
  readonly usedBy: readonly { readonly collection: string; readonly count: number }[];
};

export type ItemChangeKind = 'create' | 'change' | 'remove' | 'act';

/** A row of the outbox of items; its states are those of an edit (domain/edit.ts). */
export type ItemChangeRow = {
  readonly changeId: number;
  readonly collection: string;
  readonly key: string;
  readonly title: string | null;
  readonly kind: ItemChangeKind;
  /** Which act; null for the others. */
  readonly act: string | null;
  /** Top-level properties of the document: before -> after. */
  readonly lines: readonly { readonly path: string; readonly before: unknown; readonly after: unknown }[];
  readonly state: EditState;
  readonly stateAt: number;
  readonly createdAt: number;
  readonly releasedAt: number | null;
  readonly error: AppError | null;
  /**
   * Of a conflict: the same properties as Allegro has them now; null where somebody took the item away. Of an
   * act that was stopped: { stop: Words }.
   */
  readonly theirs: unknown;
};

export type FormFieldKind =
  | 'text'
  | 'long-text'
  | 'number'
  | 'count'
  | 'yes-no'
  | 'choice'
  | 'money'
  | 'instant'
  | 'date'
  /** Of ISO 8601, as columns have it. */
  | 'duration'
  /** Of a day: "10:30:00.000". */
  | 'time'
  | 'reference'
  /** Of the seller, see FILE_RULES; its value is a GivenFile. */
  | 'file'
  | 'group'
  | 'list';

/** One field of the form of a document, made from the request of the method that writes it. */
export type FormField = {
  /** The property. "" for the entries of a list. */
  readonly name: string;
  /** From the document's top: "availability.range"; entries of lists: "rates[].maxQuantityPerPackage". */
  readonly path: string;
  readonly kind: FormFieldKind;
  readonly isRequired: boolean;
  /** It has to be there, too, while the property beside it has this value. */
  readonly isRequiredWhen?: { readonly name: string; readonly is: string };
  readonly choices?: readonly string[];
  /** Of a reference: the collection whose key it holds. */
  readonly collection?: string;
  /** Of a file: what Allegro takes there. */
  readonly rule?: FileRule;
  /** Of a group. */
  readonly fields?: readonly FormField[];
  /** Of a list. */
  readonly entry?: FormField;
  readonly maxLength?: number;
};

export type ItemPlace = { readonly name: string; readonly key: string };

/** What the seller confirms before an act is done, as Allegro showed it a moment ago. */
export type ActLook = {
  /** Why it cannot be done any more; then nothing can be confirmed. */
  readonly stop: Words | null;
  readonly person: string | null;
  readonly amount: { readonly amount: string; readonly currency: string } | null;
  /** Number of the order, thread, parcel ... as the seller knows it. */
  readonly order: string | null;
  readonly says: readonly Words[];
  /** To be given back with the confirmation, within a minute. */
  readonly seen: string;
};

export type CollectionCommands = {
  'collections.describe': {
    in: Readonly<Record<string, never>>;
    out: { collections: readonly CollectionInfo[] };
  };
  /** In the order of Allegro's list unless sorted; `text` is looked for in all words of an item. */
  'collections.list': {
    in: {
      name: string;
      within?: string;
      text?: string;
      /** All of them must hold. */
      where?: readonly ItemsWhere[];
      sort?: { column: number; descending: boolean };
      withDocuments?: boolean;
      after: string | null;
      limit: number;
    };
    out: { items: readonly ItemRow[]; total: number; next: string | null };
  };
  'collections.show': { in: ItemPlace; out: ItemDetails };
  /** Null where such items can be neither made nor changed. */
  'collections.form': {
    in: { name: string; within?: string };
    out: {
      create: readonly FormField[] | null;
      change: readonly FormField[] | null;
      /** What a new item within that one begins with; null: with nothing. */
      initial: unknown;
    };
  };
  /** The form of what an act asks for. */
  'acts.form': { in: { act: string }; out: { fields: readonly FormField[] } };
  'collections.changes': {
    in: { states?: readonly EditState[]; after: number | null; limit: number };
    out: { changes: readonly ItemChangeRow[]; next: number | null };
  };
  'collections.story': { in: { changeId: number }; out: { story: readonly StoryLine[] } };

  /** Reads the collection, or the part of it within one item, or one item, from Allegro. */
  'collections.refresh': {
    in: { name: string; within?: string; key?: string; text?: string };
    out: { read: number; removed: number };
  };
  'collections.create': {
    in: { name: string; within?: string; document: unknown };
    out: { key: string; changeId: number };
  };
  /** `document`: the whole item as the seller left it. Null where nothing differs from Allegro. */
  'collections.change': { in: ItemPlace & { document: unknown }; out: { changeId: number | null } };
  /**
   * Puts entries into a list that is a set (of ids), or takes them out, for many items at once; what offers
   * have there need not be read for it. `unknown`: how many are no items.
   */
  'collections.change-sets': {
    in: {
      name: string;
      keys: readonly string[];
      list: string;
      add: readonly string[];
      remove: readonly string[];
    };
    out: { changed: number; unchanged: number; unknown: number };
  };
  'collections.remove': { in: ItemPlace; out: { changeId: number | null } };
  'collections.drop': { in: { changeIds: readonly number[] }; out: { dropped: number } };
  /** Takes a Send back, for what has not left yet. */
  'collections.recall': { in: { changeIds: readonly number[] | 'all' }; out: { recalled: number } };
  /**
   * Releases drafts, and by their numbers what was refused, too. Acts are not among them: each has its own
   * confirmation. What Allegro would certainly refuse is `bad-input` at "changes.7.name"; then nothing goes.
   */
  'collections.send': {
    in: { changeIds: readonly number[] | 'all'; whenOnline?: boolean };
    out: { released: number; sentAt: number | null };
  };
  /**
   * `mine`: it is to be done; an item that is gone is made anew. `theirs`: Allegro stays as it is. Of what is
   * unsure and nothing can tell: `mine` it was not done, `theirs` it was.
   */
  'collections.resolve': {
    in: { changeIds: readonly number[]; take: 'mine' | 'theirs' };
    out: { resolved: number };
  };
  /** Keeps an act for later; nothing is sent. */
  'acts.prepare': { in: ItemPlace & { act: string; input: unknown }; out: { changeId: number } };
  /** Reads from Allegro how things stand now. */
  'acts.look': { in: { changeId: number }; out: ActLook };
  /**
   * Does it, if the look that was confirmed is not older than a minute and still holds; else `conflict`, and
   * another look is needed. A stop leaves the act `conflicted`.
   */
  'acts.confirm': { in: { changeId: number; seen: string }; out: { change: ItemChangeRow } };
};
