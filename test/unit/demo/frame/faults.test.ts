import { describe, expect, it } from 'vitest';
import { faultsComplaint, isOffline, setFaults } from '../../../../src/main/demo/faults.ts';
import type { FaultRule, Faults } from '../../../../src/main/demo/faults.ts';
import { triedRoutes } from './tried-routes.ts';
import { firstError, TriedShop } from './tried-shop.ts';

function shopWith(faults: Faults): {
  shop: TriedShop;
  write: () => ReturnType<TriedShop['api']>;
  read: () => unknown;
} {
  const shop = new TriedShop(triedRoutes);
  const token = shop.signIn().access_token;
  let count = 0;
  const write = () => shop.api(token, '/notes/1', { method: 'PUT', json: { count: (count += 1) } });
  setFaults(shop.state, faults);
  return { shop, write, read: () => shop.state.table('notes').get('1') };
}

const ALWAYS: FaultRule = { path: '/notes', probability: 1 };

describe('a fault', () => {
  it.each<[string, Partial<FaultRule>, string, number | null, boolean]>([
    ['drop before', { drop: 'before' }, 'reset', null, false],
    ['drop after', { drop: 'after' }, 'reset', 204, true],
    ['a 503 of a proxy', { status: 503, body: { code: 'UC' } }, 'whole', 503, false],
    ['a 504 after the write was done', { status: 504, processed: true }, 'whole', 504, true],
    ['a truncated answer', { truncate: true }, 'truncated', 204, true],
    ['latency', { latencyMs: 700 }, 'whole', 204, true],
  ])('%s leaves the shop and the log in the right state', (_what, rule, how, status, applied) => {
    const { write, read } = shopWith({ rules: [{ ...ALWAYS, ...rule }] });
    const answered = write();
    expect(answered.delivery).toEqual({ how, latencyMs: rule.latencyMs ?? 0 });
    expect(answered.log).toMatchObject({ status, applied });
    expect(read()).toEqual(applied ? { count: 1 } : undefined);
  });

  it('tells its body as it is, with Retry-After when given', () => {
    const text = shopWith({ rules: [{ ...ALWAYS, status: 502, body: '<html>Bad gateway' }] }).write();
    expect([text.body, text.headers['content-type']]).toEqual([
      '<html>Bad gateway',
      'text/plain;charset=UTF-8',
    ]);
    const busy = shopWith({ rules: [{ ...ALWAYS, status: 429, body: {}, retryAfter: 7 }] }).write();
    expect([busy.status, busy.headers['retry-after']]).toEqual([429, '7']);
  });

  it.each([
    [429, 'TOO_MANY_REQUESTS'],
    [500, 'INTERNAL_SERVER_ERROR'],
    [503, 'SERVICE_UNAVAILABLE'],
    [504, 'ServiceTimeoutException'],
  ])('of status %i without a body says %s, and nothing with an empty one', (status, code) => {
    expect(firstError(shopWith({ rules: [{ status }] }).write()).code).toBe(code);
    expect(shopWith({ rules: [{ status, body: '' }] }).write().body).toBe('');
  });

  it.each<[string, Partial<FaultRule>, boolean]>([
    ['the beginning of a path', { path: '/note' }, true],
    ['another path', { path: '/sale' }, false],
    ['an expression', { path: '/^.notes.\\d+$/' }, true],
    ['another expression', { path: '/^.\\d+$/' }, false],
    ['the method', { method: 'put' }, true],
    ['another method', { method: 'GET' }, false],
    ['no luck', { probability: 0 }, false],
    ['nothing in particular', { path: '' }, true],
  ])('strikes by %s: %o is %s', (_what, rule, strikes) => {
    const { write } = shopWith({ rules: [{ ...ALWAYS, status: 500, ...rule }] });
    expect(write().status).toBe(strikes ? 500 : 204);
  });

  it('strikes no more often than its count, and the next rule has its turn', () => {
    const { write } = shopWith({
      rules: [
        { ...ALWAYS, status: 500, count: 2 },
        { ...ALWAYS, status: 502, count: 1 },
      ],
    });
    expect([write(), write(), write(), write()].map(({ status }) => status)).toEqual([500, 500, 502, 204]);
  });

  it('with a seed strikes the same calls again, whatever else is going on', () => {
    const run = (): number[] => {
      const { shop, write } = shopWith({ rules: [{ ...ALWAYS, status: 500, probability: 0.5, seed: 42 }] });
      return Array.from({ length: 20 }, (_, index) => {
        if (index % 3 === 0) shop.random();
        return write().status;
      });
    };
    const statuses = run();
    expect(run()).toEqual(statuses);
    expect(new Set(statuses)).toEqual(new Set([204, 500]));
  });

  it('offline resets everything and does nothing, until it is taken back', () => {
    const { shop, write, read } = shopWith({ offline: true });
    expect([isOffline(shop.state), write().delivery.how, write().log.status, read()]).toEqual([
      true,
      'reset',
      null,
      undefined,
    ]);
    setFaults(shop.state, {});
    expect(write().status).toBe(204);
  });

  it.each<[string, unknown]>([
    ['rules must be a list', { rules: {} }],
    ['path is text', { rules: [{ path: 1 }] }],
    ['probability is a number', { rules: [{ probability: '1' }] }],
    ['drop is "before" or "after"', { rules: [{ ...ALWAYS, drop: 'never' }] }],
    ['not a regular expression: /(/', { rules: [{ ...ALWAYS, path: '/(/' }] }],
  ])('is turned down when %s', (complaint, faults) => {
    expect(faultsComplaint(faults as Faults)).toBe(complaint);
  });
});
