import { once } from 'node:events';
import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { lowerThreadPriority } from '../../../../src/main/ports/low-priority.ts';

const MODULE = new URL('../../../../src/main/ports/low-priority.ts', import.meta.url).href;
const PROGRAM = `
  const { parentPort } = require('node:worker_threads');
  const { getPriority } = require('node:os');
  import(${JSON.stringify(MODULE)}).then(({ lowerThreadPriority }) => {
    lowerThreadPriority();
    parentPort.postMessage(getPriority(0));
  });
`;

test.runIf(process.platform === 'linux')('the thread that asks steps back, and no other', async () => {
  const before = getPriority(0);
  const thread = new Worker(PROGRAM, { eval: true });
  const [priority] = (await once(thread, 'message')) as [number];
  await thread.terminate();
  expect(priority).toBeGreaterThan(before);
  expect(getPriority(0)).toBe(before);
});

test.each(['win32', 'darwin'])('on %s nothing steps back: the whole program would', (platform) => {
  const before = getPriority(0);
  expect(lowerThreadPriority(platform)).toBe(false);
  expect(getPriority(0)).toBe(before);
});
