import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, readFromRoot } from './tree.ts';

const text = readFromRoot('CONTRIBUTING.md');

/** The commits that are shown: their subject, and the files they touched. */
const commits = [...text.matchAll(/^ {4}commit (.+)\n((?: {5}\S+ +\| +\d+ [+-]+\n)+)/gm)].map(
  ([, subject = '', stat = '']) => ({
    subject,
    files: stat
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' ')[0] ?? ''),
  }),
);

const isTest = (path: string) => path.startsWith('test/');
/** The migration that the example adds: it is not there yet, and its number is the next one of ten. */
const MIGRATIONS = 'src/main/engine/store/migrations';
const last = Math.max(...readdirSync(join(ROOT, MIGRATIONS)).map((name) => Number.parseInt(name, 10)));
const nextMigration = `${MIGRATIONS}/${String(last + 10).padStart(3, '0')}-tags.ts`;

const isWrittenByItself = (path: string) => path.endsWith('/all-rules.ts');

describe('CONTRIBUTING', () => {
  it.each([
    ['endpoints/', 1],
    ['offer-fields', 4],
    ['check-rules/', 1],
  ])('shows a commit that adds to %s with at most %i files and a test', (about, most) => {
    const commit = commits.find(({ files }) => files[0]?.includes(about));
    const own = commit?.files.filter((path) => !isTest(path) && !isWrittenByItself(path)) ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThanOrEqual(most);
    expect(commit?.files.filter(isTest).length).toBeLessThanOrEqual(1);
  });

  it('names only files that are there', () => {
    const named = [
      ...text.matchAll(/\b(?:src|test|config|scripts|resources)\/[\w./-]+\.(?:tsx?|mjs|json)\b/g),
    ];
    const missing = [...new Set(named.map(([path]) => path))].filter((path) => !existsSync(join(ROOT, path)));
    expect(missing.filter((path) => path !== nextMigration)).toEqual([]);
    expect(commits).toHaveLength(4);
  });
});
