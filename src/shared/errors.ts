import type { Trouble } from './troubles/trouble.ts';

/**
 * What can go wrong, as plain data that survives threads, processes and JSON. Expected outcomes are returned.
 */
export type AppError =
  | { kind: 'offline'; message: string }
  | { kind: 'rate-limited'; message: string; retryAt: number }
  | { kind: 'server'; message: string; status: number; traceId: string | null }
  | { kind: 'unsure'; message: string; traceId: string | null }
  | { kind: 'auth'; message: string; reason: AuthReason }
  | {
      kind: 'refused';
      message: string;
      status: number;
      fields: readonly FieldError[];
      traceId: string | null;
    }
  | { kind: 'not-allowed'; message: string; scope: string }
  | { kind: 'conflict'; message: string; base: unknown; mine: unknown; theirs: unknown }
  | { kind: 'storage'; message: string; reason: StorageReason; trouble?: Trouble }
  | { kind: 'unavailable'; message: string; since: string | null; replacedBy: string | null }
  | { kind: 'cancelled'; message: string }
  | { kind: 'bad-input'; message: string; path: string | null; trouble?: Trouble }
  | { kind: 'not-found'; message: string; trouble?: Trouble }
  | { kind: 'bug'; message: string };

/** signed-out: no tokens here; expired: Allegro refused the refresh; other-user: somebody else signed in. */
export type AuthReason =
  | 'signed-out'
  | 'expired'
  | 'refused-by-user'
  | 'other-user'
  | 'secret-store'
  | 'timed-out';

/** busy: another Stragan has the folder; newer: made by a later Stragan. */
export type StorageReason = 'busy' | 'newer' | 'corrupt' | 'full' | 'read-only' | 'missing' | 'migration';

/** One complaint of Allegro, or of ours, about one field. `userMessage` is shown as it is. */
export type FieldError = {
  readonly code: string;
  readonly path: string | null;
  readonly message: string;
  readonly userMessage: string | null;
};

export type Result<T, E = AppError> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

/** The value, or a bug: for what the surrounding code has already made certain. */
export function must<T>(value: T | null | undefined, what = 'value'): T {
  if (value === null || value === undefined) throw new Error(`Missing ${what}`);
  return value;
}

/** Closes a switch over a union: a new member is a type error here. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected ${JSON.stringify(value)}`);
}
