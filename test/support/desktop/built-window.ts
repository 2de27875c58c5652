import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

export type BuiltWindow = {
  /** What Electron starts. */
  readonly main: string;
  /** The same program for the system's browser. */
  readonly browser: string;
  remove(): void;
};

/**
 * Builds what is stale, and keeps a copy: a build by somebody else meanwhile pulls nothing from under a
 * running test.
 */
export function builtWindow(): BuiltWindow {
  const words = ['scripts/run.mjs', 'start', '--browser', '--help'];
  execFileSync(process.execPath, words, { cwd: ROOT, stdio: 'ignore' });
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const copy = mkdtempSync(join(ROOT, '.cache', 'window-'));
  for (const part of ['main', 'preload', 'browser', 'renderer'])
    cpSync(join(ROOT, 'out', part), join(copy, part), { recursive: true });
  return {
    main: join(copy, 'main', 'index.js'),
    browser: join(copy, 'main', 'browser.js'),
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}
