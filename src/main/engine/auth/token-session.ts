import type { Addresses } from '../../../shared/domain/account.ts';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { Clock, DurableStep, Log, Transport, Vault } from '../ports.ts';
import { expired, requestTokens, type TokenFailure } from './token-endpoint.ts';
import { parseTokenPair, signedInUntil, type TokenPair } from './token-pair.ts';

export type TokenSessionInput = {
  readonly vault: Vault;
  readonly clock: Clock;
  readonly transport: Transport;
  readonly addresses: Addresses;
  readonly accountId: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly userAgent: string;
  readonly log: Log;
  readonly durableStep: DurableStep;
};

export type TokenSession = {
  /** A token that is good for some minutes more; refreshed on the way when needed, one refresh at a time. */
  accessToken(signal?: AbortSignal): Promise<Result<string, AppError>>;
  /** Allegro answered 401 to it: it is not given out again. */
  dead(token: string): void;
  /** Full scopes; null before the first token and when Allegro did not say. */
  scopes(): readonly string[] | null;
  signedInUntil(): number | null;
  /** Reads the vault again: somebody signed in. */
  reload(): Promise<Result<undefined, AppError>>;
};

const REFRESH_BEFORE_MS = 5 * 60_000;
/** Allegro takes the old refresh token for 60 s after its first use; all tries must fall within. */
const RETRY_DELAYS_MS = [2000, 8000, 20_000];

/**
 *   vault -> pair --(5 min before its end, or 401)--> refresh -> saved in the vault -> used
 *                                                       |-> answer lost: again with the same refresh token
 *                                                       '-> refused: marked, never tried again
 */
export function createTokenSession(input: TokenSessionInput): TokenSession {
  return new Keeper(input);
}

/** For the first calls after a sign-in, before the account and its place in the vault are known. */
export function sessionOf(pair: TokenPair): Pick<TokenSession, 'accessToken' | 'dead' | 'scopes'> {
  let isDead = false;
  return {
    accessToken: async () => (isDead ? err(expired()) : ok(pair.accessToken)),
    dead: () => {
      isDead = true;
    },
    scopes: () => pair.scopes,
  };
}

/** As the vault keeps it. */
export async function saveTokenPair(
  vault: Vault,
  accountId: string,
  pair: TokenPair,
): Promise<Result<undefined, AppError>> {
  try {
    await vault.write(accountId, JSON.stringify(pair));
    return ok(undefined);
  } catch {
    return err(secretStore());
  }
}

class Keeper implements TokenSession {
  readonly #input: TokenSessionInput;
  #pair: TokenPair | null = null;
  /** A new pair that the vault did not take: used only once it is saved. */
  #unsaved: TokenPair | null = null;
  #isLoaded = false;
  #refreshing: Promise<Result<string, AppError>> | null = null;
  readonly #dead = new Set<string>();

  constructor(input: TokenSessionInput) {
    this.#input = input;
  }

  async accessToken(signal?: AbortSignal): Promise<Result<string, AppError>> {
    if (!this.#isLoaded) {
      const loaded = await this.reload();
      if (!loaded.ok) return loaded;
    }
    const pair = this.#pair;
    if (!pair)
      return err({
        kind: 'auth',
        reason: 'signed-out',
        message: 'Nobody is signed in. Please sign in to Allegro.',
      });
    if (this.#isFresh(pair)) return ok(pair.accessToken);
    if (pair.refusedAt !== null) return this.#orStillGood(pair, expired());
    this.#refreshing ??= this.#refresh(pair).finally(() => {
      this.#refreshing = null;
    });
    return unlessStopped(this.#refreshing, signal);
  }

  dead(token: string): void {
    this.#dead.add(token);
  }

  scopes(): readonly string[] | null {
    return this.#pair?.scopes ?? null;
  }

  signedInUntil(): number | null {
    return this.#pair ? signedInUntil(this.#pair) : null;
  }

  async reload(): Promise<Result<undefined, AppError>> {
    try {
      const text = await this.#input.vault.read(this.#input.accountId);
      this.#pair = text === null ? null : parseTokenPair(text);
      this.#unsaved = null;
      this.#isLoaded = true;
      return ok(undefined);
    } catch {
      return err(secretStore());
    }
  }

  #isFresh(pair: TokenPair): boolean {
    return !this.#dead.has(pair.accessToken) && this.#input.clock.now() < pair.expiresAt - REFRESH_BEFORE_MS;
  }

  async #refresh(pair: TokenPair): Promise<Result<string, AppError>> {
    const fresh = this.#unsaved ? ok(this.#unsaved) : await this.#requestPatiently(pair);
    if (!fresh.ok) {
      if (fresh.error.kind === 'refused') await this.#keep({ ...pair, refusedAt: this.#input.clock.now() });
      return this.#orStillGood(pair, fresh.error.error);
    }
    this.#unsaved = fresh.value;
    const kept = await this.#keep(fresh.value);
    if (!kept.ok) return this.#orStillGood(pair, kept.error);
    this.#unsaved = null;
    return ok(fresh.value.accessToken);
  }

  async #requestPatiently(pair: TokenPair): Promise<Result<TokenPair, TokenFailure>> {
    let answer = await this.#request(pair);
    for (const delayMs of RETRY_DELAYS_MS) {
      if (answer.ok || answer.error.kind !== 'lost') return answer;
      this.#input.log('warn', 'refresh without an answer', { retryInMs: delayMs });
      await this.#input.clock.sleep(delayMs);
      answer = await this.#request(pair);
    }
    return answer;
  }

  #request(pair: TokenPair): Promise<Result<TokenPair, TokenFailure>> {
    const { clientId, clientSecret } = this.#input;
    const grant = { grant_type: 'refresh_token', refresh_token: pair.refreshToken };
    return requestTokens({
      ...this.#input,
      basic: clientSecret === null ? null : { clientId, clientSecret },
      form: clientSecret === null ? { ...grant, client_id: clientId } : grant,
    });
  }

  /** Scopes are kept when a refresh does not repeat them. */
  async #keep(pair: TokenPair): Promise<Result<undefined, AppError>> {
    const whole = { ...pair, scopes: pair.scopes ?? this.scopes() };
    this.#input.durableStep('before:vault.saved');
    const saved = await saveTokenPair(this.#input.vault, this.#input.accountId, whole);
    this.#input.durableStep('after:vault.saved');
    if (saved.ok) this.#pair = whole;
    return saved;
  }

  /** A refresh that fails early does no harm while the token is good. */
  #orStillGood(pair: TokenPair, error: AppError): Result<string, AppError> {
    const isGood = !this.#dead.has(pair.accessToken) && this.#input.clock.now() < pair.expiresAt;
    return isGood ? ok(pair.accessToken) : err(error);
  }
}

function secretStore(): AppError {
  const message = "The computer's secret store does not open. Please unlock it, or sign in again.";
  return { kind: 'auth', reason: 'secret-store', message };
}

/** The refresh itself goes on: its answer must not be lost. */
function unlessStopped<T>(work: Promise<Result<T>>, signal: AbortSignal | undefined): Promise<Result<T>> {
  if (!signal) return work;
  const stopped = new Promise<Result<T>>((resolve) => {
    const stop = () => resolve(err({ kind: 'cancelled', message: 'This was stopped before it was sent.' }));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([work, stopped]);
}
