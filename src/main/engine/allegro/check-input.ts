import type { Edition } from '../../../shared/domain/account.ts';
import type { AppError } from '../../../shared/errors.ts';
import { unavailable } from './classify.ts';
import { complaintOf } from './complaint.ts';
import type { Endpoint, QueryValue, Upload } from './endpoint.ts';
import { isJson, jsonTypeOf, takes } from './media-types.ts';

/** What a call brings along, whatever its method. */
export type AnyInput = {
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, QueryValue | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Upload;
  readonly at?: string;
};

/** Every method takes these. */
const COMMON_HEADERS = ['accept', 'accept-language'];

/**
 * Null, or what Allegro would certainly refuse: this edition lacks the method, or a word about the method and
 * the field. Nothing is sent then.
 */
export function checkInput(endpoint: Endpoint, input: AnyInput, edition: Edition): AppError | null {
  if (endpoint.editions && !endpoint.editions.includes(edition)) return unavailable(endpoint);
  return (
    (input.at === undefined ? checkParams(endpoint, input.params ?? {}) : null) ??
    checkQuery(endpoint, input.query ?? {}) ??
    checkHeaders(endpoint, input.headers ?? {}) ??
    checkBody(endpoint, input)
  );
}

/** The names in a path, in their order. */
export function paramNames({ path }: Pick<Endpoint, 'path'>): readonly string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
}

function checkParams(endpoint: Endpoint, params: Readonly<Record<string, string>>): AppError | null {
  const names = paramNames(endpoint);
  const missing = names.find((name) => (params[name] ?? '') === '');
  if (missing !== undefined) return bad(endpoint, `params.${missing}`, 'is missing');
  const strange = Object.keys(params).find((name) => !names.includes(name));
  return strange === undefined ? null : bad(endpoint, `params.${strange}`, 'is unknown to this method');
}

function checkQuery(
  endpoint: Endpoint,
  query: Readonly<Record<string, QueryValue | undefined>>,
): AppError | null {
  const known: readonly string[] = endpoint.query ?? [];
  const given = Object.keys(query).filter((name) => query[name] !== undefined);
  const strange = given.find((name) => !known.includes(name));
  if (strange !== undefined) return bad(endpoint, `query.${strange}`, 'is unknown to this method');
  const missing = (endpoint.needs ?? []).find((name) => isEmpty(query[name]));
  return missing === undefined ? null : bad(endpoint, `query.${missing}`, 'is missing');
}

function isEmpty(value: QueryValue | undefined): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function checkHeaders(endpoint: Endpoint, headers: Readonly<Record<string, string>>): AppError | null {
  const known = [...COMMON_HEADERS, ...(endpoint.headers ?? [])];
  const strange = Object.keys(headers).find((name) => !known.includes(name));
  return strange === undefined ? null : bad(endpoint, `headers.${strange}`, 'is unknown to this method');
}

function checkBody(endpoint: Endpoint, { json, bytes }: AnyInput): AppError | null {
  if (endpoint.method === 'GET') {
    if (json === undefined && bytes === undefined) return null;
    return bad(endpoint, json === undefined ? 'file' : 'json', 'is not taken by this method');
  }
  if (bytes !== undefined) {
    if (takes(endpoint.consumes ?? [], bytes.contentType)) return null;
    const taken = (endpoint.consumes ?? []).filter((type) => !isJson(type)).join(', ');
    const words = taken === '' ? 'is not taken by this method' : `must be one of ${taken}`;
    return bad(endpoint, 'file', words);
  }
  if (json !== undefined && jsonTypeOf(endpoint) === null)
    return bad(endpoint, 'json', 'is not taken: this method takes a file');
  const parsed = endpoint.request?.safeParse(json);
  if (parsed === undefined || parsed.success) return null;
  const [issue] = parsed.error.issues;
  if (issue === undefined) return bad(endpoint, 'json', 'is not as it should be');
  const { path, words } = complaintOf(issue, json);
  return bad(endpoint, path === '' ? 'json' : `json.${path}`, words);
}

function bad({ id }: Endpoint, path: string, words: string): AppError {
  return { kind: 'bad-input', path, message: `${id}: ${path} ${words}.` };
}
