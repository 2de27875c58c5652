import { describe, expect, it } from 'vitest';
import {
  DEMO_CLIENT_ID,
  SECRET_CLIENT_ID,
  SECRET_CLIENT_SECRET,
} from '../../../../src/main/demo/oauth/clients.ts';
import { unlink } from '../../../../src/main/demo/oauth/tokens.ts';
import { setSwitches } from '../../../../src/main/demo/switches.ts';
import { TriedShop, basic, consentPageOf, tokenBody } from './tried-shop.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
const OWN_KEY = basic(SECRET_CLIENT_ID, SECRET_CLIENT_SECRET);

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
    expect(consentPageOf(shop, {}).status).toBe(200);
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
