/** A whole number of 32 bits that depends on nothing but its arguments. */
export function hash(seed: number, index: number, salt: number): number {
  let word = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  word ^= Math.imul(salt + 0x27d4eb2f, 0x165667b1);
  word = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d);
  word = Math.imul(word ^ (word >>> 12), 0x297a2d39);
  return (word ^ (word >>> 15)) >>> 0;
}

/** 0 <= n < 1. */
export function share(seed: number, index: number, salt: number): number {
  return hash(seed, index, salt) / 2 ** 32;
}

/** A whole number from `low` to `high`, both possible. */
export function between(seed: number, index: number, salt: number, low: number, high: number): number {
  return low + Math.floor(share(seed, index, salt) * (high - low + 1));
}

export function pick<T>(list: readonly T[], number: number): T {
  const item = list[number % list.length];
  if (item === undefined) throw new Error('picked from an empty list');
  return item;
}

/** Hexadecimal text of 8 * words digits. */
export function hexOf(seed: number, index: number, salt: number, words: number): string {
  let text = '';
  for (let word = 0; word < words; word += 1) {
    text += hash(seed, index, salt * 31 + word)
      .toString(16)
      .padStart(8, '0');
  }
  return text;
}

/** A version 4 UUID that depends on nothing but its arguments. */
export function uuidOf(seed: number, index: number, salt: number): string {
  return uuidFromHex(hexOf(seed, index, salt, 4), '4');
}

export function uuidFromHex(hex: string, version: '1' | '4'): string {
  const variant = '89ab'[Number.parseInt(hex.slice(16, 17), 16) % 4];
  const middle = `${hex.slice(8, 12)}-${version}${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}`;
  return `${hex.slice(0, 8)}-${middle}-${hex.slice(20, 32)}`;
}
