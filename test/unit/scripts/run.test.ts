import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PARTS, stale, stampOf, writeStamp } from '../../../scripts/build-stamp.mjs';
import { electronBinary } from '../../../scripts/electron-binary.mjs';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

function node(words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words], { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function put(root: string, path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe('a built part', () => {
  function builtTree(): string {
    const root = temporaryFolder();
    put(root, 'src/main/a/b.ts', 'one');
    put(root, PARTS.main.output, 'built');
    writeStamp(root, 'main', stampOf(root, PARTS.main.inputs));
    return root;
  }

  const TABLE: readonly (readonly [string, (root: string) => void, boolean])[] = [
    ['nothing happened', () => {}, false],
    ['a file was written with the same content', (root) => put(root, 'src/main/a/b.ts', 'one'), false],
    ['a part that it does not use changed', (root) => put(root, 'src/renderer/x.ts', 'x'), false],
    ['a file changed', (root) => put(root, 'src/main/a/b.ts', 'two'), true],
    ['a file was added', (root) => put(root, 'src/shared/c.ts', ''), true],
    [
      'a file moved',
      (root) => (rmSync(join(root, 'src/main/a/b.ts')), put(root, 'src/main/b.ts', 'one')),
      true,
    ],
    ['the lock of the packages changed', (root) => put(root, 'package-lock.json', '{}'), true],
    ['its output is missing', (root) => rmSync(join(root, PARTS.main.output)), true],
  ];

  it.each(TABLE)('when %s', (_what, change, isStale) => {
    const root = builtTree();
    change(root);
    expect(stale(root, ['main'])).toEqual(isStale ? ['main'] : []);
  });
});

describe('Electron', () => {
  const linux = { platform: 'linux', environment: { DISPLAY: ':0' } } as const;

  function withElectron(): string {
    const root = temporaryFolder();
    put(root, 'node_modules/electron/path.txt', 'electron\n');
    put(root, 'node_modules/electron/dist/electron', '');
    return root;
  }

  it('is used where its program is', () => {
    const root = withElectron();
    expect(electronBinary(root, [], linux).path).toBe(join(root, 'node_modules/electron/dist/electron'));
  });

  it.each([
    ['the package is without its program', temporaryTree, [], linux, 'not installed'],
    ['there is no display', withElectron, [], { ...linux, environment: {} }, 'no display'],
    ['the browser was asked for', withElectron, ['--browser'], linux, '--browser'],
  ] as const)('is not used when %s', (_when, tree, args, surroundings, why) => {
    const found = electronBinary(tree(), [...args], surroundings);
    expect(found.path).toBeNull();
    expect(found.why).toContain(why);
  });

  function temporaryTree(): string {
    return temporaryFolder();
  }
});

it('a name that is no program is a usage error on stderr', () => {
  const { status, stdout, stderr } = node(['scripts/run.mjs', 'nonsense']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('start | dev');
});

it('a Node that is too old is told what to do before anything else is loaded', () => {
  const entry = `import { requireNode } from './src/main/app/require-node.ts'; requireNode('20.11.0');`;
  const { status, stderr } = node(['--input-type=module', '--eval', entry]);
  expect(status).toBe(1);
  expect(stderr).toContain('Stragan needs Node 22 or newer; this is Node 20.11.0');
});
