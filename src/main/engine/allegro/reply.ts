import { err, ok, type Result } from '../../../shared/errors.ts';
import type { HttpResponse } from '../ports.ts';
import type { AnyInput } from './check-input.ts';
import type { Complaint } from './complaint.ts';
import type { Endpoint } from './endpoint.ts';
import { isHtmlType, type AnswerBody } from './error-body.ts';
import { answersBytes } from './media-types.ts';
import { readAnswer, type ReadAnswer, type Unreadable } from './read-answer.ts';

export type Reply<Output> = {
  readonly status: number;
  readonly value: Output;
  /** The body as it came. */
  readonly text: string;
  readonly traceId: string | null;
  readonly location: string | null;
  /** Given back as `if-match` by methods that change what was read. */
  readonly etag: string | null;
  readonly retryAfterMs: number | null;
  /** Entries of its list that were left out. */
  readonly unreadable: readonly Unreadable[];
  /** Of a method that answers a file: a label, an attachment. */
  readonly file: AnsweredFile | null;
};

/** One of the two holds the content: `stream` where it was asked for. */
export type AnsweredFile = {
  readonly mediaType: string | null;
  readonly bytes: Uint8Array;
  readonly stream: AsyncIterable<Uint8Array> | null;
};

const NOTHING: ReadAnswer = { value: undefined, unreadable: [] };

export function isSuccess(endpoint: Endpoint, status: number): boolean {
  if (status === 303) return endpoint.answersSeeOther === true;
  if (status === 304) return endpoint.headers?.includes('if-modified-since') === true;
  return status >= 200 && status < 300;
}

/** Null where a success holds data, or a page of the network in between. */
export function fileIn(
  endpoint: Endpoint,
  { headers: asked }: AnyInput,
  { status, headers, body, stream }: HttpResponse,
): AnsweredFile | null {
  const mediaType = headers['content-type'];
  const isFile = isSuccess(endpoint, status) && answersBytes(endpoint, asked) && !isHtmlType(mediaType);
  return isFile ? { mediaType: mediaType ?? null, bytes: body, stream: stream ?? null } : null;
}

/** What a success says, as its method declares it. */
export function readReply(
  endpoint: Endpoint,
  response: HttpResponse,
  body: AnswerBody,
): Result<Reply<unknown>, Complaint> {
  const read = contentOf(endpoint, response.status, body);
  return read.ok ? ok({ ...around(response, body), ...read.value, file: null }) : read;
}

export function fileReply(response: HttpResponse, file: AnsweredFile): Reply<unknown> {
  return { ...around(response, { kind: 'empty' }), ...NOTHING, file };
}

/** Seconds; the form with a date is not used by Allegro. */
export function retryAfterMs(response: HttpResponse): number | null {
  const header = response.headers['retry-after'];
  return header !== undefined && /^\d+$/.test(header.trim()) ? Number(header) * 1000 : null;
}

function contentOf(endpoint: Endpoint, status: number, body: AnswerBody): Result<ReadAnswer, Complaint> {
  const isNone = endpoint.response === null || status === 303 || status === 304;
  if (isNone && body.kind !== 'html') return ok(NOTHING);
  if (body.kind === 'json') return readAnswer(endpoint, body.json);
  return err({ path: '', words: body.kind === 'broken' ? body.words : 'is empty' });
}

function around(response: HttpResponse, body: AnswerBody) {
  return {
    status: response.status,
    text: body.kind === 'json' ? body.text : '',
    traceId: response.headers['trace-id'] ?? null,
    location: response.headers.location ?? null,
    etag: response.headers.etag ?? null,
    retryAfterMs: retryAfterMs(response),
  };
}
