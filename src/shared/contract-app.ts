import type { Trouble } from './contract-recovery.ts';
import type { ChangeCounts } from './contract-changes.ts';
import type { Account, Edition, Environment } from './domain/account.ts';
import type { OfferId } from './domain/offer.ts';

export type Preferences = {
  language: 'en' | 'pl';
  theme: 'light' | 'dark' | 'system';
  /** A price that moves by more than this share is asked about before it is sent. */
  askAbovePercent: number;
  railFolded: boolean;
  /** Columns of the offers that the seller chose; null: as many as there is room for. */
  offerColumns: readonly string[] | null;
  offerRows: 'compact' | 'normal' | 'comfortable';
  detailsPace: DetailsPace;
  /** Whether the window offers calling any method of Allegro by hand. */
  apiConsole: boolean;
};

/** How much of the seller's limits the details in the background may use: other programs share them. */
export type DetailsPace = 'paused' | 'gentle' | 'half' | 'full';

export type ConnectInput =
  | {
      environment: 'demo';
      auth: string;
      api: string;
      upload: string;
      admin?: string;
      adminToken?: string;
      /** Default: 2026. */
      edition?: Edition;
    }
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
  /** When Allegro ends this sign-in by itself; null while nobody is signed in. */
  readonly signedInUntil: number | null;
  readonly dataAsOf: Readonly<Record<DataArea, number | null>>;
  readonly sync: SyncProgress;
  readonly details: DetailsProgress;
  readonly counts: ChangeCounts;
  /** The same of changes of items, and of acts. */
  readonly itemCounts: ChangeCounts;
  /** So many offers are missing at Allegro that the seller is asked; see sync.findings. */
  readonly missingOffers: number;
  /** A build without a key can only open the demo shop or take the seller's own key. */
  readonly hasBuiltInKey: boolean;
  /** Secrets rest in a file rather than in the system's store. */
  readonly secretsInFile: boolean;
  /** Why the shop, or the folder of all shops, cannot be opened or written at the moment. */
  readonly trouble: Trouble | null;
};

export type DataArea = 'offers' | 'details' | 'offer-events' | 'orders' | 'categories' | 'settings';

export type SyncProgress = {
  readonly running: 'listing' | 'journal' | 'details' | 'sending' | null;
  readonly done: number;
  readonly total: number;
};

/** Of all offers here those whose details are fetched and up to date, and how long the rest takes. */
export type DetailsProgress = {
  readonly done: number;
  readonly total: number;
  /** By the pace of the last minute; null while that is not known. */
  readonly leftMs: number | null;
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

export type DemoOffer = { readonly offerId: OfferId; readonly title: string };

/** What happened in the demo shop while a day passed. */
export type DemoDay = {
  readonly sales: number;
  /** Offers whose price somebody changed on Allegro's own pages. */
  readonly rivals: readonly DemoOffer[];
  /** Changed there in the same field as an unsent change here. */
  readonly conflict: DemoOffer | null;
  /** Lost its shipping rates: Allegro refuses other changes of it until the next day. */
  readonly refusing: (DemoOffer & { readonly hasUnsent: boolean }) | null;
  /** Offers that the pull afterwards found changed. */
  readonly changed: number;
};
