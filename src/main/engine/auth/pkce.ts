import { createHash } from 'node:crypto';
import type { Random } from '../ports.ts';

/** 43 characters of verifier and its S256 challenge. */
export function createPkce(random: Random): { readonly verifier: string; readonly challenge: string } {
  const verifier = base64Url(random.bytes(32));
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

export function base64Url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
