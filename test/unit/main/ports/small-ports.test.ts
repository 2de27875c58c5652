import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../../src/main/ports/clock.ts';
import { createLogFile } from '../../../../src/main/ports/log-file.ts';
import { openerFor } from '../../../../src/main/ports/open-external.ts';
import { systemRandom } from '../../../../src/main/ports/random.ts';
import { redact } from '../../../../src/main/ports/redact.ts';

describe('the log', () => {
  it('hides tokens, codes and people', () => {
    const hidden = redact({
      authorization: 'Bearer x',
      accessToken: 'x',
      tokenExpiresAt: 5,
      note: 'Basic YTpi and eyJhbGciOi.J9eyJz-b.sig_1 of jan.k+1@allegromail.pl',
      url: 'http://localhost:1/?code=abc&state=1',
      list: [{ refresh_token: 'x', count: 2 }],
    });
    expect(hidden).toEqual({
      authorization: '[hidden]',
      accessToken: '[hidden]',
      tokenExpiresAt: 5,
      note: 'Basic [hidden] and [hidden] of [e-mail]',
      url: 'http://localhost:1/?code=[hidden]&state=1',
      list: [{ refresh_token: '[hidden]', count: 2 }],
    });
  });

  it('is turned over when full, and keeps no more than it should', () => {
    const directory = mkdtempSync(join(tmpdir(), 'stragan-log-'));
    const log = createLogFile({ directory, maxBytes: 300, keep: 2 });
    for (let n = 0; n < 20; n += 1) log('info', `line ${n}`, { n });
    expect(readdirSync(directory).toSorted()).toEqual(['stragan.log', 'stragan.log.1', 'stragan.log.2']);
    const lines = readFileSync(join(directory, 'stragan.log'), 'utf8').trim().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      level: 'info',
      message: 'line 19',
      detail: { n: 19 },
    });
    rmSync(directory, { recursive: true });
  });
});

describe('the clock', () => {
  it('wakes a sleeper who is called, with the reason', async () => {
    const stop = new AbortController();
    const asleep = systemClock().sleep(60_000, stop.signal);
    stop.abort(new Error('enough'));
    await expect(asleep).rejects.toThrow('enough');
    await expect(systemClock().sleep(1, AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
    await systemClock().sleep(0);
    await systemClock().yield();
  });
});

it('randomness stays within its bounds', () => {
  const random = systemRandom();
  for (let n = 0; n < 100; n += 1) {
    const number = random.number();
    expect(number >= 0 && number < 1).toBe(true);
  }
  expect(random.bytes(32)).toHaveLength(32);
  expect(random.uuid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/);
});

describe('a durable step', () => {
  const url = pathToFileURL(join(import.meta.dirname, '../../../../src/main/ports/durable-step.ts')).href;

  function run(stopAt: string): { signal: string | null; said: string } {
    const script = `
      const { createDurableStep } = await import(${JSON.stringify(url)});
      const step = createDurableStep(process.env.STRAGAN_STOP_AT);
      for (const name of ['before:a', 'before:b', 'before:a']) {
        process.stdout.write(name + ' ');
        step(name);
      }`;
    const env = { ...process.env, STRAGAN_STOP_AT: stopAt };
    const ended = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env,
      encoding: 'utf8',
    });
    return { signal: ended.signal, said: ended.stdout };
  }

  // Windows knows no signals: a program that was killed there says only an exit code.
  it.skipIf(process.platform === 'win32').each([
    ['before:a:2', 'SIGKILL', 'before:a before:b before:a '],
    ['before:b', 'SIGKILL', 'before:a before:b '],
    ['before:c:1', null, 'before:a before:b before:a '],
    ['', null, 'before:a before:b before:a '],
  ])('with STRAGAN_STOP_AT=%j ends by %j', (stopAt, signal, said) => {
    expect(run(stopAt)).toEqual({ signal, said });
  });
});

describe('the seller’s browser', () => {
  it.each([
    ['linux', 'xdg-open', ['https://allegro.pl/?a=1&b=2']],
    ['darwin', 'open', ['https://allegro.pl/?a=1&b=2']],
    ['win32', 'rundll32', ['url.dll,FileProtocolHandler', 'https://allegro.pl/?a=1&b=2']],
  ] as const)('is opened on %s without a shell', (platform, command, args) => {
    expect(openerFor(platform, 'https://allegro.pl/?a=1&b=2')).toEqual({ command, args });
  });

  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'calc.exe'])('is not opened for %s', (address) => {
    expect(() => openerFor('linux', address)).toThrow(/Not a web address|Invalid URL/);
  });
});
