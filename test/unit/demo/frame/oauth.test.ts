import { describe, expect, it } from 'vitest';
import {
  DEMO_CLIENT_ID,
  DEVICE_CLIENT_ID,
  DEVICE_CLIENT_SECRET,
  SECRET_CLIENT_ID,
  SECRET_CLIENT_SECRET,
} from '../../../../src/main/demo/oauth/clients.ts';
import { consentRedirect } from '../../../../src/main/demo/oauth/authorize.ts';
import { unlink } from '../../../../src/main/demo/oauth/tokens.ts';
import { setSwitches } from '../../../../src/main/demo/switches.ts';
import { authorizeUrl, basic, NOON, REDIRECT, tokenBody, TriedShop, VERIFIER } from './tried-shop.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
const OWN_KEY = basic(SECRET_CLIENT_ID, SECRET_CLIENT_SECRET);

/** GET and POST of the consent page. */
function page(shop: TriedShop, query: Record<string, string>, method = 'GET', form?: Record<string, string>) {
  const { pathname, search } = new URL(authorizeUrl(query));
  return shop.ask(pathname + search, { host: 'auth', method, ...(form === undefined ? {} : { form }) });
}

describe('the consent page', () => {
  it('names the application and each asked scope in words, in Polish or English', () => {
    const shop = new TriedShop();
    const scope = 'allegro:api:sale:offers:read allegro:api:orders:read';
    const polish = page(shop, { scope });
    expect(polish.status).toBe(200);
    expect(polish.headers['content-type']).toContain('text/html');
    expect(polish.body).toContain('Stragan prosi o dostęp');
    expect(polish.body).toContain('odczyt Twoich ofert');
    expect(polish.body).toContain('odczyt zamówień');
    expect(polish.body).not.toContain('zmiana, wystawianie');
    const { pathname, search } = new URL(authorizeUrl({ scope }));
    const headers = { 'accept-language': 'en-US,pl;q=0.5' };
    expect(shop.ask(pathname + search, { host: 'auth', headers }).body).toContain('see your offers');
  });

  it('is a form without scripts whose buttons approve and refuse', () => {
    const shop = new TriedShop();
    const asked = page(shop, { state: 'xyz' });
    expect(asked.body).toContain('<form method="post">');
    expect(asked.body).not.toContain('<script');
    expect(asked.headers['content-security-policy']).not.toContain('unsafe');
    const approved = page(shop, { state: 'xyz' }, 'POST', { decision: 'approve' });
    const sentOn = new URL(approved.headers['location'] ?? '');
    expect([approved.status, sentOn.origin, sentOn.searchParams.get('state')]).toEqual([
      302,
      REDIRECT,
      'xyz',
    ]);
    expect(sentOn.searchParams.get('code')).toMatch(/^\w{32}$/);
    const refused = page(shop, { state: 'xyz' }, 'POST', { decision: 'refuse' });
    expect(refused.headers['location']).toContain('error=access_denied');
    expect(refused.headers['location']).toContain('state=xyz');
  });

  it('gives unknown parameters back to the address', () => {
    const to = consentRedirect(new TriedShop(), authorizeUrl({ shop: 'lamps & co' }), true);
    expect(new URL(to ?? '').searchParams.get('shop')).toBe('lamps & co');
  });

  it('is passed over when everything asked was agreed to before, unless prompt=confirm', () => {
    const shop = new TriedShop();
    shop.signIn({ scope: 'allegro:api:orders:read' });
    expect(page(shop, { scope: 'allegro:api:orders:read' }).status).toBe(302);
    expect(page(shop, { scope: 'allegro:api:orders:read', prompt: 'confirm' }).status).toBe(200);
    expect(page(shop, { scope: 'allegro:api:orders:write' }).status).toBe(200);
  });

  it.each([
    ['plain challenges', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['other response types', { response_type: 'token' }, 'unsupported_response_type'],
  ])('sends %s back with an error', (_what, query, error) => {
    expect(page(new TriedShop(), query).headers['location']).toContain(`error=${error}`);
  });
});

describe('the redirect address', () => {
  it.each([
    ['http://localhost:5000', true, 302],
    ['http://localhost', true, 302],
    ['http://localhost:5000/callback', true, 302],
    ['http://localhost:5000/elsewhere', true, 400],
    ['https://localhost:5000', true, 400],
    ['http://localhost.evil.example', true, 400],
    ['https://shop.example/back', true, 400],
    ['http://127.0.0.1:5000', true, 403],
    ['http://127.8.8.8', true, 403],
    ['stragan://back', true, 400],
    ['', true, 400],
    ['http://localhost:5000', false, 400],
    ['http://localhost', false, 302],
    ['http://localhost:48217', false, 302],
  ])('%s with the port ignored: %s is answered %i', (redirect_uri, ignoreLocalhostPort, status) => {
    const shop = new TriedShop();
    setSwitches(shop.state, { ignoreLocalhostPort });
    const answered = page(shop, { redirect_uri }, 'POST', { decision: 'approve' });
    expect(answered.status).toBe(status);
    if (status === 302) return;
    expect(answered.headers['location']).toBeUndefined();
    expect(answered.body).toMatch(/Numer błędu: [0-9a-f]{16}/);
  });

  it('may be registered by an admin', () => {
    const shop = new TriedShop();
    setSwitches(shop.state, { redirectUris: ['https://shop.example/back'] });
    const answered = page(shop, { redirect_uri: 'https://shop.example/back' }, 'POST', {
      decision: 'approve',
    });
    expect(answered.status).toBe(302);
  });

  it('of an unknown application is never followed', () => {
    expect(page(new TriedShop(), { client_id: 'nobody' }).status).toBe(400);
  });
});

describe('the code', () => {
  it('is exchanged with PKCE alone for a pair with the documented fields', () => {
    const shop = new TriedShop();
    const answered = shop.exchange({ code: shop.code({ scope: 'allegro:api:orders:read' }) });
    expect([answered.status, answered.body]).toEqual([
      200,
      {
        access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
        refresh_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
        token_type: 'bearer',
        expires_in: 43_199,
        scope: 'allegro:api:orders:read',
        allegro_api: true,
        jti: expect.any(String),
      },
    ]);
  });

  it('is exchanged with a secret, in the query as well as in the form', () => {
    const shop = new TriedShop();
    const code = new URL(
      consentRedirect(shop, authorizeUrl({ client_id: SECRET_CLIENT_ID }), true) ?? '',
    ).searchParams.get('code');
    const query = new URLSearchParams({
      grant_type: 'authorization_code',
      code: code ?? '',
      redirect_uri: REDIRECT,
      code_verifier: VERIFIER,
    });
    const url = `/auth/oauth/token?${query.toString()}`;
    expect(shop.ask(url, { host: 'auth', method: 'POST', headers: OWN_KEY }).status).toBe(200);
  });

  it('works once', () => {
    const shop = new TriedShop();
    const code = shop.code();
    expect(shop.exchange({ code }).status).toBe(200);
    expect(shop.exchange({ code }).body).toMatchObject({ error: 'invalid_grant' });
  });

  it('lives ten seconds', () => {
    const shop = new TriedShop();
    const [quick, slow] = [shop.code(), shop.code()];
    shop.wait(10 * SECOND - 1);
    expect(shop.exchange({ code: quick }).status).toBe(200);
    shop.wait(1);
    expect(shop.exchange({ code: slow }).status).toBe(400);
  });

  it.each<[string, Record<string, string>, number, string]>([
    ['no code', { code: '' }, 400, 'invalid_request'],
    ['a misspelled code', { code: 'abc' }, 400, 'invalid_grant'],
    ['another address', { redirect_uri: 'http://localhost:9' }, 400, 'invalid_grant'],
    ['another verifier', { code_verifier: 'w'.repeat(64) }, 400, 'invalid_grant'],
    ['a verifier that is too short', { code_verifier: 'v'.repeat(42) }, 400, 'invalid_grant'],
    ['an unknown key', { client_id: 'nobody' }, 401, 'unauthorized'],
    ['an unknown grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('is refused with %s', (_what, wrong, status, error) => {
    const shop = new TriedShop();
    const answered = shop.exchange({ code: shop.code(), ...wrong });
    expect([answered.status, tokenBody(answered).error]).toEqual([status, error]);
  });

  it('needs the verifier or the secret', () => {
    const shop = new TriedShop();
    const form = { grant_type: 'authorization_code', redirect_uri: REDIRECT, client_id: DEMO_CLIENT_ID };
    expect(shop.token({ ...form, code: shop.code() }).body).toEqual({
      error: 'unauthorized',
      error_description: 'Full authentication is required to access this resource',
    });
    expect(shop.token({ ...form, code: shop.code() }, basic(SECRET_CLIENT_ID, 'wrong')).status).toBe(401);
  });

  it('with a wrong address again and again ends in 429 for the key, for a minute', () => {
    const shop = new TriedShop();
    for (let time = 0; time < 11; time += 1)
      shop.exchange({ code: shop.code(), redirect_uri: 'http://localhost:9' });
    expect(shop.exchange({ code: shop.code() }).status).toBe(429);
    shop.wait(60 * SECOND);
    expect(shop.exchange({ code: shop.code() }).status).toBe(200);
  });
});

describe('the access token', () => {
  it('tells who, what, how long and for which application', () => {
    const shop = new TriedShop();
    const { access_token } = shop.signIn({ scope: 'allegro:api:orders:read' });
    const payload: unknown = JSON.parse(
      Buffer.from(access_token.split('.')[1] ?? '', 'base64url').toString(),
    );
    expect(payload).toEqual({
      user_name: '44871203',
      scope: ['allegro:api:orders:read'],
      allegro_api: true,
      exp: Math.floor(NOON / SECOND) + 43_199,
      jti: expect.any(String),
      client_id: DEMO_CLIENT_ID,
    });
  });

  it('ends after twelve hours with words that say so', () => {
    const shop = new TriedShop();
    const { access_token } = shop.signIn();
    shop.wait(43_198 * SECOND);
    expect(shop.api(access_token, '/me').body).toMatchObject({ id: '44871203', login: 'anna_lampy' });
    shop.wait(SECOND);
    const late = shop.api(access_token, '/me');
    expect([late.status, late.body]).toEqual([
      401,
      { error: 'invalid_token', error_description: `Access token expired: ${access_token}` },
    ]);
  });

  it('is the same for the same dice and another for others', () => {
    expect(new TriedShop().signIn()).toEqual(new TriedShop().signIn());
    const shop = new TriedShop();
    expect(shop.signIn().access_token).not.toBe(shop.signIn().access_token);
  });
});

describe('refreshing', () => {
  it('gives a new pair with a fresh life', () => {
    const shop = new TriedShop();
    const first = shop.signIn();
    shop.wait(13 * HOUR);
    const second = tokenBody(shop.refresh(first.refresh_token));
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(shop.api(second.access_token, '/me').status).toBe(200);
  });

  it.each([
    ['strict', 0, 400],
    ['grace', 59_999, 200],
    ['grace', 60_000, 400],
    ['lax', DAY, 200],
  ])('%s: the used token %i ms later answers %i', (rotation, later, status) => {
    const shop = new TriedShop();
    setSwitches(shop.state, { rotation });
    const { refresh_token } = shop.signIn();
    shop.refresh(refresh_token);
    shop.wait(later);
    const again = shop.refresh(refresh_token);
    expect(again.status).toBe(status);
    if (status === 200) expect(shop.api(tokenBody(again).access_token, '/me').status).toBe(200);
    else
      expect(again.body).toMatchObject({
        error: 'invalid_grant',
        error_description: expect.stringMatching(/^Invalid refresh token/),
      });
  });

  it('does not prolong the grace by using it', () => {
    const shop = new TriedShop();
    const { refresh_token } = shop.signIn();
    shop.refresh(refresh_token);
    shop.wait(50 * SECOND);
    shop.refresh(refresh_token);
    shop.wait(10 * SECOND);
    expect(shop.refresh(refresh_token).status).toBe(400);
  });

  it('ends after three months', () => {
    const shop = new TriedShop();
    const { refresh_token } = shop.signIn();
    shop.wait(90 * DAY);
    expect(shop.refresh(refresh_token).body).toMatchObject({ error: 'invalid_grant' });
  });

  it('without a secret is a switch', () => {
    const shop = new TriedShop();
    const { refresh_token } = shop.signIn();
    setSwitches(shop.state, { publicRefresh: false });
    expect(shop.refresh(refresh_token).status).toBe(401);
  });

  it('never works with another key, with an access token or with nonsense', () => {
    const shop = new TriedShop();
    const { access_token, refresh_token } = shop.signIn();
    const ask = (token: string, headers = {}) => {
      const form = { grant_type: 'refresh_token', refresh_token: token, client_id: DEMO_CLIENT_ID };
      return tokenBody(shop.token(form, headers)).error;
    };
    expect(ask(refresh_token, OWN_KEY)).toBe('invalid_grant');
    expect(ask(access_token)).toBe('invalid_grant');
    expect(ask('nonsense')).toBe('invalid_grant');
    expect(shop.api(refresh_token, '/me').status).toBe(401);
  });
});

describe('sessions', () => {
  it('die with the unlinking, both tokens at once, and consent is asked again', () => {
    const shop = new TriedShop();
    const { access_token, refresh_token } = shop.signIn();
    unlink(shop.state, DEMO_CLIENT_ID);
    expect(shop.api(access_token, '/me').status).toBe(401);
    expect(shop.refresh(refresh_token).status).toBe(400);
    expect(page(shop, {}).status).toBe(200);
  });

  it('are twenty for a user; one more ends the oldest', () => {
    const shop = new TriedShop();
    const [oldest, second] = [shop.signIn(), shop.signIn()];
    for (let count = 2; count < 21; count += 1) shop.signIn();
    expect(shop.api(oldest.access_token, '/me').status).toBe(401);
    expect(shop.api(second.access_token, '/me').status).toBe(200);
  });

  it('too many in a minute are answered 429 by the token endpoint alone', () => {
    const shop = new TriedShop();
    setSwitches(shop.state, { tokensPerMinute: 3 });
    const { access_token } = shop.signIn();
    shop.signIn();
    shop.signIn();
    expect(shop.exchange({ code: shop.code() }).status).toBe(429);
    expect(shop.api(access_token, '/me').status).toBe(200);
    shop.wait(60 * SECOND);
    expect(shop.exchange({ code: shop.code() }).status).toBe(200);
  });
});

describe('scopes', () => {
  it.each([
    ['left out: all declared', undefined, 22],
    ['narrower: only those', 'allegro:api:bids allegro:api:ratings', 2],
    ['wider: cut down in silence', 'allegro:api:bids allegro:api:everything', 1],
  ])('%s', (_what, scope, count) => {
    const shop = new TriedShop();
    const given = shop.signIn(scope === undefined ? {} : { scope });
    expect(given.scope.split(' ')).toHaveLength(count);
  });

  it('of a refresh never grow', () => {
    const shop = new TriedShop();
    setSwitches(shop.state, { declaredScopes: ['bids'] });
    const { refresh_token, scope } = shop.signIn();
    setSwitches(shop.state, { declaredScopes: [] });
    expect([scope, tokenBody(shop.refresh(refresh_token)).scope]).toEqual([
      'allegro:api:bids',
      'allegro:api:bids',
    ]);
  });
});

describe('client credentials', () => {
  it('need the secret', () => {
    const shop = new TriedShop();
    const form = { grant_type: 'client_credentials', client_id: DEMO_CLIENT_ID };
    expect(shop.token(form).status).toBe(401);
    expect(shop.token(form, OWN_KEY).status).toBe(200);
  });
});

describe('the device flow', () => {
  const DEVICE = basic(DEVICE_CLIENT_ID, DEVICE_CLIENT_SECRET);
  type Device = {
    user_code: string;
    device_code: string;
    interval: number | string;
    verification_uri_complete: string;
  };

  function begin(): { shop: TriedShop; device: Device; poll: () => ReturnType<TriedShop['token']> } {
    const shop = new TriedShop();
    const started = shop.ask('/auth/oauth/device', {
      host: 'auth',
      method: 'POST',
      form: {},
      headers: DEVICE,
    });
    const device = started.body as Device;
    const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';
    return { shop, device, poll: () => shop.token({ grant_type, device_code: device.device_code }, DEVICE) };
  }

  function decide(shop: TriedShop, device: Device, decision: string): void {
    const { pathname, search } = new URL(device.verification_uri_complete);
    expect(shop.ask(pathname + search, { host: 'auth' }).body).toContain('Stragan-device');
    shop.ask(pathname + search, { host: 'auth', method: 'POST', form: { decision } });
  }

  it('gives a code of nine characters and a page that asks', () => {
    const { device } = begin();
    expect(device.user_code).toMatch(/^[a-z0-9]{9}$/);
    expect(device).toMatchObject({ expires_in: 3600, interval: 5 });
  });

  it('may tell its numbers as text', () => {
    const { shop } = begin();
    setSwitches(shop.state, { quotedNumbers: true });
    const started = shop.ask('/auth/oauth/device', { host: 'auth', method: 'POST', headers: DEVICE });
    expect(started.body).toMatchObject({ expires_in: '3600', interval: '5' });
  });

  it('is pending, too fast, then approved once', () => {
    const { shop, device, poll } = begin();
    expect(tokenBody(poll()).error).toBe('authorization_pending');
    shop.wait(4 * SECOND);
    expect(tokenBody(poll()).error).toBe('slow_down');
    shop.wait(5 * SECOND);
    decide(shop, device, 'approve');
    expect(shop.api(tokenBody(poll()).access_token, '/me').status).toBe(200);
    expect([poll().status, poll().body]).toMatchObject([400, { error_description: 'Invalid device code' }]);
  });

  it('tells a refusal, and an expired code is unknown', () => {
    const refused = begin();
    decide(refused.shop, refused.device, 'refuse');
    expect(tokenBody(refused.poll()).error).toBe('access_denied');
    const late = begin();
    late.shop.wait(HOUR);
    expect(late.poll().body).toMatchObject({ error_description: 'Invalid device code' });
  });

  it('is refused to keys of the browser type and to wrong secrets', () => {
    const { shop } = begin();
    const ask = (headers: Record<string, string>) =>
      shop.ask('/auth/oauth/device', { host: 'auth', method: 'POST', headers });
    expect([ask(OWN_KEY).status, ask(OWN_KEY).body]).toMatchObject([400, { error: 'unauthorized_client' }]);
    expect(ask(basic(DEVICE_CLIENT_ID, 'wrong')).status).toBe(401);
  });
});
