import { beforeEach, describe, expect, it } from 'vitest';
import type { TokenPair } from '../../../../../src/main/engine/auth/token-pair.ts';
import {
  createTokenSession,
  sessionOf,
  type TokenSession,
} from '../../../../../src/main/engine/auth/token-session.ts';
import { TransportFailure, type Vault } from '../../../../../src/main/engine/ports.ts';
import { must } from '../../../../../src/shared/errors.ts';
import { ADDRESSES } from '../../../../support/allegro-world.ts';
import {
  sentText,
  createScriptedTransport,
  type ScriptedTransport,
  type Turn,
} from '../../../../support/scripted-transport.ts';
import { createVirtualClock, type VirtualClock } from '../../../../support/virtual-clock.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ACCOUNT = 'sandbox-1';

const GRANTED = {
  access_token: 'access-2',
  refresh_token: 'refresh-2',
  expires_in: '43199',
  token_type: 'bearer',
};
const INVALID_GRANT = {
  status: 400,
  json: { error: 'invalid_grant', error_description: 'Invalid refresh token' },
};
const LOST = new TransportFailure(true, 'reset', '');
const OFFLINE = new TransportFailure(false, 'no-connection', '');

type World = {
  readonly session: TokenSession;
  readonly transport: ScriptedTransport;
  readonly kept: Map<string, string>;
  readonly steps: readonly string[];
  /** Whether the vault takes what it is given. */
  readonly vaultState: { isOpen: boolean };
};

let clock: VirtualClock;

beforeEach(() => {
  clock = createVirtualClock();
});

function pairOf(parts: Partial<TokenPair> = {}): TokenPair {
  const now = clock.now();
  const scopes = ['allegro:api:profile:read'];
  const pair = {
    accessToken: 'access-1',
    refreshToken: 'refresh-1',
    obtainedAt: now,
    expiresAt: now + 12 * HOUR_MS,
  };
  return { ...pair, scopes, refusedAt: null, ...parts };
}

function open(
  pair: TokenPair | null,
  turns: readonly Turn[] = [],
  clientSecret: string | null = null,
): World {
  const kept = new Map<string, string>(pair ? [[ACCOUNT, JSON.stringify(pair)]] : []);
  const vaultState = { isOpen: true };
  const guard = () => {
    if (!vaultState.isOpen) throw new Error('AccessDenied');
  };
  const vault: Vault = {
    read: async (id) => (guard(), kept.get(id) ?? null),
    write: async (id, secret) => (guard(), void kept.set(id, secret)),
    remove: async (id) => void kept.delete(id),
  };
  const transport = createScriptedTransport(turns);
  const steps: string[] = [];
  const session = createTokenSession({
    vault,
    clock,
    transport,
    addresses: ADDRESSES,
    accountId: ACCOUNT,
    clientId: 'client',
    clientSecret,
    userAgent: 'Stragan/0.1.0 (+https://stragan.example)',
    log: () => undefined,
    durableStep: (name) => void steps.push(name),
  });
  return { session, transport, kept, steps, vaultState };
}

/** A pair in its last minutes. */
const aging = () => pairOf({ obtainedAt: clock.now() - 12 * HOUR_MS, expiresAt: clock.now() + 60_000 });
const expired = () => pairOf({ obtainedAt: clock.now() - 13 * HOUR_MS, expiresAt: clock.now() - HOUR_MS });

describe('a signed-in session', () => {
  it('gives the token of the vault while it is good', async () => {
    const { session, transport } = open(pairOf());
    expect(await session.accessToken()).toEqual({ ok: true, value: 'access-1' });
    expect(session.scopes()).toEqual(['allegro:api:profile:read']);
    expect(session.signedInUntil()).toBe(clock.now() + 89 * DAY_MS);
    expect(transport.requests).toEqual([]);
  });

  it('says signed-out without a pair, and with one that is not readable', async () => {
    const none = open(null);
    expect(await none.session.accessToken()).toMatchObject({ error: { kind: 'auth', reason: 'signed-out' } });
    none.kept.set(ACCOUNT, '{broken');
    await none.session.reload();
    expect(await none.session.accessToken()).toMatchObject({ error: { kind: 'auth', reason: 'signed-out' } });
  });

  it('learns of a new sign-in by reading the vault again', async () => {
    const world = open(null);
    await world.session.accessToken();
    world.kept.set(ACCOUNT, JSON.stringify(pairOf({ accessToken: 'access-9' })));
    await world.session.reload();
    expect(await world.session.accessToken()).toEqual({ ok: true, value: 'access-9' });
  });

  it('says secret-store when the vault does not open', async () => {
    const world = open(pairOf());
    world.vaultState.isOpen = false;
    expect(await world.session.accessToken()).toMatchObject({
      error: { kind: 'auth', reason: 'secret-store' },
    });
    world.vaultState.isOpen = true;
    expect((await world.session.accessToken()).ok).toBe(true);
  });
});

describe('a refresh', () => {
  it('happens once for all who ask, and is in the vault before the token is used', async () => {
    const { session, transport, kept, steps } = open(aging(), [{ json: GRANTED }]);
    const tokens = await Promise.all([session.accessToken(), session.accessToken(), session.accessToken()]);
    expect(tokens.map((token) => token.ok && token.value)).toEqual(['access-2', 'access-2', 'access-2']);
    expect(transport.requests).toHaveLength(1);
    expect(steps).toEqual(['before:vault.saved', 'after:vault.saved']);
    expect(JSON.parse(must(kept.get(ACCOUNT)))).toMatchObject({
      accessToken: 'access-2',
      refreshToken: 'refresh-2',
      obtainedAt: clock.now(),
      expiresAt: clock.now() + 43_199_000,
      scopes: ['allegro:api:profile:read'],
    });
  });

  it.each([
    [
      'without a secret',
      null,
      undefined,
      'grant_type=refresh_token&refresh_token=refresh-1&client_id=client',
    ],
    [
      'with a secret',
      'hush',
      `Basic ${btoa('client:hush')}`,
      'grant_type=refresh_token&refresh_token=refresh-1',
    ],
  ])('is asked for %s', async (_name, secret, authorization, body) => {
    const { session, transport } = open(aging(), [{ json: GRANTED }], secret);
    await session.accessToken();
    const request = must(transport.requests[0]);
    expect([request.url, request.body]).toEqual(['https://auth.test/auth/oauth/token', body]);
    expect(request.headers.authorization).toBe(authorization);
    expect(request.headers['user-agent']).toMatch(/^Stragan\//);
  });

  it('follows a token that Allegro called dead, though its time is not over', async () => {
    const { session, transport } = open(pairOf(), [{ json: GRANTED }]);
    await session.accessToken();
    session.dead('access-1');
    expect(await session.accessToken()).toEqual({ ok: true, value: 'access-2' });
    expect(transport.requests).toHaveLength(1);
  });

  it('whose answer is lost is asked again with the same token within 60 s', async () => {
    const { session, transport } = open(expired(), [LOST, { status: 503 }, { json: GRANTED }]);
    const startedAt = clock.now();
    const token = session.accessToken();
    await clock.advance(2000);
    await clock.advance(8000);
    expect(await token).toEqual({ ok: true, value: 'access-2' });
    expect(transport.requests.map((request) => sentText(request).includes('refresh-1'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(clock.now() - startedAt).toBeLessThan(60_000);
  });

  it('goes on when one who waits for it is stopped', async () => {
    const { session, kept } = open(expired(), [LOST, { json: GRANTED }]);
    const stop = new AbortController();
    const waiting = session.accessToken(stop.signal);
    await clock.advance(1000);
    stop.abort();
    expect(await waiting).toMatchObject({ error: { kind: 'cancelled' } });
    await clock.advance(1000);
    expect(kept.get(ACCOUNT)).toContain('refresh-2');
  });

  it('that is refused ends the sign-in, and is not tried again, not even after a restart', async () => {
    const { session, transport, kept } = open(expired(), [INVALID_GRANT]);
    expect(await session.accessToken()).toMatchObject({ error: { kind: 'auth', reason: 'expired' } });
    expect(await session.accessToken()).toMatchObject({ error: { kind: 'auth', reason: 'expired' } });
    expect(transport.requests).toHaveLength(1);
    const restarted = open(JSON.parse(must(kept.get(ACCOUNT))), [{ json: GRANTED }]);
    expect(await restarted.session.accessToken()).toMatchObject({
      error: { kind: 'auth', reason: 'expired' },
    });
    expect(restarted.transport.requests).toEqual([]);
  });

  it.each([
    ['offline', OFFLINE, { kind: 'offline' }],
    ['a limit', { status: 429, json: {} }, { kind: 'rate-limited' }],
    [
      'an unknown key',
      { status: 401, json: { error: 'invalid_client' } },
      { kind: 'auth', reason: 'expired' },
    ],
  ])('that fails by %s is told only when the old token no longer serves', async (_name, turn, expected) => {
    expect(await open(aging(), [turn]).session.accessToken()).toEqual({ ok: true, value: 'access-1' });
    expect(await open(expired(), [turn]).session.accessToken()).toMatchObject({ error: expected });
  });

  it('that the vault does not take is kept and saved before it is used', async () => {
    const { session, transport, kept, vaultState } = open(expired(), [{ json: GRANTED }]);
    await session.reload();
    vaultState.isOpen = false;
    expect(await session.accessToken()).toMatchObject({ error: { kind: 'auth', reason: 'secret-store' } });
    vaultState.isOpen = true;
    expect(await session.accessToken()).toEqual({ ok: true, value: 'access-2' });
    expect(transport.requests).toHaveLength(1);
    expect(kept.get(ACCOUNT)).toContain('refresh-2');
  });
});

describe('the session of a fresh pair', () => {
  it('has its one token, until that is refused', async () => {
    const session = sessionOf(pairOf());
    expect(await session.accessToken()).toEqual({ ok: true, value: 'access-1' });
    session.dead('access-1');
    expect(await session.accessToken()).toMatchObject({ error: { kind: 'auth' } });
  });
});
