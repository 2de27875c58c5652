import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { forkStandIn } from '../../support/electron-stand-in/fork-stand-in.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const APP = resolve(import.meta.dirname, 'apps', 'instance.ts');

async function start(folder: string, ...words: readonly string[]) {
  const child = forkStandIn(APP, [`--data=${folder}`, ...words]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = (await once(child, 'message')) as [object];
  return { child, said };
}

it('lets one process into a folder, and tells it of the second', async () => {
  const folder = temporaryFolder();
  const first = await start(folder);
  expect(first.said).toEqual({ isFirst: true, again: true });
  const told = once(first.child, 'message');
  const second = await start(folder, '--from-second');
  expect(second.said).toEqual({ isFirst: false, again: false });
  expect(await told).toEqual([{ told: true, data: { hello: 'from here' }, ready: true }, undefined]);
});

it('lets a process into another folder', async () => {
  const first = await start(temporaryFolder());
  const second = await start(temporaryFolder());
  expect([first.said, second.said]).toEqual([
    { isFirst: true, again: true },
    { isFirst: true, again: true },
  ]);
});

it('is free again after its holder was killed', async () => {
  const folder = temporaryFolder();
  const { child } = await start(folder);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  expect((await start(folder)).said).toEqual({ isFirst: true, again: true });
});
