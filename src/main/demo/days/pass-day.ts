import { advance, clockOffsetMs, moveClock } from '../clock.ts';
import { DAY_MS, isoTime } from '../data/birth.ts';
import { between, share } from '../data/dice.ts';
import type { DemoState, Ticker } from '../kinds.ts';
import { doLater } from '../later.ts';
import { ARRIVALS, arrivedOf } from './arrivals.ts';

const HOUR_MS = 3_600_000;
const [LEAST_BUYERS, MOST_BUYERS] = [8, 14];
/** A day has fewer arrivals of a kind than this. */
const DAY_STEP = 1000;

/** What POST /demo/day answers: how many of each kind arrived. */
export type PassedDay = {
  readonly day: number;
  readonly now: string;
  readonly arrived: Readonly<Record<string, number>>;
};

/**
 * Makes a day pass, hour by hour: buyers come beside those who come by themselves, and write, send back,
 * complain, rate and call off. The same seed brings the same days.
 */
export function passDay(moment: Parameters<Ticker>[0], orders: number | null): PassedDay {
  const { state, now, random } = moment;
  const counters = state.table<number>('counters');
  const day = (counters.get('days') ?? 0) + 1;
  counters.put('days', day);
  const before = arrivals(state);
  planDay(state, now, day, orders);
  for (let hour = 1; hour <= 24; hour += 1) advance(state, now + hour * HOUR_MS, random);
  moveClock(state, clockOffsetMs(state) + DAY_MS);
  const arrived = Object.entries(arrivals(state)).map(([kind, count]) => [kind, count - (before[kind] ?? 0)]);
  return { day, now: isoTime(now + DAY_MS), arrived: Object.fromEntries(arrived) };
}

function planDay(state: DemoState, now: number, day: number, orders: number | null): void {
  const { seed } = state.settings;
  const plan = (kind: string, about: string, number: number, salt: number): void =>
    doLater(state, { kind, about, dueAt: now + 1 + Math.floor(share(seed, number, salt) * (DAY_MS - 1)) });
  const buyers = orders ?? between(seed, day, 212, LEAST_BUYERS, MOST_BUYERS);
  for (let at = 0; at < buyers; at += 1)
    plan('day-buyer', String(day * DAY_STEP + at), day * DAY_STEP + at, 213);
  for (const [which, [kind, { least, most }]] of Object.entries(ARRIVALS).entries()) {
    const count = between(seed, day, 214 + which, least, most);
    for (let at = 0; at < count; at += 1) {
      const number = day * DAY_STEP + at;
      plan('day-arrival', `${kind}/${number}`, number, 220 + which);
    }
  }
}

function arrivals(state: DemoState): Readonly<Record<string, number>> {
  const kinds = ['orders', ...Object.keys(ARRIVALS)];
  return Object.fromEntries(kinds.map((kind) => [kind, arrivedOf(state, kind)]));
}
