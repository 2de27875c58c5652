import { describe, expect, it } from 'vitest';
import { setSwitches } from '../../../../src/main/demo/switches.ts';
import { triedRoutes } from './tried-routes.ts';
import { firstError, TriedShop } from './tried-shop.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

function signedIn(limitScale = 1): { shop: TriedShop; token: string } {
  const shop = new TriedShop(triedRoutes);
  setSwitches(shop.state, { limitScale });
  return { shop, token: shop.signIn().access_token };
}

/** How many calls in a row are let through. */
function passes(call: () => { status: number }, most: number): number {
  for (let count = 0; count < most; count += 1) if (call().status === 429) return count;
  return most;
}

describe('a limit', () => {
  it.each([
    ['9000 calls a minute for a key', '/notes/1', 9000],
    ['3500 reads of product offers a minute', '/counted', 3500],
  ])('is %s', (_what, path, max) => {
    const { shop, token } = signedIn();
    expect(passes(() => shop.api(token, path), 10_000)).toBe(max);
  });

  it('is scaled by a switch', () => {
    const { shop, token } = signedIn(0.01);
    expect(passes(() => shop.api(token, '/counted'), 100)).toBe(35);
  });

  it('over which one goes is answered 429 for one minute, then lifted by itself', () => {
    const { shop, token } = signedIn(0.001);
    const call = () => shop.api(token, '/notes/1');
    passes(call, 100);
    shop.wait(MINUTE - 1);
    expect(call().status).toBe(429);
    shop.wait(MINUTE);
    expect(call().status).toBe(200);
  });

  it('is prolonged by calling on', () => {
    const { shop, token } = signedIn(0.001);
    const call = () => shop.api(token, '/notes/1').status;
    passes(() => ({ status: call() }), 100);
    for (let time = 0; time < 5; time += 1) {
      shop.wait(MINUTE - SECOND);
      expect(call()).toBe(429);
    }
    shop.wait(MINUTE);
    expect(call()).toBe(200);
  });

  it('blocks what it counts and nothing else, the auth host least of all', () => {
    const { shop, token } = signedIn(0.002);
    passes(() => shop.api(token, '/counted'), 100);
    expect(shop.api(token, '/counted').status).toBe(429);
    expect(shop.api(token, '/dictionary').status).toBe(200);
    setSwitches(shop.state, { limitScale: 1 });
    expect(shop.signIn().access_token).not.toBe('');
  });

  it('answers with the body of the resource limiter, and with Retry-After only when switched on', () => {
    const { shop, token } = signedIn(0.001);
    passes(() => shop.api(token, '/notes/1'), 100);
    const silent = shop.api(token, '/notes/1');
    expect(silent.body).toMatchObject({
      errors: [{ code: 'TOO_MANY_REQUESTS', message: 'Too Many Requests.', details: null, path: '' }],
    });
    expect(firstError(silent).userMessage).not.toBe('');
    expect(silent.headers).not.toHaveProperty('retry-after');
    expect(silent.headers).not.toHaveProperty('x-ratelimit-remaining');
    setSwitches(shop.state, { retryAfter: true });
    expect(shop.api(token, '/notes/1').headers['retry-after']).toBe('60');
  });

  it('of writes to product offers feels a refused call five times', () => {
    const { shop, token } = signedIn(0.1);
    const refused = () => shop.api(token, '/refusing', { method: 'POST' });
    expect(passes(refused, 300)).toBe(50);
  });

  it('of 74,700 writes an hour holds on when each minute is kept', () => {
    const { shop, token } = signedIn(0.01);
    let passed = 0;
    for (let minute = 0; minute < 59; minute += 1) {
      passed += passes(() => shop.api(token, '/refusing', { method: 'POST' }), 4);
      shop.wait(MINUTE);
    }
    // 747 an hour by the scale, five for each refused call.
    expect(passed).toBe(150);
  });

  it('of commands counts the offers they change, whatever form they have', () => {
    const { shop, token } = signedIn(0.01);
    const criteria = { offerCriteria: [{ offers: Array.from({ length: 40 }, (_, id) => ({ id })) }] };
    const entries = { modifications: Array.from({ length: 10 }, (_, id) => ({ id })) };
    const put = (json: object) => shop.api(token, '/commands/1', { method: 'PUT', json }).status;
    expect([put(criteria), put(criteria), put(entries), put(entries)]).toEqual([200, 200, 200, 429]);
  });

  it('of what commands tell counts the offers told about', () => {
    const { shop, token } = signedIn(0.0001);
    expect(passes(() => shop.api(token, '/commands/1/tasks'), 100)).toBe(1);
    const { shop: other, token: otherToken } = signedIn(0.001);
    // 270 a minute by the scale, but only nine calls a minute for the key.
    expect(passes(() => other.api(otherToken, '/commands/1/tasks'), 100)).toBe(9);
  });

  it('is forgotten after its window', () => {
    const { shop, token } = signedIn(0.01);
    passes(() => shop.api(token, '/counted'), 34);
    shop.wait(HOUR);
    expect(passes(() => shop.api(token, '/counted'), 34)).toBe(34);
  });
});
