import { createHash } from 'node:crypto';
import type { DemoState, RandomNumber, Table } from '../kinds.ts';
import { randomText } from '../random.ts';
import type { Grant } from './tokens.ts';

const CODE_LIFE_MS = 10_000;

type CodeRow = Grant & {
  readonly redirectUri: string;
  /** PKCE S256 challenge, when one was given. */
  readonly challenge: string | null;
  readonly expiresAt: number;
};

type Redemption = {
  readonly code: string;
  readonly clientId: string;
  readonly redirectUri: string | null;
  readonly verifier: string | null;
};

export type Redeemed =
  | { readonly ok: true; readonly grant: Grant; readonly hasChallenge: boolean }
  | { readonly ok: false; readonly why: 'unknown' | 'redirect' | 'verifier' };

export function giveCode(
  moment: { readonly state: DemoState; readonly now: number; readonly random: RandomNumber },
  row: Omit<CodeRow, 'expiresAt'>,
): string {
  const table = codes(moment.state);
  for (const [code, { expiresAt }] of [...table.entries()]) if (moment.now >= expiresAt) table.remove(code);
  const code = randomText(moment.random, 32);
  table.put(code, { ...row, expiresAt: moment.now + CODE_LIFE_MS });
  return code;
}

/** A code works once, for ten seconds, for its own key and address, and with its verifier. */
export function redeemCode(state: DemoState, now: number, asked: Redemption): Redeemed {
  const row = codes(state).get(asked.code);
  if (row === undefined || row.clientId !== asked.clientId) return { ok: false, why: 'unknown' };
  codes(state).remove(asked.code);
  if (now >= row.expiresAt) return { ok: false, why: 'unknown' };
  if (row.redirectUri !== asked.redirectUri) return { ok: false, why: 'redirect' };
  if (row.challenge !== null && !isVerifier(asked.verifier, row.challenge))
    return { ok: false, why: 'verifier' };
  const { clientId, userId, scopes } = row;
  return { ok: true, grant: { clientId, userId, scopes }, hasChallenge: row.challenge !== null };
}

function isVerifier(verifier: string | null, challenge: string): boolean {
  if (verifier === null || !/^[A-Za-z0-9._~-]{43,128}$/.test(verifier)) return false;
  return createHash('sha256').update(verifier).digest('base64url') === challenge;
}

function codes(state: DemoState): Table<CodeRow> {
  return state.table<CodeRow>('oauth.codes');
}
