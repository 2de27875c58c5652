import { expect, onTestFinished, test } from 'vitest';
import { Conductor } from '../../../../src/main/engine/conductor.ts';
import { err, ok } from '../../../../src/shared/errors.ts';
import { createVirtualClock } from '../../../support/virtual-clock.ts';

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
