import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/setup/find-chromium.mjs';
import { npmCommand } from '../../../scripts/setup/npm-command.mjs';
import { isInstalled } from '../../../scripts/setup/packages.mjs';

let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'stragan-setup-')));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the packages stand', () => {
  const a = { version: '1.0.0' };
  const locked = {
    '': {},
    'node_modules/a': a,
    'node_modules/b-win32': { version: '2.0.0', optional: true },
  };

  test.each([
    ['as the lock names them', { 'node_modules/a': a, 'node_modules/b-win32': { version: '2.0.0' } }, true],
    ['without the binaries of other systems', { 'node_modules/a': a }, true],
    ['not with another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['not with another version of a binary', { 'node_modules/a': a, 'node_modules/b-win32': a }, false],
    ['not when one is missing', {}, false],
  ])('%s', (_title, installed, expected) => {
    expect(isInstalled(locked, installed)).toBe(expected);
  });
});

describe('npm is found', () => {
  test('as npm itself names it, run by the Node that npm runs on', () => {
    const script = place('npm-cli.js');
    const environment = { npm_execpath: script, npm_node_execpath: '/opt/node20/bin/node' };
    expect(npmCommand(environment, '/other/node')).toEqual({ file: '/opt/node20/bin/node', args: [script] });
  });

  test.each([
    ['Windows', ['node.exe'], ['node_modules', 'npm', 'bin', 'npm-cli.js']],
    ['other systems', ['bin', 'node'], ['lib', 'node_modules', 'npm', 'bin', 'npm-cli.js']],
    ['Debian', ['bin', 'node'], ['share', 'nodejs', 'npm', 'bin', 'npm-cli.js']],
  ])('beside Node, as on %s', (_system, node, npm) => {
    const script = place(...npm);
    const program = place(...node);
    expect(npmCommand({}, program)).toEqual({ file: program, args: [script] });
  });

  test('beside a Node of the machine, when Stragan is run by its own', () => {
    const script = place('lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
    const machine = place('bin', 'node');
    const own = place('node_modules', 'node', 'bin', 'node');
    expect(npmCommand({ PATH: dirname(machine) }, own)).toEqual({ file: machine, args: [script] });
  });

  test('or missed in a plain sentence', () => {
    expect(() => npmCommand({}, join(folder, 'bin', 'node'))).toThrow('npm was not found');
  });
});

describe('a Chromium is found', () => {
  const nowhere = () => ({ PATH: folder, PLAYWRIGHT_BROWSERS_PATH: join(folder, 'browsers') });

  test('where STRAGAN_CHROMIUM names it', () => {
    const named = place('my', 'chromium');
    expect(findChromium({ ...nowhere(), STRAGAN_CHROMIUM: named }, 'win32')).toBe(named);
  });

  test('and no other when STRAGAN_CHROMIUM names none', () => {
    place('chromium');
    expect(findChromium({ ...nowhere(), STRAGAN_CHROMIUM: join(folder, 'gone') }, 'linux')).toBeNull();
  });

  test('on the PATH of Linux', () => {
    const program = place('chromium');
    expect(findChromium(nowhere(), 'linux')).toBe(program);
  });

  test('among the programs of Windows', () => {
    const edge = place('Microsoft', 'Edge', 'Application', 'msedge.exe');
    expect(findChromium({ ...nowhere(), 'ProgramFiles(x86)': folder }, 'win32')).toBe(edge);
  });

  test("in Playwright's folder, the newest first", () => {
    place('browsers', 'chromium-999', 'chrome-win64', 'chrome.exe');
    const newest = place('browsers', 'chromium-1204', 'chrome-win64', 'chrome.exe');
    place('browsers', 'chromium_headless_shell-1300', 'chrome-win64', 'chrome.exe');
    expect(findChromium(nowhere(), 'win32')).toBe(newest);
  });

  test('or not at all', () => {
    expect(findChromium(nowhere(), 'win32')).toBeNull();
  });
});

function place(...path: readonly string[]): string {
  const file = join(folder, ...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}
