import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AccountsFile } from '../../../../src/main/app/accounts-file.ts';
import { defaultDataFolder } from '../../../../src/main/app/data-folder.ts';
import { throughDemo } from '../../../../src/main/app/demo-transport.ts';
import { EventHub } from '../../../../src/main/app/events.ts';
import { readPreferences } from '../../../../src/main/app/preferences.ts';
import { APP_COMMANDS } from '../../../../src/main/app/parsers.ts';
import { forWindows, targetOf } from '../../../../src/main/app/router.ts';
import { ok } from '../../../../src/shared/errors.ts';
import { DEMO_NAMES } from '../../../../src/main/engine/addresses.ts';
import { READER_COMMANDS, WRITER_COMMANDS } from '../../../../src/main/engine/engine.ts';
import type { HttpRequest, HttpResponse } from '../../../../src/main/engine/ports.ts';
import { VERSION } from '../../../../src/main/engine/program.ts';
import type { Account } from '../../../../src/shared/domain/account.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const ACCOUNT: Account = {
  accountId: 'sandbox-1',
  environment: 'sandbox',
  userId: '1',
  login: 'anna',
  clientId: 'c',
  appName: 'a',
  edition: '2026',
  addresses: null,
  demo: null,
  secretsIn: 'vault',
};

it('calls itself what package.json says', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../../package.json'), 'utf8');
  expect(VERSION).toBe((JSON.parse(text) as { version: string }).version);
});

describe('commands', () => {
  it('have one place each that answers', () => {
    const all = [...APP_COMMANDS, ...READER_COMMANDS, ...WRITER_COMMANDS];
    expect(new Set(all).size).toBe(all.length);
    expect(all.map(targetOf)).not.toContain(null);
  });

  it.each(['', 'offers', 'toString', '__proto__', 'thread.close'])('there is none called %j', (name) => {
    expect(targetOf(name)).toBeNull();
  });

  it('that name paths of this computer are not for windows', async () => {
    const call = forWindows(async () => ok('answered'));
    expect(await call('files.open', { paths: ['/'] })).toMatchObject({
      ok: false,
      error: { kind: 'bad-input' },
    });
    expect(await call('allegro.call', { method: 'a.b', saveAs: '/a' })).toMatchObject({
      ok: false,
      error: { kind: 'bad-input' },
    });
    expect(await call('allegro.call', { method: 'a.b' })).toEqual(ok('answered'));
    expect(await call('images.match', {})).toEqual(ok('answered'));
  });
});

describe('the data folder nobody named', () => {
  it.each([
    ['win32', { APPDATA: 'C:/Users/a/AppData/Roaming' }, 'Roaming'],
    ['darwin', {}, 'Application Support'],
    ['linux', {}, join('.local', 'share')],
    ['linux', { XDG_DATA_HOME: '/x' }, 'x'],
  ] as const)('on %s with %j is in %s', (platform, environment, part) => {
    expect(defaultDataFolder({ platform, environment, home: '/home/a' })).toContain(part);
  });
});

describe('the list of shops', () => {
  it('is there again after a start, with the newest words about each', () => {
    const folder = temporaryFolder();
    const first = new AccountsFile(folder);
    first.keep(ACCOUNT);
    first.keep({ ...ACCOUNT, accountId: 'sandbox-2' });
    first.keep({ ...ACCOUNT, login: 'anna_2' });
    first.setCurrent('sandbox-1');
    const again = new AccountsFile(folder);
    expect(again.find('sandbox-1')?.login).toBe('anna_2');
    expect(again.content.currentId).toBe('sandbox-1');
    expect(again.content.accounts).toHaveLength(2);
    expect(readdirSync(folder)).toEqual(['accounts.json']);
  });

  it('that cannot be read is never written over', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'accounts.json');
    writeFileSync(path, '{"accounts": [');
    expect(() => new AccountsFile(folder)).toThrow();
    expect(readFileSync(path, 'utf8')).toBe('{"accounts": [');
  });
});

describe('preferences', () => {
  it('that make no sense are the ordinary ones, each by itself', () => {
    const store = { read: () => ({ theme: 'neon', askAbovePercent: 50 }), write: async () => {} };
    expect(readPreferences(store, 'pl-PL')).toEqual({
      language: 'pl',
      theme: 'system',
      askAbovePercent: 50,
      railFolded: false,
      detailsPace: 'half',
      apiConsole: false,
      offerColumns: null,
      offerRows: 'normal',
    });
  });
});

describe('store.changed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('comes at once, then at most five times a second with all tables of the pause', () => {
    const hub = new EventHub();
    const heard: (readonly string[])[] = [];
    hub.on('store.changed', ({ tables }) => heard.push(tables));
    for (let at = 0; at < 1000; at += 10) {
      hub.emit('store.changed', { tables: [at % 20 === 0 ? 'offer' : 'edit'] });
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(1000);
    expect(heard[0]).toEqual(['offer']);
    expect(heard.slice(1).every((tables) => tables.length === 2)).toBe(true);
    expect(heard.length).toBeGreaterThanOrEqual(5);
    expect(heard.length).toBeLessThanOrEqual(6);
    hub.close();
  });
});

describe('the built-in demo shop', () => {
  const asking: Omit<HttpRequest, 'url'> = { method: 'GET', headers: {}, body: null, timeoutMs: 1 };

  it('keeps its names over a start on other ports, also in addresses it answers', async () => {
    const asked: string[] = [];
    let port = 1;
    const demo = (request: HttpRequest): Promise<HttpResponse> => {
      asked.push(request.url);
      const headers = { location: request.url.replace('/offers', '/operations/7') };
      return Promise.resolve({ status: 202, headers, body: new Uint8Array() });
    };
    const transport = throughDemo(demo, async () => ({
      auth: 'http://127.0.0.1:9',
      api: `http://127.0.0.1:${port}`,
      upload: 'http://127.0.0.1:8',
    }));
    const first = await transport({ ...asking, url: `${DEMO_NAMES.api}/offers` });
    port = 2;
    await transport({ ...asking, url: first.headers['location'] ?? '' });
    expect(asked).toEqual(['http://127.0.0.1:1/offers', 'http://127.0.0.1:2/operations/7']);
  });
});
