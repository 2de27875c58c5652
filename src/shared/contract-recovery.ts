import type { Account } from './domain/account.ts';
import type { CopyKind } from './domain/shop-copies.ts';
import type { AppError } from './errors.ts';
import type { Trouble as NamedTrouble } from './troubles/trouble.ts';

/**
 * A dated copy of a shop's file. `whole`: all of it; `unsent`: only what Allegro cannot give again;
 * `set-aside`: what was in use before a restore; `damaged`: what could not be read any more.
 */
export type ShopCopy = {
  readonly name: string;
  readonly kind: CopyKind;
  readonly madeAt: number;
  readonly sizeBytes: number;
  /** The version of its schema; 0 where it could not be told. */
  readonly version: number;
  /** Made by a later Stragan: this one cannot go back to it. */
  readonly isNewer: boolean;
};

/** What would be lost with a copy. */
export type CopyInside = {
  readonly copy: ShopCopy;
  /** Changes that were not at Allegro when it was made; null where it cannot be read. */
  readonly unsent: number | null;
};

export type StorageError = Extract<AppError, { kind: 'storage' }>;

/** Why a shop, or the folder with all shops, cannot be used at the moment, and what is known to be safe. */
export type Trouble = {
  /** Null: the data folder itself. */
  readonly account: Account | null;
  readonly error: StorageError;
  /** It can be looked at: only writing failed. */
  readonly isOpen: boolean;
  readonly dataFolder: string;
  /** Changes that are not at Allegro yet and can be read; null where that cannot be told. */
  readonly unsent: number | null;
  /** The newest copies that can be gone back to, at most three. */
  readonly copies: readonly ShopCopy[];
};

export type Restored = {
  /** The copy that was gone back to; null where a new file was made. */
  readonly from: string | null;
  /** Where the file lies that was in use before; null where there was none. */
  readonly setAside: string | null;
  /** Changes that wait for the seller: drafts, and what he is asked about. */
  readonly waiting: number;
  /** Changes of which only Allegro can tell whether they arrived. */
  readonly unsure: number;
  /** Rows of the damaged file that nobody can read any more. */
  readonly lost: number;
};

export type Exported = {
  readonly folder: string;
  readonly shops: number;
  readonly files: number;
  readonly sizeBytes: number;
};

/** A folder that an export made, where this program looks for them. */
export type FoundExport = {
  readonly name: string;
  readonly exportedAt: number;
  readonly logins: readonly string[];
};

export type Imported = {
  readonly accounts: readonly Account[];
  /** Shops that are here already: they are left as they are. */
  readonly skipped: readonly string[];
  /** Shops of the export that cannot be brought back, with the reason; the others are. */
  readonly unusable: readonly NamedTrouble[];
  readonly files: number;
};

type Empty = Readonly<Record<string, never>>;

export type RecoveryCommands = {
  /** Opens the shop, or the folder, once more. */
  'recovery.try-again': { in: Empty; out: { opened: boolean } };
  /**
   * For a damaged file: what the seller typed is saved from what can be read, a new file takes the place of
   * the damaged one, and everything else is fetched again.
   */
  'recovery.repair': { in: Empty; out: Restored };
  /** Of the open shop, or of the one in trouble. */
  'backups.list': { in: Empty; out: { copies: readonly ShopCopy[] } };
  'backups.make': { in: Empty; out: { copies: readonly ShopCopy[] } };
  /** Nothing is sent by itself afterwards, and the file of now is set aside. */
  'backups.restore': { in: { name: string }; out: Restored };
  /** Before it is deleted. */
  'backups.look': { in: { name: string }; out: CopyInside };
  /** For good, and not a whole copy. */
  'backups.delete': { in: { name: string }; out: { copies: readonly ShopCopy[] } };
  /** Everything of all shops but the sign-ins. `folder` is not for windows: they get a dated one. */
  'archive.export': { in: { folder?: string }; out: Exported };
  'archive.found': { in: Empty; out: { exports: readonly FoundExport[] } };
  /** `folder` is not for windows, which name an export that was found. */
  'archive.import': { in: { folder?: string; name?: string }; out: Imported };
};
