import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const DEMO = fileURLToPath(new URL('../../src/main/demo/main.ts', import.meta.url));

export type DemoProcess = {
  readonly auth: string;
  readonly api: string;
  readonly upload: string;
  /** Asks the admin's desk: a path below /demo, with a body to post. */
  admin(path: string, body?: object): Promise<Record<string, unknown>>;
};

/** The demo marketplace as a process of its own, which ends with the test. */
export async function startDemoProcess(settings: { offers: number; seed: number }): Promise<DemoProcess> {
  const words = ['--offers', String(settings.offers), '--seed', String(settings.seed), '--port', '0'];
  const child = spawn(process.execPath, [DEMO, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const demo = JSON.parse(line.toString()) as Record<
    'auth' | 'api' | 'upload' | 'admin' | 'adminToken',
    string
  >;
  const headers = { authorization: `Bearer ${demo.adminToken}`, 'content-type': 'application/json' };
  return {
    ...demo,
    async admin(path, body) {
      const request =
        body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
      const answer = await fetch(`${demo.admin}/demo/${path}`, request);
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Record<string, unknown>;
    },
  };
}
