import { createHmac } from 'node:crypto';
import type { DemoState } from '../kinds.ts';

export type Claims = {
  readonly user_name?: string;
  readonly scope: readonly string[];
  readonly allegro_api: true;
  /** Seconds since the epoch. */
  readonly exp: number;
  readonly jti: string;
  readonly client_id: string;
};

const HEADER = encoded({ alg: 'HS256', typ: 'JWT' });

export function signJwt(state: DemoState, claims: Claims): string {
  const content = `${HEADER}.${encoded(claims)}`;
  return `${content}.${signature(state, content)}`;
}

/** Null for anything this shop did not sign itself, a token of another environment included. */
export function readJwt(state: DemoState, token: string): Claims | null {
  const [header, payload, signed, ...more] = token.split('.');
  if (header === undefined || payload === undefined || more.length > 0) return null;
  if (signed !== signature(state, `${header}.${payload}`)) return null;
  // Signed by this shop, so it is what signJwt was given.
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Claims;
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
}

function signature(state: DemoState, content: string): string {
  return createHmac('sha256', `demo-shop-${state.settings.seed}`).update(content).digest('base64url');
}
