import type { Account } from '../../shared/domain/account.ts';

/** What a host gives a thread when it starts it. */
export type WriterData = {
  readonly side: 'writer';
  readonly account: Account;
  readonly databasePath: string;
  readonly clientSecret: string | null;
  readonly runsByItself: boolean;
};

export type ReaderData = { readonly side: 'reader'; readonly databasePath: string };
