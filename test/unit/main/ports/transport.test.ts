import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { TransportFailure, type HttpRequest } from '../../../../src/main/engine/ports.ts';
import { createTransport } from '../../../../src/main/ports/transport.ts';

const transport = createTransport();
let server: Server | null = null;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/`;
}

function get(url: string, parts: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', url, headers: {}, body: null, timeoutMs: 5000, ...parts };
}

async function failureOf(request: HttpRequest): Promise<TransportFailure> {
  const failure = await transport(request).catch((error: unknown) => error);
  if (failure instanceof TransportFailure) return failure;
  throw new Error('Expected a failure');
}

/** A port that was free a moment ago. */
async function closedPort(): Promise<number> {
  const url = await serve(() => undefined);
  await new Promise((resolve) => server?.close(resolve));
  return Number(new URL(url).port);
}

describe('the transport', () => {
  it('hands over what came, decompressed, with names in lower case', async () => {
    const url = await serve((_request, response) => {
      response
        .writeHead(422, { 'Content-Encoding': 'gzip', 'Trace-Id': 'abc' })
        .end(gzipSync('{"errors":[]}'));
    });
    const { status, headers, body } = await transport(get(url));
    expect([status, headers['trace-id'], new TextDecoder().decode(body)]).toEqual([
      422,
      'abc',
      '{"errors":[]}',
    ]);
  });

  it('sends method, headers and bytes as given', async () => {
    const url = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () =>
        response.end(
          `${request.method} ${request.headers['user-agent']} ${Buffer.concat(chunks).toString('hex')}`,
        ),
      );
    });
    const headers = { 'user-agent': 'Stragan/1' };
    const { body } = await transport(get(url, { method: 'PUT', headers, body: new Uint8Array([1, 255]) }));
    expect(new TextDecoder().decode(body)).toBe('PUT Stragan/1 01ff');
  });

  it('does not follow a redirect', async () => {
    const url = await serve((_request, response) =>
      response.writeHead(303, { location: '/elsewhere' }).end(),
    );
    expect(await transport(get(url))).toMatchObject({ status: 303, headers: { location: '/elsewhere' } });
  });
});

describe('what certainly was not sent', () => {
  it('a request to a port where nobody listens', async () => {
    const failure = await failureOf(get(`http://127.0.0.1:${await closedPort()}/`));
    expect(failure).toMatchObject({ sent: false, reason: 'no-connection' });
  });

  it('a request to a name nobody has', async () => {
    expect(await failureOf(get('http://nobody.invalid/'))).toMatchObject({
      sent: false,
      reason: 'no-connection',
    });
  });

  it('a request stopped before', async () => {
    expect(await failureOf(get('http://127.0.0.1:9/', { signal: AbortSignal.abort() }))).toMatchObject({
      sent: false,
      reason: 'cancelled',
    });
  });
});

describe('what may have been sent', () => {
  it('a request cut off before its answer', async () => {
    const url = await serve((request) => request.socket.destroy());
    expect(await failureOf(get(url, { method: 'POST', body: '{}' }))).toMatchObject({
      sent: true,
      reason: 'reset',
    });
  });

  it('a request whose answer was cut short', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"offers":[');
      setImmediate(() => response.destroy());
    });
    expect(await failureOf(get(url))).toMatchObject({ sent: true, reason: 'reset' });
  });

  it('a request that was never answered', async () => {
    const url = await serve(() => undefined);
    expect(await failureOf(get(url, { timeoutMs: 100 }))).toMatchObject({ sent: true, reason: 'timeout' });
  });

  it('a request stopped under way', async () => {
    const stop = new AbortController();
    const url = await serve(() => stop.abort());
    expect(await failureOf(get(url, { signal: stop.signal }))).toMatchObject({
      sent: true,
      reason: 'cancelled',
    });
  });
});

it('keeps connections for later requests', async () => {
  const sockets = new Set<number | undefined>();
  const url = await serve((request, response) => {
    sockets.add(request.socket.remotePort);
    response.end('x');
  });
  for (let n = 0; n < 10; n += 1) await transport(get(url));
  expect(sockets.size).toBeLessThan(5);
});
