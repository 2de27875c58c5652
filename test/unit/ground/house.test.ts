import { expect, test } from 'vitest';
import { SHELVES } from '../../../src/shared/contract-collections.ts';
import { houseProblems, medianLineCount, repeatedRuns } from './house-rules.ts';
import { readFromRoot, sourceFiles } from './tree.ts';

const files = sourceFiles();
const product = files.filter(({ path }) => path.startsWith('src/'));
const manifest = JSON.parse(readFromRoot('package.json'));
const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

test('every file keeps the rules of the house', () => {
  expect(houseProblems(files)).toEqual([]);
});

test('the median source file has less than 90 lines', () => {
  expect(medianLineCount(product)).toBeLessThan(90);
});

/**
 * Declarations: what Allegro says twice stands there twice. A collection stands by itself, and a migration is
 * never touched again.
 */
const DECLARED = [
  'src/main/engine/allegro/endpoints/',
  'src/main/engine/allegro/wire/',
  ...SHELVES.map((shelf) => `src/main/engine/collections/${shelf}/`),
  'src/main/engine/store/migrations/',
  'src/main/demo/operations/',
  'src/main/demo/shapes/',
];

test('no run of six lines stands twice in the product', () => {
  const code = product.filter(
    ({ path }) => !path.endsWith('.css') && !DECLARED.some((folder) => path.startsWith(folder)),
  );
  expect(repeatedRuns(code, 6)).toEqual([]);
});

test('docs/adr/dependencies.md says of each dependency why it is there, and names no other', () => {
  const named = [...readFromRoot('docs', 'adr', 'dependencies.md').matchAll(/^- `([^`]+)`: .{10,}/gm)];
  expect(named.map(([, name]) => String(name)).sort()).toEqual(dependencies.sort());
});

test('README names both commands, and no other is needed to begin', () => {
  const readme = readFromRoot('README.md');
  expect(readme).toContain('npm start');
  expect(readme).toContain('npm test');
});

test('the licence is the one package.json names', () => {
  expect(manifest.license).toBe('MIT');
  expect(readFromRoot('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} The Stragan authors\n/);
});

test('the run of an integration server is `npm test` and stops at its failure', () => {
  const run = readFromRoot('.ci', 'run');
  expect(run).toMatch(/^#!\/usr\/bin\/env bash\nset -euo pipefail\n/);
  expect(run.trim().split('\n').at(-1)).toBe('npm test');
});
