import type { Preferences } from '../../shared/contract-app.ts';
import type { Account } from '../../shared/domain/account.ts';

/** Preferences that decide something in the engine; told again when they change. */
export type EngineSettings = Pick<Preferences, 'askAbovePercent' | 'detailsPace' | 'language'>;

/** What a host gives a thread when it starts it. */
export type WriterData = {
  readonly side: 'writer';
  readonly account: Account;
  readonly databasePath: string;
  /** The blob store, shared by all shops of the data folder. */
  readonly blobsFolder: string;
  readonly clientSecret: string | null;
  readonly runsByItself: boolean;
  readonly settings: EngineSettings;
  /** One number: 1 while work that is being done is to be stopped. */
  readonly stopWish: SharedArrayBuffer;
  /** One number: how many searches wait for their rows, or for these to be drawn. */
  readonly searches: SharedArrayBuffer;
};

export type ReaderData = {
  readonly side: 'reader';
  readonly databasePath: string;
  readonly settings: EngineSettings;
};
