import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runParts } from '../../../scripts/parts/run-parts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'stragan-parts-'));
const mark = join(folder, 'mark');
// Fails unless it ran before.
const LATE = `const fs = require('fs'); const late = !fs.existsSync(${JSON.stringify(mark)});
fs.writeFileSync(${JSON.stringify(mark)}, ''); process.exit(late ? 1 : 0)`;

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function spoken(): string[] {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  return lines;
}

test.each([
  ['runs what failed beside others once more, and says so', true, { passed: 1, failed: 0 }],
  ['takes the first word of what runs alone', false, { passed: 0, failed: 1 }],
])('%s', async (_title, beside, expected) => {
  const script = join(mkdtempSync(join(tmpdir(), 'stragan-part-')), 'late.cjs');
  writeFileSync(script, `require('fs').mkdirSync(${JSON.stringify(folder)}, { recursive: true });${LATE}`);
  const lines = spoken();
  expect(await runParts([{ name: 'late', args: [script], beside }])).toEqual(expected);
  expect(lines.some((line) => line.includes('second try'))).toBe(beside);
  expect(existsSync(mark)).toBe(true);
});

test('runs once more what died rather than failed', async () => {
  const script = join(mkdtempSync(join(tmpdir(), 'stragan-part-')), 'dying.cjs');
  const words = 'console.log("Worker exited unexpectedly with signal SIGSEGV during started state");';
  const folderMade = `require('fs').mkdirSync(${JSON.stringify(folder)}, { recursive: true });`;
  writeFileSync(script, `${folderMade}${words}${LATE}`);
  const lines = spoken();
  expect(await runParts([{ name: 'dying', args: [script] }])).toEqual({ passed: 1, failed: 0 });
  expect(lines.some((line) => line.includes('second try'))).toBe(true);
});

test('counts what fails twice as failed', async () => {
  const lines = spoken();
  const part = { name: 'never', args: ['--eval', 'process.exit(1)'], beside: true };
  expect(await runParts([part])).toEqual({ passed: 0, failed: 1 });
  expect(lines.filter((line) => line.startsWith('FAIL'))).toHaveLength(2);
});
