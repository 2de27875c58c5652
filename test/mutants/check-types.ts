import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { batchesOf } from './batches.ts';
import type { Mutant } from './mutant.ts';
import { Workspace } from './workspace.ts';

/** What keeps mutants from being programs: complaints that the program as it is does not earn. */
export function typeErrorsOf(mutants: readonly Mutant[]): readonly string[] {
  const workspace = new Workspace();
  try {
    const known = new Set(complaints(workspace.folder));
    const fitting = mutants.filter((mutant) => workspace.unfit(mutant) === null);
    return batchesOf(fitting).flatMap((batch) => {
      const takeOuts = batch.map((mutant) => workspace.putIn(mutant));
      const found = complaints(workspace.folder).filter((line) => !known.has(line));
      for (const takeOut of takeOuts) takeOut();
      return found;
    });
  } finally {
    workspace.remove();
  }
}

function complaints(folder: string): readonly string[] {
  const tsc = join(folder, 'node_modules', 'typescript', 'bin', 'tsc');
  const words = [tsc, '-b', 'src/shared', 'src/main', '--pretty', 'false'];
  const { stdout } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  // Without the place, which another mutant of the file may have moved.
  return stdout
    .split('\n')
    .filter((line) => line.includes('error TS'))
    .map((line) => line.replace(/\(\d+,\d+\)/, ''));
}
