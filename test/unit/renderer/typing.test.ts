import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atRest, keyTyped, untilAnswered, useTyping } from '../../../src/renderer/state/typing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

const rests = () => useTyping.getState().rests;

test('who does not type is not waited for', async () => {
  await atRest();
  expect(rests()).toBe(true);
});

test('the keys rest a moment after the last one', async () => {
  keyTyped();
  await vi.advanceTimersByTimeAsync(200);
  keyTyped();
  await vi.advanceTimersByTimeAsync(200);
  expect(rests()).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(rests()).toBe(true);
});

test('they do not rest before the rows of their text are there', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  keyTyped();
  const answer = untilAnswered(promise);
  await vi.advanceTimersByTimeAsync(1000);
  expect(rests()).toBe(false);
  resolve('rows');
  expect(await answer).toBe('rows');
  await vi.advanceTimersByTimeAsync(400);
  expect(rests()).toBe(true);
});

test('what waits for a rest is done at last, whoever types on', async () => {
  let isDone = false;
  keyTyped();
  void atRest().then(() => (isDone = true));
  for (let key = 0; key < 60 && !isDone; key += 1) {
    keyTyped();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(isDone).toBe(true);
  expect(rests()).toBe(false);
});
