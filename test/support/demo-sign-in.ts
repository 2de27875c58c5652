import { type AllegroHttp, createAllegroHttp } from '../../src/main/engine/allegro/http.ts';
import { createRateLimits } from '../../src/main/engine/allegro/rate-limits.ts';
import { signIn } from '../../src/main/engine/auth/sign-in.ts';
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
    language: () => 'pl-PL',
  });
}
