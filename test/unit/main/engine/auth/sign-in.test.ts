import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signIn, type SignInInput } from '../../../../../src/main/engine/auth/sign-in.ts';
import type { HttpRequest } from '../../../../../src/main/engine/ports.ts';
import { createLoopback } from '../../../../../src/main/ports/loopback.ts';
import { systemRandom } from '../../../../../src/main/ports/random.ts';
import { must } from '../../../../../src/shared/errors.ts';
import { ADDRESSES } from '../../../../support/allegro-world.ts';
import { sentText, createScriptedTransport, type Turn } from '../../../../support/scripted-transport.ts';
import { createVirtualClock } from '../../../../support/virtual-clock.ts';

const GRANTED = { json: { access_token: 'a', refresh_token: 'r', expires_in: 43_199 } };

type Visit = (consent: URL) => Promise<unknown>;

/** The browser: reads the consent address and goes back to the program. */
function browser(visit: Visit): SignInInput['openExternal'] & { visited: Promise<unknown> } {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const open = async (address: string) => resolve(visit(new URL(address)));
  return Object.assign(open, { visited: promise });
}

function goBack(consent: URL, query: Record<string, string>): Promise<Response> {
  const back = new URL(must(consent.searchParams.get('redirect_uri')));
  back.search = new URLSearchParams(query).toString();
  return fetch(back);
}

const stateOf = (consent: URL) => must(consent.searchParams.get('state'));

function begin(
  openExternal: SignInInput['openExternal'],
  parts: Partial<SignInInput> = {},
  turns: readonly Turn[] = [GRANTED],
) {
  const clock = createVirtualClock();
  const transport = createScriptedTransport(turns);
  const result = signIn({
    ports: { clock, transport, random: systemRandom(), log: () => undefined },
    addresses: ADDRESSES,
    clientId: 'client',
    clientSecret: 'hush',
    scopes: ['allegro:api:profile:read'],
    userAgent: 'Stragan/0.1.0 (+https://stragan.example)',
    loopback: createLoopback(),
    openExternal,
    ...parts,
  });
  return { result, clock, transport };
}

describe('a sign-in', () => {
  it('brings a token pair, by code, state and PKCE', async () => {
    let consent: URL | null = null;
    let page = '';
    const tab = browser(async (address) => {
      consent = address;
      page = await (await goBack(address, { code: 'c0de', state: stateOf(address) })).text();
    });
    const { result, transport, clock } = begin(tab, { prompt: 'confirm' });
    expect(await result).toEqual({
      ok: true,
      value: {
        accessToken: 'a',
        refreshToken: 'r',
        obtainedAt: clock.now(),
        expiresAt: clock.now() + 43_199_000,
        scopes: ['allegro:api:profile:read'],
        refusedAt: null,
      },
    });
    const asked = Object.fromEntries(must<URL>(consent).searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: 'client',
      code_challenge_method: 'S256',
      prompt: 'confirm',
    });
    expect(asked.scope).toBe('allegro:api:profile:read');
    expect(asked.redirect_uri).toMatch(/^http:\/\/localhost:\d+$/);
    const request = must<HttpRequest>(transport.requests[0]);
    const form = Object.fromEntries(new URLSearchParams(sentText(request)));
    expect(form).toMatchObject({
      grant_type: 'authorization_code',
      code: 'c0de',
      client_id: 'client',
      redirect_uri: asked.redirect_uri,
    });
    expect(createHash('sha256').update(must(form.code_verifier)).digest('base64url')).toBe(
      asked.code_challenge,
    );
    expect(request.headers.authorization).toBeUndefined();
    await tab.visited;
    expect(page).toContain('You can close this tab');
    expect(page).toContain('Gotowe');
    expect(page).not.toContain('c0de');
  });

  it('does not take a code with another state, and goes on waiting for its own', async () => {
    const statuses: number[] = [];
    const tab = browser(async (consent) => {
      statuses.push((await goBack(consent, { code: 'stolen', state: 'x' })).status);
      statuses.push((await goBack(consent, { code: 'ours', state: stateOf(consent) })).status);
    });
    const { result, transport } = begin(tab);
    expect((await result).ok).toBe(true);
    await tab.visited;
    expect(statuses).toEqual([400, 200]);
    expect(sentText(transport.requests[0])).toContain('code=ours');
  });

  it('that is refused says so', async () => {
    const { result } = begin(
      browser((consent) => goBack(consent, { error: 'access_denied', state: stateOf(consent) })),
    );
    expect(await result).toMatchObject({ error: { kind: 'auth', reason: 'refused-by-user' } });
  });

  it('ends after ten minutes', async () => {
    let isShown = false;
    const { result, clock } = begin(async () => void (isShown = true));
    while (!isShown || clock.nextMs() === null) await new Promise((resolve) => setImmediate(resolve));
    await clock.advance(600_000);
    expect(await result).toMatchObject({ error: { kind: 'auth', reason: 'timed-out' } });
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    const { result } = begin(async () => stop.abort(), { signal: stop.signal });
    expect(await result).toMatchObject({ error: { kind: 'cancelled' } });
  });

  it('ends when another begins, which goes through', async () => {
    const loopback = createLoopback();
    const shown = Promise.withResolvers<undefined>();
    const first = begin(async () => shown.resolve(undefined), { loopback });
    await shown.promise;
    const second = begin(
      browser((consent) => goBack(consent, { code: 'c', state: stateOf(consent) })),
      { loopback },
    );
    expect(await first.result).toMatchObject({ error: { kind: 'cancelled' } });
    expect((await second.result).ok).toBe(true);
  });

  it('leaves nobody listening when the consent page cannot be shown', async () => {
    let redirect = '';
    const { result } = begin(async (address) => {
      redirect = must(new URL(address).searchParams.get('redirect_uri'));
      throw new Error('no browser');
    });
    await expect(result).rejects.toThrow('no browser');
    await expect(fetch(redirect)).rejects.toThrow('fetch failed');
  });

  it('fails calmly when the code is no longer good', async () => {
    const { result } = begin(
      browser((consent) => goBack(consent, { code: 'c', state: stateOf(consent) })),
      {},
      [{ status: 400, json: { error: 'invalid_grant' } }],
    );
    expect(await result).toMatchObject({ error: { kind: 'auth' } });
  });
});
