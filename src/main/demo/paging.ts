import { errors } from './errors.ts';
import type { DemoAnswer, DemoError } from './kinds.ts';

export type PagingCaps = {
  readonly max: number;
  readonly default: number;
  /** Greatest offset; without it the offset is not looked at and stays 0. */
  readonly offsetMax?: number;
  /** Greatest offset + limit. */
  readonly sumMax?: number;
  /** Status of a number out of range; text that is no number at all is always 400. */
  readonly outOfRange?: 400 | 422;
};

export type Paging =
  | { readonly ok: true; readonly limit: number; readonly offset: number }
  | { readonly ok: false; readonly answer: DemoAnswer };

/** Reads limit and offset under the caps of the resource. */
export function readPaging(query: URLSearchParams, caps: PagingCaps): Paging {
  const limit = wholeNumber(query, 'limit', caps.default);
  const offset = caps.offsetMax === undefined ? 0 : wholeNumber(query, 'offset', 0);
  if (limit === null) return refused(400, 'limit', 'must be an integer');
  if (offset === null) return refused(400, 'offset', 'must be an integer');

  const status = caps.outOfRange ?? 422;
  if (limit < 1 || limit > caps.max) return refused(status, 'limit', `must be between 1 and ${caps.max}`);
  const offsetMax = caps.offsetMax ?? 0;
  if (offset < 0 || offset > offsetMax)
    return refused(status, 'offset', `must be between 0 and ${offsetMax}`);
  if (caps.sumMax !== undefined && offset + limit > caps.sumMax) {
    return refused(status, 'offset', `offset and limit together must not exceed ${caps.sumMax}`);
  }
  return { ok: true, limit, offset };
}

function wholeNumber(query: URLSearchParams, name: string, otherwise: number): number | null {
  const text = query.get(name);
  if (text === null || text === '') return otherwise;
  return /^-?\d{1,15}$/.test(text) ? Number(text) : null;
}

function refused(status: 400 | 422, path: string, message: string): Paging {
  const code = status === 400 ? 'BAD_REQUEST' : 'VALIDATION_ERROR';
  const entry: DemoError = { code, message: `${path} ${message}`, path };
  return { ok: false, answer: errors(status, [entry]) };
}
