import type { DemoState } from '../kinds.ts';
import { switches } from '../switches.ts';
import { ALL_SCOPES } from './scopes.ts';

/** An application registered in the demo's developer panel. */
export type Client = {
  readonly id: string;
  /** As registered; the User-Agent must begin with it. */
  readonly name: string;
  readonly type: 'browser' | 'device';
  /** Null: the key is used with PKCE alone. */
  readonly secret: string | null;
  readonly redirectUris: readonly string[];
};

/** Stragan's own key in the demo: public, PKCE, any port of localhost. */
export const DEMO_CLIENT_ID = '3f6a0c1e9b7d45d2a8e4517c60b29d83';
export const SECRET_CLIENT_ID = 'b81d2e7740c94f0c9a5fd2c3614e7a90';
export const SECRET_CLIENT_SECRET = 'tYq2RrQm0xKJ5oYv8sN3bWcD1fGhLpZe7uAiX4kM6tVrBnCwEjSyHgFdPaQzUl9O';
export const DEVICE_CLIENT_ID = 'd25c7be3f1704a6c8f30e9ab57d1460e';
export const DEVICE_CLIENT_SECRET = 'Wn4cVb7XzLk9JhGf2DsAq1PoIu6YtRe3MmNbVcXzAsDfGhJkLqWeRtYuIoP0Z5Tk';

/** The last one is what a key must register where the port of localhost counts. */
const LOCALHOST = [
  'http://localhost',
  'http://localhost/',
  'http://localhost/callback',
  'http://localhost:48217',
];

const CLIENTS: readonly Client[] = [
  { id: DEMO_CLIENT_ID, name: 'Stragan', type: 'browser', secret: null, redirectUris: LOCALHOST },
  {
    id: SECRET_CLIENT_ID,
    name: 'Stragan-own-key',
    type: 'browser',
    secret: SECRET_CLIENT_SECRET,
    redirectUris: [...LOCALHOST, 'https://seller.example/allegro'],
  },
  {
    id: DEVICE_CLIENT_ID,
    name: 'Stragan-device',
    type: 'device',
    secret: DEVICE_CLIENT_SECRET,
    redirectUris: [],
  },
];

export function findClient(clientId: string | null): Client | null {
  return CLIENTS.find(({ id }) => id === clientId) ?? null;
}

export function declaredScopes(state: DemoState): readonly string[] {
  const declared = switches(state).declaredScopes;
  return declared.length === 0 ? ALL_SCOPES : declared;
}

/** The client of an "Authorization: Basic id:secret" header; null when absent or wrong. */
export function clientOfBasic(header: string | undefined): Client | null {
  const encoded = /^Basic\s+(\S+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  const client = findClient(text.slice(0, Math.max(colon, 0)));
  return client !== null && client.secret !== null && client.secret === text.slice(colon + 1) ? client : null;
}
