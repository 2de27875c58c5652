import { expect, onTestFinished, test, vi } from 'vitest';
import { Conductor, type ConductorParts } from '../../../../src/main/engine/conductor.ts';
import { err, ok } from '../../../../src/shared/errors.ts';
import { createVirtualClock } from '../../../support/virtual-clock.ts';

const ONLINE = ok({ offers: 1, changed: 0, detailsMissing: 0 });
const OFFLINE = err({ kind: 'offline', message: 'No connection' } as const);

/** A shop whose details never end by themselves. */
function shop() {
  const clock = createVirtualClock();
  const seen: string[] = [];
  const conductor = new Conductor({
    clock,
    log: () => undefined,
    pull: async () => {
      seen.push('pull');
      return ok({ offers: 1, changed: 0, detailsMissing: 1 });
    },
    names: async () => {
      seen.push('names');
      return ok(0);
    },
    collections: async () => {
      seen.push('collections');
      return ok(null);
    },
    details: async (signal) => {
      seen.push('details');
      const stopped = Promise.withResolvers<void>();
      signal.addEventListener('abort', () => stopped.resolve(), { once: true });
      await stopped.promise;
      return err({ kind: 'cancelled', message: 'Stopped' });
    },
    send: async () => ({ error: null, nextLookAt: null }),
    changed: () => undefined,
  });
  onTestFinished(() => conductor.close());
  return { clock, seen, conductor };
}

test('paused details rest over the pulls while names come, and go on at once when resumed', async () => {
  const { clock, seen, conductor } = shop();
  conductor.runByItself();
  await expect.poll(() => seen).toEqual(['pull', 'names', 'collections', 'details']);
  conductor.pauseDetails();
  await clock.advance(150_000);
  expect(seen.splice(0)).toEqual([
    'pull',
    'names',
    'collections',
    'details',
    'names',
    'pull',
    'names',
    'pull',
    'names',
  ]);
  conductor.resumeDetails();
  await expect.poll(() => seen).toEqual(['pull', 'names', 'collections', 'details']);
});

test.each([
  ['at the start', false],
  ['after the connection was lost', true],
])('what is to be sent %s waits for a pull', async (_when, wasLost) => {
  const did: string[] = [];
  const pulls = wasLost ? [ONLINE, OFFLINE, ONLINE] : [ONLINE];
  const conductor = new Conductor({
    clock: createVirtualClock(),
    log: () => undefined,
    pull: async () => {
      did.push('pull');
      return pulls.shift() ?? ONLINE;
    },
    names: async () => ok(0),
    collections: async () => ok(null),
    details: async () => ok(0),
    send: async () => {
      did.push('send');
      return { error: null, nextLookAt: null };
    },
    changed: () => undefined,
  });
  onTestFinished(() => conductor.close());
  if (wasLost) for (const _pull of [1, 2]) await conductor.pull(false);
  did.splice(0);
  conductor.kickSend();
  await expect.poll(() => did).toEqual(['pull', 'send']);
});

test('nothing is sent while Allegro cannot be reached', async () => {
  const send = vi.fn<ConductorParts['send']>(async () => ({ error: null, nextLookAt: null }));
  const conductor = new Conductor({
    clock: createVirtualClock(),
    log: () => undefined,
    pull: async () => OFFLINE,
    names: async () => ok(0),
    collections: async () => ok(null),
    details: async () => ok(0),
    send,
    changed: () => undefined,
  });
  onTestFinished(() => conductor.close());
  conductor.kickSend();
  await expect.poll(() => conductor.connection).toBe('offline');
  expect(send).not.toHaveBeenCalled();
});

test('details that were never paused are left alone', async () => {
  const { seen, conductor } = shop();
  conductor.runByItself();
  await expect.poll(() => seen).toEqual(['pull', 'names', 'collections', 'details']);
  conductor.resumeDetails();
  conductor.resumeDetails();
  await Promise.resolve();
  expect(seen).toEqual(['pull', 'names', 'collections', 'details']);
});

test('details do not wait for collections', async () => {
  const seen: string[] = [];
  const never = Promise.withResolvers<never>();
  const conductor = new Conductor({
    clock: createVirtualClock(),
    log: () => undefined,
    pull: async () => ok({ offers: 1, changed: 0, detailsMissing: 1 }),
    names: async () => ok(0),
    collections: () => never.promise,
    details: async () => {
      seen.push('details');
      return ok(0);
    },
    send: async () => ({ error: null, nextLookAt: null }),
    changed: () => undefined,
  });
  conductor.runByItself();
  await expect.poll(() => seen).toEqual(['details']);
});

test('what a question of the seller found out holds for what runs by itself', async () => {
  const { conductor } = shop();
  await conductor.pull(false);
  conductor.failed({ kind: 'not-found', message: 'No such offer' });
  expect(conductor.connection).toBe('online');
  conductor.failed({ kind: 'offline', message: 'No connection' });
  expect(conductor.connection).toBe('offline');
});
