import type { TFunction } from 'i18next';
import { type AppError, type AuthReason, type StorageReason, unreachable } from '../../shared/errors.ts';
import type { Trouble } from '../../shared/troubles/trouble.ts';
import type { Format } from './format.ts';

/** What happened, what to do about it, and Allegro's own words as they came. */
export type ErrorWords = {
  readonly what: string;
  readonly todo: string;
  readonly fromAllegro: readonly string[];
};

const AUTH_KEYS: Record<AuthReason, string> = {
  'signed-out': 'errors:auth.signed-out',
  expired: 'errors:auth.expired',
  'refused-by-user': 'errors:auth.refused-by-user',
  'other-user': 'errors:auth.other-user',
  'secret-store': 'errors:auth.secret-store',
  'timed-out': 'errors:auth.timed-out',
};

const STORAGE_KEYS: Record<StorageReason, string> = {
  busy: 'errors:storage.busy',
  newer: 'errors:storage.newer',
  corrupt: 'errors:storage.corrupt',
  full: 'errors:storage.full',
  'read-only': 'errors:storage.read-only',
  missing: 'errors:storage.missing',
  migration: 'errors:storage.migration',
};

export function errorWords(error: AppError, t: TFunction, format: Format): ErrorWords {
  const words = (what: string, todo: string, fromAllegro: readonly string[] = []) => ({
    what,
    todo,
    fromAllegro,
  });
  if ('trouble' in error && error.trouble) return troubleOf(error.trouble, t);
  switch (error.kind) {
    case 'offline':
      return words(t('errors:offline.what'), t('errors:offline.todo'));
    case 'rate-limited':
      return words(
        t('errors:rate-limited.what'),
        t('errors:rate-limited.todo', { at: format.dateTime(error.retryAt) }),
      );
    case 'server':
      return words(t('errors:server.what', { status: error.status }), t('errors:server.todo'));
    case 'unsure':
      return words(t('errors:unsure.what'), t('errors:unsure.todo'));
    case 'auth':
      return words(t(AUTH_KEYS[error.reason]), t(authTodoKey(error.reason)));
    case 'refused':
      return words(t('errors:refused.what'), t('errors:refused.todo'), fieldMessages(error.fields));
    case 'not-allowed':
      return words(t('errors:not-allowed.what'), t('errors:not-allowed.todo'));
    case 'conflict':
      return words(t('errors:conflict.what'), t('errors:conflict.todo'));
    case 'storage':
      return words(t(STORAGE_KEYS[error.reason]), t('errors:storage.todo'));
    case 'unavailable':
      return words(t('errors:unavailable.what'), t('errors:unavailable.todo'));
    case 'cancelled':
      return words(t('errors:cancelled.what'), t('errors:cancelled.todo'));
    case 'bad-input':
      return words(t('errors:bad-input.what'), error.message);
    case 'not-found':
      return words(t('errors:not-found.what'), t('errors:not-found.todo'));
    case 'bug':
      return words(t('errors:bug.what'), error.message);
    default:
      return unreachable(error);
  }
}

/** About a file or a copy: what is wrong with it and what to do is known to the letter. */
function troubleOf({ code, values }: Trouble, t: TFunction): ErrorWords {
  const { name } = values;
  const isOfFile = code.startsWith('file.') && name !== undefined;
  const what = isOfFile ? t('errors:bad-input.of', { name }) : t('errors:bad-input.all');
  return { what, todo: t(`troubles:${code}`, values), fromAllegro: [] };
}

function authTodoKey(reason: AuthReason): string {
  return reason === 'secret-store' ? 'errors:auth.todo-file' : 'errors:auth.todo';
}

function fieldMessages(fields: Extract<AppError, { kind: 'refused' }>['fields']): readonly string[] {
  return fields.map((field) => field.userMessage ?? field.message);
}
