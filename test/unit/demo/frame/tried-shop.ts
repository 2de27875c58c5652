import { createHash } from 'node:crypto';
import { answer, makeAnswer } from '../../../../src/main/demo/answer.ts';
import type { Answered } from '../../../../src/main/demo/answer.ts';
import { consentRedirect } from '../../../../src/main/demo/oauth/authorize.ts';
import { DEMO_CLIENT_ID } from '../../../../src/main/demo/oauth/clients.ts';
import { PUBLIC_V1 } from '../../../../src/main/demo/kinds.ts';
import type { DemoRequest, Host, Route } from '../../../../src/main/demo/kinds.ts';
import { seededRandom } from '../../../../src/main/demo/random.ts';
import { makeState } from '../../../../src/main/demo/state.ts';
import type { JournaledState } from '../../../../src/main/demo/state.ts';

export const NOON = Date.UTC(2026, 10, 2, 12);
export const VERIFIER = 'v'.repeat(64);
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
export const REDIRECT = 'http://localhost:41234';

export type Call = {
  readonly host?: Host;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly text?: string;
};

/** A shop on a clock of its own, asked in one process. */
export class TriedShop {
  readonly state: JournaledState;
  readonly random = seededRandom(7);
  readonly #answer: typeof answer;
  now = NOON;

  constructor(routes?: readonly Route[], state?: JournaledState) {
    this.#answer = routes === undefined ? answer : makeAnswer(routes);
    this.state = state ?? makeState({ seed: 1, offers: 5, edition: '2026' });
  }

  wait(milliseconds: number): void {
    this.now += milliseconds;
  }

  ask(url: string, call: Call = {}): Answered {
    return this.#answer(this.state, requestOf(url, call), this.now, this.random);
  }

  /** The API with good manners; headers given here win, an empty one is left out. */
  api(token: string, url: string, call: Call = {}): Answered {
    const polite: Record<string, string> = {
      accept: PUBLIC_V1,
      authorization: `Bearer ${token}`,
      'user-agent': 'Stragan/1.0 (+https://stragan.example/contact)',
      ...(call.json === undefined && call.text === undefined ? {} : { 'content-type': PUBLIC_V1 }),
      ...call.headers,
    };
    const headers = Object.fromEntries(Object.entries(polite).filter(([, value]) => value !== ''));
    return this.ask(url, { ...call, headers });
  }

  token(form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Answered {
    return this.ask('/auth/oauth/token', { host: 'auth', method: 'POST', form, headers });
  }

  code(query: Readonly<Record<string, string>> = {}): string {
    const to = consentRedirect(this, authorizeUrl(query), true);
    return new URL(to ?? 'http://nowhere.example').searchParams.get('code') ?? '';
  }

  /** A pair by code and PKCE. */
  signIn(query: Readonly<Record<string, string>> = {}): TokenBody {
    return tokenBody(this.exchange({ code: this.code(query) }));
  }

  exchange(form: Readonly<Record<string, string>>): Answered {
    return this.token({
      grant_type: 'authorization_code',
      client_id: DEMO_CLIENT_ID,
      redirect_uri: REDIRECT,
      code_verifier: VERIFIER,
      ...form,
    });
  }

  refresh(token: string): Answered {
    return this.token({ grant_type: 'refresh_token', refresh_token: token, client_id: DEMO_CLIENT_ID });
  }
}

export type TokenBody = {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
  readonly scope: string;
  readonly error?: string;
};

export function tokenBody(answered: Answered): TokenBody {
  return answered.body as TokenBody;
}

export function authorizeUrl(query: Readonly<Record<string, string>> = {}): string {
  const all = new URLSearchParams({
    response_type: 'code',
    client_id: DEMO_CLIENT_ID,
    redirect_uri: REDIRECT,
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
    ...query,
  });
  return `http://auth.demo.invalid/auth/oauth/authorize?${all.toString()}`;
}

/** GET of the consent page, or POST of its form. */
export function consentPageOf(
  shop: TriedShop,
  query: Readonly<Record<string, string>>,
  form?: Readonly<Record<string, string>>,
): Answered {
  const { pathname, search } = new URL(authorizeUrl(query));
  return shop.ask(
    pathname + search,
    form === undefined ? { host: 'auth' } : { host: 'auth', method: 'POST', form },
  );
}

export function basic(id: string, secret: string): { authorization: string } {
  return { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` };
}

export function firstError(answered: Answered): { code?: string; message?: string; userMessage?: string } {
  return (
    (answered.body as { errors?: { code: string; message: string; userMessage: string }[] }).errors?.[0] ?? {}
  );
}

function requestOf(url: string, call: Call): DemoRequest {
  const { pathname, searchParams } = new URL(url, 'http://shop.invalid');
  const text = call.text ?? (call.json === undefined ? '' : JSON.stringify(call.json));
  const form = call.form === undefined ? null : new URLSearchParams(call.form).toString();
  return {
    host: call.host ?? 'api',
    method: call.method ?? 'GET',
    path: pathname,
    query: searchParams,
    headers: {
      ...(form === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      ...call.headers,
    },
    body: new TextEncoder().encode(form ?? text),
  };
}
