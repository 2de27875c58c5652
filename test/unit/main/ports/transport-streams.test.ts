import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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

function request(url: string, parts: Partial<HttpRequest>): HttpRequest {
  return { method: 'GET', url, headers: {}, body: null, timeoutMs: 5000, ...parts };
}

async function* pieces(count: number): AsyncGenerator<Uint8Array> {
  for (let piece = 0; piece < count; piece += 1) yield new Uint8Array(1000).fill(piece);
}

async function sizeOf(stream: AsyncIterable<Uint8Array> | undefined): Promise<number> {
  let size = 0;
  for await (const chunk of stream ?? []) size += chunk.length;
  return size;
}

describe('a body that is read while it is sent', () => {
  it('arrives whole under the length that was told, and again at another attempt', async () => {
    const url = await serve((asked, response) => {
      let size = 0;
      asked.on('data', (chunk: Buffer) => (size += chunk.length));
      asked.on('end', () => response.end(`${asked.headers['content-length']} ${size}`));
    });
    const body = { sizeBytes: 50_000, open: () => pieces(50) };
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const answer = await transport(request(url, { method: 'PUT', body }));
      expect(new TextDecoder().decode(answer.body)).toBe('50000 50000');
    }
  });
});

describe('an answer that was asked for as a stream', () => {
  it('comes as one when it is a success', async () => {
    const url = await serve((_asked, response) => response.end(Buffer.alloc(300_000, 1)));
    const { body, stream } = await transport(request(url, { streams: true }));
    expect([body.length, await sizeOf(stream)]).toEqual([0, 300_000]);
  });

  it('comes whole when it is a refusal', async () => {
    const url = await serve((_asked, response) => response.writeHead(404).end('{}'));
    const { body, stream } = await transport(request(url, { streams: true }));
    expect([new TextDecoder().decode(body), stream]).toEqual(['{}', undefined]);
  });

  it('that breaks off ends with a failure, never as if it were whole', async () => {
    const url = await serve((_asked, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('begun');
      setImmediate(() => response.destroy());
    });
    const { stream } = await transport(request(url, { streams: true }));
    await expect(sizeOf(stream)).rejects.toBeInstanceOf(TransportFailure);
  });
});
