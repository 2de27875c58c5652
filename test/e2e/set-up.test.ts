import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { npmCommand } from '../../scripts/setup/npm-command.mjs';
import { ownNode } from '../../scripts/setup/packages.mjs';

const ROOT = resolve(import.meta.dirname, '..', '..');
const NEEDED = ['package.json', 'package-lock.json', '.npmrc', 'scripts'];
const npm = npmCommand();

/** Windows keeps no compilers on its PATH; there the set-up runs with the PATH as it is. */
const canBeBare = process.platform !== 'win32';

describe('the set-up of a fresh clone', () => {
  const home = mkdtempSync(join(tmpdir(), 'stragan-fresh-'));
  const clone = join(home, 'clone');
  const path = canBeBare ? barePath(join(home, 'bin')) : process.env['PATH'];

  beforeAll(() => {
    for (const name of NEEDED) cpSync(join(ROOT, name), join(clone, name), { recursive: true });
  });

  afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));

  test('needs Node and npm alone: no Python, no make, no compiler', async () => {
    const { code, output } = await run(npm.file, [...npm.args, 'run', '--silent', 'prestart']);
    expect(output).toContain('1 of 2');
    expect(output).toContain('2 of 2');
    expect({ code, output }).toMatchObject({ code: 0 });
  });

  test('brings a Node that loads the native packages', async () => {
    const script =
      "new (require('better-sqlite3'))(':memory:'); require('sharp'); process.stdout.write(process.version)";
    expect(await run(ownNode(clone), ['-e', script])).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^v24\./),
    });
  });

  test('has nothing to do the second time', async () => {
    expect(await run(npm.file, [...npm.args, 'run', '--silent', 'prestart'])).toEqual({
      code: 0,
      output: '',
    });
  });

  test('goes on where it was broken off', async () => {
    rmSync(join(clone, 'node_modules', 'node', 'bin'), { recursive: true });
    const { code, output } = await run(npm.file, [...npm.args, 'run', '--silent', 'prestart']);
    expect(output).not.toContain('1 of 2');
    expect(code).toBe(0);
    expect(existsSync(ownNode(clone))).toBe(true);
  });

  function run(program: string, words: readonly string[]): Promise<{ code: number | null; output: string }> {
    return new Promise((done) => {
      const child = spawn(program, words, { cwd: clone, env: { ...ofNpm(), PATH: path } });
      let output = '';
      child.stdout.on('data', (chunk) => (output += String(chunk)));
      child.stderr.on('data', (chunk) => (output += String(chunk)));
      child.once('close', (code) => done({ code, output: withoutWarnings(output) }));
    });
  }
});

/** A folder with the three programs that a machine with Node has. */
function barePath(folder: string): string {
  mkdirSync(folder, { recursive: true });
  symlinkSync(npm.file, join(folder, 'node'));
  symlinkSync(npm.args[0] ?? '', join(folder, 'npm'));
  symlinkSync(existsSync('/bin/sh') ? '/bin/sh' : '/usr/bin/sh', join(folder, 'sh'));
  return folder;
}

/** The environment without what an npm around this test has set for its own project. */
function ofNpm(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD|NODE_PATH|VITEST|NODE_OPTIONS)/i.test(name),
  );
  return Object.fromEntries(kept);
}

/** npm warns about settings of the machine that it does not know. */
function withoutWarnings(output: string): string {
  return output
    .split('\n')
    .filter((line) => !line.startsWith('npm warn'))
    .join('\n');
}
