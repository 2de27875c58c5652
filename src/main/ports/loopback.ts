import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Loopback, LoopbackListener, LoopbackPage } from '../engine/auth/loopback.ts';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  connection: 'close',
};

/**
 * Listens on this computer only, for one answer. A second sign-in ends the first: there is one listener at a
 * time.
 */
export function createLoopback(): Loopback {
  let open: LoopbackListener | null = null;
  return {
    async listen(ports, answer) {
      await open?.close();
      const listener = await listenOnFirstFree(ports, answer);
      open = listener;
      return listener;
    },
  };
}

async function listenOnFirstFree(ports: readonly number[], answer: Answer): Promise<LoopbackListener> {
  let failure: unknown = new Error('No port to listen on');
  for (const port of ports) {
    try {
      return await listenOn(port, answer);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

type Answer = (query: URLSearchParams) => LoopbackPage;

/** Browsers may take localhost for either address, so both are listened on where the system has both. */
async function listenOn(port: number, answer: Answer): Promise<LoopbackListener> {
  const servers: Server[] = [];
  const ended = Promise.withResolvers<boolean>();
  const close = async () => {
    ended.resolve(false);
    await Promise.all(servers.map(closeServer));
  };
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const page = pageFor(request, answer);
    if (page.isFinal) response.once('close', () => ended.resolve(true));
    response.writeHead(page.status, HEADERS).end(page.html);
  };
  const first = await start(port, '127.0.0.1', handle);
  servers.push(first);
  const bound = (first.address() as AddressInfo).port;
  const second = await start(bound, '::1', handle).catch(() => null);
  if (second) servers.push(second);
  void ended.promise.then(close);
  return { port: bound, ended: ended.promise, close };
}

function pageFor(request: IncomingMessage, answer: Answer): LoopbackPage {
  const notHere: LoopbackPage = { status: 404, html: '', isFinal: false };
  const host = request.headers.host ?? '';
  if (request.method !== 'GET' || !/^(localhost|127\.0\.0\.1|\[::1\]):\d+$/.test(host)) return notHere;
  const address = new URL(request.url ?? '/', 'http://localhost');
  return address.pathname === '/' ? answer(address.searchParams) : notHere;
}

function start(
  port: number,
  host: string,
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handle);
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
