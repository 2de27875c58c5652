import { randomBytes, timingSafeEqual } from 'node:crypto';

export type Verdict =
  | { readonly kind: 'in' }
  /** A launch token was used: here is the cookie for it. */
  | { readonly kind: 'launched'; readonly session: string }
  | { readonly kind: 'out'; readonly reason: 'wrong-host' | 'wrong-origin' | 'no-session' | 'used-token' };

type Knocking = {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** Sec-Fetch-Site, from browsers that tell it: also pictures, scripts and frames have it. */
  readonly site: string | undefined;
  /** A tab goes to an address. */
  readonly isVisit: boolean;
  readonly session: string | undefined;
  /** The token in the address, when there is one. */
  readonly launch: string | null;
  /** A WebSocket's request comes by GET, yet always names its origin. */
  readonly upgrade: boolean;
};

/** From our own page, from no page (an address that was typed), or from a program that tells nothing. */
const OWN_SITES: readonly (string | undefined)[] = ['same-origin', 'none', undefined];

/**
 * Who may use this host: a tab opened with a token that works once, known afterwards by its cookie. Host is
 * checked against DNS rebinding, Origin and Sec-Fetch-Site against other pages in the same browser: the
 * cookie alone would not do, since to a browser every port of this computer is the same site.
 */
export class Admission {
  readonly #tokens = new Set<string>();
  readonly #sessions = new Set<string>();
  readonly #origin: string;
  #knockSecret: string | null = null;

  constructor(origin: string) {
    this.#origin = origin;
  }

  get origin(): string {
    return this.#origin;
  }

  /** Whoever can read this secret on this computer may ask for a launch address. */
  openTo(knockSecret: string): void {
    this.#knockSecret = knockSecret;
  }

  mayKnock(authorization: string | undefined): boolean {
    return this.#knockSecret !== null && sameText(authorization ?? '', `Bearer ${this.#knockSecret}`);
  }

  /** An address that lets one tab in, once. */
  newLaunchAddress(): string {
    const token = randomBytes(32).toString('base64url');
    this.#tokens.add(token);
    return `${this.#origin}/?launch=${token}`;
  }

  judge({ method, host, origin, site, isVisit, session, launch, upgrade }: Knocking): Verdict {
    if (host !== new URL(this.#origin).host) return { kind: 'out', reason: 'wrong-host' };
    const mustNameOrigin = upgrade || (method !== 'GET' && method !== 'HEAD');
    if ((mustNameOrigin || origin !== undefined) && origin !== this.#origin) {
      return { kind: 'out', reason: 'wrong-origin' };
    }
    if (!OWN_SITES.includes(site) && !isVisit) return { kind: 'out', reason: 'wrong-origin' };
    if (launch !== null) return this.#launch(launch, session);
    return this.#knows(session) ? { kind: 'in' } : { kind: 'out', reason: 'no-session' };
  }

  #launch(token: string, session: string | undefined): Verdict {
    const match = [...this.#tokens].find((known) => sameText(known, token));
    if (match !== undefined) {
      this.#tokens.delete(match);
      const fresh = randomBytes(32).toString('base64url');
      this.#sessions.add(fresh);
      return { kind: 'launched', session: fresh };
    }
    return this.#knows(session) ? { kind: 'in' } : { kind: 'out', reason: 'used-token' };
  }

  #knows(session: string | undefined): boolean {
    return session !== undefined && [...this.#sessions].some((known) => sameText(known, session));
  }
}

function sameText(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(left), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
