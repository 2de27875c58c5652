import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo } from '../../../../src/main/demo/shell.ts';
import type { RunningDemo } from '../../../../src/main/demo/shell.ts';
import { PUBLIC_V1 } from '../../../../src/main/demo/kinds.ts';
import { DEMO_CLIENT_ID } from '../../../../src/main/demo/oauth/clients.ts';
import { authorizeUrl, REDIRECT, VERIFIER } from './tried-shop.ts';

let demo: RunningDemo;
let token = '';
let now = Date.UTC(2026, 10, 2, 12);

beforeAll(async () => {
  const settings = { seed: 1, offers: 5, edition: '2026' } as const;
  demo = await startDemo({ settings, port: 0, statePath: null, clock: () => now });
  token = await signIn();
});
afterAll(() => demo.close());

type Logged = { readonly seq: number; readonly host: string; readonly path: string; readonly body: unknown };
type AdminBody = {
  readonly status: number;
  readonly requests: readonly (Logged & { readonly status: number | null })[];
  readonly redirectTo: string;
  readonly now: string;
  readonly limitScale: number;
};

async function admin(path: string, json?: object): Promise<AdminBody> {
  const response = await fetch(demo.admin + path, {
    method: json === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${demo.adminToken}`, 'content-type': 'application/json' },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  return { ...((await response.json()) as AdminBody), status: response.status };
}

async function signIn(): Promise<string> {
  const { redirectTo } = await admin('/demo/consent', { authorizeUrl: authorizeUrl() });
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: DEMO_CLIENT_ID,
    redirect_uri: REDIRECT,
    code_verifier: VERIFIER,
    code: new URL(redirectTo).searchParams.get('code') ?? '',
  });
  const response = await fetch(`${demo.auth}/auth/oauth/token`, { method: 'POST', body });
  return ((await response.json()) as { access_token: string }).access_token;
}

function me(): Promise<Response> {
  return fetch(`${demo.api}/me`, { headers: { accept: PUBLIC_V1, authorization: `Bearer ${token}` } });
}

describe('the demo over HTTP', () => {
  it('gives plain origins on 127.0.0.1, each its own', () => {
    const origins = [demo.auth, demo.api, demo.upload, demo.image, demo.admin];
    for (const origin of origins) expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(new Set(origins).size).toBe(5);
  });

  it('answers with type, length and Trace-Id', async () => {
    const response = await me();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, PUBLIC_V1]);
    expect(response.headers.get('trace-id')).toMatch(/^[0-9a-f]{16}$/);
    expect(await response.json()).toMatchObject({
      login: 'anna_lampy',
      baseMarketplace: { id: 'allegro-pl' },
    });
  });

  it('keeps its hosts apart', async () => {
    expect((await fetch(`${demo.auth}/me`, { headers: { accept: PUBLIC_V1 } })).status).toBe(404);
    expect((await fetch(`${demo.api}/auth/oauth/authorize`)).status).toBe(404);
  });

  it('shows the consent page and sends on after the form', async () => {
    const url = authorizeUrl({ prompt: 'confirm' }).replace('http://auth.demo.invalid', demo.auth);
    expect(await (await fetch(url)).text()).toContain('<form method="post">');
    const body = new URLSearchParams({ decision: 'approve' });
    const sent = await fetch(url, { method: 'POST', body, redirect: 'manual' });
    expect([sent.status, sent.headers.get('location')?.startsWith(`${REDIRECT}?code=`)]).toEqual([302, true]);
  });

  it('logs each request with what was decided and whether the answer went out', async () => {
    const { requests } = await admin('/demo/log');
    expect(requests.find((entry) => entry.path === '/me')).toEqual({
      seq: expect.any(Number),
      time: '2026-11-02T12:00:00.000Z',
      host: 'api',
      method: 'GET',
      path: '/me',
      body: null,
      status: 200,
      applied: false,
      delivered: true,
      warning: expect.stringContaining('User-Agent'),
    });
    const seqs = requests.map((entry) => entry.seq);
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
    const last = seqs.at(-1) ?? 0;
    expect((await admin(`/demo/log?after=${last - 1}`)).requests).toHaveLength(1);
  });

  it('never logs what was said to the auth host', async () => {
    const { requests } = await admin('/demo/log');
    const auth = requests.filter((entry) => entry.host === 'auth');
    expect(auth.length).toBeGreaterThan(0);
    for (const { path, body } of auth) expect([path.includes('?'), body]).toEqual([false, null]);
    expect(JSON.stringify(requests)).not.toContain(token);
  });

  it.each([
    ['before', null, false],
    ['after', 200, true],
  ])('resets the connection %s processing', async (drop, status, processed) => {
    await admin('/demo/faults', { rules: [{ path: '/me', probability: 1, count: 1, drop }] });
    await expect(me()).rejects.toThrow();
    const { requests } = await admin('/demo/log');
    expect(requests.at(-1)).toMatchObject({ path: '/me', status, delivered: false });
    expect(requests.at(-1)?.status !== null).toBe(processed);
    expect((await me()).status).toBe(200);
  });

  it('breaks an answer off in the middle', async () => {
    await admin('/demo/faults', { rules: [{ path: '/me', probability: 1, count: 1, truncate: true }] });
    await expect(me().then((response) => response.text())).rejects.toThrow();
    expect((await admin('/demo/log')).requests.at(-1)).toMatchObject({ status: 200, delivered: false });
  });

  it('is offline without a byte, and comes back', async () => {
    await admin('/demo/faults', { offline: true });
    await expect(me()).rejects.toThrow();
    const bytes = await rawBytes(demo.api);
    await admin('/demo/faults', {});
    expect([bytes, (await me()).status]).toEqual(['', 200]);
  });

  it('moves its clock forward only', async () => {
    const { now: moved } = await admin('/demo/clock', { advanceMs: 43_199_000 });
    expect(moved).toBe('2026-11-02T23:59:59.000Z');
    expect((await me()).status).toBe(401);
    expect((await admin('/demo/clock', { now: '2026-11-02T00:00:00Z' })).status).toBe(400);
    expect((await admin('/demo/clock', {})).status).toBe(400);
    token = await signIn();
    expect((await me()).status).toBe(200);
  });

  it('unlinks', async () => {
    await admin('/demo/unlink', { clientId: DEMO_CLIENT_ID });
    expect((await me()).status).toBe(401);
    token = await signIn();
  });

  it('lets nobody near the admin without the token, and says what is wrong with an errand', async () => {
    expect((await fetch(`${demo.admin}/demo/log`)).status).toBe(401);
    expect((await admin('/demo/nothing')).status).toBe(404);
    expect((await admin('/demo/offers/1')).status).toBe(404);
    expect((await admin('/demo/settings', { colour: 'red' })).status).toBe(400);
    expect((await admin('/demo/settings', { limitScale: '1' })).status).toBe(400);
    expect((await admin('/demo/consent', { authorizeUrl: 'http://x.example/?client_id=1' })).status).toBe(
      400,
    );
    expect((await admin('/demo/settings', { limitScale: 2 })).limitScale).toBe(2);
  });
});

/** What comes back on a bare connection before it ends. */
function rawBytes(origin: string): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => {
      socket.write('GET /me HTTP/1.1\r\nHost: demo\r\n\r\n');
    });
    socket.on('data', (bytes) => (text += bytes.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
}
