import {
  TransportFailure,
  type HttpRequest,
  type HttpResponse,
  type Transport,
} from '../../src/main/engine/ports.ts';

export type Reply = Partial<Omit<HttpResponse, 'body'>> & {
  readonly json?: unknown;
  readonly text?: string;
  readonly bytes?: Uint8Array;
};

/** What the other side does with a request: an answer, or a failure on the way. */
export type Turn =
  | Reply
  | TransportFailure
  | ((request: HttpRequest) => Reply | TransportFailure | Promise<Reply>);

export type ScriptedTransport = Transport & { readonly requests: readonly HttpRequest[] };

/** Plays the turns one after the other, the last one for ever. */
export function createScriptedTransport(turns: readonly Turn[]): ScriptedTransport {
  const requests: HttpRequest[] = [];
  const transport = async (request: HttpRequest): Promise<HttpResponse> => {
    const turn = turns[Math.min(requests.length, turns.length - 1)];
    requests.push(request);
    const reply = typeof turn === 'function' ? await turn(request) : turn;
    if (reply === undefined) throw new Error('Nothing scripted');
    if (reply instanceof TransportFailure) throw reply;
    return responseOf(reply);
  };
  return Object.assign(transport, { requests });
}

function responseOf({ status = 200, headers = {}, json, text, bytes, stream }: Reply): HttpResponse {
  const type = json === undefined ? {} : { 'content-type': 'application/vnd.allegro.public.v1+json' };
  const said = text ?? (json === undefined ? '' : JSON.stringify(json));
  const body = bytes ?? new TextEncoder().encode(said);
  const answered = { status, headers: { 'trace-id': 'abcdef0123456789', ...type, ...headers }, body };
  return stream === undefined ? answered : { ...answered, stream };
}

/** What was sent as text; empty where it was none. */
export function sentText(request: HttpRequest | undefined): string {
  return typeof request?.body === 'string' ? request.body : '';
}
