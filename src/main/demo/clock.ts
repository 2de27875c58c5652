import type { DemoState, RandomNumber } from './kinds.ts';
import { shopTickers } from './shop-tickers.ts';

/** Lets everything happen that is due by `now`. Time never runs backwards: an earlier `now` does nothing. */
export function advance(state: DemoState, now: number, random: RandomNumber): void {
  bornAt(state, now);
  const reached = state.memo('advanced-to', () => ({ at: Number.NEGATIVE_INFINITY }));
  if (now <= reached.at) return;
  reached.at = now;
  for (const tick of shopTickers) tick({ state, now, random });
}

/** The moment the shop first saw the light of day; its past is told from there. */
function bornAt(state: DemoState, now: number): number {
  const table = state.table<number>('born');
  const known = table.get('at');
  if (known !== undefined) return known;
  table.put('at', now);
  return now;
}

/** How far an admin has moved the demo's clock from the machine's. */
export function clockOffsetMs(state: DemoState): number {
  return state.table<number>('clock').get('offsetMs') ?? 0;
}

export function moveClock(state: DemoState, offsetMs: number): void {
  state.table<number>('clock').put('offsetMs', offsetMs);
}
