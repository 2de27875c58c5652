import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type App, createApp } from '../../../src/main/app/create-app.ts';
import { forWindows } from '../../../src/main/app/router.ts';
import type { CommandName, Commands } from '../../../src/shared/contract.ts';
import { must, ok } from '../../../src/shared/errors.ts';
import { bareHost } from '../../support/app-host.ts';
import { readRows } from '../../support/shop-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function appOn(dataFolder: string, exportsFolder: string): Promise<App> {
  const created = await createApp({ dataFolder, host: bareHost({ exportsFolder }) });
  const app = must(created.ok ? created.value : null);
  onTestFinished(() => app.close());
  return app;
}

async function ask<K extends CommandName>(app: App, name: K, input: Commands[K]['in']) {
  const answer = await app.call(name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  return answer.value;
}

test('all of a shop goes into an open folder without a sign-in, and comes back', async () => {
  const home = temporaryFolder();
  const data = join(home, 'data');
  const app = await appOn(data, join(home, 'exports'));
  await ask(app, 'accounts.connect-demo', { offers: 8, seed: 5 });
  await ask(app, 'sync.start', {});
  const { offers } = await ask(app, 'offers.list', { after: null, limit: 1 });
  const { offerId } = must(offers[0]);
  const photo = join(import.meta.dirname, '..', '..', '..', 'docs', 'pictures');
  const picture = must(readdirSync(photo).find((name) => name.endsWith('.png')));
  const { files } = await ask(app, 'files.open', { paths: [join(photo, picture)] });
  const { images } = await ask(app, 'images.prepare', { fileIds: files.map(({ fileId }) => fileId) });
  const { blobId } = must(images[0]);
  const intent = { kind: 'set', value: 'Typed before' } as const;
  await ask(app, 'offers.edit', {
    title: 'T',
    origin: 'by-hand',
    edits: [{ offerId, field: 'title', intent }],
  });
  await ask(app, 'forms.keep', { accountId: 'demo-1', key: 'bulk', value: { percent: 5 } });

  const exported = await ask(app, 'archive.export', {});
  expect(exported).toMatchObject({ shops: 1, files: 1 });
  const everyFile = readdirSync(exported.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const secrets = readdirSync(join(data, 'secrets')).map((name) =>
    readFileSync(join(data, 'secrets', name), 'utf8'),
  );
  const tokens = secrets.flatMap((text) => text.match(/[\w.-]{24,}/g) ?? []);
  expect(tokens.length).toBeGreaterThan(0);
  for (const path of everyFile) {
    const bytes = readFileSync(path, 'latin1');
    expect({ path, tokens: tokens.filter((token) => bytes.includes(token)) }).toEqual({ path, tokens: [] });
  }
  const readme = readFileSync(join(exported.folder, 'README.txt'), 'utf8');
  const database = must(everyFile.find((path) => path.endsWith('.sqlite')));
  const tables = readRows<{ name: string }>(
    database,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
       AND name NOT LIKE 'offer_search_%'`,
  );
  expect(tables.filter(({ name }) => !new RegExp(`^ +${name} `, 'm').test(readme))).toEqual([]);

  const other = await appOn(join(home, 'other'), join(home, 'exports'));
  const { exports } = await ask(other, 'archive.found', {});
  expect(exports).toHaveLength(1);
  const imported = await ask(other, 'archive.import', { name: must(exports[0]).name });
  expect(imported).toMatchObject({ skipped: [], files: 1 });
  const { accountId } = must(imported.accounts[0]);
  await ask(other, 'accounts.open', { accountId });
  const { changes } = await ask(other, 'changes.list', { after: null, limit: 10 });
  expect(changes.map(({ state, mark, after }) => [state, mark, after])).toEqual([
    ['draft', 'from-backup', 'Typed before'],
  ]);
  expect(await ask(other, 'offers.counts', {})).toMatchObject({ total: 8 });
  expect(await ask(other, 'forms.kept', { accountId: 'demo-1' })).toEqual({
    forms: { bulk: { percent: 5 } },
  });
  expect(readdirSync(join(home, 'other', 'blobs', blobId.slice(0, 2)))).toEqual([blobId]);
  expect(await ask(other, 'archive.import', { folder: exported.folder })).toMatchObject({ accounts: [] });
  expect(await app.call('archive.export', { folder: exported.folder })).toMatchObject({ ok: false });

  writeFileSync(
    join(exported.folder, 'stragan-export.json'),
    '{"format": 1, "shops": [{"database": "../../x"}]}',
  );
  expect(await other.call('archive.import', { folder: exported.folder })).toMatchObject({
    ok: false,
    error: { kind: 'bad-input' },
  });
});

test.each(['archive.export', 'archive.import'])('a window names no folder for %s', async (name) => {
  const call = forWindows(async () => ok('answered'));
  expect(await call(name, { folder: '/tmp/x' })).toMatchObject({ error: { kind: 'bad-input' } });
});
