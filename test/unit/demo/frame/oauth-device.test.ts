import { describe, expect, it } from 'vitest';
import {
  DEVICE_CLIENT_ID,
  DEVICE_CLIENT_SECRET,
  SECRET_CLIENT_ID,
  SECRET_CLIENT_SECRET,
} from '../../../../src/main/demo/oauth/clients.ts';
import { setSwitches } from '../../../../src/main/demo/switches.ts';
import { TriedShop, basic, tokenBody } from './tried-shop.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const OWN_KEY = basic(SECRET_CLIENT_ID, SECRET_CLIENT_SECRET);

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
