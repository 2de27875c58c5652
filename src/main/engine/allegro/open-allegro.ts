import type { Account, Addresses } from '../../../shared/domain/account.ts';
import type { Result } from '../../../shared/errors.ts';
import { createTokenSession, sessionOf, type TokenSession } from '../auth/token-session.ts';
import type { TokenPair } from '../auth/token-pair.ts';
import type { Ports } from '../ports.ts';
import { createAllegroHttp, type AllegroHttp, type HeardClock, type Refusals } from './http.ts';
import { createOfferPort2022 } from './offer-adapter-2022.ts';
import { createOfferPort2026 } from './offer-adapter-2026.ts';
import type { OfferPort } from './offer-port.ts';
import { createRateLimits, type Priority, type RateLimits } from './rate-limits.ts';
import { createSettingsPort } from './settings-port.ts';

export type Allegro = {
  readonly http: AllegroHttp;
  readonly session: TokenSession;
  readonly limits: RateLimits;
  /**
   * The offers as this shop's edition has them. `reads` is how urgent their reading is: pull for the sync,
   * details in the background, send for the outbox.
   */
  offers(reads: Priority): OfferPort;
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
  readonly refusals?: Refusals;
  readonly heardClock?: HeardClock;
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
  const createPort = account.edition === '2022' ? createOfferPort2022 : createOfferPort2026;
  return { http, session, limits, offers: (reads) => createPort(http, reads) };
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
