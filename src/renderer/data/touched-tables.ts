import { atRest } from '../state/typing.ts';

/**
 * Gathers which tables have changed and tells of them together: at once where nothing was told for `everyMs`,
 * else as soon as that is over, and never while somebody types. A sync changes some many times a second.
 */
export function touchedTables(
  everyMs: number,
  tell: (tables: readonly string[]) => void,
): (tables: readonly string[]) => void {
  const touched = new Set<string>();
  let toldAt = -Infinity;
  const tellAll = (): void => {
    const tables = [...touched];
    touched.clear();
    toldAt = performance.now();
    tell(tables);
  };
  const waitAndTell = async (): Promise<void> => {
    const leftMs = toldAt + everyMs - performance.now();
    if (leftMs > 0) await new Promise((resolve) => setTimeout(resolve, leftMs));
    await atRest();
    tellAll();
  };
  return (tables) => {
    const isWaiting = touched.size > 0;
    for (const table of tables) touched.add(table);
    if (!isWaiting) void waitAndTell();
  };
}
