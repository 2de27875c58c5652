import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, readFromRoot, sourceFiles } from './tree.ts';

const { scripts } = JSON.parse(readFromRoot('package.json')) as { scripts: Record<string, string> };

const ASKED_FOR = ['start', 'test', 'check', 'dev', 'build', 'demo', 'stragan', 'bench', 'e2e', 'chaos'];

test.each(ASKED_FOR)('there is `npm run %s`', (name) => {
  expect(scripts).toHaveProperty(name);
});

test('a fresh clone sets itself up before it starts and before it is tested', () => {
  expect(scripts).toMatchObject({
    prestart: 'node scripts/setup.mjs',
    pretest: 'node scripts/setup.mjs --tests',
  });
});

describe('npm scripts run the same in the shell of every system', () => {
  test.each(Object.entries(scripts))('%s: %s', (_name, command) => {
    const [program = '', ...words] = command.split(' ');
    expect(command).not.toMatch(/[&|;<>$%`"'\\^*()]/);
    expect(program).not.toContain('=');
    expect(program === 'node' ? existsSync(join(ROOT, words[0] ?? '')) : isInstalledProgram(program)).toBe(
      true,
    );
  });
});

describe('code that meets files', () => {
  const files = sourceFiles().filter(({ path }) => /^(src\/main|scripts|test)\//.test(path));

  test('puts paths together by node:path', () => {
    const joinedByHand =
      /\b(dir|root|home|here|cwd|tmpdir\(\))\w*\}?\s*(\+\s*['"`][/\\]|\/\$\{|\/[\w.-]+\.\w+`)/i;
    const found = files.flatMap(({ path, text }) =>
      usesFiles(text) ? linesMatching(path, text, joinedByHand) : [],
    );
    expect(found).toEqual([]);
  });

  test('starts no program through a shell', () => {
    const throughShell = /\bshell:\s*true|\bimport \{[^}]*\bexec(Sync)?\b[^}]*\} from 'node:child_process'/;
    expect(files.flatMap(({ path, text }) => linesMatching(path, text, throughShell))).toEqual([]);
  });
});

/** Trees of paths that are always written with forward slashes say so where they are made. */
function usesFiles(text: string): boolean {
  return (
    /from 'node:(fs|fs\/promises|child_process)'/.test(text) && !/forward slashes|split\(sep\)/.test(text)
  );
}

function linesMatching(path: string, text: string, pattern: RegExp): readonly string[] {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), at: `${path}:${index + 1}` }));
  const code = lines.filter(({ line }) => !/^(\*|\/\/|\/\*)|:\/\//.test(line) && pattern.test(line));
  return code.map(({ line, at }) => `${at} ${line}`);
}

function isInstalledProgram(name: string): boolean {
  return existsSync(join(ROOT, 'node_modules', '.bin', name));
}
