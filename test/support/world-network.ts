import { encodeBody } from '../../src/main/demo/encode-body.ts';
import type { DemoRequest, Host } from '../../src/main/demo/kinds.ts';
import type { ShopRunner } from '../../src/main/demo/shop-runner.ts';
import { TransportFailure, type HttpRequest, type HttpResponse } from '../../src/main/engine/ports.ts';
import type { Addresses } from '../../src/shared/domain/account.ts';
import type { EventQueue } from './event-queue.ts';
import type { WorldWatch } from './world-watch.ts';

export type Carriage = {
  readonly shop: ShopRunner;
  readonly queue: EventQueue;
  readonly dice: () => number;
  readonly addresses: Addresses;
  readonly isOffline: () => boolean;
  readonly request: HttpRequest;
  /** Whether the engine that asked still lives; what it sent arrives even if not. */
  readonly alive: () => boolean;
  readonly watch?: WorldWatch;
  /** How long the way there and the way back take, from and to. */
  readonly ways: Ways;
};

export type Ways = {
  readonly upMs: readonly [number, number];
  readonly downMs: readonly [number, number];
};

/** A network that is near: what goes wrong in it matters more than how long it takes. */
export const NEAR: Ways = { upMs: [5, 45], downMs: [5, 65] };

/**
 * One request over a network of virtual time: up, answered by the demo, down; either way may take long or
 * break.
 */
export function carry(carriage: Carriage): Promise<HttpResponse> {
  const { queue, dice, request, alive, watch } = carriage;
  const watched = watch?.sent(request);
  const drawn = ([from, to]: readonly [number, number]) => from + dice() * (to - from);
  const { upMs, downMs } = carriage.ways;
  return new Promise((resolve, reject) => {
    const fail = (sent: boolean, reason: TransportFailure['reason']) => {
      if (!alive()) return;
      watched?.answered(reason);
      reject(new TransportFailure(sent, reason, reason));
    };
    const bring = (answer: HttpResponse) => {
      const brought = watch === undefined ? answer : watch.onTheWay(request, answer);
      if (brought === null || carriage.isOffline()) return fail(true, 'reset');
      if (!alive()) return;
      watched?.answered(brought);
      resolve(brought);
    };
    if (request.signal?.aborted) return fail(false, 'cancelled');
    if (carriage.isOffline()) return void queue.in(5, () => fail(false, 'no-connection'));
    request.signal?.addEventListener('abort', () => fail(true, 'cancelled'), { once: true });
    queue.in(request.timeoutMs, () => fail(true, 'timeout'));
    queue.in(drawn(upMs), () => {
      const instead = watch?.instead(request) ?? null;
      if (instead !== null) return void queue.in(drawn(downMs), () => bring(instead));
      const lateMs = watch?.lateBy?.(request) ?? null;
      if (lateMs !== null) {
        queue.in(lateMs, () => watched?.arrived(carriage.shop.ask(toDemo(carriage)).answered.log.applied));
        return fail(true, 'reset');
      }
      const { answered, markDelivered } = carriage.shop.ask(toDemo(carriage));
      watched?.arrived(answered.log.applied);
      queue.in(drawn(downMs) + answered.delivery.latencyMs, () => {
        if (answered.delivery.how !== 'whole') return fail(true, 'reset');
        if (alive() && !carriage.isOffline()) markDelivered();
        const headers = Object.entries(answered.headers).map(([name, value]) => [name.toLowerCase(), value]);
        bring({
          status: answered.status,
          headers: Object.fromEntries(headers),
          body: encodeBody(answered.body),
        });
      });
    });
  });
}

function toDemo({ request, addresses }: Carriage): DemoRequest {
  const { body } = request;
  if (typeof body === 'object' && body !== null && 'open' in body)
    throw new Error('This network carries no streams');
  const url = new URL(request.url);
  const host = Object.entries(addresses).find(([, address]) => new URL(address).host === url.host)?.[0];
  return {
    host: (host ?? 'api') as Host,
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    body: typeof body === 'string' ? new TextEncoder().encode(body) : (body ?? new Uint8Array()),
  };
}
