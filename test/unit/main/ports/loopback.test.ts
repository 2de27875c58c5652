import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createLoopback } from '../../../../src/main/ports/loopback.ts';

const once = (query: URLSearchParams) => ({
  status: query.has('code') ? 200 : 400,
  html: 'page',
  isFinal: query.has('code'),
});

type Asking = {
  readonly host?: string;
  readonly path?: string;
  readonly method?: string;
  readonly address?: string;
};

function statusOf(
  port: number,
  { host, path = '/', method = 'GET', address = '127.0.0.1' }: Asking = {},
): Promise<number | string> {
  return new Promise((resolve) => {
    const asked = request(
      { host: address, port, path, method, headers: { host: host ?? `localhost:${port}` } },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    asked.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
    asked.end();
  });
}

describe('the listener of a sign-in', () => {
  it('ends after its one answer', async () => {
    const listener = await createLoopback().listen([0], once);
    expect(await statusOf(listener.port, { path: '/?code=1' })).toBe(200);
    expect(await listener.ended).toBe(true);
    await listener.close();
    expect(await statusOf(listener.port, { path: '/?code=1' })).toBe('ECONNREFUSED');
  });

  it.each([
    [{ host: 'evil.example:80' }, 404],
    [{ path: '/elsewhere?code=1' }, 404],
    [{ method: 'POST', path: '/?code=1' }, 404],
    [{ path: '/' }, 400],
  ])('stays open after %j', async (asking, expected) => {
    const listener = await createLoopback().listen([0], once);
    expect(await statusOf(listener.port, asking)).toBe(expected);
    expect(await statusOf(listener.port, { path: '/?code=1' })).toBe(200);
    await listener.close();
  });

  it('takes the next port when one is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => {
      taken.listen(0, '127.0.0.1', resolve);
    });
    const { port } = taken.address() as AddressInfo;
    const listener = await createLoopback().listen([port, 0], once);
    expect(listener.port).not.toBe(port);
    await listener.close();
    taken.close();
  });

  it('gives way to the next one', async () => {
    const loopback = createLoopback();
    const first = await loopback.listen([0], once);
    const second = await loopback.listen([first.port, 0], once);
    expect(await first.ended).toBe(false);
    expect(second.port).toBe(first.port);
    await second.close();
  });
});
