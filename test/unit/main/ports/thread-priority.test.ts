import { once } from 'node:events';
import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

const PORT = new URL('../../../../src/main/ports/thread-priority.ts', import.meta.url);

// Only Linux gives each thread a priority of its own.
test.runIf(process.platform === 'linux')('a thread steps back alone', async () => {
  const before = getPriority(0);
  const thread = new Worker(
    `import { getPriority } from 'node:os';
     import { parentPort } from 'node:worker_threads';
     import { letOthersGoFirst } from '${PORT}';
     letOthersGoFirst();
     parentPort.postMessage(getPriority(0));`,
    { eval: true, execArgv: ['--input-type=module'] },
  );
  const [there] = (await once(thread, 'message')) as [number];
  expect(there).toBe(Math.min(19, before + 5));
  expect(getPriority(0)).toBe(before);
});
