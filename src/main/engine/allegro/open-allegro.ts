import type { Account, Addresses } from '../../../shared/domain/account.ts';
import type { Result } from '../../../shared/errors.ts';
import { createTokenSession, sessionOf, type TokenSession } from '../auth/token-session.ts';
import type { TokenPair } from '../auth/token-pair.ts';
import type { Ports } from '../ports.ts';
import { createAllegroHttp, type AllegroHttp } from './http.ts';
import { createRateLimits, type RateLimits } from './rate-limits.ts';
import { createSettingsPort } from './settings-port.ts';

export type Allegro = {
  readonly http: AllegroHttp;
  readonly session: TokenSession;
  readonly limits: RateLimits;
};

export type AllegroInput = {
  readonly account: Pick<Account, 'accountId' | 'clientId' | 'edition'>;
  readonly ports: Ports;
  readonly addresses: Addresses;
  readonly clientSecret: string | null;
  /** See user-agent.ts. */
  readonly userAgent: string;
  /** Of Allegro's messages, as the seller reads them now. */
  readonly language: () => 'pl-PL' | 'en-US';
};

/** One key, one seller: the tokens of the vault, the limits and the one way to the network, put together. */
export function openAllegro(input: AllegroInput): Allegro {
  const { ports, account, ...rest } = input;
  const session = createTokenSession({
    ...ports,
    ...rest,
    accountId: account.accountId,
    clientId: account.clientId,
  });
  const limits = createRateLimits(ports.clock);
  const http = createAllegroHttp({ ...ports, ...rest, session, limits, edition: account.edition });
  return { http, session, limits };
}

export type WhoInput = {
  readonly pair: TokenPair;
  readonly ports: Pick<Ports, 'clock' | 'transport' | 'log'>;
  readonly addresses: Addresses;
  readonly userAgent: string;
};

/** Whose tokens these are, right after a sign-in. */
export async function whoSignedIn({
  pair,
  ports,
  ...rest
}: WhoInput): Promise<Result<{ userId: string; login: string }>> {
  const http = createAllegroHttp({
    ...ports,
    ...rest,
    session: sessionOf(pair),
    limits: createRateLimits(ports.clock),
    edition: '2026',
    language: () => 'en-US',
    durableStep: () => undefined,
  });
  return createSettingsPort(http).me();
}
