import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type DemoPictures, demoPictures } from '../../../../src/main/app/demo-pictures.ts';
import { readPhotoAddress } from '../../../../src/main/app/photo-address.ts';
import { PhotoCache, type PhotoNeeds } from '../../../../src/main/app/photo-cache.ts';
import { photoAsked } from '../../../../src/main/app/photo-request.ts';
import { createPictureSource } from '../../../../src/main/ports/picture-source.ts';
import type { Account } from '../../../../src/shared/domain/account.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const LAMP = 'https://a.allegroimg.com/original/11ab/lamp';
const DEMO = 'http://image.demo.invalid/original/00ff';

const OURS = 'ab'.repeat(32);

let png: Buffer;

beforeAll(async () => {
  const colour = { r: 200, g: 40, b: 40 };
  png = await sharp({ create: { width: 400, height: 200, channels: 3, background: colour } })
    .png()
    .toBuffer();
});

function encode(url: string): string {
  return Buffer.from(url).toString('base64url');
}

const DEMO_ACCOUNT: Account = {
  accountId: 'demo-1',
  environment: 'demo',
  userId: '1',
  login: 'anna',
  clientId: 'c',
  appName: 'a',
  edition: '2026',
  addresses: null,
  demo: { seed: 1, offers: 10 },
  secretsIn: 'file',
};

function demosAt(port: number) {
  const at = (nth: number) => `http://127.0.0.1:${nth}`;
  const running = { auth: at(8), api: at(8), upload: at(8), image: at(port), admin: at(8), adminToken: '' };
  return { start: async () => running };
}

function builtIn(accountId: string, port: number): DemoPictures | null {
  return demoPictures({ ...DEMO_ACCOUNT, accountId }, demosAt(port));
}

/** A cache whose outside world is a list of what was asked; it can be cut off. */
function cacheOf(changes: Partial<PhotoNeeds> = {}) {
  const world = { asked: [] as string[], isOnline: true, now: 1_700_000_000_000, folder: temporaryFolder() };
  const cache = new PhotoCache({
    folder: join(world.folder, 'photos'),
    now: () => world.now,
    demo: () => builtIn('demo-1', 1),
    blob: async (blobId) => (blobId === OURS ? png : null),
    source: async (url) => {
      world.asked.push(url);
      return world.isOnline ? png : null;
    },
    ...changes,
  });
  const files = () => readdirSync(join(world.folder, 'photos'));
  return { world, cache, files };
}

describe('the address of a photo', () => {
  it("may be that of a file of the seller's own, by its content", async () => {
    const { world, cache } = cacheOf();
    expect(await cache.photo(encode(`blob:${OURS}`), 'small')).not.toBeNull();
    expect(await cache.photo(encode(`blob:${OURS.replaceAll('a', 'c')}`), 'small')).toBeNull();
    expect(await cache.photo(encode('blob:../../accounts.json'), 'whole')).toBeNull();
    expect(world.asked).toEqual([]);
  });

  it.each([LAMP, 'https://b.allegroimg.com/x', 'https://a.allegroimg.allegrosandbox.pl/original/1'])(
    '%s is one',
    async (url) => {
      const { world, cache } = cacheOf({ demo: () => null });
      expect(await cache.photo(encode(url), 'whole')).not.toBeNull();
      expect(world.asked).toEqual([url]);
    },
  );

  it.each([
    'https://evil.example/original/1',
    'https://allegroimg.com.evil.example/1',
    'https://notallegroimg.com/1',
    'https://a.allegroimg.com@evil.example/1',
    'https://user:word@a.allegroimg.com/1',
    'https://a.allegroimg.com:8443/1',
    'http://a.allegroimg.com/1',
    'http://127.0.0.1/original/1',
    'http://image.demo.invalid:81/original/1',
    'http://image.demo.invalid.evil.example/original/1',
    'file:///etc/passwd',
    '../../accounts.json',
    '',
  ])('%s is none, and nobody is asked', async (url) => {
    const { world, cache } = cacheOf();
    expect(await cache.photo(encode(url), 'whole')).toBeNull();
    expect(world.asked).toEqual([]);
  });

  it.each(['..', '%2e%2e', 'a/b', 'YQ==', 'a'.repeat(5000)])('%s is not even written as one', (encoded) =>
    expect(readPhotoAddress(encoded)).toBeNull(),
  );

  it.each([
    ['/photo/abc', { encoded: 'abc', size: 'whole' }],
    ['/photo/abc?w=96', { encoded: 'abc', size: 'small' }],
    ['/photo/abc?w=2000', null],
    ['/photo/a/b', null],
    ['/photo/..%2f..%2faccounts.json', null],
    ['/photo/', null],
  ])('%s asks for %j', (path, asked) => expect(photoAsked(new URL(path, 'http://host'))).toEqual(asked));
});

describe('a photo', () => {
  it('is fetched once, made small for the grid, and there without a network', async () => {
    const { world, cache, files } = cacheOf();
    const first = await Promise.all([cache.photo(encode(LAMP), 'small'), cache.photo(encode(LAMP), 'small')]);
    expect(first.map((photo) => photo?.contentType)).toEqual(['image/webp', 'image/webp']);
    expect(await sharp(first[0]?.bytes).metadata()).toMatchObject({ width: 96, height: 48 });
    world.isOnline = false;
    expect((await cache.photo(encode(LAMP), 'small'))?.bytes).toEqual(first[0]?.bytes);
    expect(world.asked).toEqual([LAMP]);
    expect(files()).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.small$/)]);
  });

  it('is kept whole only when it was asked for whole, and the small one is then made of it', async () => {
    const { world, cache, files } = cacheOf();
    expect(await cache.photo(encode(LAMP), 'whole')).toEqual({ bytes: png, contentType: 'image/png' });
    world.isOnline = false;
    expect((await cache.photo(encode(LAMP), 'small'))?.contentType).toBe('image/webp');
    expect(world.asked).toEqual([LAMP]);
    expect(files()).toHaveLength(2);
  });

  it('that is neither kept nor to be had is none, and is asked for again later', async () => {
    const { world, cache } = cacheOf();
    world.isOnline = false;
    expect(await cache.photo(encode(LAMP), 'small')).toBeNull();
    world.isOnline = true;
    expect(await cache.photo(encode(LAMP), 'small')).not.toBeNull();
  });

  it('of the demo shop comes from where the shop is today, and each shop has its own', async () => {
    let demo: DemoPictures | null = builtIn('demo-1', 1);
    const { world, cache, files } = cacheOf({ demo: () => demo });
    await cache.photo(encode(DEMO), 'small');
    demo = builtIn('demo-2', 2);
    await cache.photo(encode(DEMO), 'small');
    demo = null;
    expect(await cache.photo(encode(DEMO), 'small')).toBeNull();
    expect(world.asked).toEqual(['http://127.0.0.1:1/original/00ff', 'http://127.0.0.1:2/original/00ff']);
    expect(files()).toHaveLength(2);
  });

  it.each([
    ['http://127.0.0.1:4000/original/1', true],
    ['http://127.0.0.1:4000/demo/log', false],
    ['http://evil.example/original/1', false],
    [DEMO, false],
  ])('of a demo shop that runs elsewhere is on its host: %s', async (url, isIts) => {
    const elsewhere = { auth: 'http://127.0.0.1:1', api: 'http://127.0.0.1:2', upload: 'http://127.0.0.1:3' };
    const demo = demoPictures({ ...DEMO_ACCOUNT, demo: null, addresses: elsewhere }, demosAt(9));
    const { world, cache } = cacheOf({ demo: () => demo });
    await cache.photo(encode(url), 'whole');
    expect(world.asked).toEqual(isIts ? [url] : []);
  });

  it('that was not looked at for longest makes room for a new one', async () => {
    const { world, cache, files } = cacheOf({ capBytes: png.length * 3 });
    for (const name of ['one', 'two', 'three']) {
      world.now += 1000;
      await cache.photo(encode(LAMP + name), 'whole');
    }
    world.now += 1000;
    await cache.photo(encode(`${LAMP}one`), 'whole');
    world.now += 1000;
    await cache.photo(encode(`${LAMP}four`), 'whole');
    expect(files()).toHaveLength(2);
    world.isOnline = false;
    expect(await cache.photo(encode(`${LAMP}one`), 'whole')).not.toBeNull();
    expect(await cache.photo(encode(`${LAMP}four`), 'whole')).not.toBeNull();
    expect(await cache.photo(encode(`${LAMP}two`), 'whole')).toBeNull();
  });

  it('is not one because a header says so', async () => {
    const { cache } = cacheOf({
      source: async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    });
    expect(await cache.photo(encode(LAMP), 'whole')).toBeNull();
  });
});

type Reply = { status?: number; type?: string; location?: string; body?: Uint8Array };

/** A server that gives every request the same answer, and what it was sent. */
async function server({ status = 200, type = 'image/png', location, body = png }: Reply) {
  const headers: object[] = [];
  const listening = createServer((request, response) => {
    headers.push(request.headers);
    response.writeHead(status, { 'content-type': type, ...(location ? { location } : {}) }).end(body);
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => listening.close().closeAllConnections());
  return { url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}/`, headers };
}

describe('a picture by the network', () => {
  it('comes as it is, asked for without cookies', async () => {
    const { url, headers } = await server({});
    expect(Buffer.from((await createPictureSource()(url)) ?? [])).toEqual(png);
    expect(headers).toEqual([expect.not.objectContaining({ cookie: expect.anything() })]);
  });

  it.each<[string, Reply]>([
    ['a redirect', { status: 302, location: 'http://127.0.0.1:1/' }],
    ['an error', { status: 404 }],
    ['a page', { type: 'text/html' }],
    ['a page that says it is a picture', { body: Buffer.from('<html></html>') }],
    ['a drawing that may hold scripts', { type: 'image/svg+xml', body: Buffer.from('<svg/>') }],
  ])('is none: %s', async (_what, reply) => {
    const { url } = await server(reply);
    expect(await createPictureSource()(url)).toBeNull();
  });

  it('is none when it is too large, too slow or nobody answers', async () => {
    const { url } = await server({});
    expect(await createPictureSource({ maxBytes: png.length - 1, timeoutMs: 5000 })(url)).toBeNull();
    expect(await createPictureSource({ maxBytes: png.length, timeoutMs: 5000 })(url)).not.toBeNull();
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => silent.close().closeAllConnections());
    const { port } = silent.address() as AddressInfo;
    expect(
      await createPictureSource({ maxBytes: 10, timeoutMs: 50 })(`http://127.0.0.1:${port}/`),
    ).toBeNull();
    expect(await createPictureSource()('http://127.0.0.1:1/')).toBeNull();
  });
});
