import type { Api, WindowApi } from '../shared/contract.ts';
import {
  MOST_HANDED_BYTES,
  type AddedFiles,
  type FileProblem,
  type HandedFile,
} from '../shared/contract-files.ts';
import type { Result } from '../shared/errors.ts';
import { on, tell } from './listeners.ts';
import { callBySocket, callOver, heardAnswer } from './socket-calls.ts';

/**
 * window.stragan in the system's browser: calls by HTTP, what is typed for and events by a WebSocket that
 * comes back by itself.
 */

const RECONNECT_MS = 1000;

async function call(name: string, input: unknown): Promise<Result<unknown>> {
  return (await callBySocket(name, input)) ?? callByRequest(name, input);
}

async function callByRequest(name: string, input: unknown): Promise<Result<unknown>> {
  try {
    const response = await fetch('./api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, input }),
    });
    if (response.ok) return (await response.json()) as Result<unknown>;
    return { ok: false, error: { kind: 'bug', message: `Stragan refused the call (${response.status}).` } };
  } catch {
    return { ok: false, error: { kind: 'bug', message: 'Stragan is not running any more. Start it again.' } };
  }
}

/** So many files are on their way at a time. */
const LANES = 4;

async function addFiles(files: readonly HandedFile[]): Promise<Result<AddedFiles>> {
  const outcomes: Result<AddedFiles>[] = [];
  const queue = files.entries();
  const lane = async () => {
    for (const [index, file] of queue) outcomes[index] = await sendFile(file as File);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const refused = outcomes.find((outcome) => !outcome.ok);
  if (refused) return refused;
  const added = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  return {
    ok: true,
    value: {
      fileIds: added.flatMap(({ fileIds }) => fileIds),
      problems: added.flatMap(({ problems }) => problems),
    },
  };
}

async function sendFile(file: File): Promise<Result<AddedFiles>> {
  if (file.size > MOST_HANDED_BYTES) return leftOut(file, 'too-large', sizesOf(file));
  try {
    const response = await fetch(`./api/files?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
    if (response.ok) return (await response.json()) as Result<AddedFiles>;
    return response.status === 413 ? leftOut(file, 'too-large', sizesOf(file)) : leftOut(file, 'unreadable');
  } catch {
    return leftOut(file, 'unreadable');
  }
}

/** In megabytes: what it has, and what it may have. */
function sizesOf({ size }: File): FileProblem['values'] {
  return { size: Math.ceil(size / 1_000_000), most: Math.floor(MOST_HANDED_BYTES / 1_000_000) };
}

function leftOut(
  { name }: File,
  code: FileProblem['code'],
  values: FileProblem['values'] = {},
): Result<AddedFiles> {
  const problem: FileProblem = { fileId: null, name, code, values, message: code };
  return { ok: true, value: { fileIds: [null], problems: [problem] } };
}

function listen(isAgain: boolean): void {
  const socket = new WebSocket(`ws://${location.host}/api/events`);
  socket.onopen = () => {
    callOver(socket);
    // Whatever happened meanwhile was not heard: everything shown is read again.
    if (!isAgain) return;
    tell('app.changed', { what: 'status' });
    tell('store.changed', { tables: ['offer', 'edit', 'change_set'] });
  };
  socket.onmessage = (message) => {
    const told = JSON.parse(String(message.data)) as Told;
    if (!heardAnswer(told)) tell(told.name, told.payload);
  };
  socket.onclose = () => {
    callOver(null);
    setTimeout(() => listen(true), RECONNECT_MS);
  };
}

/** An event, or the answer to a call that went over the socket. */
type Told = {
  readonly name: string;
  readonly payload: unknown;
  readonly id?: number;
  readonly result?: unknown;
};

const api: WindowApi = { call: call as Api['call'], on, addFiles };
Object.defineProperty(window, 'stragan', { value: Object.freeze(api), enumerable: true });
listen(false);
