import { strToU8, zipSync } from 'fflate';
import { createRandom } from '../support/seeded-number.ts';

/** One bad file, or one that only looks bad. */
export type BadFile = {
  readonly name: string;
  readonly content: Uint8Array;
  /** The code of what is told; null: it can be used all the same. */
  readonly told: string | null;
};

export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** The first part of a content. */
export function cut(content: Uint8Array, share: number): Uint8Array {
  return content.subarray(0, Math.floor(content.length * share));
}

/** The content with other bytes from here on. */
export function patched(content: Uint8Array, at: number, bytes: readonly number[]): Uint8Array {
  const made = Uint8Array.from(content);
  made.set(bytes, at);
  return made;
}

/** The same bytes for the same seed. */
export function noise(length: number, seed: number): Uint8Array {
  const dice = createRandom(seed);
  return Uint8Array.from({ length }, () => Math.floor(dice() * 256));
}

/** Bytes of noise in so many places of a content, none of them in its head. */
export function scratched(content: Uint8Array, places: number, seed: number): Uint8Array {
  const dice = createRandom(seed);
  const made = Uint8Array.from(content);
  for (let place = 0; place < places; place += 1) {
    const at = 700 + Math.floor(dice() * (content.length - 720));
    made[at] = (made[at] ?? 0) ^ (1 + Math.floor(dice() * 255));
  }
  return made;
}

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => {
    return [name, typeof part === 'string' ? strToU8(part) : part] as const;
  });
  return zipSync(Object.fromEntries(entries));
}

/** The head of a compound file as old Office programs write it, with the names of what is in it. */
export function compoundFile(...names: readonly string[]): Uint8Array {
  const wide = names.map((name) => [...name].map((letter) => `${letter}\0`).join('')).join('\0\0');
  return bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(504)}${wide}${'\0'.repeat(200)}`);
}
