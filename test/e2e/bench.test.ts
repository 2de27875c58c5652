import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';

const ROOT = resolve(import.meta.dirname, '..', '..');

function bench(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'bench', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

/** The last line of a bench over a small shop; how fast it was is nothing for a test to say. */
function outcomeOf(...words: readonly string[]): unknown {
  const { status, lines, stderr } = bench(...words);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(lines.at(-1) ?? '');
}

const figure = expect.any(Number);

test('the bench of the sync says how near the engine comes to its limit', () => {
  expect(outcomeOf('sync', '--offers', '500', '--rounds', '1')).toEqual({
    bench: 'sync',
    offers: 500,
    per_second: figure,
    limit_per_second: figure,
    ratio: figure,
  });
});

test('the bench of the page says how long a window waits while a sync writes', () => {
  expect(outcomeOf('page', '--offers', '500', '--pages', '20')).toEqual({
    bench: 'page',
    p95_ms: figure,
    ratio: figure,
  });
});

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(findChromium() === null)('in a real window', () => {
  test('the bench of typing says how long a key takes to its rows', () => {
    expect(outcomeOf('typing', '--offers', '300', '--rounds', '1')).toEqual({
      bench: 'typing',
      painted_p95_ms: figure,
      engine_ratio: figure,
    });
  });

  test('the bench of starting says what a large shop costs', () => {
    expect(outcomeOf('startup', '--offers', '300', '--rounds', '1')).toEqual({
      bench: 'startup',
      ratio: figure,
    });
  });
});

test('the bench of photos compares with sharp alone, and sends no photo twice', () => {
  expect(outcomeOf('photos', '--photos', '2')).toEqual({
    bench: 'photos',
    ratio: figure,
    second_run_uploads: 0,
  });
});

test('a bench that is not there is named, and so is a wrong option', () => {
  expect(bench('nothing')).toMatchObject({ status: 2, stderr: expect.stringContaining('bench') });
  expect(bench('sync', '--offers', 'many')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--offers'),
  });
});
