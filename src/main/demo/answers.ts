import { oneError } from './errors.ts';
import type { DemoAnswer } from './kinds.ts';

export function ok(body: object): DemoAnswer {
  return { status: 200, headers: {}, body };
}

/** 201, or 202 for what is done later, with the address to ask at. */
export function made(status: 201 | 202, body: object | null, location?: string): DemoAnswer {
  return { status, headers: location === undefined ? {} : { location }, body };
}

export function done(): DemoAnswer {
  return { status: 204, headers: {}, body: null };
}

/** 422: well-formed, and yet not to be had. */
export function refused(path: string, message: string, code = 'VALIDATION_ERROR'): DemoAnswer {
  return oneError(422, code, message, { path });
}

export function malformed(path: string, message: string, code = 'BAD_REQUEST'): DemoAnswer {
  return oneError(400, code, message, { path });
}
