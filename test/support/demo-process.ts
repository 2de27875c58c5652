import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const DEMO = fileURLToPath(new URL('../../src/main/demo/main.ts', import.meta.url));

export type DemoProcess = {
  readonly auth: string;
  readonly api: string;
  readonly upload: string;
  readonly adminAddress: string;
  readonly adminToken: string;
  /** Asks the admin's desk: a path below /demo, with a body to post. */
  admin(path: string, body?: object): Promise<Record<string, unknown>>;
};

export type DemoProcessSettings = {
  readonly offers: number;
  readonly seed: number;
  /** The first of five in a row; any free ones when left out. */
  readonly port?: number;
  /** What happens is kept here for the next start. */
  readonly statePath?: string;
  /** The built demo; its source when left out. */
  readonly program?: string;
  /** Default: 2026. */
  readonly edition?: '2022' | '2026';
};

/** The demo marketplace as a process of its own, which ends with the test. */
export async function startDemoProcess(settings: DemoProcessSettings): Promise<DemoProcess> {
  const demo = await launchDemo(settings);
  onTestFinished(() => demo.stop());
  return demo;
}

/** The same for who ends it himself. */
export async function launchDemo(
  settings: DemoProcessSettings,
): Promise<DemoProcess & { readonly stop: () => Promise<void> }> {
  const { offers, seed, port = 0, statePath, program = DEMO, edition = '2026' } = settings;
  const state = statePath === undefined ? [] : ['--state', statePath];
  const shop = ['--offers', String(offers), '--seed', String(seed), '--edition', edition];
  const words = [...shop, '--port', String(port), ...state];
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const told = JSON.parse(line.toString()) as Record<
    'auth' | 'api' | 'upload' | 'admin' | 'adminToken',
    string
  >;
  const { admin: adminAddress, ...demo } = told;
  const headers = { authorization: `Bearer ${demo.adminToken}`, 'content-type': 'application/json' };
  return {
    ...demo,
    adminAddress,
    async admin(path, body) {
      const request =
        body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
      const answer = await fetch(`${adminAddress}/demo/${path}`, request);
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Record<string, unknown>;
    },
    async stop() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
