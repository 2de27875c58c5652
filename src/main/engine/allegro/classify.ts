import type { AppError, FieldError } from '../../../shared/errors.ts';
import type { TransportFailure } from '../ports.ts';
import type { Complaint } from './complaint.ts';
import { isAboutMethod, isWrite, type Endpoint } from './endpoint.ts';
import { fieldErrors, type AnswerBody } from './error-body.ts';

/** An answer that is no success. `retryAt` is the end of the key's pause, for a 429. */
export type Answered = {
  readonly endpoint: Endpoint;
  readonly status: number;
  readonly body: AnswerBody;
  readonly traceId: string | null;
  readonly retryAt: number;
  /** Scopes of the token that was used; null when unknown. */
  readonly scopes: readonly string[] | null;
};

const EDIT_IN_PROGRESS = [
  'OfferConflictException',
  'ERR_YOU_CANT_CHANGE_ITEM_EDIT_IN_PROGRESS',
  'EDIT_IN_PROGRESS',
];
/** Failures inside Allegro that are answered with another status. */
const SERVER_CODES = [
  'DATA_FETCHING_ERROR',
  'INTERNAL_SERVER_ERROR',
  'SERVICE_UNAVAILABLE',
  'ServiceTimeoutException',
];

/** No whole answer came. What was certainly not sent was certainly not done. */
export function classifyFailure(endpoint: Endpoint, failure: TransportFailure): AppError {
  if (failure.sent && isWrite(endpoint)) return unsure(null);
  if (failure.reason === 'cancelled')
    return { kind: 'cancelled', message: 'This was stopped before it was finished.' };
  if (failure.sent && failure.reason === 'timeout') {
    return { kind: 'server', status: 0, traceId: null, message: 'Allegro took too long to answer.' };
  }
  return { kind: 'offline', message: 'Allegro cannot be reached. Is this computer online?' };
}

/** One place decides what an answer means: by status, code, catalogue and scopes, never by message text. */
export function classifyAnswer(answered: Answered): AppError {
  const { endpoint, status, body, traceId } = answered;
  if (status === 429) {
    return {
      kind: 'rate-limited',
      retryAt: answered.retryAt,
      message: 'Allegro asked Stragan to wait a moment.',
    };
  }
  if (status >= 500) return serverTrouble(endpoint, status, traceId);
  if (body.kind === 'html' || (status >= 300 && status < 400)) return inBetween(endpoint, traceId);
  const fields = body.kind === 'json' ? fieldErrors(body.json) : [];
  if (fields.some((field) => SERVER_CODES.includes(field.code)))
    return serverTrouble(endpoint, status, traceId);
  switch (status) {
    case 401:
      return {
        kind: 'auth',
        reason: 'expired',
        message: 'Allegro no longer accepts this sign-in. Please sign in again.',
      };
    case 403:
      return forbidden(answered, fields);
    case 404:
      return missing(endpoint, fields, traceId);
    case 408:
      return serverTrouble(endpoint, status, traceId);
    case 409:
      return conflicting(endpoint, fields, traceId);
    case 410:
      return unavailable(endpoint);
    default:
      return refused(status, fields, traceId);
  }
}

/** A 2xx whose body says nothing we understand. */
export function classifyUnreadable(
  endpoint: Endpoint,
  status: number,
  body: AnswerBody,
  { path, words }: Complaint,
  traceId: string | null,
): AppError {
  if (isWrite(endpoint)) return unsure(traceId);
  if (body.kind === 'html') return inBetween(endpoint, traceId);
  const where = path === '' ? '' : ` (${path} ${words})`;
  return {
    kind: 'server',
    status,
    traceId,
    message: `Allegro's answer to ${endpoint.id} could not be read${where}.`,
  };
}

/** What this edition of Allegro does not serve: withdrawn since, or there only in a later one. */
export function unavailable({ id, method, path, goneSince, replacedBy }: Endpoint): AppError {
  const since = goneSince === undefined ? '' : ` since ${goneSince}`;
  const what = goneSince === undefined && replacedBy === undefined ? 'does not have' : 'no longer has';
  const instead = replacedBy === undefined ? '' : ` In its place there is ${replacedBy}.`;
  return {
    kind: 'unavailable',
    since: goneSince ?? null,
    replacedBy: replacedBy ?? null,
    message: `This edition of Allegro ${what} ${id} (${method} ${path})${since}.${instead}`,
  };
}

export function notAllowed(scope: string): AppError {
  return {
    kind: 'not-allowed',
    scope: `allegro:api:${scope}`,
    message: 'This sign-in does not allow that. Please sign in with more rights.',
  };
}

/**
 * A refusal of one task of a command, or of an operation, whose errors come without a status of their own.
 */
export function classifyTaskErrors(errors: unknown): AppError {
  const fields = fieldErrors({ errors });
  if (fields.some((field) => EDIT_IN_PROGRESS.includes(field.code))) return editInProgress(null);
  return refused(422, fields, null);
}

function forbidden({ endpoint, scopes, traceId }: Answered, fields: readonly FieldError[]): AppError {
  if (endpoint.scope !== null && scopes !== null && !scopes.includes(`allegro:api:${endpoint.scope}`))
    return notAllowed(endpoint.scope);
  return refused(403, fields, traceId, isAboutMethod(endpoint) ? 'Allegro refuses this today' : undefined);
}

function missing(endpoint: Endpoint, fields: readonly FieldError[], traceId: string | null): AppError {
  if (endpoint.whenMissing === 'not-found')
    return { kind: 'not-found', message: 'Allegro does not know this.' };
  return refused(404, fields, traceId);
}

function conflicting(endpoint: Endpoint, fields: readonly FieldError[], traceId: string | null): AppError {
  const isEditing =
    endpoint.onConflict === 'edit-in-progress' ||
    fields.some((field) => EDIT_IN_PROGRESS.includes(field.code));
  return isEditing ? editInProgress(traceId) : refused(409, fields, traceId);
}

/** Nothing was done; the same call may succeed in a moment. */
function editInProgress(traceId: string | null): AppError {
  return {
    kind: 'server',
    status: 409,
    traceId,
    message: 'Allegro is still working on an earlier change of this offer.',
  };
}

function serverTrouble(endpoint: Endpoint, status: number, traceId: string | null): AppError {
  if (isWrite(endpoint)) return unsure(traceId);
  return { kind: 'server', status, traceId, message: 'Allegro has trouble answering at the moment.' };
}

function inBetween(endpoint: Endpoint, traceId: string | null): AppError {
  if (isWrite(endpoint)) return unsure(traceId);
  return {
    kind: 'offline',
    message: 'Something on the way answered instead of Allegro, such as the sign-in page of a network.',
  };
}

function unsure(traceId: string | null): AppError {
  return {
    kind: 'unsure',
    traceId,
    message: 'It is not known whether Allegro carried this out. Stragan will look before it tries again.',
  };
}

function refused(
  status: number,
  fields: readonly FieldError[],
  traceId: string | null,
  what = 'Allegro refused this',
): AppError {
  const first = fields[0];
  const said = first?.userMessage ?? (first?.message === '' ? null : (first?.message ?? null));
  const message = said === null ? sentenceFor(status) : `${what}: ${said}`;
  return { kind: 'refused', status, fields, traceId, message };
}

function sentenceFor(status: number): string {
  if (status === 403) return 'Allegro does not allow this account to do that today.';
  if (status === 404) return 'Allegro no longer has this.';
  if (status === 409) return 'Allegro refused this, since it collides with something there.';
  return 'Allegro refused this without saying why.';
}
