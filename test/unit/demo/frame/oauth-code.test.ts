import { describe, expect, it } from 'vitest';
import {
  DEMO_CLIENT_ID,
  SECRET_CLIENT_ID,
  SECRET_CLIENT_SECRET,
} from '../../../../src/main/demo/oauth/clients.ts';
import { consentRedirect } from '../../../../src/main/demo/oauth/authorize.ts';
import { setSwitches } from '../../../../src/main/demo/switches.ts';
import { NOON, REDIRECT, TriedShop, VERIFIER, authorizeUrl, basic, tokenBody } from './tried-shop.ts';

const SECOND = 1000;
const OWN_KEY = basic(SECRET_CLIENT_ID, SECRET_CLIENT_SECRET);

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
