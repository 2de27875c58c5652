import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const NEXT = '.next';

/**
 * A database changes places with the one that waits as `PATH.SOMETHING.next`, and becomes `PATH.SOMETHING`.
 * Each step can be done again: called at every opening, it ends what the end of the program has cut short.
 */
export function swapInto(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) return;
  const waiting = readdirSync(folder).filter(
    (name) => name.startsWith(`${basename(path)}.`) && name.endsWith(NEXT),
  );
  for (const name of waiting) {
    const next = join(folder, name);
    const aside = next.slice(0, -NEXT.length);
    // The journal first: a database without it would have lost its last changes.
    if (existsSync(`${path}-wal`)) renameSync(`${path}-wal`, `${aside}-wal`);
    rmSync(`${path}-shm`, { force: true });
    if (existsSync(path) && !existsSync(aside)) renameSync(path, aside);
    renameSync(next, path);
  }
}
