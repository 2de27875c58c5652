import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..');

export type BuiltProgram = {
  readonly cli: string;
  readonly demo: string;
  /** The host of a window in the system's browser. */
  readonly browser: string;
  readonly remove: () => void;
};

/**
 * Builds what is stale, and keeps a copy: a build by somebody else meanwhile pulls nothing from under a
 * running test.
 */
export function builtProgram(): BuiltProgram {
  execFileSync(process.execPath, ['scripts/run.mjs', 'cli', '--help'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const copy = mkdtempSync(join(ROOT, '.cache', 'program-'));
  cpSync(join(ROOT, 'out', 'main'), copy, { recursive: true });
  const remove = () => rmSync(copy, { recursive: true, force: true });
  const part = (name: string) => join(copy, name);
  return { cli: part('cli.js'), demo: part('demo.js'), browser: part('browser.js'), remove };
}
