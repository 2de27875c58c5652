import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from '../../../src/main/cli/run-cli.ts';
import { createApp } from '../../../src/main/app/create-app.ts';
import { startDemo, type RunningDemo } from '../../../src/main/demo/shell.ts';
import { must } from '../../../src/shared/errors.ts';
import { bareHost } from '../../support/app-host.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const data = mkdtempSync(join(tmpdir(), 'stragan-former-'));
let demo: RunningDemo;

beforeAll(async () => {
  const settings = { seed: 5, offers: 40, edition: '2022' } as const;
  demo = await startDemo({ settings, port: 0, statePath: null });
  await fetch(`${demo.admin}/demo/settings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${demo.adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ commandDelayMs: 40, operationDelayMs: 40, listDelayMs: 0, purchasesPerHour: 0 }),
  });
});

afterAll(async () => {
  await demo.close();
  rmSync(data, { recursive: true, force: true });
});

async function stragan(...words: readonly string[]) {
  let stdout = '';
  const streams = { stdout: (text: string) => void (stdout += text), stderr: () => {} };
  const code = await runCli(['--data', data, ...words, '--json'], streams);
  return { code, document: JSON.parse(stdout) as Record<string, unknown> };
}

/** The paths of what was written since the shop was opened. */
async function written(): Promise<string[]> {
  const headers = { authorization: `Bearer ${demo.adminToken}` };
  const answer = await fetch(`${demo.admin}/demo/log?limit=1000`, { headers });
  const { requests } = (await answer.json()) as { requests: { method: string; path: string }[] };
  return requests
    .filter(({ method, path }) => method !== 'GET' && path.startsWith('/sale/'))
    .map(({ method, path }) => `${method} ${path.split('/')[2] ?? ''}`);
}

it('connects to Allegro as it was in 2022, edits there and sees every change carried out', async () => {
  const { auth, api, upload, admin, adminToken } = demo;
  const addresses = Object.entries({ auth, api, upload, admin, 'admin-token': adminToken });
  const where = addresses.flatMap(([name, value]) => [`--${name}`, value]);
  expect(await stragan('connect', '--env', 'demo', '--edition', '2022', ...where)).toMatchObject({
    code: 0,
    document: { edition: '2022' },
  });
  expect(await stragan('sync', '--details')).toMatchObject({ code: 0, document: { offers: 40 } });
  const listed = await stragan('offers', 'list', '--status', 'ACTIVE');
  const offers = listed.document['offers'] as { id: string; format: string; price: { currency: string } }[];
  const ids = offers
    .filter(({ format, price }) => format === 'BUY_NOW' && price?.currency === 'PLN')
    .map(({ id }) => id);
  const [one, two, three, four] = [must(ids[0]), must(ids[1]), must(ids[2]), must(ids[3])];
  await stragan('offers', 'edit', one, four, '--price', '123,45');
  await stragan('offers', 'edit', one, '--set', 'title=Lampa biurkowa LED srebrna');
  await stragan('offers', 'edit', two, '--stock', '+7');
  await stragan('offers', 'edit', three, '--stock', '3');
  await stragan('sign-in', '--write');
  expect(await stragan('changes', 'send', '--yes')).toMatchObject({ code: 0, document: { confirmed: 5 } });
  expect((await written()).toSorted()).toEqual([
    'PATCH product-offers',
    'PUT offer-price-change-commands',
    'PUT offer-quantity-change-commands',
    'PUT offer-quantity-change-commands',
  ]);
  expect(await stragan('offers', 'show', one)).toMatchObject({
    document: { title: 'Lampa biurkowa LED srebrna', price: { amount: '123.45' } },
  });
});

it('each edition of the built-in demo shop is a shop of its own', async () => {
  const created = await createApp({ dataFolder: temporaryFolder(), host: bareHost() });
  const app = must(created.ok ? created.value : null, 'app');
  const shape = { offers: 12, seed: 2 };
  const today = await app.call('accounts.connect-demo', shape);
  const former = await app.call('accounts.connect-demo', { ...shape, edition: '2022' });
  expect(today).toMatchObject({ ok: true, value: { edition: '2026', accountId: 'demo-44871203-2-12' } });
  expect(former).toMatchObject({
    ok: true,
    value: { edition: '2022', accountId: 'demo-44871203-2-12-2022' },
  });
  expect(await app.call('sync.start', {})).toMatchObject({ ok: true, value: { offers: 12 } });
  expect(await app.call('accounts.connect-demo', { ...shape, edition: '2022' })).toEqual(former);
  await app.close();
});
