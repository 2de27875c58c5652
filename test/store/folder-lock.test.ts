import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { lockFolder } from '../../src/main/engine/store/folder-lock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const MODULE = fileURLToPath(new URL('../../src/main/engine/store/folder-lock.ts', import.meta.url));

test('one process has a folder at a time; killed without a farewell, it leaves it free', async () => {
  const lockPath = join(temporaryFolder(), 'lock.db');
  const script = `
    import { lockFolder } from ${JSON.stringify(MODULE)};
    const lock = lockFolder(${JSON.stringify(lockPath)});
    console.log(lock.ok ? 'held' : lock.error.reason);
    setInterval(() => lock, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  onTestFinished(() => void other.kill('SIGKILL'));
  const [said] = (await once(other.stdout, 'data')) as [Buffer];
  expect(said.toString().trim()).toBe('held');

  const refused = lockFolder(lockPath);
  expect(refused.ok ? null : refused.error).toMatchObject({
    kind: 'storage',
    reason: 'busy',
    message: expect.stringContaining('in use by another Stragan'),
  });

  const ended = once(other, 'exit');
  other.kill('SIGKILL');
  await ended;
  const taken = lockFolder(lockPath);
  expect(taken.ok).toBe(true);
  if (taken.ok) taken.value.release();
});

test('a released folder can be taken again', () => {
  const lockPath = join(temporaryFolder(), 'lock.db');
  for (let times = 0; times < 2; times += 1) {
    const lock = lockFolder(lockPath);
    expect(lock.ok).toBe(true);
    if (lock.ok) lock.value.release();
  }
});
