import { hash } from './dice.ts';

/**
 * Numbers grow with time; offer 0 is the newest of the shop's past, those made later are numbered -1, -2
 * ...
 */
const LOWEST = 17_000_000_000;
const STEP = 997;
const NEWEST = 1_000_000;

export function offerIdOf(seed: number, index: number): string {
  const jitter = hash(seed, index, 1) % STEP;
  return String(LOWEST + (NEWEST - index) * STEP + jitter);
}

/** Null for a number that is none of this shop's. */
export function indexOfOffer(seed: number, offerId: string): number | null {
  if (!/^\d{11}$/.test(offerId)) return null;
  const index = NEWEST - Math.floor((Number(offerId) - LOWEST) / STEP);
  return offerIdOf(seed, index) === offerId ? index : null;
}

/** Numbers from 18 000 000 000 on are offers of other sellers. */
export function isForeignOffer(offerId: string): boolean {
  return /^18\d{9}$/.test(offerId);
}
