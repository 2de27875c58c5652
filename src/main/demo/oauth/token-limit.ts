import type { DemoState } from '../kinds.ts';

const MINUTE_MS = 60_000;

type Counter = { startedAt: number; count: number; blockedUntil: number };
type Moment = { readonly state: DemoState; readonly now: number };

/** Counts one event of a key; true once there were more than `max` in a minute, for one minute. */
export function strike(moment: Moment, key: string, max: number): boolean {
  const counter = counterOf(moment.state, key);
  if (moment.now < counter.blockedUntil) return true;
  if (moment.now - counter.startedAt >= MINUTE_MS) {
    counter.startedAt = moment.now;
    counter.count = 0;
  }
  counter.count += 1;
  if (counter.count <= max) return false;
  counter.blockedUntil = moment.now + MINUTE_MS;
  return true;
}

export function isBlocked(moment: Moment, key: string): boolean {
  return moment.now < counterOf(moment.state, key).blockedUntil;
}

function counterOf(state: DemoState, key: string): Counter {
  const counters = state.memo('token-counters', () => new Map<string, Counter>());
  const counter = counters.get(key) ?? { startedAt: 0, count: 0, blockedUntil: 0 };
  counters.set(key, counter);
  return counter;
}
