import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importProblems } from '../ground/import-graph.ts';
import { houseProblems } from '../ground/house-rules.ts';
import { sourceFiles } from '../ground/tree.ts';
import { CLEAN_TREE } from './clean-tree.ts';
import { addFiles, plantTree, removeTree, runGate } from './planted-tree.ts';

let root = '';

beforeEach(() => {
  root = plantTree(CLEAN_TREE);
});

afterEach(() => removeTree(root));

describe('the compiler', () => {
  test('is green on a clean house', async () => {
    expect(await runGate(root, 'types')).toEqual({ code: 0, output: '' });
  });

  test.each([
    ['a wrong type', 'src/main/ports/wrong.ts', "export const count: number = 'one';\n", 'TS2322'],
    ['a name nobody uses', 'src/main/ports/unused.ts', 'const count = 1;\nexport {};\n', 'TS6133'],
    ['Node in src/shared', 'src/shared/node.ts', 'export const folder = process.cwd();\n', 'TS2591'],
    ['the page in src/shared', 'src/shared/page.ts', 'export const title = document.title;\n', 'TS2584'],
    ['the page in src/main', 'src/main/ports/page.ts', 'export const title = document.title;\n', 'TS2584'],
    ['an enum', 'src/main/ports/enum.ts', 'export enum State {\n  open,\n}\n', 'TS1294'],
  ])('sees %s', async (_title, path, text, code) => {
    addFiles(root, { [path]: text });
    const { code: exitCode, output } = await runGate(root, 'types');
    expect(exitCode).not.toBe(0);
    expect(output).toContain(`error ${code}`);
  });
});

describe('the formatter', () => {
  test('is green on a clean house', async () => {
    expect(await runGate(root, 'format')).toMatchObject({ code: 0 });
  });

  test.each([
    ['another quote', 'export const one = "one";\n'],
    ['another indent', 'export function one(): number {\n    return 1;\n}\n'],
    ['a list that could be broken', `export const words = [${"'stragan', ".repeat(12)}'end'];\n`],
  ])('sees %s', async (_title, text) => {
    addFiles(root, { 'src/main/ports/planted.ts': text });
    const { code, output } = await runGate(root, 'format');
    expect(code).toBe(1);
    expect(output).toContain('src/main/ports/planted.ts');
  });
});

/** The planted house uses few of the packages that package.json names. */
const UNUSED_CODE = ['--include', 'files,exports,types,unlisted,unresolved'];

describe('knip', () => {
  test('is green on a clean house', async () => {
    expect(await runGate(root, 'knip', [...UNUSED_CODE, '--no-config-hints'])).toMatchObject({ code: 0 });
  });

  test.each([
    ['a file nobody imports', 'src/main/ports/alone.ts', 'export const alone = 1;\n', 'alone.ts'],
    [
      'an export nobody imports',
      'src/shared/money.ts',
      `${CLEAN_TREE['src/shared/money.ts']}\nexport const alone = 1;\n`,
      'alone',
    ],
    [
      'a package that package.json does not name',
      'src/main/index.ts',
      `import 'left-pad';\n${CLEAN_TREE['src/main/index.ts']}`,
      'left-pad',
    ],
  ])('sees %s', async (_title, path, text, word) => {
    addFiles(root, { [path]: text });
    const { code, output } = await runGate(root, 'knip', UNUSED_CODE);
    expect(code).toBe(1);
    expect(output).toContain(word);
  });
});

describe('the house rules and the import graph', () => {
  test('are green on a clean house', () => {
    const files = sourceFiles(root);
    expect([...houseProblems(files), ...importProblems(files)]).toEqual([]);
  });

  test.each([
    ['a line of 111 characters', 'src/shared/long.ts', `// ${'x'.repeat(108)}\n`, '111 characters'],
    ['a file of 301 lines', 'src/shared/long.ts', '\n'.repeat(301), '301 lines'],
    [
      'a suppressed lint',
      'src/shared/quiet.ts',
      `// ${'oxlint'}-disable-next-line no-console\n`,
      'suppressed',
    ],
    ['a suppressed type', 'src/shared/quiet.ts', `// @ts-${'ignore'}\n`, 'suppressed'],
    ['unfinished work', 'src/shared/later.ts', `// ${'TO'}DO later\n`, 'unfinished'],
    ['a drawer of a file', 'src/shared/utils.ts', 'export {};\n', 'named'],
    ['a file in camel case', 'src/shared/readOffer.ts', 'export {};\n', 'named'],
    ['sync in outbox', 'src/main/engine/outbox/a.ts', "import '../sync/b.ts';\n", 'never import each other'],
  ])('see %s', (_title, path, text, word) => {
    addFiles(root, { [path]: text });
    const files = sourceFiles(root);
    expect([...houseProblems(files), ...importProblems(files)].join('\n')).toContain(word);
  });
});
