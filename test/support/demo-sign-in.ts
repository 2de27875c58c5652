import { PUBLIC_V1 } from '../../src/main/engine/allegro/endpoint.ts';
import { type AllegroHttp, createAllegroHttp } from '../../src/main/engine/allegro/http.ts';
import { createRateLimits } from '../../src/main/engine/allegro/rate-limits.ts';
import { signIn } from '../../src/main/engine/auth/sign-in.ts';
import type { TokenPair } from '../../src/main/engine/auth/token-pair.ts';
import { sessionOf } from '../../src/main/engine/auth/token-session.ts';
import { userAgentFor } from '../../src/main/engine/program.ts';
import { systemClock } from '../../src/main/ports/clock.ts';
import { createLoopback } from '../../src/main/ports/loopback.ts';
import { systemRandom } from '../../src/main/ports/random.ts';
import { createTransport } from '../../src/main/ports/transport.ts';
import { READ_SCOPES } from '../../src/shared/domain/account.ts';
import type { DemoProcess } from './demo-process.ts';

/** Stragan's own key in the demo's developer panel. */
const CLIENT_ID = '3f6a0c1e9b7d45d2a8e4517c60b29d83';

const userAgent = userAgentFor({ appName: 'Stragan' });
const ports = () => ({
  clock: systemClock(),
  random: systemRandom(),
  transport: createTransport(),
  log: () => {},
});

/** The real client, signed in at a demo whose seller agreed without a browser. */
export async function signInAtDemo(demo: DemoProcess): Promise<AllegroHttp> {
  const own = ports();
  return createAllegroHttp({
    ...own,
    session: sessionOf(await tokensAtDemo(demo)),
    addresses: demo,
    edition: '2026',
    userAgent,
    limits: createRateLimits(own.clock),
    durableStep: () => {},
    language: () => 'pl-PL',
  });
}

/** What another program of the seller reads there with his consent. */
export async function rivalAtDemo(demo: DemoProcess): Promise<(path: string) => Promise<unknown>> {
  const { accessToken } = await tokensAtDemo(demo);
  const headers = { authorization: `Bearer ${accessToken}`, accept: PUBLIC_V1, 'user-agent': userAgent };
  return async (path) => {
    const answer = await fetch(demo.api + path, { headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}

async function tokensAtDemo(demo: DemoProcess): Promise<TokenPair> {
  const pair = await signIn({
    ports: ports(),
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
  return pair.value;
}
