import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createApp, type App } from '../../../../src/main/app/create-app.ts';
import { serveBrowser, type BrowserServer } from '../../../../src/main/browser/server.ts';
import { must } from '../../../../src/shared/errors.ts';
import { bareHost } from '../../../support/app-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'stragan-sockets-'));
let app: App;
let server: BrowserServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'preload.js'), 'true;');
  const created = await createApp({ dataFolder: join(folder, 'data'), host: bareHost() });
  app = must(created.ok ? created.value : null, 'app');
  const handedFolder = join(folder, 'data', 'handed');
  const files = { rendererFolder: folder, preloadFile: join(folder, 'preload.js'), handedFolder };
  server = await serveBrowser(app, files, 0);
});

afterAll(async () => {
  await server.close();
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openSocket(): Promise<WebSocket> {
  const { origin } = server.admission;
  const launched = await fetch(server.admission.newLaunchAddress(), { redirect: 'manual' });
  const cookie = must(launched.headers.get('set-cookie')?.split(';')[0], 'a cookie');
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/events`, { headers: { cookie, origin } });
  await once(socket, 'open');
  return socket;
}

it('answers each call with the id that came with it', async () => {
  const socket = await openSocket();
  const answers = new Map<number, unknown>();
  const both = new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer) => {
      const { id, result } = JSON.parse(data.toString('utf8')) as { id: number; result: unknown };
      answers.set(id, result);
      if (answers.size === 2) resolve();
    });
  });
  socket.send(JSON.stringify({ id: 7, name: 'app.status', input: {} }));
  socket.send(JSON.stringify({ id: 8, name: 'constructor', input: {} }));
  await both;
  expect(answers.get(7)).toMatchObject({ ok: true, value: { account: null } });
  expect(answers.get(8)).toMatchObject({ ok: false, error: { kind: 'bad-input' } });
  socket.terminate();
});

it.each([
  ['no JSON', '{'],
  ['a call without an id', JSON.stringify({ name: 'app.status', input: {} })],
  ['a call that says more', JSON.stringify({ id: 1, name: 'app.status', input: {}, more: 1 })],
])('closes a socket that sends %s', async (_what, text) => {
  const socket = await openSocket();
  const closed = once(socket, 'close');
  socket.send(text);
  expect((await closed)[0]).toBe(1008);
});
