import type { Account } from '../../shared/domain/account.ts';
import { err, ok, type AppError, type Result } from '../../shared/errors.ts';
import { parseTokenPair } from '../engine/auth/token-pair.ts';
import type { Vault } from '../engine/ports.ts';

export type DemoAdmin = { readonly admin: string; readonly adminToken: string };

const PROBE = 'probe';

/** The secrets of one account, where the account says they rest. */
export class Secrets {
  readonly #system: Vault;
  readonly #file: Vault;

  constructor(system: Vault, file: Vault) {
    this.#system = system;
    this.#file = file;
  }

  vaultOf(account: Pick<Account, 'secretsIn'>): Vault {
    return account.secretsIn === 'file' ? this.#file : this.#system;
  }

  /** Asked before the seller is sent to the consent page: there must be a place for what he brings back. */
  async probe(account: Pick<Account, 'secretsIn'>): Promise<Result<null, AppError>> {
    const vault = this.vaultOf(account);
    const written = await this.#guarded(() => vault.write(PROBE, PROBE));
    return written.ok ? this.#guarded(() => vault.remove(PROBE)) : written;
  }

  async keepTokens(account: Account, tokens: string): Promise<Result<null, AppError>> {
    return this.#guarded(() => this.vaultOf(account).write(account.accountId, tokens));
  }

  async hasTokens(account: Account): Promise<boolean> {
    const found = await this.#guarded(() => this.vaultOf(account).read(account.accountId));
    return found.ok && found.value !== null;
  }

  /** What the sign-in that is kept may do; nothing where none is kept. */
  async grantedScopes(account: Account): Promise<readonly string[]> {
    const found = await this.#guarded(() => this.vaultOf(account).read(account.accountId));
    return found.ok && found.value !== null ? (parseTokenPair(found.value)?.scopes ?? []) : [];
  }

  async forgetTokens(account: Account): Promise<Result<null, AppError>> {
    return this.#guarded(() => this.vaultOf(account).remove(account.accountId));
  }

  async clientSecret(account: Account): Promise<string | null> {
    const found = await this.#guarded(() => this.vaultOf(account).read(clientSecretKey(account)));
    return found.ok ? found.value : null;
  }

  async keepClientSecret(account: Account, secret: string | null): Promise<Result<null, AppError>> {
    const key = clientSecretKey(account);
    const vault = this.vaultOf(account);
    return this.#guarded(() => (secret === null ? vault.remove(key) : vault.write(key, secret)));
  }

  async demoAdmin(account: Account): Promise<DemoAdmin | null> {
    const text = await this.#file.read(demoAdminKey(account));
    return text === null ? null : (JSON.parse(text) as DemoAdmin);
  }

  async keepDemoAdmin(account: Account, admin: DemoAdmin | null): Promise<void> {
    const key = demoAdminKey(account);
    await (admin === null ? this.#file.remove(key) : this.#file.write(key, JSON.stringify(admin)));
  }

  async #guarded<T>(work: () => Promise<T>): Promise<Result<T extends void ? null : T, AppError>> {
    try {
      return ok(((await work()) ?? null) as T extends void ? null : T);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return err({
        kind: 'auth',
        reason: 'secret-store',
        message: `The secret store did not answer: ${message}`,
      });
    }
  }
}

function clientSecretKey({ accountId }: Account): string {
  return `${accountId}.client-secret`;
}

function demoAdminKey({ accountId }: Account): string {
  return `${accountId}.demo-admin`;
}
