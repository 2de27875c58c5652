import type { Addresses } from '../../../shared/domain/account.ts';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import { TransportFailure, type Clock, type HttpResponse, type Transport } from '../ports.ts';
import { jsonOrNull, readTokenAnswer, type TokenPair } from './token-pair.ts';

export type TokenRequest = {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly addresses: Addresses;
  readonly userAgent: string;
  /** Basic client_id:client_secret; null for a request that names the client in its form. */
  readonly basic: { readonly clientId: string; readonly clientSecret: string } | null;
  readonly form: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
};

/**
 * lost: the answer did not arrive, the tokens may have been made; refused: Allegro says no to this grant for
 * good.
 */
export type TokenFailure = { readonly kind: 'lost' | 'refused' | 'other'; readonly error: AppError };

const TIMEOUT_MS = 20_000;
const DEFAULT_PAUSE_MS = 60_000;

/** POST /auth/oauth/token. */
export async function requestTokens(request: TokenRequest): Promise<Result<TokenPair, TokenFailure>> {
  try {
    const response = await request.transport(httpRequest(request));
    return read(response, request.clock.now());
  } catch (failure) {
    if (!(failure instanceof TransportFailure)) throw failure;
    return err(failed(failure));
  }
}

function httpRequest({ addresses, userAgent, basic, form, signal }: TokenRequest) {
  const credentials = basic
    ? Buffer.from(`${basic.clientId}:${basic.clientSecret}`).toString('base64')
    : null;
  return {
    method: 'POST',
    url: `${addresses.auth}/auth/oauth/token`,
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': userAgent,
      ...(credentials === null ? {} : { authorization: `Basic ${credentials}` }),
    },
    body: new URLSearchParams(form).toString(),
    timeoutMs: TIMEOUT_MS,
    ...(signal ? { signal } : {}),
  } as const;
}

function read(response: HttpResponse, now: number): Result<TokenPair, TokenFailure> {
  const { status } = response;
  const json = jsonOrNull(new TextDecoder().decode(response.body));
  if (status === 200) {
    const pair = readTokenAnswer(json, now);
    return pair ? ok(pair) : err({ kind: 'lost', error: serverTrouble(status) });
  }
  if (status === 429) return err({ kind: 'other', error: rateLimited(response, now) });
  if (status >= 500 || json === null) return err({ kind: 'lost', error: serverTrouble(status) });
  if (status === 400 && oauthError(json) === 'invalid_grant')
    return err({ kind: 'refused', error: expired() });
  const message = 'Allegro does not accept the key of this program. Please check it and sign in again.';
  return err({ kind: 'other', error: { kind: 'auth', reason: 'expired', message } });
}

export function expired(): AppError {
  return {
    kind: 'auth',
    reason: 'expired',
    message: 'The sign-in has ended at Allegro. Please sign in again.',
  };
}

function oauthError(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'error' in json ? json.error : null;
}

function serverTrouble(status: number): AppError {
  return {
    kind: 'server',
    status,
    traceId: null,
    message: "Allegro's sign-in has trouble answering at the moment.",
  };
}

function rateLimited(response: HttpResponse, now: number): AppError {
  const seconds = Number(response.headers['retry-after']);
  const retryAt = now + (Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : DEFAULT_PAUSE_MS);
  return {
    kind: 'rate-limited',
    retryAt,
    message: 'Allegro asked Stragan to wait before it signs in again.',
  };
}

function failed(failure: TransportFailure): TokenFailure {
  if (failure.reason === 'cancelled')
    return {
      kind: failure.sent ? 'lost' : 'other',
      error: { kind: 'cancelled', message: 'This was stopped.' },
    };
  const error: AppError = { kind: 'offline', message: 'Allegro cannot be reached. Is this computer online?' };
  return { kind: failure.sent ? 'lost' : 'other', error };
}
