import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { createPkce } from '../../../../../src/main/engine/auth/pkce.ts';
import { systemRandom } from '../../../../../src/main/ports/random.ts';

it('a verifier has 43 to 128 plain characters, and its challenge is S256', () => {
  const { verifier, challenge } = createPkce(systemRandom());
  expect(verifier).toMatch(/^[A-Za-z0-9_-]{43,128}$/);
  expect(challenge).toBe(createHash('sha256').update(verifier).digest('base64url'));
  expect(createPkce(systemRandom()).verifier).not.toBe(verifier);
});
