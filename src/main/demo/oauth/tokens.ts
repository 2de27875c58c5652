import type { DemoState, RandomNumber, Table } from '../kinds.ts';
import { randomUuid } from '../random.ts';
import { switches } from '../switches.ts';
import { readJwt, signJwt } from './jwt.ts';
import { longNames } from './scopes.ts';

const SECOND = 1000;
const DAY = 86_400 * SECOND;
const ACCESS_LIFE_SECONDS = 43_199;
const REFRESH_LIFE_MS = 90 * DAY;
const GRACE_MS = 60 * SECOND;
const SESSIONS_PER_USER = 20;

/** Who a token speaks for. userId '' is an application token. */
export type Grant = {
  readonly clientId: string;
  readonly userId: string;
  readonly scopes: readonly string[];
};

type TokenRow = Grant & {
  readonly kind: 'access' | 'refresh';
  readonly sessionId: string;
  readonly expiresAt: number;
  /** First use of a refresh token. */
  readonly usedAt: number | null;
};

type Moment = { readonly state: DemoState; readonly now: number; readonly random: RandomNumber };

export type AccessCheck =
  | { readonly ok: true; readonly grant: Grant }
  | { readonly ok: false; readonly error: string; readonly description: string };

/** Opens a session and gives its first pair; the oldest session beyond the twentieth dies. */
export function openSession(moment: Moment, grant: Grant): object {
  const sessionId = randomUuid(moment.random);
  const sessions = moment.state.table<{ userId: string }>('oauth.sessions');
  sessions.put(sessionId, { userId: grant.userId });
  const own = [...sessions.entries()].filter(([, { userId }]) => userId === grant.userId);
  for (const [oldest] of own.slice(0, -SESSIONS_PER_USER)) closeSession(moment.state, oldest);
  return issuePair(moment, grant, sessionId);
}

/** An access token without a user and without a refresh token. */
export function issueApplicationToken(moment: Moment, clientId: string): object {
  const grant = { clientId, userId: '', scopes: [] };
  return issue(moment, grant, { kind: 'access', sessionId: '' }).answer;
}

/** A new pair for a refresh token, or null when the token is unknown, used up, expired or another key's. */
export function refreshSession(
  moment: Moment,
  token: string,
  clientId: string,
  scope: ScopeWish,
): object | null {
  const { state, now } = moment;
  const claims = readJwt(state, token);
  const row = claims === null ? undefined : tokens(state).get(claims.jti);
  if (claims === null || row === undefined || row.kind !== 'refresh' || row.clientId !== clientId)
    return null;
  if (now >= row.expiresAt || !isStillUsable(state, row, now)) return null;
  if (row.usedAt === null) tokens(state).put(claims.jti, { ...row, usedAt: now });
  return issuePair(moment, { clientId, userId: row.userId, scopes: scope(row.scopes) }, row.sessionId);
}

/** Cuts the scopes of a session down to what a refresh asked for. */
export type ScopeWish = (granted: readonly string[]) => readonly string[];

export function checkAccess(state: DemoState, header: string | undefined, now: number): AccessCheck {
  const token = /^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1];
  if (token === undefined) {
    return refused('unauthorized', 'Full authentication is required to access this resource');
  }
  const claims = readJwt(state, token);
  if (claims === null) return refused('invalid_token', 'Cannot convert access token to JSON');
  if (now >= claims.exp * SECOND) return refused('invalid_token', `Access token expired: ${token}`);
  const row = tokens(state).get(claims.jti);
  if (row === undefined || row.kind !== 'access')
    return refused('invalid_token', `Invalid access token: ${token}`);
  return { ok: true, grant: row };
}

/** The user unlinks an application (null: all of them): its tokens die at once. */
export function unlink(state: DemoState, clientId: string | null): void {
  for (const [jti, row] of [...tokens(state).entries()]) {
    if (clientId !== null && row.clientId !== clientId) continue;
    tokens(state).remove(jti);
    state.table('oauth.sessions').remove(row.sessionId);
  }
  const consents = state.table('oauth.consents');
  for (const [id] of [...consents.entries()]) if (clientId === null || id === clientId) consents.remove(id);
}

function issuePair(moment: Moment, grant: Grant, sessionId: string): object {
  forgetExpired(moment);
  const access = issue(moment, grant, { kind: 'access', sessionId });
  const refresh = issue(moment, grant, { kind: 'refresh', sessionId });
  return { ...access.answer, refresh_token: refresh.token };
}

function issue(
  moment: Moment,
  grant: Grant,
  rest: Pick<TokenRow, 'kind' | 'sessionId'>,
): { token: string; answer: object } {
  const jti = randomUuid(moment.random);
  const lifeMs = rest.kind === 'access' ? ACCESS_LIFE_SECONDS * SECOND : REFRESH_LIFE_MS;
  const expiresAt = moment.now + lifeMs;
  const scope = longNames(grant.scopes);
  tokens(moment.state).put(jti, { ...grant, ...rest, expiresAt, usedAt: null });
  const token = signJwt(moment.state, {
    ...(grant.userId === '' ? {} : { user_name: grant.userId }),
    scope,
    allegro_api: true,
    exp: Math.floor(expiresAt / SECOND),
    jti,
    client_id: grant.clientId,
  });
  const answer = {
    access_token: token,
    token_type: 'bearer',
    expires_in: ACCESS_LIFE_SECONDS,
    scope: scope.join(' '),
    allegro_api: true,
    jti,
  };
  return { token, answer };
}

function isStillUsable(state: DemoState, row: TokenRow, now: number): boolean {
  if (row.usedAt === null) return true;
  switch (switches(state).rotation) {
    case 'strict':
      return false;
    case 'grace':
      return now < row.usedAt + GRACE_MS;
    case 'lax':
      return true;
  }
}

function closeSession(state: DemoState, sessionId: string): void {
  state.table('oauth.sessions').remove(sessionId);
  for (const [jti, row] of [...tokens(state).entries()]) {
    if (row.sessionId === sessionId) tokens(state).remove(jti);
  }
}

function forgetExpired({ state, now }: Moment): void {
  for (const [jti, row] of [...tokens(state).entries()]) if (now >= row.expiresAt) tokens(state).remove(jti);
}

function tokens(state: DemoState): Table<TokenRow> {
  return state.table<TokenRow>('oauth.tokens');
}

function refused(error: string, description: string): AccessCheck {
  return { ok: false, error, description };
}
