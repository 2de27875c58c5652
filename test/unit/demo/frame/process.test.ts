import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import type { DemoThreadMessage } from '../../../../src/main/demo/demo-thread.ts';

const sources = new URL('../../../../src/main/demo/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'stragan-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: string[]) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('main.ts', sources)), ...words]);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => (said.stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said.stderr += text.toString()));
  return { child, said };
}

describe('npm run demo', () => {
  it('prints one line of addresses and runs until it is stopped', async () => {
    const { child, said } = run('--offers', '20', '--state', join(folder, 'alone.jsonl'));
    await once(child.stdout, 'data');
    const line: Record<string, string> = JSON.parse(said.stdout);
    expect(Object.keys(line)).toEqual(['auth', 'api', 'upload', 'admin', 'adminToken']);
    const headers = { authorization: `Bearer ${line['adminToken']}` };
    expect((await fetch(`${line['admin']}/demo/log`, { headers })).status).toBe(200);
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    expect([code, said.stderr, said.stdout.trim().split('\n').length]).toEqual([0, '', 1]);
  });

  it('refuses an edition it does not play with one line and status 2', async () => {
    const { child, said } = run('--edition', '2024');
    const [code] = await once(child, 'close');
    expect([code, said]).toEqual([2, { stdout: '', stderr: 'demo: --edition is 2022 or 2026, not 2024\n' }]);
  });

  it('says so when the journal belongs to another shop', async () => {
    const path = join(folder, 'alone.jsonl');
    const { child, said } = run('--offers', '21', '--state', path);
    const [code] = await once(child, 'close');
    expect([code, said.stdout]).toEqual([1, '']);
    expect(said.stderr).toContain(`${path} holds another demo shop`);
  });
});

describe('the demo in a thread', () => {
  it('posts its addresses, and ends when told to close', async () => {
    const settings = { seed: 1, offers: 20, edition: '2026' };
    const statePath = join(folder, 'demo', 'thread.jsonl');
    const worker = new Worker(new URL('demo-thread.ts', sources), { workerData: { settings, statePath } });
    const [ready]: DemoThreadMessage[] = await once(worker, 'message');
    const addresses = ready?.kind === 'ready' ? ready.addresses : null;
    expect((await fetch(`${addresses?.api}/nowhere`)).status).toBe(404);
    // Its last word and its end may come in one breath.
    const ended = once(worker, 'exit');
    worker.postMessage('close');
    const [closed]: DemoThreadMessage[] = await once(worker, 'message');
    expect(closed).toEqual({ kind: 'closed' });
    expect(await ended).toEqual([0]);
  });

  it('posts why it cannot start', async () => {
    const settings = { seed: 2, offers: 20, edition: '2026' };
    const statePath = join(folder, 'demo', 'thread.jsonl');
    const worker = new Worker(new URL('demo-thread.ts', sources), { workerData: { settings, statePath } });
    const [failed]: DemoThreadMessage[] = await once(worker, 'message');
    expect(failed).toMatchObject({ kind: 'failed', message: expect.stringContaining('another demo shop') });
    await worker.terminate();
  });
});
