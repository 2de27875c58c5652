import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from '../../../src/main/cli/run-cli.ts';
import { startDemo, type RunningDemo } from '../../../src/main/demo/shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'stragan-cli-'));
const data = join(folder, 'data');
let demo: RunningDemo;

type Offer = { id: string; title: string; price: { amount: string }; stock: number; status: string };

beforeAll(async () => {
  const settings = { seed: 5, offers: 40, edition: '2026' } as const;
  demo = await startDemo({ settings, port: 0, statePath: null });
});

afterAll(async () => {
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
});

async function stragan(...words: readonly string[]) {
  let stdout = '';
  const streams = { stdout: (text: string) => void (stdout += text), stderr: () => {} };
  const code = await runCli(['--data', data, ...words, '--json'], streams);
  return { code, document: JSON.parse(stdout) as Record<string, unknown> };
}

async function goOffline(offline: boolean): Promise<void> {
  const answer = await fetch(`${demo.admin}/demo/faults`, {
    method: 'POST',
    headers: { authorization: `Bearer ${demo.adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ offline }),
  });
  expect(answer.status).toBe(200);
}

async function activeOffers(): Promise<Offer[]> {
  const { document } = await stragan('offers', 'list', '--status', 'ACTIVE');
  return document['offers'] as Offer[];
}

it('carries edits made offline to the shop, each with its exit code', async () => {
  const { auth, api, upload, admin, adminToken } = demo;
  const where = [
    '--auth',
    auth,
    '--api',
    api,
    '--upload',
    upload,
    '--admin',
    admin,
    '--admin-token',
    adminToken,
  ];
  expect(await stragan('connect', '--env', 'demo', ...where)).toMatchObject({
    code: 0,
    document: { accountId: 'demo-44871203', environment: 'demo' },
  });
  expect(await stragan('sync')).toMatchObject({ code: 0, document: { offers: 40 } });

  const [first, second, third] = await activeOffers();
  await goOffline(true);
  expect((await stragan('offers', 'edit', first?.id ?? '', '--price', '123,45')).code).toBe(0);
  expect((await stragan('offers', 'edit', second?.id ?? '', '--stock', '+7')).code).toBe(0);
  expect(await stragan('offers', 'edit', '99999999999', '--stock', '1')).toMatchObject({
    code: 3,
    document: { edited: 0, refused: [{ offerId: '99999999999' }] },
  });
  expect(await stragan('changes', 'send', '--yes')).toMatchObject({
    code: 1,
    document: { error: { kind: 'offline' } },
  });
  expect((await stragan('changes', 'list', '--state', 'draft')).document['changes']).toHaveLength(2);
  expect(await stragan('changes', 'send', '--yes', '--when-online')).toMatchObject({
    code: 4,
    document: { released: 2, confirmed: 0 },
  });

  await goOffline(false);
  expect(await stragan('changes', 'send', '--yes')).toMatchObject({
    code: 0,
    document: { confirmed: 2, underWay: [] },
  });

  expect((await stragan('offers', 'edit', third?.id ?? '', '--stock', '0')).code).toBe(0);
  expect(await stragan('changes', 'send')).toMatchObject({
    code: 3,
    document: { released: 0, questions: [{ count: 1 }] },
  });
  expect(await stragan('changes', 'drop', '--all')).toMatchObject({ code: 0, document: { dropped: 1 } });
});

it('writes a description, and says what keeps it here', async () => {
  const [offer] = await activeOffers();
  const id = offer?.id ?? '';
  expect((await stragan('sync', '--details')).code).toBe(0);
  const given = (content: string) =>
    `description=${JSON.stringify({ sections: [{ items: [{ type: 'TEXT', content }] }] })}`;
  expect((await stragan('offers', 'edit', id, '--set', given('<p><i>Tania</i> latarka</p>'))).code).toBe(0);
  expect(await stragan('changes', 'send', '--yes')).toMatchObject({
    code: 3,
    document: { released: 0, stops: [{ code: 'description-tags' }] },
  });
  expect((await stragan('offers', 'edit', id, '--set', given('<p>Tania latarka</p>'))).code).toBe(0);
  expect(await stragan('changes', 'send', '--yes')).toMatchObject({ code: 0, document: { confirmed: 1 } });
});

it('fills in parameters by their names, and lists what there is to choose', async () => {
  const [, offer] = await activeOffers();
  const edit = (...parameters: readonly string[]) =>
    stragan('offers', 'edit', offer?.id ?? '', ...parameters.flatMap((text) => ['--parameter', text]));
  expect(await edit('stan=zepsuty')).toMatchObject({
    code: 2,
    document: { error: { message: expect.stringContaining('Nowy, Używany, Odnowiony') as string } },
  });
  expect(await edit('Smak=malinowy')).toMatchObject({
    code: 2,
    document: { error: { message: expect.stringContaining('Opis stanu') as string } },
  });
  expect((await edit('Stan=używany', 'Opis stanu=Rysa na klapie')).code).toBe(0);
  const { changes } = (await stragan('changes', 'list', '--state', 'draft')).document as {
    readonly changes: readonly object[];
  };
  expect(changes).toMatchObject([
    {
      before: [{ name: 'Stan', values: ['Nowy'] }, { values: [] }],
      after: [
        { name: 'Stan', values: ['Używany'] },
        { name: 'Opis stanu', values: ['Rysa na klapie'] },
      ],
    },
  ]);
  expect(await stragan('changes', 'send', '--yes')).toMatchObject({ code: 0, document: { confirmed: 1 } });
  expect((await edit('Stan=')).code).toBe(0);
  expect(await stragan('changes', 'send', '--yes')).toMatchObject({
    code: 3,
    document: { stops: [{ code: 'parameter-required' }] },
  });
  expect((await stragan('changes', 'drop', '--all')).code).toBe(0);
});

it('exports a file that its own import finds unchanged', async () => {
  const file = join(folder, 'offers.csv');
  expect(await stragan('offers', 'export', file)).toMatchObject({ code: 0, document: { offers: 40 } });
  expect(readFileSync(file, 'utf8').startsWith('\ufeffoffer')).toBe(true);
  expect(await stragan('offers', 'import', file, '--key', 'offer', '--dry-run')).toMatchObject({
    code: 0,
    document: { rows: 40, matched: 40, unchanged: 40, problems: [] },
  });
});

it('imports what it can and explains the rest with exit code 3', async () => {
  const [offer] = await activeOffers();
  const file = join(folder, 'prices.csv');
  writeFileSync(file, `offer;price\n${offer?.id};77,77\n123;5\n`);
  expect(await stragan('offers', 'import', file, '--key', 'offer')).toMatchObject({
    code: 3,
    document: { edited: 1, problems: [{ line: 3 }] },
  });
});
