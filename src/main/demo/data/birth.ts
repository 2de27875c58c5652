import type { DemoState } from '../kinds.ts';

export const DAY_MS = 86_400_000;

/** Where the shop's past is told from when nobody has looked at it yet. */
const UNSEEN_AT = Date.UTC(2026, 9, 1);

/** The moment the shop was first asked anything (clock.ts writes it down): its past lies before. */
export function birthOf(state: DemoState): number {
  return state.table<number>('born').get('at') ?? UNSEEN_AT;
}

export function isoTime(at: number): string {
  return new Date(at).toISOString();
}
