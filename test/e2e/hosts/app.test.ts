import { expect, it } from 'vitest';
import { createApp, type App } from '../../../src/main/app/create-app.ts';
import { must } from '../../../src/shared/errors.ts';
import { bareHost } from '../../support/app-host.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function open(dataFolder: string): Promise<App> {
  const created = await createApp({ dataFolder, host: bareHost() });
  return must(created.ok ? created.value : null, 'app');
}

it('opens the built-in demo shop by itself, and finds it again the next morning', async () => {
  const dataFolder = temporaryFolder();
  const app = await open(dataFolder);
  const connected = await app.call('accounts.connect-demo', { offers: 30, seed: 2 });
  expect(connected).toMatchObject({ ok: true, value: { addresses: null, demo: { offers: 30, seed: 2 } } });
  expect(await app.call('sync.start', {})).toMatchObject({ ok: true, value: { offers: 30 } });
  expect(await app.call('accounts.sign-in', { write: true })).toMatchObject({ ok: true });
  expect(await app.call('app.status', {})).toMatchObject({ ok: true, value: { canWrite: true } });
  await app.close();

  const again = await open(dataFolder);
  const page = await again.call('offers.list', { after: null, limit: 200 });
  expect(page.ok && page.value.offers).toHaveLength(30);
  expect(await again.call('sync.start', {})).toMatchObject({ ok: true, value: { offers: 30 } });
  expect(await again.call('app.status', {})).toMatchObject({
    ok: true,
    value: { connection: 'online', canWrite: true, secretsInFile: true },
  });
  await again.close();
});

it("keeps a signed-out shop's data, and lets nobody else use its folder meanwhile", async () => {
  const dataFolder = temporaryFolder();
  const app = await open(dataFolder);
  await app.call('accounts.connect-demo', { offers: 5 });
  await app.call('sync.start', {});
  const second = await createApp({ dataFolder, host: bareHost() });
  expect(second).toMatchObject({ ok: false, error: { kind: 'storage', reason: 'busy' } });

  await app.call('accounts.sign-out', {});
  expect(await app.call('sync.start', {})).toMatchObject({ ok: false, error: { kind: 'auth' } });
  expect(await app.call('offers.counts', {})).toMatchObject({ ok: true, value: { total: 5 } });
  await app.close();
  const third = await createApp({ dataFolder, host: bareHost() });
  expect(third.ok).toBe(true);
  if (third.ok) await third.value.close();
});

it('asks for a place for secrets before it sends the seller to the consent page', async () => {
  const app = await open(temporaryFolder());
  const input = { environment: 'sandbox', clientId: 'c', appName: 'a' } as const;
  expect(await app.call('accounts.connect', input)).toMatchObject({
    ok: false,
    error: { kind: 'auth', reason: 'secret-store' },
  });
  await app.close();
});
