import { expect, it } from 'vitest';
import { createApp } from '../../../src/main/app/create-app.ts';
import { must } from '../../../src/shared/errors.ts';
import { bareHost } from '../../support/app-host.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('lets a day pass: sales, a rival, a conflict and a refusal for what is sent then', async () => {
  const opened: string[] = [];
  const openExternal = (address: string) => Promise.resolve(opened.push(address));
  const created = await createApp({ dataFolder: temporaryFolder(), host: bareHost({ openExternal }) });
  const app = must(created.ok ? created.value : null, 'app');
  expect(await app.call('demo.day', {})).toMatchObject({ ok: false, error: { kind: 'bad-input' } });
  await app.call('accounts.connect-demo', { offers: 60, seed: 4 });
  await app.call('accounts.sign-in', { write: true });
  await app.call('sync.start', {});
  const listed = await app.call('offers.list', { statuses: ['ACTIVE'], after: null, limit: 50 });
  const [first, second] = must(listed.ok ? listed.value.offers : null, 'offers');
  const edits = [must(first, 'first'), must(second, 'second')].map(({ offerId }, slot) => ({
    offerId,
    field: 'title' as const,
    intent: { kind: 'set' as const, value: `Lampka nocna do salonu ${slot}` },
  }));
  await app.call('offers.edit', { title: 'Titles', origin: 'by-hand', edits });

  const passed = await app.call('demo.day', {});
  const day = must(passed.ok ? passed.value : null, JSON.stringify(passed));
  expect(day.sales).toBeGreaterThan(0);
  expect(day.rivals).toHaveLength(3);
  expect(day.changed).toBeGreaterThan(0);

  await app.call('changes.send', { answered: 'all' });
  await expect
    .poll(
      async () => {
        const counts = await app.call('changes.counts', {});
        return counts.ok && { conflicted: counts.value.conflicted, refused: counts.value.refused };
      },
      { timeout: 60_000 },
    )
    .toEqual({ conflicted: 1, refused: 1 });

  const next = await app.call('demo.day', {});
  expect(next).toMatchObject({ ok: true, value: { conflict: null } });
  expect(await app.call('app.open-linked-apps', {})).toMatchObject({ ok: false });
  expect(opened).toEqual([]);
  const status = await app.call('app.status', {});
  expect(status.ok && status.value.signedInUntil).toBeGreaterThan(Date.now());
  await app.close();
});
