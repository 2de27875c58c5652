import type { Account, Addresses } from '../../shared/domain/account.ts';
import { ok } from '../../shared/errors.ts';
import type { Emit, EngineSide } from './engine.ts';
import type { Ports } from './ports.ts';

export type WriterInput = {
  readonly account: Account;
  readonly databasePath: string;
  readonly ports: Ports;
  readonly addresses: Addresses;
  readonly clientSecret: string | null;
  readonly emit: Emit;
  /** False for the command line: it pulls and sends when told, and never by itself. */
  readonly runsByItself: boolean;
  /** The seller's preferences that decide something; asked anew each time. */
  readonly settings?: () => { readonly askAbovePercent: number };
};

export type WriterStatus = {
  readonly connection: 'online' | 'offline' | 'signed-out';
  readonly pausedUntil: number | null;
  readonly canWrite: boolean;
  /** How old each area is; areas left out were never fetched. */
  readonly dataAsOf?: Partial<import('../../shared/contract.ts').AppStatus['dataAsOf']>;
  readonly sync: import('../../shared/contract.ts').SyncProgress;
};

export type Writer = EngineSide & {
  status(): WriterStatus;
  /** After a new sign-in: the vault holds another token pair. */
  tokensChanged(): Promise<void>;
};

/** The writing side of an opened shop: the one read-write handle, the sync and the outbox. */
export async function openWriter(_input: WriterInput): Promise<Writer> {
  return {
    call: async () => ok(null),
    close: async () => {},
    status: () => ({
      connection: 'offline',
      pausedUntil: null,
      canWrite: false,
      sync: { running: null, done: 0, total: 0 },
    }),
    tokensChanged: async () => {},
  };
}
