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
  if (failure.sent && isWrite(endpoint)) return unsure(endpoint, 'no answer came', null);
  if (failure.reason === 'cancelled')
    return { kind: 'cancelled', message: 'This was stopped before it was finished.' };
  if (failure.sent && failure.reason === 'timeout') {
    return {
      kind: 'server',
      status: 0,
      traceId: null,
      message: `Allegro took too long to answer ${endpoint.id}. ${ASK_LATER}`,
    };
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
  if (body.kind === 'html' || (status >= 300 && status < 400)) return inBetween(endpoint, body, traceId);
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
      return refused(status, fields, traceId, endpoint);
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
  if (body.kind === 'html') return inBetween(endpoint, body, traceId);
  const why = `${path === '' ? 'it' : path} ${words}`;
  if (isWrite(endpoint)) return unsure(endpoint, `its answer could not be read (${why})`, traceId);
  return {
    kind: 'server',
    status,
    traceId,
    message: `Allegro's answer to ${endpoint.id} could not be read (${why}). ${ASK_LATER}`,
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
  if (fields.some((field) => EDIT_IN_PROGRESS.includes(field.code))) return editInProgress(null, null);
  return refused(422, fields, null, null);
}

function forbidden({ endpoint, scopes, traceId }: Answered, fields: readonly FieldError[]): AppError {
  if (endpoint.scope !== null && scopes !== null && !scopes.includes(`allegro:api:${endpoint.scope}`))
    return notAllowed(endpoint.scope);
  return refused(403, fields, traceId, endpoint);
}

function missing(endpoint: Endpoint, fields: readonly FieldError[], traceId: string | null): AppError {
  if (endpoint.whenMissing === 'not-found') return { kind: 'not-found', message: sentenceFor(404, endpoint) };
  return refused(404, fields, traceId, endpoint);
}

function conflicting(endpoint: Endpoint, fields: readonly FieldError[], traceId: string | null): AppError {
  const isEditing =
    endpoint.onConflict === 'edit-in-progress' ||
    fields.some((field) => EDIT_IN_PROGRESS.includes(field.code));
  return isEditing ? editInProgress(endpoint, traceId) : refused(409, fields, traceId, endpoint);
}

/** Nothing was done; the same call may succeed in a moment. */
function editInProgress(endpoint: Endpoint | null, traceId: string | null): AppError {
  const what = endpoint?.id ?? 'this change';
  return {
    kind: 'server',
    status: 409,
    traceId,
    message: `Allegro is still working on an earlier change of this offer; ${what} goes again in a moment.`,
  };
}

/** What was known is kept, and the same question may be answered in a moment. */
const ASK_LATER = 'Nothing was changed here; it is asked again later.';

function serverTrouble(endpoint: Endpoint, status: number, traceId: string | null): AppError {
  if (isWrite(endpoint)) return unsure(endpoint, `Allegro answered ${status}`, traceId);
  const message = `Allegro has trouble answering ${endpoint.id} at the moment (${status}). ${ASK_LATER}`;
  return { kind: 'server', status, traceId, message };
}

function inBetween(endpoint: Endpoint, { kind }: AnswerBody, traceId: string | null): AppError {
  const what = kind === 'html' ? 'a web page came' : 'a redirection came';
  if (isWrite(endpoint)) return unsure(endpoint, `${what} in place of its answer`, traceId);
  return {
    kind: 'offline',
    message:
      `Something on the way answered ${endpoint.id} instead of Allegro: ${what}, such as the sign-in page ` +
      'of a network. Please sign in to the network in a browser; Stragan then goes on by itself.',
  };
}

function unsure({ id }: Endpoint, why: string, traceId: string | null): AppError {
  return {
    kind: 'unsure',
    traceId,
    message:
      `It is not known whether Allegro carried out ${id}: ${why}. ` +
      'Stragan will look before it tries again.',
  };
}

/** Allegro's own words where it has some; they say what to do. */
function refused(
  status: number,
  fields: readonly FieldError[],
  traceId: string | null,
  endpoint: Endpoint | null,
): AppError {
  const first = fields[0];
  const said = first?.userMessage ?? (first?.message === '' ? null : (first?.message ?? null));
  const isToday = status === 403 && endpoint !== null && isAboutMethod(endpoint);
  const what = isToday ? 'Allegro refuses this today' : 'Allegro refused this';
  const message = said === null ? sentenceFor(status, endpoint) : `${what}: ${said}`;
  return { kind: 'refused', status, fields, traceId, message };
}

function sentenceFor(status: number, endpoint: Endpoint | null): string {
  const what = endpoint === null ? 'this change' : endpoint.id;
  if (status === 403)
    return `Allegro does not allow this account ${what} today. Try again tomorrow, or ask Allegro why.`;
  if (status === 404)
    return `Allegro no longer has what ${what} is about. Get changes, and see what became of it.`;
  if (status === 409)
    return `Allegro refused ${what}, since it collides with something there. Get changes, and try again.`;
  return `Allegro refused ${what} without saying why (${status}). Look at it on Allegro's own pages.`;
}
