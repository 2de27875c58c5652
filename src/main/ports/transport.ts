import { TransportFailure, type HttpRequest, type HttpResponse, type Transport } from '../engine/ports.ts';

/** Failures before a byte of the request can have left: looking up, connecting, agreeing on certificates. */
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_INVALID_URL',
]);
const NOT_SENT_SYSCALLS = new Set(['connect', 'getaddrinfo']);
const CERTIFICATE = /^(CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|ERR_TLS_|ERR_SSL_)/;

/**
 * The real network. Connections are kept and shared; answers come decompressed; redirects are not followed.
 */
export function createTransport(): Transport {
  return async (request) => {
    const timeout = AbortSignal.timeout(request.timeoutMs);
    const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
    if (request.signal?.aborted) throw new TransportFailure(false, 'cancelled', 'Stopped before it was sent');
    const fail = (error: unknown) => failureOf(error, request, timeout);
    try {
      return await exchange(request, signal, fail);
    } catch (error) {
      throw fail(error);
    }
  };
}

type Fail = (error: unknown) => TransportFailure;

async function exchange(request: HttpRequest, signal: AbortSignal, fail: Fail): Promise<HttpResponse> {
  const response = await fetch(request.url, {
    method: request.method,
    ...bodyOf(request),
    redirect: 'manual',
    signal,
  });
  const { status } = response;
  const headers = Object.fromEntries(response.headers);
  if (request.streams && response.ok && response.body)
    return { status, headers, body: new Uint8Array(), stream: chunksOf(response.body, fail) };
  return { status, headers, body: new Uint8Array(await response.arrayBuffer()) };
}

/** A length that is told keeps the body of a stream from being sent in chunks. */
function bodyOf({ body, headers }: HttpRequest): RequestInit {
  if (typeof body === 'string' || body === null) return { body, headers };
  if (body instanceof Uint8Array) return { body: new Uint8Array(body), headers };
  return {
    body: ReadableStream.from(body.open()),
    duplex: 'half',
    headers: { ...headers, 'content-length': String(body.sizeBytes) },
  };
}

async function* chunksOf(stream: AsyncIterable<Uint8Array>, fail: Fail): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw fail(error);
  }
}

function failureOf(error: unknown, request: HttpRequest, timeout: AbortSignal): TransportFailure {
  const cause = causeOf(error);
  const message = cause.message ?? String(error);
  if (request.signal?.aborted) return new TransportFailure(true, 'cancelled', 'Stopped while under way');
  if (timeout.aborted) return new TransportFailure(true, 'timeout', `No answer in ${request.timeoutMs} ms`);
  const { code = '', syscall = '' } = cause;
  const isNotSent = NOT_SENT.has(code) || NOT_SENT_SYSCALLS.has(syscall) || CERTIFICATE.test(code);
  return isNotSent
    ? new TransportFailure(false, 'no-connection', message)
    : new TransportFailure(true, 'reset', message);
}

type Cause = { readonly code?: string; readonly syscall?: string; readonly message?: string };

/**
 * fetch wraps the socket's error; several tried addresses come as an AggregateError of which the first is as
 * good as any.
 */
function causeOf(error: unknown): Cause {
  const inner = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const first = inner instanceof AggregateError && inner.errors.length > 0 ? inner.errors[0] : inner;
  return typeof first === 'object' && first !== null ? first : {};
}
