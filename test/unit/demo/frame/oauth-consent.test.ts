import { describe, expect, it } from 'vitest';
import { consentRedirect } from '../../../../src/main/demo/oauth/authorize.ts';
import { setSwitches } from '../../../../src/main/demo/switches.ts';
import { REDIRECT, TriedShop, authorizeUrl, consentPageOf } from './tried-shop.ts';

describe('the consent page', () => {
  it('names the application and each asked scope in words, in Polish or English', () => {
    const shop = new TriedShop();
    const scope = 'allegro:api:sale:offers:read allegro:api:orders:read';
    const polish = consentPageOf(shop, { scope });
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
    const asked = consentPageOf(shop, { state: 'xyz' });
    expect(asked.body).toContain('<form method="post">');
    expect(asked.body).not.toContain('<script');
    expect(asked.headers['content-security-policy']).not.toContain('unsafe');
    const approved = consentPageOf(shop, { state: 'xyz' }, { decision: 'approve' });
    const sentOn = new URL(approved.headers['location'] ?? '');
    expect([approved.status, sentOn.origin, sentOn.searchParams.get('state')]).toEqual([
      302,
      REDIRECT,
      'xyz',
    ]);
    expect(sentOn.searchParams.get('code')).toMatch(/^\w{32}$/);
    const refused = consentPageOf(shop, { state: 'xyz' }, { decision: 'refuse' });
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
    expect(consentPageOf(shop, { scope: 'allegro:api:orders:read' }).status).toBe(302);
    expect(consentPageOf(shop, { scope: 'allegro:api:orders:read', prompt: 'confirm' }).status).toBe(200);
    expect(consentPageOf(shop, { scope: 'allegro:api:orders:write' }).status).toBe(200);
  });

  it.each([
    ['plain challenges', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['other response types', { response_type: 'token' }, 'unsupported_response_type'],
  ])('sends %s back with an error', (_what, query, error) => {
    expect(consentPageOf(new TriedShop(), query).headers['location']).toContain(`error=${error}`);
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
    const answered = consentPageOf(shop, { redirect_uri }, { decision: 'approve' });
    expect(answered.status).toBe(status);
    if (status === 302) return;
    expect(answered.headers['location']).toBeUndefined();
    expect(answered.body).toMatch(/Numer błędu: [0-9a-f]{16}/);
  });

  it('may be registered by an admin', () => {
    const shop = new TriedShop();
    setSwitches(shop.state, { redirectUris: ['https://shop.example/back'] });
    const answered = consentPageOf(
      shop,
      { redirect_uri: 'https://shop.example/back' },
      {
        decision: 'approve',
      },
    );
    expect(answered.status).toBe(302);
  });

  it('of an unknown application is never followed', () => {
    expect(consentPageOf(new TriedShop(), { client_id: 'nobody' }).status).toBe(400);
  });
});
