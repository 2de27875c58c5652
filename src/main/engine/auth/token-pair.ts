import { z } from 'zod';

/** What the vault keeps for an account. */
export type TokenPair = {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly obtainedAt: number;
  readonly expiresAt: number;
  /** Full names; null when Allegro did not say. */
  readonly scopes: readonly string[] | null;
  /** Allegro refused the refresh token: asking again is of no use. */
  readonly refusedAt: number | null;
};

/** A refresh token lives three months and says so nowhere; the shortest three months have 89 days. */
const REFRESH_LIFE_MS = 89 * 24 * 3_600_000;

const stored: z.ZodType<TokenPair> = z.object({
  accessToken: z.string(),
  refreshToken: z.string(),
  obtainedAt: z.number(),
  expiresAt: z.number(),
  scopes: z.array(z.string()).nullable(),
  refusedAt: z.number().nullable(),
});

/** Numbers come quoted at times. */
const answered = z.looseObject({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.coerce.number(),
  scope: z.string().optional(),
});

export function parseTokenPair(text: string): TokenPair | null {
  const parsed = stored.safeParse(jsonOrNull(text));
  return parsed.success ? parsed.data : null;
}

/** The token endpoint's answer; null when it is none. */
export function readTokenAnswer(json: unknown, now: number): TokenPair | null {
  const parsed = answered.safeParse(json);
  if (!parsed.success) return null;
  const { access_token: accessToken, refresh_token: refreshToken, expires_in: seconds, scope } = parsed.data;
  const scopes = scope?.split(' ').filter((name) => name !== '') ?? null;
  return {
    accessToken,
    refreshToken,
    obtainedAt: now,
    expiresAt: now + seconds * 1000,
    scopes,
    refusedAt: null,
  };
}

/** When the seller will have to sign in again if Stragan is not opened before. */
export function signedInUntil(pair: TokenPair): number {
  return pair.refusedAt ?? pair.obtainedAt + REFRESH_LIFE_MS;
}

export function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
