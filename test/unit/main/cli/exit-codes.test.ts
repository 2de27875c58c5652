import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../../../src/main/cli/run-cli.ts';
import { exitCodeOf } from '../../../../src/main/cli/exit-codes.ts';
import { lockFolder } from '../../../../src/main/engine/store/folder-lock.ts';
import { must, type AppError } from '../../../../src/shared/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'stragan-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(words: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  const code = await runCli(words, {
    stdout: (text) => void (said.stdout += text),
    stderr: (text) => void (said.stderr += text),
  });
  return { code, ...said };
}

describe('a command line that makes no sense', () => {
  const data = ['--data', join(folder, 'unused')];
  const TABLE: readonly (readonly string[])[] = [
    ['nothing-like-this'],
    ['offers', 'sell'],
    ['status', '--loud'],
    ['connect'],
    ['connect', '--env', 'moon'],
    ['connect', '--env', 'demo'],
    [
      'connect',
      '--env',
      'demo',
      '--auth',
      'http://a',
      '--api',
      'http://b',
      '--upload',
      'http://c',
      '--admin',
      'http://d',
    ],
    ['connect', '--env', 'sandbox', '--client-id', 'x'],
    ['connect', '--demo', '--offers', 'many'],
    ['offers', 'show', 'abc'],
    ['offers', 'edit'],
    ['offers', 'edit', '12345678901'],
    ['offers', 'edit', '12345678901', '--price', 'cheap'],
    ['offers', 'edit', '12345678901', '--price', '-5'],
    ['offers', 'edit', '12345678901', '--stock', '1.5'],
    ['offers', 'edit', '12345678901', '--publish', '--end'],
    ['offers', 'list', '--status', 'SLEEPING'],
    ['offers', 'list', '--limit', '0'],
    ['offers', 'import', join(folder, 'no-such-file.csv')],
    ['offers', 'import', 'x.csv', '--key', 'name'],
    ['offers', 'export', 'x.csv', '--separator', '|'],
    ['changes', 'list', '--state', 'lost'],
    ['changes', 'drop'],
    ['changes', 'resolve', '5'],
    ['changes', 'resolve', '5', '--take', 'both'],
    ['changes', 'resolve', '5', '--take', 'mine', '--field', 'smell'],
    ['changes', 'send', '--wait', 'long'],
    ['changes', 'show', 'five'],
  ];

  it.each(TABLE)('%s %s %s is a usage error', async (...words) => {
    const { code, stdout, stderr } = await run([...data, ...words]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toBe('');
  });

  it('tells it as one JSON document when asked for JSON', async () => {
    const { code, stdout } = await run([...data, 'changes', 'drop', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { kind: 'bad-input' } });
  });
});

describe('help', () => {
  const TABLE: readonly (readonly string[])[] = [
    ['--help'],
    ...['connect', 'sync', 'status', 'sign-in', 'sign-out', 'accounts'].map((verb) => [verb, '--help']),
    ...['list', 'show', 'edit', 'import', 'export'].map((verb) => ['offers', verb, '--help']),
    ...['list', 'show', 'sets', 'check', 'send', 'drop', 'retry', 'recall', 'resolve', 'take-back'].map(
      (verb) => ['changes', verb, '--help'],
    ),
  ];

  it.each(TABLE)('is there for %s %s', async (...words) => {
    const { code, stdout } = await run(words);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: stragan');
    expect(stdout).toContain('--json');
  });
});

describe('a data folder', () => {
  it('without a shop says so in status and fails for everything that needs one', async () => {
    const data = join(folder, 'empty');
    const status = await run(['--data', data, 'status', '--json']);
    expect(status.code).toBe(0);
    expect(JSON.parse(status.stdout)).toMatchObject({ account: null, dataFolder: data });
    const list = await run(['--data', data, 'offers', 'list', '--json']);
    expect(list.code).toBe(1);
    expect(JSON.parse(list.stdout)).toMatchObject({ error: { kind: 'not-found' } });
  });

  it('refuses an account that it does not have', async () => {
    const { code, stderr } = await run(['--data', join(folder, 'empty'), '--account', 'demo-1', 'status']);
    expect(code).toBe(1);
    expect(stderr).toContain('demo-1');
  });

  describe('in use by another Stragan', () => {
    const data = join(folder, 'busy');
    let release: () => void = () => {};
    beforeAll(() => {
      mkdirSync(data);
      const locked = lockFolder(join(data, 'lock.sqlite'));
      release = () => must(locked.ok ? locked.value : null).release();
    });
    afterAll(() => release());

    it('is refused with a line that names it', async () => {
      const { code, stdout, stderr } = await run(['--data', data, 'status']);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(data);
      expect(stderr).toContain('in use by another Stragan');
    });
  });
});

describe('an error of the app', () => {
  const message = 'why';
  const TABLE: readonly (readonly [AppError, number])[] = [
    [{ kind: 'offline', message }, 1],
    [{ kind: 'rate-limited', message, retryAt: 1 }, 1],
    [{ kind: 'server', message, status: 500, traceId: null }, 1],
    [{ kind: 'unsure', message, traceId: null }, 4],
    [{ kind: 'auth', message, reason: 'expired' }, 1],
    [{ kind: 'refused', message, status: 422, fields: [], traceId: null }, 3],
    [{ kind: 'not-allowed', message, scope: 's' }, 1],
    [{ kind: 'conflict', message, base: 1, mine: 2, theirs: 3 }, 3],
    [{ kind: 'storage', message, reason: 'busy' }, 1],
    [{ kind: 'unavailable', message, since: null, replacedBy: null }, 1],
    [{ kind: 'cancelled', message }, 1],
    [{ kind: 'bad-input', message, path: null }, 2],
    [{ kind: 'not-found', message }, 1],
    [{ kind: 'bug', message }, 1],
  ];

  it.each(TABLE)('%j ends with %i', (error, code) => {
    expect(exitCodeOf(error)).toBe(code);
  });
});
