import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, readFromRoot } from './tree.ts';

const PAGE = 'docs/reliability.md';
const page = readFromRoot(PAGE);
const { scripts } = JSON.parse(readFromRoot('package.json')) as { scripts: Record<string, string> };

function named(pattern: RegExp): string[] {
  return [...new Set([...page.matchAll(pattern)].map(([found]) => found))];
}

test('what is said to be tested names tests and files that there are', () => {
  const whole = named(/\b(?:test|src)\/[\w./-]*\w/g);
  const short = named(/(?<![\w/])(?:i\d+-[\w-]+|broken-inside|judge-\w+)\.ts/g).map((name) =>
    name.startsWith('judge') ? `test/chaos/${name}` : `test/simulate/invariants/${name}`,
  );
  expect(whole.length).toBeGreaterThan(20);
  expect([...whole, ...short].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('its programs are npm scripts', () => {
  const programs = named(/npm run [\w:-]+/g).map((words) => words.slice('npm run '.length));
  expect(programs.length).toBeGreaterThan(3);
  expect(programs.filter((name) => scripts[name] === undefined)).toEqual([]);
});
