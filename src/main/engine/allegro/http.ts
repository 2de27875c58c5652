import type { Addresses, Edition } from '../../../shared/domain/account.ts';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import {
  TransportFailure,
  type Clock,
  type DurableStep,
  type HttpRequest,
  type HttpResponse,
  type Log,
  type Transport,
} from '../ports.ts';
import { checkInput, type AnyInput } from './check-input.ts';
import { classifyAnswer, classifyFailure, classifyUnreadable, notAllowed } from './classify.ts';
import { costOf } from './command-cost.ts';
import { isAboutMethod, isWrite, PUBLIC_V1, type CallInput, type Endpoint } from './endpoint.ts';
import { readBody, type AnswerBody } from './error-body.ts';
import { answersBytes, jsonTypeOf } from './media-types.ts';
import type { Priority, RateLimits } from './rate-limits.ts';
import { fileIn, fileReply, isSuccess, readReply, retryAfterMs, type Reply } from './reply.ts';
import { addressOf } from './request-address.ts';

/** Where access tokens come from; see auth/token-session.ts. */
export type Session = {
  accessToken(signal?: AbortSignal): Promise<Result<string, AppError>>;
  /** Allegro answered 401 to it. */
  dead(token: string): void;
  /** Full scopes of the sign-in; null when it did not say. */
  scopes(): readonly string[] | null;
};

/** Which methods Allegro refuses this seller today, though the catalogue and the sign-in have them. */
export type Refusals = {
  /** Null where there is no reason not to ask. */
  refusedToday(methodId: string): AppError | null;
  refused(methodId: string, message: string): void;
  served(methodId: string): void;
};

/** Takes in what an answer of Allegro says of its time; both moments are by this machine's clock. */
export type HeardClock = (date: string | undefined, sentAt: number, answeredAt: number) => void;

export type HttpInput = {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly session: Session;
  readonly addresses: Addresses;
  readonly edition: Edition;
  readonly userAgent: string;
  readonly limits: RateLimits;
  readonly log: Log;
  readonly durableStep: DurableStep;
  /** Of Allegro's messages, as the seller reads them now: "pl-PL", "en-US" ... */
  readonly language: () => string;
  /** Left out: refusals are not remembered. */
  readonly refusals?: Refusals;
  readonly heardClock?: HeardClock;
};

export type CallOptions = {
  /** Default: send for writes, pull for reads. */
  readonly priority?: Priority;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** A file comes as a stream rather than whole. */
  readonly streams?: boolean;
  /** Nobody waits for it: what Allegro refuses today is not asked again before tomorrow. */
  readonly byItself?: boolean;
};

/** The one way to Allegro's API. Expected failures are returned, each classified once. */
export type AllegroHttp = {
  call<Path extends string, Query extends string, Output, Input>(
    endpoint: Endpoint<Path, Query, Output, Input>,
    input: CallInput<Path, Query, Input>,
    options?: CallOptions,
  ): Promise<Result<Reply<Output>, AppError>>;
};

type Call = { readonly endpoint: Endpoint; readonly input: AnyInput; readonly options: CallOptions };

const READ_TIMEOUT_MS = 30_000;
const WRITE_TIMEOUT_MS = 60_000;
const FILE_TIMEOUT_MS = 300_000;

export function createAllegroHttp(input: HttpInput): AllegroHttp {
  const http = new Http(input);
  const call = (endpoint: Endpoint, callInput: AnyInput, options: CallOptions = {}) =>
    http.call({ endpoint, input: callInput, options });
  return { call: call as AllegroHttp['call'] };
}

class Http {
  readonly #world: HttpInput;

  constructor(world: HttpInput) {
    this.#world = world;
  }

  async call(call: Call): Promise<Result<Reply<unknown>, AppError>> {
    const complaint = checkInput(call.endpoint, call.input, this.#world.edition);
    if (complaint) return err(complaint);
    const refusal = call.options.byItself ? this.#world.refusals?.refusedToday(call.endpoint.id) : null;
    if (refusal) return err(refusal);
    const first = await this.#withToken(call);
    if (!first.ok || first.value !== 'token-refused') return first as Result<Reply<unknown>, AppError>;
    const second = await this.#withToken(call);
    if (!second.ok || second.value !== 'token-refused') return second as Result<Reply<unknown>, AppError>;
    return err({
      kind: 'auth',
      reason: 'expired',
      message: 'Allegro no longer accepts this sign-in. Please sign in again.',
    });
  }

  async #withToken(call: Call): Promise<Result<Reply<unknown> | 'token-refused', AppError>> {
    const { session } = this.#world;
    const token = await session.accessToken(call.options.signal);
    if (!token.ok) return token;
    const { scope } = call.endpoint;
    if (scope !== null && session.scopes()?.includes(`allegro:api:${scope}`) === false)
      return err(notAllowed(scope));
    const admitted = await this.#world.limits.admit({
      limits: call.endpoint.limits ?? [],
      cost: costOf(call.input.json),
      priority: call.options.priority ?? (isWrite(call.endpoint) ? 'send' : 'pull'),
      signal: call.options.signal,
    });
    if (!admitted.ok) return admitted;
    return this.#exchange(call, token.value);
  }

  async #exchange(call: Call, token: string): Promise<Result<Reply<unknown> | 'token-refused', AppError>> {
    const { endpoint } = call;
    const sentAt = this.#world.clock.now();
    const step: DurableStep = isWrite(endpoint) ? this.#world.durableStep : () => {};
    step('before:request.sent');
    const sending = this.#send(endpoint, this.#request(call, token));
    step('after:request.sent');
    const sent = await sending;
    step('before:response.received');
    step('after:response.received');
    if (!sent.ok) return sent;
    const response = sent.value;
    this.#hearClock(response, sentAt);
    const file = fileIn(endpoint, call.input, response);
    const body: AnswerBody = file
      ? { kind: 'empty' }
      : readBody(response.headers['content-type'], response.body);
    if (response.status === 401 && body.kind !== 'html') {
      this.#world.session.dead(token);
      return ok('token-refused');
    }
    const retryAt = this.#tellLimits(endpoint, response, sentAt);
    if (!isSuccess(endpoint, response.status)) return this.#refuse(endpoint, response, body, retryAt);
    this.#world.refusals?.served(endpoint.id);
    return file ? ok(fileReply(response, file)) : this.#read(endpoint, response, body);
  }

  async #send(endpoint: Endpoint, request: HttpRequest): Promise<Result<HttpResponse, AppError>> {
    try {
      return ok(await this.#world.transport(request));
    } catch (failure) {
      if (!(failure instanceof TransportFailure)) throw failure;
      this.#world.log('warn', 'no answer', {
        endpoint: endpoint.id,
        reason: failure.reason,
        sent: failure.sent,
      });
      return err(classifyFailure(endpoint, failure));
    }
  }

  /** Only Allegro's own answers have a Trace-Id: what stands in between may live in another time. */
  #hearClock({ headers }: HttpResponse, sentAt: number): void {
    if (headers['trace-id'] === undefined) return;
    this.#world.heardClock?.(headers['date'], sentAt, this.#world.clock.now());
  }

  #request({ endpoint, input, options }: Call, token: string): HttpRequest {
    const { addresses, userAgent, language } = this.#world;
    const contentType = input.bytes?.contentType ?? jsonTypeOf(endpoint) ?? PUBLIC_V1;
    const body = input.bytes?.content ?? (input.json === undefined ? null : JSON.stringify(input.json));
    return {
      method: endpoint.method,
      url: addressOf(endpoint, input, addresses),
      headers: {
        accept: endpoint.produces ?? PUBLIC_V1,
        'accept-language': endpoint.language ?? language(),
        ...input.headers,
        authorization: `Bearer ${token}`,
        'user-agent': userAgent,
        ...(body === null ? {} : { 'content-type': contentType }),
      },
      body,
      timeoutMs: options.timeoutMs ?? timeoutMsOf(endpoint, input),
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.streams ? { streams: true } : {}),
    };
  }

  /** Returns when the key may be used again, for a 429. */
  #tellLimits(endpoint: Endpoint, response: HttpResponse, sentAt: number): number {
    if (response.status === 429) return this.#world.limits.pause(retryAfterMs(response), sentAt);
    this.#world.limits.settle({ limits: endpoint.limits ?? [], failed: response.status >= 400 });
    return sentAt;
  }

  #refuse(
    endpoint: Endpoint,
    response: HttpResponse,
    body: AnswerBody,
    retryAt: number,
  ): Result<never, AppError> {
    const traceId = response.headers['trace-id'] ?? null;
    this.#log('warn', 'refused', endpoint, response, {});
    const scopes = this.#world.session.scopes();
    const error = classifyAnswer({ endpoint, status: response.status, body, traceId, retryAt, scopes });
    if (error.kind === 'refused' && error.status === 403 && isAboutMethod(endpoint))
      this.#world.refusals?.refused(endpoint.id, error.message);
    return err(error);
  }

  #read(endpoint: Endpoint, response: HttpResponse, body: AnswerBody): Result<Reply<unknown>, AppError> {
    const traceId = response.headers['trace-id'] ?? null;
    const read = readReply(endpoint, response, body);
    if (!read.ok) {
      this.#log('error', 'unreadable answer', endpoint, response, { path: read.error.path });
      return err(classifyUnreadable(endpoint, response.status, body, read.error, traceId));
    }
    const left = read.value.unreadable.map(({ path }) => path);
    if (left.length > 0) this.#log('warn', 'unreadable entries', endpoint, response, { entries: left });
    return read;
  }

  #log(level: 'warn' | 'error', what: string, { id }: Endpoint, response: HttpResponse, more: object): void {
    const traceId = response.headers['trace-id'] ?? null;
    this.#world.log(level, what, { endpoint: id, status: response.status, traceId, ...more });
  }
}

function timeoutMsOf(endpoint: Endpoint, { bytes, headers }: AnyInput): number {
  if (bytes !== undefined || answersBytes(endpoint, headers)) return FILE_TIMEOUT_MS;
  return isWrite(endpoint) ? WRITE_TIMEOUT_MS : READ_TIMEOUT_MS;
}
