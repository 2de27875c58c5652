import { setTimeout as wait } from 'node:timers/promises';

const ASK_AGAIN_MS = 150;
const PATIENCE_MS = 90_000;

/** For what the engine does in its own time. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('It did not come to that in time');
    await wait(ASK_AGAIN_MS);
  }
}
