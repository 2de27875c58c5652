import { expect, test } from 'vitest';
import { RecentRate } from '../../../../../src/main/engine/sync/recent-rate.ts';

const MINUTE_MS = 60_000;

/** 10 a second, told each second. */
function busyRate(seconds: number): RecentRate {
  const rate = new RecentRate();
  rate.begin(0);
  for (let second = 1; second <= seconds; second += 1) rate.add(10, second * 1000);
  return rate;
}

test('nothing is told before it has gone on for a while', () => {
  expect(new RecentRate().leftMs(100, 5000)).toBeNull();
  expect(busyRate(2).leftMs(100, 2000)).toBeNull();
  const idle = new RecentRate();
  idle.begin(0);
  expect(idle.leftMs(100, 10_000)).toBeNull();
});

test('the pace of the last minute counts, not that of before', () => {
  expect(busyRate(30).leftMs(600, 30_000)).toBe(MINUTE_MS);
  const slower = busyRate(30);
  for (let second = 40; second <= 120; second += 10) slower.add(10, second * 1000);
  expect(slower.leftMs(60, 120_000)).toBe(MINUTE_MS);
});

test('a short rest changes nothing; after a long one it is told anew', () => {
  const rate = busyRate(30);
  rate.begin(35_000);
  expect(rate.leftMs(300, 30_000)).toBe(30_000);
  rate.begin(300_000);
  expect(rate.leftMs(300, 310_000)).toBeNull();
});
