import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT, readFromRoot } from './tree.ts';

const builder = parse(readFromRoot('electron-builder.yml'));
const workflow = parse(readFromRoot('.github', 'workflows', 'ci.yml'));
const manifest = JSON.parse(readFromRoot('package.json'));

describe('the installers', () => {
  test.each([
    ['win', ['nsis']],
    ['mac', ['dmg']],
    ['linux', ['AppImage', 'deb']],
  ])('of %s are %s', (system, targets) => {
    const found: readonly { target: string }[] = builder[system].target;
    expect(found.map(({ target }) => target)).toEqual(targets);
  });

  test('leave what cannot be read from an archive outside of it', () => {
    for (const name of ['better-sqlite3', 'sharp', '@img', '@napi-rs']) {
      expect(builder.asarUnpack).toContain(`**/node_modules/${name}/**`);
    }
  });

  test('hold the built program and its resources, and neither sources nor tests', () => {
    expect(builder.files).toEqual(['out/**', 'resources/**', 'package.json', 'LICENSE']);
    expect(builder.npmRebuild).toBe(false);
  });

  test('name pictures that are there', () => {
    for (const system of ['win', 'mac', 'linux'])
      expect(existsSync(join(ROOT, builder[system].icon))).toBe(true);
  });

  test('bring what the built program loads', () => {
    expect(manifest.main).toBe('out/main/index.js');
    expect(manifest.dependencies).toHaveProperty('better-sqlite3');
  });
});

describe('the workflow', () => {
  const job = workflow.jobs.test;
  const commands: readonly string[] = job.steps.flatMap(({ run }: { run?: string }) => (run ? [run] : []));

  test('runs on three systems, as a seller has them', () => {
    expect(job.strategy.matrix.os).toEqual(['windows-latest', 'macos-latest', 'ubuntu-latest']);
    expect(job.strategy['fail-fast']).toBe(false);
  });

  test('begins with the oldest Node that is promised', () => {
    const node = job.steps.find(({ uses = '' }: { uses?: string }) => uses.startsWith('actions/setup-node'));
    expect(String(node.with['node-version'])).toBe('20');
    expect(manifest.engines.node).toBe('>=20');
  });

  test('tests as everybody does, and builds', () => {
    expect(commands).toEqual(['npm test', 'npm run build', 'npm run dist -- --publish never']);
  });
});
