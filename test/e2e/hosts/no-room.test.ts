import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished, test } from 'vitest';
import { createApp } from '../../../src/main/app/create-app.ts';
import { folderTroubleOf } from '../../../src/main/app/folder-trouble.ts';
import { createPatientApp } from '../../../src/main/app/patient-app.ts';
import { must } from '../../../src/shared/errors.ts';
import { bareHost } from '../../support/app-host.ts';
import { readRows } from '../../support/shop-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
const CLI = join(ROOT, 'src', 'main', 'cli', 'main.ts');

/** A process whose files may grow to so many kB: as on a disk that is full, each write beyond it fails. */
function runWithin(kilobytes: number, dataFolder: string, words: readonly string[]) {
  const script = `ulimit -f ${kilobytes}; exec "$0" "$@"`;
  const program = [process.execPath, CLI, '--data', dataFolder, '--json', ...words];
  const { status, stdout } = spawnSync('bash', ['-c', script, ...program], { cwd: ROOT, encoding: 'utf8' });
  return { status, answer: JSON.parse(stdout) as { error?: { kind: string; reason: string } } };
}

const canLimit = process.platform === 'linux';

// Only Linux lets a test limit the files of a process.
test.skipIf(!canLimit)(
  'a disk without room fails the work, not the shop, and leaves no half copy',
  async () => {
    const dataFolder = temporaryFolder();
    const created = await createApp({ dataFolder, host: bareHost() });
    const app = must(created.ok ? created.value : null);
    await app.call('accounts.connect-demo', { offers: 40, seed: 6 });
    await app.call('sync.start', {});
    const listed = await app.call('offers.list', { after: null, limit: 1 });
    const { offerId } = must(listed.ok ? listed.value.offers[0] : null);
    const intent = { kind: 'set', value: 'Kept' } as const;
    const edits = [{ offerId, field: 'title', intent }] as const;
    await app.call('offers.edit', { title: 'T', origin: 'by-hand', edits });
    await app.close();

    const failed = runWithin(100, dataFolder, ['backups', '--make']);
    expect(failed).toMatchObject({ status: 1, answer: { error: { kind: 'storage', reason: 'full' } } });
    const shops = join(dataFolder, 'shops');
    expect(readdirSync(shops).filter((name) => /\.(backup|next)$/.test(name))).toEqual([]);

    const { status, answer } = runWithin(1_000_000, dataFolder, ['changes', 'list']);
    expect({ status, answer }).toMatchObject({ status: 0, answer: { changes: [{ after: 'Kept' }] } });
    const database = must(readdirSync(shops).find((name) => name.endsWith('.sqlite')));
    expect(readRows(join(shops, database), 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  },
);

// Root may write where modes forbid it; nobody may make folders there.
test.skipIf(!canLimit)(
  'a folder that cannot be written to is told of in the window, which stays',
  async () => {
    const dataFolder = '/sys/stragan';
    const created = await createPatientApp({ dataFolder, host: bareHost() });
    const app = must(created.ok ? created.value : null);
    onTestFinished(() => app.close());
    const status = await app.call('app.status', {});
    expect(status).toMatchObject({
      value: { account: null, trouble: { isOpen: false, dataFolder, error: { kind: 'storage' } } },
    });
    expect(await app.call('recovery.try-again', {})).toMatchObject({ value: { opened: false } });
    expect(await app.call('app.preferences', { language: 'pl' })).toMatchObject({
      value: { language: 'pl' },
    });
    expect(await app.call('offers.counts', {})).toMatchObject({ ok: false, error: { kind: 'storage' } });
  },
);

it.each([
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EROFS', 'read-only'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['ENOTDIR', 'missing'],
])('takes %s of the system for %s', (code, reason) => {
  expect(folderTroubleOf(Object.assign(new Error('x'), { code }))).toMatchObject({ kind: 'storage', reason });
});
