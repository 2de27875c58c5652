import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import fastify from 'fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setAddresses } from './addresses.ts';
import type { Answered } from './answer.ts';
import { encodeBody } from './encode-body.ts';
import { oneError } from './errors.ts';
import type { DemoSettings, Host } from './kinds.ts';
import type { MarkDelivered } from './log.ts';
import { openShop } from './shop-runner.ts';
import type { ShopRunner } from './shop-runner.ts';

const LISTEN_ON = '127.0.0.1';
const HOSTS: readonly Host[] = ['auth', 'api', 'upload', 'image'];
const TICK_MS = 1000;
const BODY_LIMIT_BYTES = 64 * 1024 * 1024;

export type DemoOptions = {
  readonly settings: DemoSettings;
  /** 0: any free ports; else this one for auth and the next ones for api, upload, image and admin. */
  readonly port: number;
  /** The journal; null: nothing is kept. */
  readonly statePath: string | null;
  /** Epoch milliseconds. */
  readonly clock?: () => number;
  /** Entries kept in the log; null (default): all. */
  readonly logCap?: number | null;
  /**
   * Told in image links instead of the port of this start, by a host that keeps links longer than a start.
   */
  readonly imageName?: string;
};

export type RunningDemo = Readonly<Record<Host, string>> & {
  readonly admin: string;
  readonly adminToken: string;
  readonly close: () => Promise<void>;
};

/** Opens the shop on loopback ports and resolves when all of them answer. */
export async function startDemo(options: DemoOptions): Promise<RunningDemo> {
  const shop = openShop({
    settings: options.settings,
    statePath: options.statePath,
    clock: options.clock ?? Date.now,
    logCap: options.logCap ?? null,
  });
  const adminToken = randomBytes(24).toString('hex');
  const servers = [...HOSTS.map((host) => hostServer(shop, host)), adminServer(shop, adminToken)];
  const ports: number[] = [];
  try {
    for (const [index, server] of servers.entries()) {
      ports.push(await listen(server, options.port === 0 ? 0 : options.port + index));
    }
  } catch (error) {
    await Promise.all(servers.map((server) => server.close()));
    shop.close();
    throw error;
  }

  const [auth = '', api = '', upload = '', image = '', admin = ''] = ports.map(
    (port) => `http://${LISTEN_ON}:${port}`,
  );
  setAddresses(shop.state, { auth, api, upload, image: options.imageName ?? image });
  shop.tick();
  const timer = setInterval(() => shop.tick(), TICK_MS);
  const close = async (): Promise<void> => {
    clearInterval(timer);
    await Promise.all(servers.map((server) => server.close()));
    shop.close();
  };
  return { auth, api, upload, image, admin, adminToken, close };
}

function hostServer(shop: ShopRunner, host: Host): FastifyInstance {
  const server = bareServer();
  server.addHook('onRequest', async (request, reply) => {
    // Before a byte of the body is read: nobody is at home.
    if (!shop.isOffline()) return;
    reply.hijack();
    reset(request.raw.socket);
  });
  server.all('/*', async (request, reply) => {
    const { path, query } = target(request);
    const { answered, markDelivered } = shop.ask({
      host,
      method: request.method,
      path,
      query,
      headers: singleHeaders(request),
      body: request.body instanceof Uint8Array ? request.body : new Uint8Array(),
    });
    await deliver(reply, answered, markDelivered);
  });
  return server;
}

async function deliver(reply: FastifyReply, answered: Answered, markDelivered: MarkDelivered): Promise<void> {
  const { latencyMs, how } = answered.delivery;
  reply.hijack();
  if (latencyMs > 0) await delay(latencyMs);
  const response = reply.raw;
  if (how === 'reset') {
    if (response.socket !== null) reset(response.socket);
    return;
  }
  const bytes = encodeBody(answered.body);
  response.once('finish', () => {
    if (how === 'whole') markDelivered();
  });
  response.writeHead(answered.status, { ...answered.headers, 'content-length': String(bytes.length) });
  if (how === 'whole') {
    response.end(bytes);
  } else {
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
      if (response.socket !== null) reset(response.socket);
    });
  }
}

function adminServer(shop: ShopRunner, adminToken: string): FastifyInstance {
  const server = bareServer();
  server.all('/*', async (request, reply) => {
    if (!isSame(request.headers.authorization ?? '', `Bearer ${adminToken}`)) {
      return reply.code(401).send({ error: 'the admin token is missing or wrong' });
    }
    const json = parsedObject(request.body);
    if (json === null) return reply.code(400).send({ error: 'the body is no JSON object' });
    const { path, query } = target(request);
    const { status, body } = shop.askAdmin({ method: request.method, path, query, json });
    return reply.code(status).send(body);
  });
  return server;
}

/** Bodies stay bytes and paths stay as they were sent: the shop's own router cuts and decodes them. */
function bareServer(): FastifyInstance {
  const server = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: true,
    keepAliveTimeout: 60_000,
    rewriteUrl: () => '/',
  });
  server.removeAllContentTypeParsers();
  server.setErrorHandler(async (error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) process.stderr.write(`demo: ${error.stack ?? error.message}\n`);
    const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : error.code;
    await reply.code(status).send(oneError(status, code, error.message).body);
  });
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  return server;
}

async function listen(server: FastifyInstance, port: number): Promise<number> {
  await server.listen({ host: LISTEN_ON, port });
  // A server on a port has an AddressInfo, never a pipe's name.
  return (server.server.address() as AddressInfo).port;
}

function target(request: FastifyRequest): { path: string; query: URLSearchParams } {
  const [path = '/', ...rest] = request.originalUrl.split('?');
  return { path, query: new URLSearchParams(rest.join('?')) };
}

function singleHeaders(request: FastifyRequest): Record<string, string> {
  const pairs = Object.entries(request.headers).map(([name, value]) => [name, String(value ?? '')]);
  return Object.fromEntries(pairs);
}

function parsedObject(body: unknown): Record<string, unknown> | null {
  if (!(body instanceof Uint8Array) || body.length === 0) return {};
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : null;
  } catch {
    return null;
  }
}

function reset(socket: Socket): void {
  socket.resetAndDestroy();
}

function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  return left.length === right.length && timingSafeEqual(left, right);
}
