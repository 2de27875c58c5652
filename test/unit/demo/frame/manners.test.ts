import { describe, expect, it } from 'vitest';
import { BETA_V1, PUBLIC_V1 } from '../../../../src/main/demo/kinds.ts';
import { SECRET_CLIENT_ID, SECRET_CLIENT_SECRET } from '../../../../src/main/demo/oauth/clients.ts';
import { setSwitches } from '../../../../src/main/demo/switches.ts';
import { triedRoutes } from './tried-routes.ts';
import { basic, firstError, tokenBody, TriedShop } from './tried-shop.ts';

const OLD_WAY = 'This resource is no longer supported and access to it was blocked for your integration';

function signedIn(): { shop: TriedShop; token: string } {
  const shop = new TriedShop(triedRoutes);
  return { shop, token: shop.signIn().access_token };
}

describe('media types', () => {
  it.each([
    ['the public type', PUBLIC_V1, 200],
    [
      'the public type with a stray blank and a charset',
      'application/vnd.allegro.public.v1 +json; charset=UTF-8',
      200,
    ],
    ['one of several', `text/html, ${PUBLIC_V1};q=0.9`, 200],
    ['anything', '*/*', 200],
    ['any application type', 'application/*', 200],
    ['nothing at all', '', 406],
    ['plain JSON', 'application/json', 406],
    ['the beta type of a public resource', BETA_V1, 406],
  ])('answer an Accept of %s with its status', (_what, accept, status) => {
    const { shop, token } = signedIn();
    const answered = shop.api(token, '/notes/1', { headers: { accept } });
    expect(answered.status).toBe(status);
    if (status === 406) expect(firstError(answered).code).toBe('NotAcceptableException');
    else expect(answered.headers['content-type']).toBe(PUBLIC_V1);
  });

  it('ask for the beta type where a resource is in beta', () => {
    const { shop, token } = signedIn();
    expect(shop.api(token, '/beta').status).toBe(406);
    expect(shop.api(token, '/beta', { headers: { accept: BETA_V1 } }).headers['content-type']).toBe(BETA_V1);
  });

  it.each([
    [PUBLIC_V1, 204],
    [`${PUBLIC_V1};charset=utf-8`, 204],
    ['application/json', 415],
    ['text/plain', 415],
    ['', 415],
  ])('read a body of type "%s" with status %i', (type, status) => {
    const { shop, token } = signedIn();
    const answered = shop.api(token, '/notes/1', {
      method: 'PUT',
      json: { a: 1 },
      headers: { 'content-type': type },
    });
    expect(answered.status).toBe(status);
  });

  it('turn down broken JSON with 400 JsonMappingException', () => {
    const { shop, token } = signedIn();
    const answered = shop.api(token, '/notes/1', { method: 'PUT', text: '{"a":' });
    expect([answered.status, firstError(answered).code]).toEqual([400, 'JsonMappingException']);
    expect(answered.log.applied).toBe(false);
  });
});

describe('the error body', () => {
  it('has six fields, the empty ones null or {}', () => {
    const { shop, token } = signedIn();
    expect(shop.api(token, '/nowhere').body).toEqual({
      errors: [
        {
          code: 'NotFoundException',
          message: 'Not found',
          details: null,
          path: null,
          userMessage: 'Feature unavailable. Contact the application author.',
          metadata: {},
        },
      ],
    });
  });
});

describe('paths', () => {
  it('are decoded once, per segment', () => {
    const { shop, token } = signedIn();
    expect(shop.api(token, '/notes/a%2Fb%2520').body).toMatchObject({ id: 'a/b%20' });
    expect(shop.api(token, '/notes/%E0%A4%A').status).toBe(404);
  });

  it('prefer a written segment to a name', () => {
    const { shop, token } = signedIn();
    expect(shop.api(token, '/notes/parts').body).toEqual({ literal: true });
  });

  it.each([
    ['GET', '/sale/offers/123', 'ACCESS_DENIED'],
    ['PUT', '/sale/offers/123', 'ACCESS_DENIED'],
    ['POST', '/sale/offers', 'ACCESS_DENIED'],
    ['GET', '/sale/offers/123/shipping-rates', 'ACCESS_DENIED'],
    ['POST', '/sale/offer-variants', 'AccessDenied'],
    ['GET', '/sale/disputes/1/messages', 'AccessDenied'],
    ['PUT', '/parcel-management/parcel-create-commands/1', 'AccessDenied'],
    ['PUT', '/sale/allegro-prices-account-consent', 'AccessDenied'],
    ['DELETE', '/sale/blacklisted-users/7', 'AccessDenied'],
    ['GET', '/offers/listing', 'AccessDenied'],
  ])('of the 2022 edition that are gone, such as %s %s, answer 403 %s', (method, path, code) => {
    const { shop, token } = signedIn();
    const answered = shop.api(token, path, { method });
    expect([answered.status, firstError(answered).code, firstError(answered).message]).toEqual([
      403,
      code,
      OLD_WAY,
    ]);
  });

  it('of the auth host are unknown on the API host', () => {
    const { shop } = signedIn();
    expect(shop.ask('/auth/oauth/token', { method: 'POST' }).status).toBe(404);
  });
});

describe('Accept-Language', () => {
  it.each([
    ['', 'en-US'],
    ['pl-PL', 'pl-PL'],
    ['pl', 'pl-PL'],
    ['de-DE, cs-CZ;q=0.8', 'cs-CZ'],
    ['hu-HU,en-US', 'hu-HU'],
    ['de-DE', 'en-US'],
  ])('"%s" is answered in %s', (wanted, language) => {
    const { shop, token } = signedIn();
    const answered = shop.api(token, '/dictionary', { headers: { 'accept-language': wanted } });
    expect(answered.body).toEqual({ language });
  });
});

describe('userMessage', () => {
  it('speaks the language that was asked for, message stays English', () => {
    const { shop, token } = signedIn();
    const polish = shop.api(token, '/nowhere', { headers: { 'accept-language': 'pl-PL' } });
    expect(firstError(polish)).toMatchObject({
      message: 'Not found',
      userMessage: 'Funkcja niedostępna. Skontaktuj się z autorem aplikacji.',
    });
  });
});

describe('Trace-Id', () => {
  it('of 16 hexadecimal digits is on every answer of the API, errors too, not on the token endpoint', () => {
    const { shop, token } = signedIn();
    const answers = [shop.api(token, '/notes/1'), shop.api(token, '/nowhere'), shop.api('x', '/notes/1')];
    for (const answered of answers) expect(answered.headers['trace-id']).toMatch(/^[0-9a-f]{16}$/);
    expect(shop.token({}).headers['trace-id']).toBeUndefined();
  });
});

describe('User-Agent', () => {
  it.each([
    ['Stragan/1.0 (+https://stragan.example/contact)', null],
    ['Stragan/1.0.0-beta (+http://a.b/c.txt) node', null],
    ['node', 'form'],
    ['', 'form'],
    ['Stragan/1.0', 'form'],
    ['Straganek/1.0 (+https://stragan.example)', 'registered as Stragan'],
  ])('"%s" is complained about: %s', (agent, complaint) => {
    const { shop, token } = signedIn();
    const ask = () => shop.api(token, '/notes/1', { headers: { 'user-agent': agent } });
    const warned = ask();
    expect(warned.status).toBe(200);
    if (complaint === null) expect(warned.log.warning).toBeNull();
    else expect(warned.log.warning).toContain(complaint);

    setSwitches(shop.state, { userAgent: 'reject', userAgentStatus: 451 });
    expect(ask().status).toBe(complaint === null ? 200 : 451);
    setSwitches(shop.state, { userAgent: 'off' });
    expect([ask().status, ask().log.warning]).toEqual([200, null]);
  });

  it('is not asked of the auth host', () => {
    const { shop } = signedIn();
    setSwitches(shop.state, { userAgent: 'reject' });
    expect(shop.signIn().access_token).not.toBe('');
  });
});

describe('tokens', () => {
  it('missing, foreign or of another environment are 401, each with its own words', () => {
    const { shop, token } = signedIn();
    const foreign = new TriedShop(triedRoutes);
    const [header = '', payload = ''] = token.split('.');
    expect(foreign.api(token, '/notes/1').body).toMatchObject({ error: 'invalid_token' });
    expect(shop.api('', '/notes/1', { headers: { authorization: '' } }).body).toEqual({
      error: 'unauthorized',
      error_description: 'Full authentication is required to access this resource',
    });
    const other = shop.api(`${header}.${payload}.signedElsewhere`, '/notes/1');
    expect([other.status, other.body]).toEqual([
      401,
      { error: 'invalid_token', error_description: 'Cannot convert access token to JSON' },
    ]);
  });

  it('without the scope are 403', () => {
    const shop = new TriedShop(triedRoutes);
    const { access_token } = shop.signIn({ scope: 'allegro:api:orders:read' });
    expect(shop.api(access_token, '/notes/1').status).toBe(200);
    const denied = shop.api(access_token, '/notes/1', { method: 'PUT', json: { a: 1 } });
    expect([denied.status, firstError(denied).code]).toEqual([403, 'AccessDenied']);
    expect(firstError(denied).message).toContain('allegro:api:orders:write');
  });

  it('of an application read dictionaries, are 401 on a user resource and 403 on GET /me', () => {
    const shop = new TriedShop(triedRoutes);
    const given = shop.token(
      { grant_type: 'client_credentials' },
      basic(SECRET_CLIENT_ID, SECRET_CLIENT_SECRET),
    );
    const token = tokenBody(given).access_token;
    expect(given.body).not.toHaveProperty('refresh_token');
    expect(shop.api(token, '/dictionary').status).toBe(200);
    expect(shop.api(token, '/me').status).toBe(403);
    const denied = shop.api(token, '/notes/1');
    expect(denied.status).toBe(401);
    expect(denied.body).toMatchObject({ error_description: expect.stringContaining('empty user name') });
  });
});

describe('the log of a request', () => {
  it('says a write was applied only when it changed the shop', () => {
    const { shop, token } = signedIn();
    const put = (json: object) => shop.api(token, '/notes/1', { method: 'PUT', json }).log;
    expect(put({ a: 1 })).toMatchObject({ status: 204, applied: true });
    expect(put({})).toMatchObject({ status: 200, applied: false });
    expect(shop.api(token, '/notes/1').log.applied).toBe(false);
  });
});
