import { join } from 'node:path';
import type {
  CopyInside,
  Restored,
  ShopCopy,
  StorageError,
  Trouble,
} from '../../shared/contract-recovery.ts';
import type { Account } from '../../shared/domain/account.ts';
import { type AppError, err, ok, type Result } from '../../shared/errors.ts';
import type { Waiting } from '../engine/store/copy-database.ts';
import { Turn } from '../engine/turn.ts';
import { askKeeper } from './ask-keeper.ts';
import type { ShopHolder, HolderNeeds } from './shop-holder.ts';
import { shopPath } from './shop-path.ts';

const MOST_OFFERED = 3;

/** What only looks waits for nobody. */
const READING: readonly string[] = ['keeper.copies', 'keeper.waiting', 'keeper.look'];

type DeskNeeds = Pick<HolderNeeds, 'dataFolder' | 'host'> & { readonly holder: ShopHolder };

type Answer<T> = Promise<Result<T, AppError>>;

/** What can be done about a shop's file: its copies, going back to one, mending it. */
export class RecoveryDesk {
  readonly #needs: DeskNeeds;
  /** Two that lay a file down at once, the clock and the seller, would take each other's for their own. */
  readonly #turn = new Turn();
  /** What was found out about a trouble, once: the window asks each second. */
  #known: { readonly error: StorageError; readonly facts: Promise<Facts> } | null = null;

  constructor(needs: DeskNeeds) {
    this.#needs = needs;
  }

  async trouble(storage: AppError | null): Promise<Trouble | null> {
    const { holder, dataFolder } = this.#needs;
    const trouble = holder.trouble ?? troubleOf(holder.account, storage);
    if (trouble === null) return null;
    const { account, error } = trouble;
    if (this.#known?.error.message !== error.message) this.#known = { error, facts: this.#factsOf(account) };
    return { account, error, dataFolder, isOpen: holder.account !== null, ...(await this.#known.facts) };
  }

  async copies(): Answer<readonly ShopCopy[]> {
    return this.#ask('keeper.copies', {});
  }

  /** Damage is found by reading all of it. */
  async make(whole: boolean): Answer<readonly ShopCopy[]> {
    const made = await this.#ask<readonly ShopCopy[]>('keeper.make', { whole });
    if (!made.ok) this.#needs.holder.note(made.error);
    return made;
  }

  lookInto(name: string): Answer<CopyInside> {
    return this.#ask('keeper.look', { name });
  }

  async remove(name: string): Answer<readonly ShopCopy[]> {
    const removed = await this.#ask<readonly ShopCopy[]>('keeper.remove', { name });
    // What is offered in a trouble is told anew: this copy was perhaps among it.
    this.#known = null;
    return removed;
  }

  /** What the seller let go of, once a day where he said so; and the contents that nothing names any more. */
  async tidy(): Promise<void> {
    await this.#needs.holder.call('writer', 'upkeep.keep-rules', {});
    await this.#ask('keeper.sweep', {});
  }

  restore(name: string): Answer<Restored> {
    return this.#inPlace('keeper.restore', { name });
  }

  repair(): Answer<Restored> {
    return this.#inPlace('keeper.repair', {});
  }

  async tryAgain(): Answer<{ opened: boolean }> {
    const account = await this.#account();
    if (account === null) return ok({ opened: false });
    this.#known = null;
    const opened = await this.#needs.holder.open(account);
    return ok({ opened: opened.ok });
  }

  /** With the shop closed, and opened again afterwards. */
  async #inPlace(name: `keeper.${string}`, input: object): Answer<Restored> {
    const account = await this.#account();
    if (account === null) return err(NO_SHOP);
    const { holder } = this.#needs;
    await holder.close();
    this.#known = null;
    const done = await this.#askOf<Restored>(account, name, input);
    const opened = await holder.open(account);
    return done.ok && !opened.ok ? opened : done;
  }

  async #ask<T>(name: `keeper.${string}`, input: object): Answer<T> {
    const account = await this.#account();
    return account === null ? err(NO_SHOP) : this.#askOf(account, name, input);
  }

  #askOf<T>({ accountId }: Account, name: `keeper.${string}`, input: object): Answer<T> {
    const { dataFolder, host } = this.#needs;
    const databasePath = shopPath(dataFolder, accountId);
    const needs = { databasePath, blobsFolder: join(dataFolder, 'blobs'), log: host.log };
    const asks = () => askKeeper<T>(needs, name, input);
    return READING.includes(name) ? asks() : this.#turn.take(asks);
  }

  /** Once whatever opens has ended. */
  async #account(): Promise<Account | null> {
    const { holder } = this.#needs;
    await holder.current();
    return holder.account ?? holder.trouble?.account ?? null;
  }

  async #factsOf(account: Account): Promise<Facts> {
    const [waiting, copies] = await Promise.all([
      this.#askOf<Waiting>(account, 'keeper.waiting', {}),
      this.#askOf<readonly ShopCopy[]>(account, 'keeper.copies', {}),
    ]);
    const usable = (copies.ok ? copies.value : []).filter(
      ({ kind, isNewer }) => !isNewer && (kind === 'whole' || kind === 'unsent'),
    );
    return {
      unsent: waiting.ok ? waiting.value.waiting + waiting.value.unsure : null,
      copies: usable.slice(0, MOST_OFFERED),
    };
  }
}

type Facts = Pick<Trouble, 'unsent' | 'copies'>;

function troubleOf(account: Account | null, error: AppError | null) {
  return account !== null && error?.kind === 'storage' ? { account, error } : null;
}

const NO_SHOP: AppError = { kind: 'not-found', message: 'No shop is open.' };
