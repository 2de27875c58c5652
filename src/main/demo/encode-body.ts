import type { DemoAnswer } from './kinds.ts';

/** The bytes of an answer's body. */
export function encodeBody(body: DemoAnswer['body']): Uint8Array {
  if (body === null) return new Uint8Array();
  if (body instanceof Uint8Array) return body;
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
}
