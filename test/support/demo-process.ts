import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { sessionOf } from '../../src/main/engine/auth/token-session.ts';
import { signIn } from '../../src/main/engine/auth/sign-in.ts';
import { type AllegroHttp, createAllegroHttp } from '../../src/main/engine/allegro/http.ts';
import { createRateLimits } from '../../src/main/engine/allegro/rate-limits.ts';
import { userAgentFor } from '../../src/main/engine/program.ts';
import { systemClock } from '../../src/main/ports/clock.ts';
import { createLoopback } from '../../src/main/ports/loopback.ts';
import { systemRandom } from '../../src/main/ports/random.ts';
import { createTransport } from '../../src/main/ports/transport.ts';
import { READ_SCOPES } from '../../src/shared/domain/account.ts';

const DEMO = fileURLToPath(new URL('../../src/main/demo/main.ts', import.meta.url));

/** Stragan's own key in the demo's developer panel. */
const CLIENT_ID = '3f6a0c1e9b7d45d2a8e4517c60b29d83';

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

/** The real client, signed in at a demo whose seller agreed without a browser. */
export async function signInAtDemo(demo: DemoProcess): Promise<AllegroHttp> {
  const ports = { clock: systemClock(), random: systemRandom(), transport: createTransport(), log: () => {} };
  const userAgent = userAgentFor({ appName: 'Stragan' });
  const pair = await signIn({
    ports,
    addresses: demo,
    clientId: CLIENT_ID,
    clientSecret: null,
    scopes: READ_SCOPES,
    userAgent,
    loopback: createLoopback(),
    openExternal: async (authorizeUrl) => {
      const { redirectTo } = await demo.admin('consent', { authorizeUrl });
      await fetch(String(redirectTo));
    },
  });
  if (!pair.ok) throw new Error(pair.error.message);
  return createAllegroHttp({
    ...ports,
    session: sessionOf(pair.value),
    addresses: demo,
    edition: '2026',
    userAgent,
    limits: createRateLimits(ports.clock),
    durableStep: () => {},
    language: 'pl-PL',
  });
}
