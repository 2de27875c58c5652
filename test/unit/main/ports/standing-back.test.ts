import { expect, test } from 'vitest';
import { standingBack } from '../../../../src/main/ports/standing-back.ts';
import { createVirtualClock } from '../../../support/virtual-clock.ts';

function waitingFor(searches: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4)).fill(searches);
}

test('a pause is short while nobody waits', async () => {
  const clock = createVirtualClock();
  await standingBack(clock, waitingFor(0)).yield();
  expect(clock.nextMs()).toBeNull();
});

test('a pause lasts until nobody waits any more', async () => {
  const clock = createVirtualClock();
  const waiting = waitingFor(1);
  let isOver = false;
  const pause = standingBack(clock, waiting)
    .yield()
    .then(() => (isOver = true));
  await clock.advance(100);
  expect(isOver).toBe(false);
  waiting[0] = 0;
  await clock.advance(10);
  await pause;
});

test('of each second no more than a quarter is waited, whoever waits', async () => {
  const clock = createVirtualClock();
  const writer = standingBack(clock, waitingFor(1));
  let pauses = 0;
  const written = (async () => {
    for (; pauses < 50; pauses += 1) await writer.yield();
  })();
  await clock.advance(300);
  await written;
  expect(pauses).toBe(50);
  let isOver = false;
  await clock.advance(1000);
  void writer.yield().then(() => (isOver = true));
  await clock.advance(200);
  expect(isOver).toBe(false);
  await clock.advance(100);
  expect(isOver).toBe(true);
});
