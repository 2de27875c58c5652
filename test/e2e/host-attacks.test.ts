import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { must } from '../../src/shared/errors.ts';
import { builtWindow, type BuiltWindow } from '../support/desktop/built-window.ts';
import { harmful, own, reading, type Target } from './host-attacks/attack.ts';
import { nonsense } from './host-attacks/commands.ts';
import { forms, socketsOfOthers } from './host-attacks/forgery.ts';
import { smuggling } from './host-attacks/framing.ts';
import { faultsOf, railIsFolded, SECRET } from './host-attacks/judge.ts';
import { FILE_NAMES, photosOfOthers, wayOutOf } from './host-attacks/paths.ts';
import { requestText, say } from './host-attacks/raw-request.ts';
import { rebinding } from './host-attacks/rebinding.ts';
import { enter, startHost, type RunningHost } from './host-attacks/running-host.ts';
import { oversize } from './host-attacks/sizes.ts';
import { launching } from './host-attacks/tokens.ts';

const NOBODY: Target = {
  port: 1,
  origin: 'http://127.0.0.1:1',
  cookie: 'stragan_1=A',
  usedLaunchPath: '/?launch=A',
};

const KINDS = [
  { kind: 'names rebound to this computer', attacks: rebinding },
  { kind: 'sockets of other pages', attacks: socketsOfOthers },
  { kind: 'forms and calls of other pages', attacks: forms },
  { kind: 'ways out of the folder of the window', attacks: wayOutOf('/assets/') },
  { kind: 'ways out of the folder of photos', attacks: wayOutOf('/photo/') },
  { kind: 'ways out of no folder', attacks: wayOutOf('/') },
  { kind: 'photos that are none', attacks: photosOfOthers },
  { kind: 'ways in without a fresh address', attacks: launching },
  { kind: 'requests that are too large', attacks: oversize },
  { kind: 'commands that are none', attacks: nonsense },
  { kind: 'requests in two minds about their end', attacks: smuggling },
].map(({ kind, attacks }) => ({ kind, attacks, count: attacks(NOBODY).length }));

/** Everything but the page itself has no nonce. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

describe('attacks on the host of the browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-attacked-'));
  const data = join(folder, 'data');
  const victim = join(folder, 'victim');
  let built: BuiltWindow;
  let host: RunningHost;
  let target: Target;

  beforeAll(async () => {
    built = builtWindow();
    mkdirSync(victim);
    writeFileSync(join(victim, 'kept.txt'), SECRET);
    mkdirSync(data);
    // What is thrown away at the start could be led elsewhere.
    symlinkSync(victim, join(data, 'handed'), 'junction');
    host = await startHost(built.browser, data);
    const cookie = await enter(host);
    target = { port: host.port, origin: host.origin, cookie, usedLaunchPath: host.launchPath };
  }, 180_000);

  afterAll(async () => {
    await host?.stop();
    built?.remove();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });

  it.each(KINDS)('$kind: of $count none gets anywhere, each is told plainly', async ({ attacks, count }) => {
    const tried = attacks(target);
    expect(tried).toHaveLength(count);
    const faults: string[] = [];
    for (const attack of tried) faults.push(...(await faultsOf(attack, target)));
    expect(faults).toEqual([]);
    expect(await railIsFolded(target)).toBe(false);
  });

  it('is not there for other computers, nor under another address of this one', async () => {
    const addresses = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .map(({ address, scopeid }) => (scopeid ? `${address}%${scopeid}` : address));
    const others = [...new Set([...addresses, '::1', '127.0.0.2'])].filter((each) => each !== '127.0.0.1');
    expect(await Promise.all(others.map((address) => isThere(host.port, address)))).not.toContain(true);
    expect(await isThere(host.port, '127.0.0.1')).toBe(true);
  });

  it(`keeps a handed file in its own folder, by each of ${FILE_NAMES.length} names`, async () => {
    const statuses = new Set<number>();
    for (const name of FILE_NAMES) {
      const path = `/api/files?name=${encodeURIComponent(name.slice(0, 999))}`;
      const headers = { 'content-type': 'application/octet-stream' };
      const [answer] = await say(host.port, harmful(target, { path, headers, body: 'photo' }));
      statuses.add(must(answer).status);
    }
    expect([...statuses]).toEqual([200]);
    const kept = readdirSync(join(data, 'handed'), { recursive: true, withFileTypes: true });
    const files = kept.filter((entry) => entry.isFile());
    expect(files).toHaveLength(FILE_NAMES.length);
    // Each lies alone, one folder down.
    expect(kept.filter((entry) => entry.isDirectory()).length).toBe(files.length);
    expect(files.filter(({ name }) => /[\\/:*?"<>|\p{Cc}\u202e]|^\.|[ .]$/u.test(name))).toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'victim']);
    expect(readFileSync(join(victim, 'kept.txt'), 'utf8')).toBe(SECRET);
  });

  it.each([
    ['a frame that is too large', 'a'.repeat(70_000), 1009],
    ['a frame that is none', null, 1002],
  ])('ends a socket that sends %s, and goes on', async (_what, frame, code) => {
    const socket = new WebSocket(`${host.origin.replace('http', 'ws')}/api/events`, { headers: own(target) });
    await once(socket, 'open');
    const closed = once(socket, 'close');
    if (frame === null)
      (socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(NO_FRAME);
    else socket.send(frame);
    expect((await closed)[0]).toBe(code);
    expect(await railIsFolded(target)).toBe(false);
  });

  const ASKED: readonly (readonly [what: string, text: (target: Target) => string])[] = [
    ['the page', (own) => reading(own, '/')],
    ['the preload', (own) => reading(own, '/preload.js')],
    ['a call', (own) => harmful(own, { body: '{"name":"app.status","input":{}}' })],
    ['a place that is none', (own) => reading(own, '/nowhere')],
    ['a stranger', (own) => reading(own, '/', { cookie: '' })],
    ['another page', (own) => harmful(own, { headers: { origin: 'https://evil.example' } })],
    ['nonsense', (own) => harmful(own, { body: 'nonsense' })],
    ['a photo that is none', (own) => reading(own, '/photo/AAAA')],
  ];

  it.each(ASKED)('says to browsers what to do with the answer to %s', async (what, asking) => {
    const { headers } = must((await say(host.port, asking(target)))[0]);
    const policy = must(headers.get('content-security-policy'));
    const nonce = /'nonce-[A-Za-z0-9+/=]{24}'/.exec(policy)?.[0];
    expect(nonce !== undefined).toBe(what === 'the page');
    expect(policy.replace(` ${nonce}`, '')).toBe(POLICY);
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  // The system's opener is a program of that name on this one only.
  it.skipIf(process.platform !== 'linux')('lets a second start open the window of the first', async () => {
    const note = join(folder, 'opened.txt');
    const opener = join(folder, 'bin', 'xdg-open');
    mkdirSync(join(folder, 'bin'));
    writeFileSync(opener, `#!/bin/sh\nprintf %s "$1" > "${note}"\n`);
    chmodSync(opener, 0o755);
    const PATH = [join(folder, 'bin'), process.env['PATH']].join(delimiter);
    const second = spawn(process.execPath, [built.browser, '--data', data], {
      env: { ...process.env, PATH },
    });
    const ended = once(second, 'close');
    const [printed, complained] = await Promise.all([text(second.stdout), text(second.stderr)]);
    expect(await ended).toEqual([0, null]);
    expect(complained).toBe('Stragan is running already; this opens its window.\n');
    await expect.poll(() => existsSync(note)).toBe(true);
    const address = new URL(readFileSync(note, 'utf8'));
    expect(printed).toContain(address.href);
    expect(address.origin).toBe(host.origin);
    // Many guesses later, an address that Stragan gives still works, and once.
    const path = `${address.pathname}${address.search}`;
    const headers = { host: `127.0.0.1:${host.port}` };
    const visits = [
      await say(host.port, requestText({ path, headers })),
      await say(host.port, requestText({ path, headers })),
    ];
    expect(visits.map(([answer]) => answer?.status)).toEqual([303, 403]);
  });
});

/** A frame of a kind that does not exist. */
const NO_FRAME = Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);

function isThere(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const end = (found: boolean) => {
      socket.destroy();
      resolve(found);
    };
    socket.setTimeout(2000, () => end(false));
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}
