import type { Result } from '../shared/errors.ts';

/** What is waited for at each key of a search. */
const BY_SOCKET: ReadonlySet<string> = new Set(['offers.open', 'offers.page']);
/** The host closes a socket that sends more. */
const MOST_CHARACTERS = 20_000;

const waiting = new Map<number, (result: Result<unknown> | null) => void>();
let socket: WebSocket | null = null;
let count = 0;

/** Calls go over this socket from now on, or over none. */
export function callOver(opened: WebSocket | null): void {
  socket = opened;
  if (opened) return;
  for (const answer of waiting.values()) answer(null);
  waiting.clear();
}

/**
 * A call over the socket that is open anyway: a request of its own costs the browser longer than the answer
 * takes, and waits behind photos, of which a browser asks for six at a time. Null where it has to go
 * otherwise, or where the socket closed before its answer.
 */
export async function callBySocket(name: string, input: unknown): Promise<Result<unknown> | null> {
  if (!BY_SOCKET.has(name) || socket?.readyState !== WebSocket.OPEN) return null;
  const id = (count += 1);
  const text = JSON.stringify({ id, name, input });
  if (text.length > MOST_CHARACTERS) return null;
  const answered = new Promise<Result<unknown> | null>((resolve) => waiting.set(id, resolve));
  socket.send(text);
  return answered;
}

/** True where the message answered a call. */
export function heardAnswer(message: { readonly id?: number; readonly result?: unknown }): boolean {
  if (message.id === undefined) return false;
  waiting.get(message.id)?.(message.result as Result<unknown>);
  waiting.delete(message.id);
  return true;
}
