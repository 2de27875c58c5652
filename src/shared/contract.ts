import type { Account, Environment } from './domain/account.ts';
import type { ChangeSet, ChangeSetOrigin, Edit, EditState, Intent } from './domain/edit.ts';
import type { BulkRule } from './domain/bulk-change.ts';
import type { BulkPreview } from './domain/bulk-preview.ts';
import type { OfferId, OfferRow, PublicationStatus } from './domain/offer.ts';
import type { AttachmentType } from './domain/attachment-types.ts';
import type { OfferField } from './domain/offer-fields.ts';
import type { ImportInput, ImportPreview } from './domain/table-import.ts';
import type { AppError, Result } from './errors.ts';

/** What a window or the command line may ask of Stragan, and what it may hear. Nothing else crosses. */
export type Commands = {
  /** Never fails: the first thing a window asks. */
  'app.status': { in: Empty; out: AppStatus };
  'app.preferences': { in: Partial<Preferences>; out: Preferences };

  'accounts.list': { in: Empty; out: { accounts: readonly Account[]; currentId: string | null } };
  'accounts.connect-demo': { in: { offers?: number; seed?: number }; out: Account };
  'accounts.connect': { in: ConnectInput; out: Account };
  'accounts.cancel-connect': { in: Empty; out: Empty };
  'accounts.open': { in: { accountId: string }; out: Account };
  'accounts.close': { in: Empty; out: Empty };
  /** Signs in again for the open account: after an expiry, or with write scopes before the first Send. */
  'accounts.sign-in': { in: { write: boolean }; out: Account };
  'accounts.sign-out': { in: Empty; out: Empty };

  'sync.start': { in: { full?: boolean; details?: boolean }; out: SyncOutcome };
  'sync.stop': { in: Empty; out: Empty };
  /** Asks for these offers' details before all others. */
  'sync.hurry': { in: { offerIds: readonly OfferId[] }; out: Empty };
  /** What the sync asks the seller about. */
  'sync.findings': { in: Empty; out: { missing: MissingOffers | null } };
  /**
   * Whether offers missing at Allegro are archived here too. `waiting` ones are asked for a last time with
   * the next pull that gets through; kept ones are left alone until the next reading of the whole list.
   */
  'sync.answer-missing': { in: { remove: boolean }; out: { kept: number; removed: number; waiting: number } };

  /** Makes an ordered view; valid until another is opened `keep` times later. */
  'offers.open': { in: OfferQuery; out: { viewId: string; total: number } };
  'offers.page': {
    in: { viewId: string; index: number; limit: number };
    out: { rows: readonly OfferRow[]; total: number };
  };
  /** For the command line and export: by key, never by offset. */
  'offers.list': {
    in: OfferQuery & { after: string | null; limit: number };
    out: { offers: readonly OfferRow[]; next: string | null };
  };
  'offers.show': { in: { offerId: OfferId }; out: OfferDetails };
  /** The ids behind a query or a view, for "select all N matching". */
  'offers.ids': { in: { viewId: string }; out: { offerIds: readonly OfferId[] } };
  'offers.edit': { in: EditInput; out: EditOutcome };
  /** What one rule would do to many offers. */
  'offers.bulk-preview': { in: { of: ChosenOffers; rule: BulkRule }; out: BulkPreview };
  /**
   * Does it, if it still comes to the numbers of the preview with this digest; else nothing, and `isStale`.
   */
  'offers.bulk-edit': {
    in: { title: string; of: ChosenOffers; rule: BulkRule; digest: string };
    out: EditOutcome & { readonly isStale: boolean };
  };
  'offers.undo': { in: Empty; out: { undone: number; title: string | null } };
  'offers.redo': { in: Empty; out: { redone: number; title: string | null } };
  'offers.counts': {
    in: Empty;
    out: { total: number; byStatus: Readonly<Partial<Record<PublicationStatus, number>>> };
  };

  'import.read': { in: ImportInput; out: ImportPreview };
  'import.apply': {
    in: ImportInput & { title: string };
    out: ImportPreview & EditOutcome;
  };

  'changes.list': {
    in: { states?: readonly EditState[]; changeSetId?: string; after: string | null; limit: number };
    out: { changes: readonly ChangeRow[]; next: string | null };
  };
  'changes.counts': { in: Empty; out: ChangeCounts };
  'changes.show': { in: { editId: number }; out: ChangeRow & { story: readonly StoryLine[] } };
  'changes.sets': {
    in: Empty;
    out: { sets: readonly (ChangeSet & { counts: Readonly<Partial<Record<EditState, number>>> })[] };
  };
  'changes.check': { in: ChangeScope; out: CheckReport };
  /** What sending would take: calls by kind and about how long. */
  'changes.plan': { in: ChangeScope; out: PlanReport };
  /**
   * Releases drafts. Refused while a check stops them or a question is open (`answered` names the questions
   * said yes to); offline it releases only with `whenOnline`.
   */
  'changes.send': {
    in: ChangeScope & { answered: readonly string[] | 'all'; whenOnline?: boolean };
    out: { released: number; report: CheckReport };
  };
  'changes.recall': { in: ChangeScope; out: { recalled: number } };
  'changes.drop': { in: ChangeScope; out: { dropped: number } };
  'changes.retry': { in: ChangeScope; out: { retried: number } };
  'changes.resolve': {
    in: ChangeScope & { field?: OfferField; take: 'mine' | 'theirs' };
    out: { resolved: number };
  };
  /** New edits with the former values; rows that changed since are left and named. */
  'changes.take-back': { in: { changeSetId: string }; out: EditOutcome & { skipped: readonly SkippedRow[] } };

  /**
   * Opens files of this computer; folders are walked. Not for windows, which hand over the files themselves.
   */
  'files.open': {
    in: { paths: readonly string[] };
    out: { files: readonly OpenedFile[]; problems: readonly FileProblem[] };
  };
  /** Which offer each photo belongs to by its name; null tries SKU, EAN and offer number. */
  'images.match': { in: { fileIds: readonly number[]; key: ImageKey | null }; out: ImageMatching };
  /** Makes photos ready for Allegro and keeps them here. Each file comes out ready or as a problem. */
  'images.prepare': {
    in: { fileIds: readonly number[] };
    out: { images: readonly PreparedFile[]; problems: readonly FileProblem[] };
  };
  /**
   * One edit of the photos of each offer; offers whose details are missing are fetched first. Nothing is
   * uploaded yet.
   */
  'images.place': { in: PlaceImagesInput; out: EditOutcome };
  'attachments.prepare': { in: { fileId: number; type: AttachmentType }; out: PreparedFile };
  /**
   * One edit of each offer; of a type that the offer has already the new file takes the place, which the
   * check asks about.
   */
  'attachments.place': {
    in: { title: string; type: AttachmentType; blobId: string; offerIds: readonly OfferId[] };
    out: EditOutcome;
  };
};

type Empty = Readonly<Record<string, never>>;

export type CommandName = keyof Commands;

export type Events = {
  'store.changed': { readonly tables: readonly string[] };
  'app.changed': { readonly what: 'accounts' | 'status' | 'preferences' };
};

export type EventName = keyof Events;

export type Api = {
  call<K extends CommandName>(
    name: K,
    input: Commands[K]['in'],
  ): Promise<Result<Commands[K]['out'], AppError>>;
  on<K extends EventName>(name: K, listener: (payload: Events[K]) => void): () => void;
};

export type Preferences = {
  language: 'en' | 'pl';
  theme: 'light' | 'dark' | 'system';
  /** A price that moves by more than this share is asked about before it is sent. */
  askAbovePercent: number;
  railFolded: boolean;
};

export type ConnectInput =
  | { environment: 'demo'; auth: string; api: string; upload: string; admin?: string; adminToken?: string }
  | {
      environment: 'sandbox' | 'production';
      /** The seller's own key; left out where this build carries one. */
      clientId?: string;
      appName?: string;
      clientSecret?: string;
      secretsInFile?: boolean;
    };

export type AppStatus = {
  readonly version: string;
  readonly account: Account | null;
  readonly environment: Environment | null;
  /** Null when no account is open; unknown until Allegro was first asked. */
  readonly connection: 'online' | 'offline' | 'signed-out' | 'unknown' | null;
  /** Allegro asked us to wait until then. */
  readonly pausedUntil: number | null;
  readonly canWrite: boolean;
  readonly dataAsOf: Readonly<Record<DataArea, number | null>>;
  readonly sync: SyncProgress;
  readonly counts: ChangeCounts;
  /** So many offers are missing at Allegro that the seller is asked; see sync.findings. */
  readonly missingOffers: number;
  /** A build without a key can only open the demo shop or take the seller's own key. */
  readonly hasBuiltInKey: boolean;
  /** Secrets rest in a file rather than in the system's store. */
  readonly secretsInFile: boolean;
};

export type DataArea = 'offers' | 'details' | 'offer-events' | 'orders' | 'categories' | 'settings';

export type SyncProgress = {
  readonly running: 'listing' | 'journal' | 'details' | 'sending' | null;
  readonly done: number;
  readonly total: number;
};

export type SyncOutcome = {
  readonly offers: number;
  readonly changed: number;
  readonly detailsMissing: number;
};

export type MissingOffers = {
  readonly count: number;
  /** Of so many known here. */
  readonly total: number;
  readonly at: number;
  readonly sample: readonly { readonly offerId: OfferId; readonly title: string }[];
};

export type OfferSort = {
  readonly by:
    | 'title'
    | 'price'
    | 'stock'
    | 'status'
    | 'externalId'
    | 'category'
    | 'watchers'
    | 'visits'
    | 'sold'
    | 'offerId';
  readonly direction: 'up' | 'down';
};

export type OfferQuery = {
  /** Words, SKU, EAN or offer number, folded; prefixes match. */
  readonly text?: string;
  readonly statuses?: readonly PublicationStatus[];
  readonly priceFromMinor?: number;
  readonly priceToMinor?: number;
  readonly stockFrom?: number;
  readonly stockTo?: number;
  readonly categoryId?: string;
  readonly externalIds?: readonly string[];
  readonly offerIds?: readonly OfferId[];
  readonly unsentOnly?: boolean;
  readonly sort?: OfferSort;
};

export type OfferDetails = {
  readonly row: OfferRow;
  /** Allegro's own documents, as they came; null means not fetched yet, never empty. */
  readonly listing: unknown;
  readonly details: unknown;
  readonly detailsAt: number | null;
  readonly history: readonly { at: number; field: string; from: unknown; to: unknown; cause: string }[];
};

/** Offers one by one, or all that match. */
export type ChosenOffers = { readonly offerIds: readonly OfferId[] } | { readonly query: OfferQuery };

export type EditInput = {
  readonly title: string;
  readonly origin: ChangeSetOrigin;
  readonly edits: readonly { offerId: OfferId; field: OfferField; intent: Intent }[];
};

/** Rows that were not edited are named with the reason; the others are. */
export type EditOutcome = {
  readonly changeSetId: string | null;
  readonly edited: number;
  readonly unchanged: number;
  readonly refused: readonly SkippedRow[];
};

export type SkippedRow = {
  readonly offerId: OfferId;
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
};

/** All changes that may be meant, some by id, or one set. */
export type ChangeScope = {
  readonly editIds?: readonly number[];
  readonly changeSetId?: string;
  readonly offerId?: OfferId;
};

export type ChangeRow = Edit & {
  readonly offerTitle: string;
  readonly externalId: string | null;
  /** Before -> after as the seller sees it: base, and the value the intent leads to. */
  readonly before: unknown;
  readonly after: unknown;
  readonly setTitle: string;
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

export type ImageKey = 'sku' | 'ean' | 'offer';

export type NamedFile = { readonly fileId: number; readonly name: string };

export type OpenedFile = NamedFile & { readonly sizeBytes: number };

/** A file that cannot be used. `code` is the key of its text. */
export type FileProblem = {
  readonly fileId: number | null;
  readonly name: string;
  readonly code: string;
  readonly message: string;
};

/** `blobId` is the SHA-256 of what will be uploaded; sides are null for what is no picture. */
export type PreparedFile = NamedFile & {
  readonly blobId: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly width: number | null;
  readonly height: number | null;
};

export type OfferLabel = {
  readonly offerId: OfferId;
  readonly title: string;
  readonly externalId: string | null;
};

/** The photos of one offer in their order. */
export type ImageMatch = {
  readonly offer: OfferLabel;
  readonly files: readonly (NamedFile & { readonly by: ImageKey; readonly number: number })[];
};

export type ImageMatching = {
  readonly matched: readonly ImageMatch[];
  readonly unmatched: readonly (NamedFile & { readonly reason: string })[];
  readonly ambiguous: readonly (NamedFile & {
    readonly reason: string;
    readonly candidates: readonly OfferLabel[];
  })[];
  /** Offers whose details are not here yet: their EANs are not known. */
  readonly eanUnknownOffers: number;
};

/** append: after the photos that are there; main: before them; replace: instead of them. */
export type PlaceImagesInput = {
  readonly title: string;
  readonly as: 'append' | 'main' | 'replace';
  readonly placements: readonly { readonly offerId: OfferId; readonly blobIds: readonly string[] }[];
};
