import type { Ticker } from './kinds.ts';

/** What happens in the shop as time passes. Called with rising `now`, possibly far apart. */
export const shopTickers: readonly Ticker[] = [];
