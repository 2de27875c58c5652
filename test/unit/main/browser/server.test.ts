import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createApp, type App } from '../../../../src/main/app/create-app.ts';
import { knock, keepDoor } from '../../../../src/main/browser/door.ts';
import { serveBrowser, type BrowserServer } from '../../../../src/main/browser/server.ts';
import { createTransport } from '../../../../src/main/ports/transport.ts';
import { must } from '../../../../src/shared/errors.ts';
import { bareHost } from '../../../support/app-host.ts';

type Answer = {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
};
type Asked = { method?: string; path?: string; headers?: Record<string, string>; body?: string };

const folder = mkdtempSync(join(tmpdir(), 'stragan-browser-'));
let app: App;
let server: BrowserServer;
let origin = '';
let handedFolder = '';

beforeAll(async () => {
  const rendererFolder = join(folder, 'renderer');
  mkdirSync(join(rendererFolder, 'assets'), { recursive: true });
  writeFileSync(join(rendererFolder, 'index.html'), '<html><head><meta content="__NONCE__"></head></html>');
  writeFileSync(join(rendererFolder, 'assets', 'window.js'), 'true;');
  const preloadFile = join(folder, 'preload.js');
  writeFileSync(preloadFile, 'true;');
  handedFolder = join(folder, 'data', 'handed');
  const created = await createApp({ dataFolder: join(folder, 'data'), host: bareHost() });
  app = must(created.ok ? created.value : null, 'app');
  server = await serveBrowser(app, { rendererFolder, preloadFile, handedFolder }, 0);
  origin = server.admission.origin;
});

afterAll(async () => {
  await server.close();
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

function ask({ method = 'GET', path = '/', headers = {}, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asking = request({ hostname, port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: must(response.statusCode), headers: response.headers, body: text }),
      );
    });
    asking.on('error', reject).end(body);
  });
}

async function launch(): Promise<string> {
  const address = new URL(server.admission.newLaunchAddress());
  const answer = await ask({ path: address.pathname + address.search });
  expect(answer.status).toBe(303);
  return must(answer.headers['set-cookie']?.[0]?.split(';')[0], 'cookie');
}

function call(name: string, headers: Record<string, string>, input: unknown = {}): Promise<Answer> {
  const body = JSON.stringify({ name, input });
  return ask({
    method: 'POST',
    path: '/api/call',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

describe('a launch address', () => {
  it('lets one tab in and works once', async () => {
    const address = new URL(server.admission.newLaunchAddress());
    const path = address.pathname + address.search;
    const first = await ask({ path });
    expect(first.status).toBe(303);
    expect(first.headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict$/);
    const second = await ask({ path });
    expect(second.status).toBe(403);
    expect(second.headers['set-cookie']).toBeUndefined();
  });

  it('is not found by guessing', async () => {
    expect((await ask({ path: '/?launch=AAAA' })).status).toBe(403);
  });
});

describe('a tab with the cookie', () => {
  it('gets the page with a nonce of its own in page and policy, the preload before all else', async () => {
    const cookie = await launch();
    const nonces = new Set<string>();
    for (let load = 0; load < 2; load += 1) {
      const { body, headers } = await ask({ headers: { cookie } });
      const nonce = must(/<meta content="([^"]+)">/.exec(body)?.[1], 'nonce');
      expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(body).toContain('<head><script src="./preload.js"></script>');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });

  it('calls a command and hears events', async () => {
    const cookie = await launch();
    const status = await call('app.status', { cookie, origin });
    expect(JSON.parse(status.body)).toMatchObject({ ok: true, value: { account: null } });

    const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/events`, {
      headers: { cookie, origin },
    });
    await new Promise((resolve) => socket.once('open', resolve));
    const heard = new Promise<string>((resolve) =>
      socket.once('message', (data: Buffer) => resolve(data.toString('utf8'))),
    );
    await call('app.preferences', { cookie, origin }, { railFolded: true });
    expect(JSON.parse(await heard)).toEqual({ name: 'app.changed', payload: { what: 'preferences' } });
    socket.terminate();
  });

  it.each([
    ['a name that is no command', { name: 'constructor', input: {} }],
    ['input that is none', { name: 'accounts.open', input: { accountId: 5 } }],
  ])('is told bad-input for %s', async (_what, { name, input }) => {
    const cookie = await launch();
    const answer = await call(name, { cookie, origin }, input);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { kind: 'bad-input' } });
  });

  it('cannot read a file outside the window', async () => {
    const cookie = await launch();
    expect((await ask({ path: '/assets/window.js', headers: { cookie } })).status).toBe(200);
    for (const path of [
      '/assets/../index.html',
      '/assets/..%2f..%2fdata%2faccounts.json',
      '/assets/%2e%2e/index.html',
    ]) {
      const { status } = await ask({ path, headers: { cookie } });
      expect({ path, isServed: status === 200 }).toEqual({ path, isServed: false });
    }
  });
});

describe('a photo', () => {
  const LAMP = 'https://a.allegroimg.com/original/11ab/lamp';
  const path = `/photo/${Buffer.from(LAMP).toString('base64url')}?w=96`;

  beforeAll(() => {
    const photos = join(folder, 'data', 'photos');
    mkdirSync(photos, { recursive: true });
    const name = `${createHash('sha256').update(LAMP).digest('hex')}.small`;
    writeFileSync(join(photos, name), Buffer.from('RIFF....WEBP', 'latin1'));
  });

  it('that is kept is served to a tab with the cookie, for good', async () => {
    const answer = await ask({ path, headers: { cookie: await launch() } });
    expect(answer).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'image/webp',
        'cache-control': 'private, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      },
    });
  });

  it('is not served to anybody else', async () => {
    expect((await ask({ path })).status).toBe(403);
    const cookie = await launch();
    expect((await ask({ path, headers: { cookie, origin: 'https://evil.example' } })).status).toBe(403);
  });

  it.each([
    [204, 'another host', Buffer.from('https://evil.example/1').toString('base64url')],
    [
      204,
      'the demo shop when none is open',
      Buffer.from('http://image.demo.invalid/1').toString('base64url'),
    ],
    [204, 'a way out of the folder', Buffer.from('../../accounts.json').toString('base64url')],
    [404, 'another way out of the folder', '..%2f..%2faccounts.json'],
    [404, 'nothing', ''],
  ])('is none (%i), without a stack: %s', async (status, _what, encoded) => {
    const answer = await ask({ path: `/photo/${encoded}`, headers: { cookie: await launch() } });
    expect({ status: answer.status, body: answer.body }).toEqual({ status, body: '' });
  });
});

describe('whoever is not a tab that was let in', () => {
  it('is told how to get in, in his language', async () => {
    const polish = await ask({ headers: { 'accept-language': 'pl-PL,pl;q=0.9' } });
    expect(polish.status).toBe(403);
    expect(polish.body).toContain('nie ma dostępu');
    expect((await ask({})).body).toContain('start Stragan again');
  });

  const TABLE: readonly (readonly [string, (cookie: string) => Record<string, string>])[] = [
    ['no cookie', () => ({ origin })],
    [
      'a cookie that was made up',
      () => ({ origin, cookie: `stragan_${new URL(origin).port}=${'A'.repeat(43)}` }),
    ],
    ['another page of the same browser', (cookie) => ({ cookie, origin: 'https://evil.example' })],
    ['another port of this computer', (cookie) => ({ cookie, origin: 'http://127.0.0.1:1' })],
    ['a page without an origin', (cookie) => ({ cookie, origin: 'null' })],
    ['no origin at all', (cookie) => ({ cookie })],
    ['a name that was rebound to this computer', (cookie) => ({ cookie, origin, host: 'evil.example' })],
    ['localhost by its name', (cookie) => ({ cookie, origin, host: `localhost:${new URL(origin).port}` })],
  ];

  it.each(TABLE)('is refused a call: %s', async (_who, headersOf) => {
    const answer = await call('app.status', headersOf(await launch()));
    expect(answer.status).toBe(403);
    expect(answer.body).not.toContain('version');
  });

  it.each(TABLE)('is refused the events: %s', async (_who, headersOf) => {
    const headers = headersOf(await launch());
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/events`, { headers });
    const outcome = await new Promise((resolve) => {
      socket.once('open', () => resolve('open'));
      socket.once('error', (error) => resolve(error.message));
    });
    socket.terminate();
    expect(outcome).toContain('403');
  });

  it('cannot ask for a launch address', async () => {
    for (const authorization of ['', 'Bearer ', 'Bearer null', 'Bearer AAAA']) {
      const answer = await ask({ method: 'POST', path: '/api/knock', headers: { origin, authorization } });
      expect(answer.status).toBe(403);
    }
  });
});

describe('a second start on the same folder', () => {
  it('is given an address that lets a tab in', async () => {
    const data = join(folder, 'data');
    keepDoor(data, server);
    const address = new URL(must(await knock(data, createTransport()), 'address'));
    expect((await ask({ path: address.pathname + address.search })).status).toBe(303);
  });

  it('is given none where no Stragan answers', async () => {
    expect(await knock(join(folder, 'elsewhere'), createTransport())).toBeNull();
  });
});

describe('a file that a tab hands over', () => {
  const send = (headers: Record<string, string>, name = 'SKU-1.jpg', body = 'photo') =>
    ask({
      method: 'POST',
      path: `/api/files?name=${encodeURIComponent(name)}`,
      headers: { 'content-type': 'application/octet-stream', ...headers },
      body,
    });

  it('is refused from another page, without the cookie, and as anything but a file', async () => {
    const cookie = await launch();
    const form = { 'content-type': 'text/plain' };
    expect((await send({ origin })).status).toBe(403);
    expect((await send({ cookie })).status).toBe(403);
    expect((await send({ cookie, origin: 'http://evil.example' })).status).toBe(403);
    expect((await send({ cookie, origin, ...form })).status).toBe(400);
    expect((await send({ cookie, origin }, '')).status).toBe(400);
    expect(existsSync(handedFolder)).toBe(false);
  });

  it('lies under the data folder whatever it is called', async () => {
    const cookie = await launch();
    for (const name of ['../../../evil.jpg', '/etc/evil.jpg', '..\\..\\evil.jpg', 'ok.jpg']) {
      expect((await send({ cookie, origin }, name)).status).toBe(200);
    }
    const files = readdirSync(handedFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
    expect(files.toSorted()).toEqual(['evil.jpg', 'evil.jpg', 'evil.jpg', 'ok.jpg']);
  });
});
