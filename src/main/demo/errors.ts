import { PUBLIC_V1 } from './kinds.ts';
import type { DemoAnswer, DemoError } from './kinds.ts';

/**
 * Allegro's error body. What an entry leaves out is null, an empty object or, for userMessage, the message.
 */
export function errors(
  status: number,
  list: readonly DemoError[],
  headers: Readonly<Record<string, string>> = {},
): DemoAnswer {
  return {
    status,
    headers: { 'content-type': PUBLIC_V1, ...headers },
    body: { errors: list.map(wholeError) },
  };
}

/** The one-entry error body. */
export function oneError(
  status: number,
  code: string,
  message: string,
  rest: Partial<DemoError> = {},
): DemoAnswer {
  return errors(status, [{ code, message, ...rest }]);
}

/** The body of 401 answers and of the token endpoint, which is not Allegro's error body. */
export function oauthError(status: number, error: string, description: string): DemoAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8', 'cache-control': 'no-store' },
    body: { error, error_description: description },
  };
}

/** What an entry leaves out, filled in. */
export function wholeError(entry: DemoError): Required<DemoError> {
  return {
    code: entry.code,
    message: entry.message,
    details: entry.details ?? null,
    path: entry.path ?? null,
    userMessage: entry.userMessage ?? entry.message,
    metadata: entry.metadata ?? {},
  };
}
