import {
  createAllegroHttp,
  type AllegroHttp,
  type Refusals,
  type Session,
} from '../../src/main/engine/allegro/http.ts';
import { createRateLimits, type RateLimits } from '../../src/main/engine/allegro/rate-limits.ts';
import { ok } from '../../src/shared/errors.ts';
import { createScriptedTransport, type ScriptedTransport, type Turn } from './scripted-transport.ts';
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts';

export const ADDRESSES = {
  auth: 'https://auth.test',
  api: 'https://api.test',
  upload: 'https://upload.test',
} as const;

export type AllegroWorld = {
  readonly http: AllegroHttp;
  readonly transport: ScriptedTransport;
  readonly clock: VirtualClock;
  readonly limits: RateLimits;
  readonly deadTokens: readonly string[];
  readonly steps: readonly string[];
  readonly logged: readonly { readonly level: string; readonly message: string }[];
};

export type WorldInput = {
  readonly scopes?: readonly string[] | null;
  readonly edition?: '2022' | '2026';
  readonly clock?: VirtualClock;
  readonly refusals?: Refusals;
};

/** The real client over a scripted network; a refused token is followed by another. */
export function createAllegroWorld(
  turns: readonly Turn[],
  { scopes = null, edition = '2026', clock = createVirtualClock(), refusals }: WorldInput = {},
): AllegroWorld {
  const transport = createScriptedTransport(turns);
  const limits = createRateLimits(clock);
  const deadTokens: string[] = [];
  const steps: string[] = [];
  const logged: { level: string; message: string }[] = [];
  const session: Session = {
    accessToken: async () => ok(`token-${deadTokens.length + 1}`),
    dead: (token) => void deadTokens.push(token),
    scopes: () => scopes,
  };
  const http = createAllegroHttp({
    transport,
    clock,
    session,
    addresses: ADDRESSES,
    edition,
    userAgent: 'Stragan/0.1.0 (+https://stragan.example)',
    limits,
    log: (level, message) => void logged.push({ level, message }),
    durableStep: (name) => void steps.push(name),
    language: () => 'pl-PL',
    ...(refusals ? { refusals } : {}),
  });
  return { http, transport, clock, limits, deadTokens, steps, logged };
}
