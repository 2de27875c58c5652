import { join } from 'node:path';
import type { Account } from '../../shared/domain/account.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

type Content = { readonly accounts: readonly Account[]; readonly currentId: string | null };

/** The shops of one data folder and which of them is open: DATA/accounts.json. */
export class AccountsFile {
  readonly #path: string;
  #content: Content;

  constructor(dataFolder: string) {
    this.#path = join(dataFolder, 'accounts.json');
    this.#content = (readJsonFile(this.#path) as Content | null) ?? { accounts: [], currentId: null };
  }

  get content(): Content {
    return this.#content;
  }

  find(accountId: string): Account | null {
    return this.#content.accounts.find((account) => account.accountId === accountId) ?? null;
  }

  /** Adds the account, or puts it in the place of the one with the same id. */
  keep(account: Account): void {
    const others = this.#content.accounts.filter((other) => other.accountId !== account.accountId);
    this.#write({ ...this.#content, accounts: [...others, account] });
  }

  setCurrent(accountId: string | null): void {
    if (this.#content.currentId !== accountId) this.#write({ ...this.#content, currentId: accountId });
  }

  #write(content: Content): void {
    writeJsonFile(this.#path, content);
    this.#content = content;
  }
}
