import { expect, test } from 'vitest';
import { importsOf } from './imports.ts';

const FILE = 'src/main/engine/sync/loop.ts';

test.each([
  ["import { a, type B } from './merge.ts';", 'src/main/engine/sync/merge.ts', ['a', 'B']],
  ["import type { A as C } from '../ports.ts';", 'src/main/engine/ports.ts', ['A']],
  ["import {\n  one,\n  two,\n} from '../store/open.ts';", 'src/main/engine/store/open.ts', ['one', 'two']],
  ["import * as all from 'better-sqlite3';", 'better-sqlite3', []],
  ["import Database from 'better-sqlite3';", 'better-sqlite3', []],
  ["import React, { useState } from 'react';", 'react', ['useState']],
  ["import './style.css';", 'src/main/engine/sync/style.css', []],
  ["export { a } from './merge.ts';", 'src/main/engine/sync/merge.ts', ['a']],
  ["export * from '../outbox/plan.ts';", 'src/main/engine/outbox/plan.ts', []],
  ["const late = await import('../outbox/plan.ts');", 'src/main/engine/outbox/plan.ts', []],
  ["new Worker(new URL('../worker.ts', import.meta.url));", 'src/main/engine/worker.ts', []],
])('%s', (text, target, names) => {
  expect(importsOf(FILE, text)).toMatchObject([{ target, names }]);
});

test.each([
  "// import { a } from './merge.ts';",
  "/** import { a } from './merge.ts' */",
  "const text = 'from here';",
  'export const from = { a: 1 };',
])('is no import: %s', (text) => {
  expect(importsOf(FILE, text)).toEqual([]);
});

test('a type import is known as one', () => {
  const text = "import type { A } from './a.ts';\nimport { b } from './b.ts';";
  expect(importsOf(FILE, text).map(({ typeOnly }) => typeOnly)).toEqual([true, false]);
});
