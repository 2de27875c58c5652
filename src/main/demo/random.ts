import type { RandomNumber } from './kinds.ts';

/** Mulberry32: small, seeded, good enough for a shop of make-believe. */
export function seededRandom(seed: number): RandomNumber {
  let word = seed >>> 0;
  return () => {
    word = (word + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(word ^ (word >>> 15), word | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function hexDigits(random: RandomNumber, count: number): string {
  let digits = '';
  while (digits.length < count) digits += Math.floor(random() * 16).toString(16);
  return digits;
}

/** A version 4 UUID. */
export function randomUuid(random: RandomNumber): string {
  const hex = hexDigits(random, 32);
  const variant = '89ab'[Math.floor(random() * 4)] ?? '8';
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function randomText(random: RandomNumber, length: number): string {
  let text = '';
  while (text.length < length) text += LETTERS[Math.floor(random() * LETTERS.length)];
  return text;
}
