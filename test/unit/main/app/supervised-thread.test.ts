import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { SupervisedThread } from '../../../../src/main/app/supervised-thread.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const MORTAL = `
import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', (message) => {
  if (message.kind !== 'ask') return;
  if (message.input?.name === 'die') throw new Error('a planted failure');
  const name = message.input?.name;
  const value = name === 'start' ? workerData.start : (name ?? null);
  parentPort.postMessage({ kind: 'reply', id: message.id, value: { ok: true, value } });
});
`;

it('a thread that dies is started once more on the data of now; the call it died of is told so', async () => {
  const path = join(temporaryFolder(), 'mortal.mjs');
  writeFileSync(path, MORTAL);
  const deaths: boolean[] = [];
  let starts = 0;
  const thread = new SupervisedThread({
    file: pathToFileURL(path),
    data: () => ({ start: (starts += 1) }),
    answer: () => Promise.reject(new Error('nothing to ask')),
    heard: () => {},
    died: (_message, again) => deaths.push(again),
  });
  const call = (name: string) => thread.run((running) => running.call(name, {}));
  const lost = { ok: false, error: { kind: 'bug', message: expect.stringContaining('a planted failure') } };

  expect(await call('one')).toEqual({ ok: true, value: 'one' });
  expect(await call('die')).toEqual(lost);
  expect(await call('two')).toEqual({ ok: true, value: 'two' });
  expect(await call('start')).toEqual({ ok: true, value: 2 });
  expect(await call('die')).toEqual(lost);
  expect(await call('three')).toMatchObject({ ok: false, error: { kind: 'bug' } });
  expect(deaths).toEqual([true, false]);
  await thread.close();
});
