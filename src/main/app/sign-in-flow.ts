import type { Addresses } from '../../shared/domain/account.ts';
import { err, ok, type AppError, type Result } from '../../shared/errors.ts';
import { whoSignedIn } from '../engine/allegro/open-allegro.ts';
import type { Loopback } from '../engine/auth/loopback.ts';
import { signIn } from '../engine/auth/sign-in.ts';
import { TransportFailure, type Ports } from '../engine/ports.ts';
import { userAgentFor } from '../engine/program.ts';

export type SignInRequest = {
  readonly addresses: Addresses;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly appName: string;
  readonly scopes: readonly string[];
  /** Shows the consent page, or approves in its place. */
  readonly openConsent: (authorizeUrl: string) => Promise<unknown>;
  readonly signal: AbortSignal;
};

export type SignedIn = {
  readonly userId: string;
  readonly login: string;
  /** The token pair as the vault keeps it. */
  readonly tokens: string;
};

export type SignInFlow = (request: SignInRequest) => Promise<Result<SignedIn, AppError>>;

type FlowNeeds = {
  readonly ports: Pick<Ports, 'clock' | 'random' | 'transport' | 'log'>;
  readonly loopback: Loopback;
};

/** Consent, tokens, and whose they are. */
export function createSignInFlow({ ports, loopback }: FlowNeeds): SignInFlow {
  return async ({ openConsent, appName, ...request }) => {
    const userAgent = userAgentFor({ appName });
    try {
      const pair = await signIn({ ...request, ports, userAgent, loopback, openExternal: openConsent });
      if (!pair.ok) return pair;
      const who = await whoSignedIn({ pair: pair.value, ports, addresses: request.addresses, userAgent });
      if (!who.ok) return who;
      const { userId, login } = who.value;
      return ok({ userId, login, tokens: JSON.stringify(pair.value) });
    } catch (failure) {
      // The approval of a demo marketplace goes over the network before the listener hears anything.
      if (!(failure instanceof TransportFailure)) throw failure;
      return err({
        kind: 'offline',
        message: `${request.addresses.auth} does not answer: ${failure.message}`,
      });
    }
  };
}
