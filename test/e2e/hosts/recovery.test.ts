import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type App, createApp } from '../../../src/main/app/create-app.ts';
import { createPatientApp } from '../../../src/main/app/patient-app.ts';
import type { CommandName, Commands } from '../../../src/shared/contract.ts';
import { must } from '../../../src/shared/errors.ts';
import { bareHost } from '../../support/app-host.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function appOn(dataFolder: string): Promise<App> {
  const created = await createApp({ dataFolder, host: bareHost() });
  if (!created.ok) throw new Error(created.error.message);
  onTestFinished(() => created.value.close());
  return created.value;
}

async function ask<K extends CommandName>(app: App, name: K, input: Commands[K]['in']) {
  const answer = await app.call(name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  return answer.value;
}

/** A demo shop with one change that was not sent. */
async function shopWithDraft(dataFolder: string): Promise<App> {
  const app = await appOn(dataFolder);
  await ask(app, 'accounts.connect-demo', { offers: 12, seed: 4 });
  await ask(app, 'sync.start', {});
  const { offers } = await ask(app, 'offers.list', { after: null, limit: 1 });
  const { offerId } = must(offers[0]);
  const intent = { kind: 'set', value: 'A title of mine' } as const;
  const edits = [{ offerId, field: 'title', intent }] as const;
  await ask(app, 'offers.edit', { title: 'Titles', origin: 'by-hand', edits });
  return app;
}

function databaseOf(dataFolder: string): string {
  const folder = join(dataFolder, 'shops');
  return join(folder, must(readdirSync(folder).find((name) => name.endsWith('.sqlite'))));
}

const drafts = async (app: App) =>
  (await ask(app, 'changes.list', { after: null, limit: 10 })).changes.map(({ state, after }) => [
    state,
    after,
  ]);

test('a damaged file is told of with what is safe, and mended without losing a change', async () => {
  const dataFolder = temporaryFolder();
  const first = await shopWithDraft(dataFolder);
  const { copies } = await ask(first, 'backups.make', {});
  expect(copies.map(({ kind }) => kind).toSorted()).toEqual(['unsent', 'whole']);
  await first.close();
  const path = databaseOf(dataFolder);
  writeFileSync(path, readFileSync(path).fill(0, 0, 4096));

  const app = await appOn(dataFolder);
  const { account, trouble } = await ask(app, 'app.status', {});
  expect(account).toBeNull();
  expect(trouble).toMatchObject({ error: { reason: 'corrupt' }, isOpen: false, unsent: null });
  expect(trouble?.copies).toHaveLength(2);
  expect(await app.call('offers.counts', {})).toMatchObject({ ok: false, error: { reason: 'corrupt' } });
  const restored = await ask(app, 'recovery.repair', {});
  expect(restored).toMatchObject({ waiting: 1, unsure: 0, lost: 1 });
  expect(await ask(app, 'app.status', {})).toMatchObject({ trouble: null, counts: { draft: 1 } });
  expect(await drafts(app)).toEqual([['draft', 'A title of mine']]);
  await ask(app, 'sync.start', {});
  expect(await ask(app, 'offers.counts', {})).toMatchObject({ total: 12 });
  expect(await drafts(app)).toEqual([['draft', 'A title of mine']]);
});

test('a change that was sent after the copy was made is found by reading, and not sent twice', async () => {
  const dataFolder = temporaryFolder();
  const app = await shopWithDraft(dataFolder);
  const { copies } = await ask(app, 'backups.make', {});
  await ask(app, 'accounts.sign-in', { write: true });
  await ask(app, 'changes.send', { answered: 'all' });
  await expect.poll(() => drafts(app), { timeout: 15_000 }).toEqual([['confirmed', 'A title of mine']]);
  const { name } = must(copies.find(({ kind }) => kind === 'whole'));
  expect(await ask(app, 'backups.restore', { name })).toMatchObject({ from: name, waiting: 1 });
  expect(await drafts(app)).toEqual([['draft', 'A title of mine']]);
  await ask(app, 'sync.start', { full: true });
  expect(await drafts(app)).toEqual([['confirmed', 'A title of mine']]);
  const [change] = (await ask(app, 'changes.list', { after: null, limit: 10 })).changes;
  const { story } = await ask(app, 'changes.show', { editId: must(change).editId });
  expect(story.map(({ event }) => event)).toEqual([expect.any(String), 'came-back', 'found-on-allegro']);
});

test('a list of shops that cannot be read is made again from the shops', async () => {
  const dataFolder = temporaryFolder();
  const first = await shopWithDraft(dataFolder);
  await first.close();
  writeFileSync(join(dataFolder, 'accounts.json'), '{"accounts": [');
  const created = await createPatientApp({ dataFolder, host: bareHost() });
  const app = must(created.ok ? created.value : null);
  onTestFinished(() => app.close());
  expect(await ask(app, 'app.status', {})).toMatchObject({
    account: null,
    trouble: { account: null, error: { reason: 'corrupt' } },
  });
  await ask(app, 'recovery.repair', {});
  expect(await ask(app, 'app.status', {})).toMatchObject({ trouble: null, counts: { draft: 1 } });
});

test('a window on a folder that another Stragan has says so, and opens when it is asked again', async () => {
  const dataFolder = temporaryFolder();
  const first = await shopWithDraft(dataFolder);
  const created = await createPatientApp({ dataFolder, host: bareHost() });
  const app = must(created.ok ? created.value : null);
  onTestFinished(() => app.close());
  expect((await ask(app, 'app.status', {})).trouble?.error.reason).toBe('busy');
  expect(await ask(app, 'recovery.try-again', {})).toEqual({ opened: false });
  await first.close();
  expect(await ask(app, 'recovery.try-again', {})).toEqual({ opened: true });
  expect(await drafts(app)).toEqual([['draft', 'A title of mine']]);
});

test("copies that are made at once do not take one another's files for their own", async () => {
  const app = await shopWithDraft(temporaryFolder());
  await Promise.all([1, 2, 3].map(() => ask(app, 'backups.make', {})));
  const { copies } = await ask(app, 'backups.list', {});
  const unsent = copies.filter(({ kind }) => kind === 'unsent');
  expect(unsent).not.toEqual([]);
  expect(copies.some(({ kind }) => kind === 'whole')).toBe(true);
  const [small] = unsent;
  expect(new Set(unsent.map(({ sizeBytes }) => sizeBytes))).toEqual(new Set([small?.sizeBytes]));
  for (const { sizeBytes } of copies.filter(({ kind }) => kind === 'whole'))
    expect(sizeBytes).toBeGreaterThan(small?.sizeBytes ?? 0);
});
