import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BORDERS, type Border } from '../../../config/borders.ts';
import { CLEAN_TREE } from './clean-tree.ts';
import { addFiles, plantTree, removeTree, runGate, type Files } from './planted-tree.ts';

type Plant = { readonly title: string; readonly path: string; readonly rule: string; readonly text: string };

const lines = (count: number, indent: string) =>
  Array.from({ length: count }, (_, index) => `${indent}count(${index});\n`).join('');
const COUNT = 'function count(step: number): number {\n  return step + 1;\n}\n\n';

const RULES: readonly Plant[] = [
  plant('a file of 301 lines', 'src/main/ports/long.ts', 'eslint(max-lines)', COUNT + lines(298, '')),
  plant(
    'a function of more than 60 lines',
    'src/main/ports/long-function.ts',
    'eslint(max-lines-per-function)',
    `${COUNT}export function countAll(): void {\n${lines(60, '  ')}}\n`,
  ),
  plant(
    'a fourth level of nesting',
    'src/main/ports/deep.ts',
    'eslint(max-depth)',
    'export function deep(n: number): number {\n  if (n > 1) {\n    if (n > 2) {\n      if (n > 3) {\n' +
      '        if (n > 4) return 4;\n      }\n    }\n  }\n  return 0;\n}\n',
  ),
  plant(
    'a promise nobody waits for',
    'src/main/ports/floating.ts',
    'typescript(no-floating-promises)',
    'export function start(): void {\n  Promise.resolve(1).then(String);\n}\n',
  ),
  plant('any', 'src/main/ports/any.ts', 'typescript(no-explicit-any)', 'export type Loose = any;\n'),
  plant('a default export', 'src/main/ports/default.ts', 'import(no-default-export)', 'export default 1;\n'),
  plant('console', 'src/main/ports/console.ts', 'eslint(no-console)', "console.log('x');\n"),
  plant(
    'fetch in a host',
    'src/main/browser/page.ts',
    'eslint(no-restricted-globals)',
    "await fetch('x');\n",
  ),
  plant(
    'an import that comes round again',
    'src/main/ports/egg.ts',
    'import(no-cycle)',
    "import { hen } from './hen.ts';\n\nexport const egg = (): number => hen();\n",
  ),
  plant(
    'a hook that is not always called',
    'src/renderer/app/hook.ts',
    'react-hooks(rules-of-hooks)',
    "import { useState } from 'react';\n\n" +
      'export function useMaybe(on: boolean): void {\n  if (on) useState(1);\n}\n',
  ),
  plant(
    'one feature in another',
    'src/renderer/features/offers/grid.ts',
    'eslint(no-restricted-imports)',
    "import { diff } from '../changes/diff.ts';\n\ndiff();\n",
  ),
  plant(
    'one feature deep in another',
    'src/renderer/features/offers/cells/price.ts',
    'eslint(no-restricted-imports)',
    "import { diff } from '../../changes/diff.ts';\n\ndiff();\n",
  ),
];

const PARTNERS: Files = {
  'src/main/ports/hen.ts': "import { egg } from './egg.ts';\n\nexport const hen = (): number => egg();\n",
};

const plants: readonly Plant[] = [...RULES, ...BORDERS.flatMap(plantsOf)];
let cleanTree = '';
let plantedTree = '';
let found: readonly { readonly filename: string; readonly code: string }[] = [];

beforeAll(async () => {
  cleanTree = plantTree(CLEAN_TREE);
  plantedTree = plantTree(CLEAN_TREE);
  addFiles(plantedTree, { ...PARTNERS, ...Object.fromEntries(plants.map(({ path, text }) => [path, text])) });
  const { output } = await runGate(plantedTree, 'lint', ['--format', 'json']);
  found = JSON.parse(output.slice(output.indexOf('{'))).diagnostics;
});

afterAll(() => {
  removeTree(cleanTree);
  removeTree(plantedTree);
});

test('the linter is green on a clean house', async () => {
  expect(await runGate(cleanTree, 'lint')).toMatchObject({ code: 0 });
});

test('the linter is red on a planted house', async () => {
  expect(await runGate(plantedTree, 'lint')).toMatchObject({ code: 1 });
});

describe('the linter sees', () => {
  test.each(plants)('$title ($path)', ({ path, rule }) => {
    const here = found.filter(({ filename }) => filename.replaceAll('\\', '/') === path);
    expect(here.map(({ code }) => code)).toContain(rule);
  });
});

function plant(title: string, path: string, rule: string, text: string): Plant {
  return { title, path, rule, text };
}

/** A file for every single thing that a border forbids. */
function plantsOf(border: Border, index: number): readonly Plant[] {
  const folder = /\.\w+$/.test(border.from) ? border.from.replace(/\/[^/]+$/, '') : border.from;
  let count = 0;
  const planted = (title: string, rule: string, text: string) =>
    plant(
      `${title} in ${border.from}`,
      `${folder}/planted-${index}-${(count += 1)}.ts`,
      `eslint(${rule})`,
      text,
    );
  const use = (source: string, name = 'x') => `import { ${name} } from '${source}';\n\nString(${name});\n`;
  return [
    ...(border.folders ?? []).map((target) =>
      planted(target, 'no-restricted-imports', use(relativeTo(folder, `${target}/some-file.ts`))),
    ),
    ...(border.packages ?? []).map((name) =>
      planted(name, 'no-restricted-imports', use(name.replace('*', name.endsWith('/*') ? 'part' : ''))),
    ),
    ...(border.names ?? []).flatMap(({ module, names }) =>
      names.map((name) =>
        planted(
          name,
          'no-restricted-imports',
          use(module.includes(':') ? module : relativeTo(folder, module), name),
        ),
      ),
    ),
    ...(border.globals ?? []).map((name) => planted(name, 'no-restricted-globals', `String(${name});\n`)),
    ...(border.properties ?? []).map(({ object, property }) =>
      planted(`${object}.${property}`, 'no-restricted-properties', `String(${object}.${property});\n`),
    ),
  ];
}

function relativeTo(folder: string, target: string): string {
  return `${'../'.repeat(folder.split('/').length)}${target}`;
}
