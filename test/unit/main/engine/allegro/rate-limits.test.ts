import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRateLimits, type Priority } from '../../../../../src/main/engine/allegro/rate-limits.ts';
import { createSlidingWindow } from '../../../../../src/main/engine/allegro/sliding-window.ts';
import { createVirtualClock } from '../../../../support/virtual-clock.ts';

const read = (priority: Priority) => ({ limits: ['product-offers-read' as const], cost: 1, priority });

describe('the budget of a seller', () => {
  it('lets a minute’s worth through at once, and the rest a minute later', async () => {
    const clock = createVirtualClock();
    const limits = createRateLimits(clock);
    const started = clock.now();
    let through = 0;
    const all = Array.from({ length: 3600 }, () => limits.admit(read('pull')).then(() => (through += 1)));
    await clock.advance(0);
    expect(through).toBe(3500);
    await clock.advance(59_000);
    expect(through).toBe(3500);
    await clock.advance(3000);
    await Promise.all(all);
    expect([through, clock.now() - started]).toEqual([3600, 62_000]);
  });

  it.each([
    ['gentle', 875],
    ['half', 1750],
    ['full', 3500],
  ] as const)('gives %s details %i a minute', async (share, expected) => {
    const clock = createVirtualClock();
    const limits = createRateLimits(clock, share);
    let through = 0;
    for (let n = 0; n < 4000; n += 1) void limits.admit(read('details')).then(() => (through += 1));
    await clock.advance(0);
    expect(through).toBe(expected);
  });

  it('serves what is to be sent before what waits in the background', async () => {
    const clock = createVirtualClock();
    const limits = createRateLimits(clock, 'full');
    const order: string[] = [];
    await Promise.all(Array.from({ length: 3500 }, () => limits.admit(read('pull'))));
    void limits.admit(read('details')).then(() => order.push('details'));
    void limits.admit(read('send')).then(() => order.push('send'));
    await clock.advance(62_000);
    expect(order).toEqual(['send', 'details']);
  });

  it('is left without a trace by a request that was stopped while it waited', async () => {
    const clock = createVirtualClock();
    const limits = createRateLimits(clock);
    await Promise.all(Array.from({ length: 3500 }, () => limits.admit(read('pull'))));
    const stop = new AbortController();
    const waiting = limits.admit({ ...read('pull'), signal: stop.signal });
    await clock.advance(10);
    stop.abort();
    expect(await waiting).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  });

  it('keeps messages more than a second apart: the first may be longer on its way', async () => {
    const clock = createVirtualClock();
    const limits = createRateLimits(clock);
    const message = { limits: ['messages' as const], cost: 1, priority: 'send' as const };
    let through = 0;
    for (let n = 0; n < 2; n += 1) void limits.admit(message).then(() => (through += 1));
    await clock.advance(1400);
    expect(through).toBe(1);
    await clock.advance(200);
    expect(through).toBe(2);
  });

  it('counts commands by their offers', async () => {
    const clock = createVirtualClock();
    const limits = createRateLimits(clock);
    const command = { limits: ['price-commands' as const], cost: 1000, priority: 'send' as const };
    let through = 0;
    for (let n = 0; n < 10; n += 1) void limits.admit(command).then(() => (through += 1));
    await clock.advance(0);
    expect(through).toBe(9);
  });
});

describe('a pause of the key', () => {
  it('lasts a minute, and twice as long each time in a row', async () => {
    const clock = createVirtualClock();
    const limits = createRateLimits(clock);
    const lengths: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      const until = limits.pause(null, clock.now());
      lengths.push((until - clock.now()) / 1000);
      await clock.advance(until - clock.now() + 1);
    }
    expect(lengths).toEqual([60, 120, 240, 480, 960, 960]);
    limits.settle({ limits: [], failed: false });
    expect(limits.pause(null, clock.now()) - clock.now()).toBe(60_000);
  });

  it('does not grow by answers to requests that were under way when it began', () => {
    const clock = createVirtualClock();
    const limits = createRateLimits(clock);
    const sentAt = clock.now() - 50;
    expect(limits.pause(null, sentAt)).toBe(limits.pause(null, sentAt));
  });

  it('is a whole minute after a late 429, though another answer has come since', async () => {
    const clock = createVirtualClock();
    const limits = createRateLimits(clock);
    const sentAt = clock.now() - 50;
    limits.pause(null, sentAt);
    await clock.advance(40);
    limits.settle({ limits: [], failed: false });
    expect(limits.pause(null, sentAt)).toBe(clock.now() + 60_000);
  });

  it('answers all who wait and all who come', async () => {
    const clock = createVirtualClock();
    const limits = createRateLimits(clock);
    await Promise.all(Array.from({ length: 3500 }, () => limits.admit(read('pull'))));
    const waiting = limits.admit(read('details'));
    const until = limits.pause(30_000, clock.now());
    expect(until).toBe(clock.now() + 30_000);
    expect(limits.pausedUntil()).toBe(until);
    expect(await waiting).toMatchObject({ error: { kind: 'rate-limited', retryAt: until } });
    await clock.advance(30_000);
    expect(limits.pausedUntil()).toBeNull();
  });
});

describe('a sliding window', () => {
  it('never lets more through in any stretch of its length', () => {
    const gaps = fc.array(
      fc.record({ gapMs: fc.integer({ min: 0, max: 40_000 }), amount: fc.integer({ min: 1, max: 5 }) }),
    );
    fc.assert(
      fc.property(gaps, (steps) => {
        const window = createSlidingWindow(60_000, 10);
        const used: { at: number; amount: number }[] = [];
        let now = 1_000_000;
        for (const { gapMs, amount } of steps) {
          now += gapMs;
          now += window.delayFor(amount, 1, now);
          window.use(amount, now);
          used.push({ at: now, amount });
        }
        for (const { at } of used) {
          const inside = used.filter((entry) => entry.at > at - 60_000 && entry.at <= at);
          expect(inside.reduce((sum, entry) => sum + entry.amount, 0)).toBeLessThanOrEqual(10);
        }
      }),
      { numRuns: 200 },
    );
  });
});
