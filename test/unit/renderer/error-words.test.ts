import { describe, expect, it } from 'vitest';
import { errorWords } from '../../../src/renderer/ui/error-words.ts';
import { formatFor } from '../../../src/renderer/ui/format.ts';
import type { AppError, AuthReason, StorageReason } from '../../../src/shared/errors.ts';
import { LANGUAGES, textsIn } from '../../support/texts.ts';

const complaint = {
  code: 'X',
  path: 'name',
  message: 'Parameter missing',
  userMessage: 'Uzupełnij parametr „Stan”.',
};

const AUTH: Record<AuthReason, true> = {
  'signed-out': true,
  expired: true,
  'refused-by-user': true,
  'other-user': true,
  'secret-store': true,
  'timed-out': true,
};
const STORAGE: Record<StorageReason, true> = {
  busy: true,
  newer: true,
  corrupt: true,
  full: true,
  'read-only': true,
  missing: true,
  migration: true,
};

const ONE_OF_EACH: { readonly [K in AppError['kind']]: Extract<AppError, { kind: K }> } = {
  offline: { kind: 'offline', message: '' },
  'rate-limited': { kind: 'rate-limited', message: '', retryAt: 0 },
  server: { kind: 'server', message: '', status: 503, traceId: null },
  unsure: { kind: 'unsure', message: '', traceId: null },
  auth: { kind: 'auth', message: '', reason: 'expired' },
  refused: { kind: 'refused', message: '', status: 422, fields: [complaint], traceId: null },
  'not-allowed': { kind: 'not-allowed', message: '', scope: 'x' },
  conflict: { kind: 'conflict', message: '', base: 1, mine: 2, theirs: 3 },
  storage: { kind: 'storage', message: '', reason: 'full' },
  unavailable: { kind: 'unavailable', message: '', since: null, replacedBy: null },
  cancelled: { kind: 'cancelled', message: '' },
  'bad-input': { kind: 'bad-input', message: 'the price', path: null },
  'not-found': { kind: 'not-found', message: '' },
  bug: { kind: 'bug', message: 'undefined is not a function' },
};

const ERRORS: readonly AppError[] = [
  ...Object.values(ONE_OF_EACH),
  ...(Object.keys(AUTH) as AuthReason[]).map((reason) => ({ ...ONE_OF_EACH.auth, reason })),
  ...(Object.keys(STORAGE) as StorageReason[]).map((reason) => ({ ...ONE_OF_EACH.storage, reason })),
];

describe.each(LANGUAGES)('errors in %s', (language) => {
  it('have words for what happened and what to do, whatever the kind', async () => {
    const t = await textsIn(language);
    for (const error of ERRORS) {
      const { what, todo } = errorWords(error, t, formatFor(language));
      expect({ kind: error.kind, what, todo }).toEqual({
        kind: error.kind,
        what: expect.stringMatching(/\p{L}{3}/u),
        todo: expect.stringMatching(/\p{L}{3}/u),
      });
      expect(`${what} ${todo}`).not.toMatch(/errors:|\{\{/);
    }
  });

  it("keep Allegro's own message as it came", async () => {
    const { fromAllegro } = errorWords(ONE_OF_EACH.refused, await textsIn(language), formatFor(language));
    expect(fromAllegro).toEqual(['Uzupełnij parametr „Stan”.']);
  });
});
