import type { EditState } from '../../../shared/domain/edit.ts';
import { type AppError, unreachable } from '../../../shared/errors.ts';

/** How an attempt went: accepted by Allegro, or the error it met. */
export type Outcome = { readonly kind: 'accepted' } | AppError;

/** Why the runner stops sending for now; the row itself is fine. */
export type Halt =
  | {
      readonly reason: 'offline' | 'auth' | 'not-allowed' | 'cancelled' | 'storage';
      readonly error: AppError;
    }
  | { readonly reason: 'rate-limited'; readonly error: AppError; readonly until: number };

export type Step = {
  readonly state: EditState;
  readonly attempts: number;
  readonly retryAt: number | null;
  readonly error: AppError | null;
  readonly halt: Halt | null;
};

const FIRST_BACKOFF_MS = 2_000;
const LONGEST_BACKOFF_MS = 15 * 60_000;

/**
 * What happens to an edit after an attempt to write it. Total: every error kind has its line. `jitter` is 0
 * to 1.
 */
export function nextStep(attempts: number, outcome: Outcome, now: number, jitter: number): Step {
  const stay = { attempts, retryAt: null, error: null, halt: null };
  switch (outcome.kind) {
    case 'accepted':
      return { ...stay, state: 'sending' };
    case 'offline':
    case 'auth':
    case 'not-allowed':
    case 'cancelled':
    case 'storage':
      return { ...stay, state: 'queued', halt: { reason: outcome.kind, error: outcome } };
    case 'rate-limited': {
      const halt = { reason: outcome.kind, error: outcome, until: outcome.retryAt };
      return { ...stay, state: 'queued', halt };
    }
    case 'server': {
      const retryAt = now + backoffMs(attempts, jitter);
      return { ...stay, state: 'queued', attempts: attempts + 1, retryAt, error: outcome };
    }
    case 'unsure':
      return { ...stay, state: 'unsure', error: outcome };
    case 'refused':
    case 'conflict':
    case 'unavailable':
    case 'bad-input':
    case 'not-found':
    case 'bug':
      return { ...stay, state: 'refused', error: outcome };
    default:
      return unreachable(outcome);
  }
}

/** Doubling from 2 s to 15 min, spread by half to once and a half; there is no last attempt. */
export function backoffMs(attempts: number, jitter: number): number {
  const plain = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** Math.min(attempts, 20));
  return Math.round(plain * (0.5 + jitter));
}
