import type { Addresses } from '../../../shared/domain/account.ts';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { Ports } from '../ports.ts';
import type { Loopback, LoopbackListener, LoopbackPage } from './loopback.ts';
import { base64Url, createPkce } from './pkce.ts';
import { signInPage } from './sign-in-page.ts';
import { requestTokens } from './token-endpoint.ts';
import type { TokenPair } from './token-pair.ts';

export type SignInInput = {
  readonly ports: Pick<Ports, 'clock' | 'random' | 'transport' | 'log'>;
  readonly addresses: Addresses;
  readonly clientId: string;
  readonly clientSecret: string | null;
  /** Full names. Empty: whatever the key was registered with. */
  readonly scopes: readonly string[];
  readonly userAgent: string;
  readonly loopback: Loopback;
  /**
   * Shows the address in the seller's browser; false (or void) is no failure: the host shows the address too.
   */
  readonly openExternal: (address: string) => Promise<unknown>;
  readonly signal?: AbortSignal;
  /** Shows on the consent page who is signed in to Allegro there. */
  readonly prompt?: 'confirm';
};

/** Tried first, since a key may be registered with it; Allegro ignores the port of localhost. */
const SIGN_IN_PORT = 48_217;

const PATIENCE_MS = 10 * 60_000;

type Arrival = { readonly code: string } | { readonly refusal: string };

/**
 * Code + PKCE over a listener on http://localhost. A second sign-in over the same loopback ends the first,
 * which answers `cancelled`, so that "sign in again" always starts cleanly.
 */
export async function signIn(input: SignInInput): Promise<Result<TokenPair, AppError>> {
  const state = base64Url(input.ports.random.bytes(16));
  const pkce = createPkce(input.ports.random);
  const mail: { arrival: Arrival | null } = { arrival: null };
  const listener = await listen(input, (query) => receive(query, state, mail));
  if (!listener.ok) return listener;
  const redirectUri = `http://localhost:${listener.value.port}`;
  const waited = await visit(input, listener.value, {
    state,
    challenge: pkce.challenge,
    redirectUri,
  });
  if (!waited.ok) return waited;
  const { arrival } = mail;
  if (arrival === null) return err(cancelled());
  if ('refusal' in arrival) return err(refusal(arrival.refusal));
  return exchange(input, { code: arrival.code, verifier: pkce.verifier, redirectUri });
}

async function listen(
  input: SignInInput,
  answer: (query: URLSearchParams) => LoopbackPage,
): Promise<Result<LoopbackListener, AppError>> {
  try {
    return ok(await input.loopback.listen([SIGN_IN_PORT, 0], answer));
  } catch (error) {
    input.ports.log('error', 'no port for the sign-in', { error: String(error) });
    return err({
      kind: 'auth',
      reason: 'signed-out',
      message: 'This computer lets no program listen for the sign-in.',
    });
  }
}

/** A code with another state is a stranger's; the listener goes on waiting for ours. */
function receive(query: URLSearchParams, state: string, mail: { arrival: Arrival | null }): LoopbackPage {
  const code = query.get('code');
  const error = query.get('error');
  const isOurs = query.get('state') === state && (code !== null || error !== null) && mail.arrival === null;
  if (!isOurs) return { status: 400, html: signInPage('stranger'), isFinal: false };
  mail.arrival = code !== null && error === null ? { code } : { refusal: error ?? '' };
  return { status: 200, html: signInPage(error === null ? 'done' : 'refused'), isFinal: true };
}

/** GET /auth/oauth/authorize. */
function consentAddress(input: SignInInput, own: Own): string {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: input.clientId,
    redirect_uri: own.redirectUri,
    state: own.state,
    code_challenge_method: 'S256',
    code_challenge: own.challenge,
    ...(input.scopes.length > 0 ? { scope: input.scopes.join(' ') } : {}),
    ...(input.prompt ? { prompt: input.prompt } : {}),
  });
  return `${input.addresses.auth}/auth/oauth/authorize?${query.toString()}`;
}

type Own = { readonly state: string; readonly challenge: string; readonly redirectUri: string };

async function visit(
  input: SignInInput,
  listener: LoopbackListener,
  own: Own,
): Promise<Result<undefined, AppError>> {
  try {
    await input.openExternal(consentAddress(input, own));
    return await waitFor(input, listener);
  } finally {
    await listener.close();
  }
}

async function waitFor(input: SignInInput, listener: LoopbackListener): Promise<Result<undefined, AppError>> {
  const stop = new AbortController();
  const signal = input.signal ? AbortSignal.any([input.signal, stop.signal]) : stop.signal;
  const patience = input.ports.clock.sleep(PATIENCE_MS, signal).then(
    () => 'timed-out' as const,
    () => 'cancelled' as const,
  );
  const ended = listener.ended.then((isDone) => (isDone ? 'done' : 'cancelled'));
  const outcome = await Promise.race([ended, patience]);
  stop.abort();
  if (outcome === 'done') return ok(undefined);
  if (outcome === 'cancelled') return err(cancelled());
  return err({
    kind: 'auth',
    reason: 'timed-out',
    message: 'The sign-in was not finished in time. Please start it again.',
  });
}

/** The code lives ten seconds. With PKCE it is exchanged without an Authorization header. */
async function exchange(
  input: SignInInput,
  own: { code: string; verifier: string; redirectUri: string },
): Promise<Result<TokenPair, AppError>> {
  const answer = await requestTokens({
    ...input.ports,
    addresses: input.addresses,
    userAgent: input.userAgent,
    signal: input.signal,
    basic: null,
    form: {
      grant_type: 'authorization_code',
      code: own.code,
      redirect_uri: own.redirectUri,
      client_id: input.clientId,
      code_verifier: own.verifier,
    },
  });
  if (!answer.ok) return err(answer.error.error);
  const asked = input.scopes.length > 0 ? input.scopes : null;
  return ok({ ...answer.value, scopes: answer.value.scopes ?? asked });
}

function refusal(code: string): AppError {
  if (code === 'access_denied')
    return { kind: 'auth', reason: 'refused-by-user', message: 'The consent was not given at Allegro.' };
  return {
    kind: 'auth',
    reason: 'signed-out',
    message: 'Allegro did not sign this program in. Please try again.',
  };
}

function cancelled(): AppError {
  return { kind: 'cancelled', message: 'The sign-in was stopped.' };
}
