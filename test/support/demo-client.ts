import { openAllegro, whoSignedIn, type Allegro } from '../../src/main/engine/allegro/open-allegro.ts';
import { signIn } from '../../src/main/engine/auth/sign-in.ts';
import { saveTokenPair } from '../../src/main/engine/auth/token-session.ts';
import type { Ports, Transport, Vault } from '../../src/main/engine/ports.ts';
import { systemClock } from '../../src/main/ports/clock.ts';
import { createLoopback } from '../../src/main/ports/loopback.ts';
import { systemRandom } from '../../src/main/ports/random.ts';
import { createTransport } from '../../src/main/ports/transport.ts';
import { startDemo, type RunningDemo } from '../../src/main/demo/shell.ts';
import { READ_SCOPES, WRITE_SCOPES, type Edition } from '../../src/shared/domain/account.ts';
import { must, type Result } from '../../src/shared/errors.ts';

/** Stragan's own key in every demo marketplace. */
const CLIENT_ID = '3f6a0c1e9b7d45d2a8e4517c60b29d83';
const USER_AGENT = 'Stragan/0.1.0 (+https://stragan.example)';

export type DemoClient = Allegro & {
  readonly demo: RunningDemo;
  readonly ports: Ports;
  readonly accountId: string;
  /** The admin's desk; answers the body. */
  admin(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown>;
  /** A further sign-in at the same shop. */
  tokenFor(scopes: readonly string[]): Promise<string>;
  close(): Promise<void>;
};

export type DemoOptions = {
  readonly edition?: Edition;
  /** Put around the real transport, to see or change what goes over the wire. */
  readonly around?: (transport: Transport) => Transport;
};

/** A demo marketplace on loopback and the real client, signed in to it over real HTTP. */
export async function connectDemo(
  offers: number,
  scopes: readonly string[] = [...READ_SCOPES, ...WRITE_SCOPES],
  { edition = '2026', around = (transport) => transport }: DemoOptions = {},
): Promise<DemoClient> {
  const demo = await startDemo({ settings: { seed: 1, offers, edition }, port: 0, statePath: null });
  const admin = (method: 'GET' | 'POST', path: string, body?: object) => askAdmin(demo, method, path, body);
  await admin('POST', '/demo/settings', {
    commandDelayMs: 40,
    operationDelayMs: 40,
    listDelayMs: 0,
    eventDelayMs: 0,
    purchasesPerHour: 0,
  });
  const ports = portsOf(around(createTransport()));
  const common = {
    ports,
    addresses: { auth: demo.auth, api: demo.api, upload: demo.upload },
    userAgent: USER_AGENT,
  };
  const openExternal = async (authorizeUrl: string) => {
    const { redirectTo } = (await admin('POST', '/demo/consent', { authorizeUrl })) as { redirectTo: string };
    void fetch(redirectTo).catch(() => undefined);
  };
  const key = { clientId: CLIENT_ID, clientSecret: null };
  const signInFor = async (wanted: readonly string[]) =>
    valueOf(await signIn({ ...common, ...key, scopes: wanted, loopback: createLoopback(), openExternal }));
  const tokenFor = async (wanted: readonly string[]) => (await signInFor(wanted)).accessToken;
  const pair = await signInFor(scopes);
  const { userId } = valueOf(await whoSignedIn({ ...common, pair }));
  const accountId = `demo-${userId}`;
  valueOf(await saveTokenPair(ports.vault, accountId, pair));
  const account = { accountId, clientId: CLIENT_ID, edition };
  const allegro = openAllegro({ ...common, account, clientSecret: null, language: () => 'pl-PL' });
  return { ...allegro, demo, ports, accountId, admin, tokenFor, close: () => demo.close() };
}

export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

async function askAdmin(demo: RunningDemo, method: string, path: string, body?: object): Promise<unknown> {
  const headers = {
    authorization: `Bearer ${demo.adminToken}`,
    ...(body ? { 'content-type': 'application/json' } : {}),
  };
  const response = await fetch(demo.admin + path, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

function portsOf(transport: Transport): Ports {
  const kept = new Map<string, string>();
  const vault: Vault = {
    read: async (id) => kept.get(id) ?? null,
    write: async (id, secret) => void kept.set(id, must(secret)),
    remove: async (id) => void kept.delete(id),
  };
  return {
    clock: systemClock(),
    random: systemRandom(),
    transport,
    vault,
    durableStep: () => undefined,
    log: () => undefined,
  };
}
