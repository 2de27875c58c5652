import type { ChangeCommands } from './contract-change-commands.ts';
import type { ActivityCommands } from './contract-activity.ts';
import type {
  AppStatus,
  ConnectInput,
  DemoDay,
  MissingOffers,
  Preferences,
  SyncOutcome,
} from './contract-app.ts';
import type {
  AddedFiles,
  AttachmentPreview,
  FetchedDetails,
  FileProblem,
  FoundOffers,
  Gallery,
  HandedFile,
  ImageKey,
  ImageMatching,
  OpenedFile,
  PickedFiles,
  PickKind,
  PlaceImagesInput,
  PreparedFile,
} from './contract-files.ts';
import type { CollectionCommands } from './contract-collections.ts';
import type { PaperCommands } from './contract-papers.ts';
import type { RecoveryCommands } from './contract-recovery.ts';
import type { UpkeepCommands } from './contract-upkeep.ts';
import type { MethodAnswer, MethodCall, MethodLine, MethodPreview } from './contract-methods.ts';
import type { NewOfferCommands } from './contract-new-offers.ts';
import type {
  ChosenOffers,
  EditInput,
  EditOutcome,
  CommonParameters,
  OfferDetails,
  ParametersGround,
  OfferQuery,
  ShopCategory,
} from './contract-offers.ts';
import type { Account, Edition } from './domain/account.ts';
import type { AttachmentType } from './domain/attachment-types.ts';
import type { BulkRule } from './domain/bulk-change.ts';
import type { BulkPreview } from './domain/bulk-preview.ts';
import type { OfferId, OfferRow, PublicationStatus } from './domain/offer.ts';
import type { ImportInput, ImportPreview } from './domain/table-import.ts';
import type { AppError, Result } from './errors.ts';

/** What a window or the command line may ask of Stragan, and what it may hear. Nothing else crosses. */
export type Commands = ShopCommands &
  ActivityCommands &
  ChangeCommands &
  CollectionCommands &
  NewOfferCommands &
  PaperCommands &
  RecoveryCommands &
  UpkeepCommands;

type ShopCommands = {
  /** Never fails: the first thing a window asks. */
  'app.status': { in: Empty; out: AppStatus };
  'app.preferences': { in: Partial<Preferences>; out: Preferences };

  /**
   * What was typed into a form and not applied, for a window that opens after a crash; null forgets it.
   * Without secrets. `accountId` null: of no shop.
   */
  'forms.keep': { in: { accountId: string | null; key: string; value: unknown }; out: Empty };
  'forms.kept': {
    in: { accountId: string | null };
    out: { forms: Readonly<Record<string, unknown>> };
  };

  /** Opens Allegro's page of linked apps outside of Stragan. */
  'app.open-linked-apps': { in: Empty; out: { address: string } };
  /** Opens the offer's page at Allegro outside of Stragan. */
  'app.open-offer': { in: { offerId: OfferId }; out: { address: string } };
  /** Stops the work of which work.progress tells: nothing of it stays, and its command answers cancelled. */
  'work.stop': { in: Empty; out: Empty };
  /** Lets a day pass in a demo shop, then gets the changes. */
  'demo.day': { in: Empty; out: DemoDay };

  'accounts.list': { in: Empty; out: { accounts: readonly Account[]; currentId: string | null } };
  'accounts.connect-demo': { in: { offers?: number; seed?: number; edition?: Edition }; out: Account };
  'accounts.connect': { in: ConnectInput; out: Account };
  'accounts.cancel-connect': { in: Empty; out: Empty };
  'accounts.open': { in: { accountId: string }; out: Account };
  'accounts.close': { in: Empty; out: Empty };
  /**
   * Signs in again for the open account: after an expiry, with write scopes before the first Send, or with
   * further ones ("orders:read"). What was permitted before stays so.
   */
  'accounts.sign-in': { in: { write: boolean; scopes?: readonly string[] }; out: Account };
  'accounts.sign-out': { in: Empty; out: Empty };

  'sync.start': { in: { full?: boolean; details?: boolean }; out: SyncOutcome };
  'sync.stop': { in: Empty; out: Empty };
  /** Asks for these offers' details before all others; `anew`: of those that are here, too. */
  'sync.hurry': { in: { offerIds: readonly OfferId[]; anew?: boolean }; out: Empty };
  /** What the sync asks the seller about. */
  'sync.findings': { in: Empty; out: { missing: MissingOffers | null } };
  /**
   * Whether offers missing at Allegro are archived here too. `waiting` ones are asked for a last time with
   * the next pull that gets through; kept ones are left alone until the next reading of the whole list.
   */
  'sync.answer-missing': { in: { remove: boolean }; out: { kept: number; removed: number; waiting: number } };

  /** Makes an ordered view; valid until another is opened `keep` times later. */
  'offers.open': {
    in: OfferQuery & { readonly firstRows?: number };
    /** `rows`: the first ones, where they are asked for. */
    out: { viewId: string; total: number; rows?: readonly OfferRow[] };
  };
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
  /** What is known here of its parameters; `collections.refresh` brings what the category asks now. */
  'offers.parameters': { in: { offerId: OfferId }; out: ParametersGround };
  'offers.common-parameters': { in: { offerIds: readonly OfferId[] }; out: CommonParameters };
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

  /** In the order of their names. */
  'offers.categories': { in: Empty; out: { categories: readonly ShopCategory[] } };
  /** Which of these SKUs, EANs and offer numbers are of no offer here. */
  'offers.find-codes': {
    in: { codes: readonly string[] };
    out: { found: number; missing: readonly string[] };
  };

  'import.read': { in: ImportInput; out: ImportPreview };
  'import.apply': {
    in: ImportInput & { title: string };
    out: ImportPreview & EditOutcome;
  };

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
  /** The photos of an offer in their order, as the seller sees them. */
  'images.gallery': { in: { offerId: OfferId }; out: Gallery };
  /** Another order of an offer's photos, or fewer of them. `seen`: those that were there to choose from. */
  'images.arrange': {
    in: { title: string; offerId: OfferId; seen: readonly string[]; names: readonly string[] };
    out: EditOutcome;
  };
  /**
   * Fetches some of the details that these offers never had, at most `most`: for whoever tells how far it is.
   */
  'files.fetch-details': { in: { offerIds: readonly OfferId[]; most: number }; out: FetchedDetails };
  'attachments.find-offers': { in: { codes: readonly string[] }; out: FoundOffers };
  'attachments.preview': {
    in: { type: AttachmentType; blobId: string; offerIds: readonly OfferId[] };
    out: AttachmentPreview;
  };
  'attachments.prepare': { in: { fileId: number; type: AttachmentType }; out: PreparedFile };
  /**
   * One edit of each offer; of a type that the offer has already the new file takes the place, which the
   * check asks about.
   */
  'attachments.place': {
    in: { title: string; type: AttachmentType; blobId: string; offerIds: readonly OfferId[] };
    out: EditOutcome;
  };

  /** The methods of Allegro that Stragan knows. */
  'allegro.methods': {
    in: { edition?: Edition; group?: string };
    out: { methods: readonly MethodLine[] };
  };
  /** What a method takes: the names in its path, and the JSON Schema of its body where it takes one. */
  'allegro.schema': { in: { method: string }; out: { params: readonly string[]; body: unknown } };
  /** What a call would send. Nothing is sent. */
  'allegro.preview': { in: MethodCall; out: MethodPreview };
  /**
   * One call of one method. A method that writes is called only when it is `confirmed`: whoever asks has
   * shown the preview. `saveAs` is where a file is put that is the answer; not for windows.
   */
  'allegro.call': {
    in: MethodCall & { allPages?: boolean; confirmed?: boolean; saveAs?: string };
    out: MethodAnswer;
  };
};

type Empty = Readonly<Record<string, never>>;

export type CommandName = keyof Commands;

export type Events = {
  'store.changed': { readonly tables: readonly string[] };
  'app.changed': { readonly what: 'accounts' | 'status' | 'preferences' };
  /** How far work is that takes seconds and is done whole or not at all; null when it is over. */
  'work.progress': { readonly work: { readonly done: number; readonly total: number } | null };
};

export type EventName = keyof Events;

export const EVENT_NAMES = [
  'store.changed',
  'app.changed',
  'work.progress',
] as const satisfies readonly EventName[];

export type Api = {
  call<K extends CommandName>(
    name: K,
    input: Commands[K]['in'],
  ): Promise<Result<Commands[K]['out'], AppError>>;
  on<K extends EventName>(name: K, listener: (payload: Events[K]) => void): () => void;
};

/** What stands in a window: it may also hand over files, which its host opens. */
export type WindowApi = Api & {
  addFiles(files: readonly HandedFile[]): Promise<Result<AddedFiles, AppError>>;
  /** The system's own dialog. Left out where the page's own is as good. */
  pickFiles?(kind: PickKind): Promise<Result<PickedFiles, AppError>>;
};
