import { randomBytes, randomUUID } from 'node:crypto';
import type { Random } from '../engine/ports.ts';

export function systemRandom(): Random {
  return {
    number: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
    uuid: () => randomUUID(),
    bytes: (count) => new Uint8Array(randomBytes(count)),
  };
}
