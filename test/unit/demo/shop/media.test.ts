import { describe, expect, test } from 'vitest';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { imageSize } from '../../../../src/main/demo/media/image-size.ts';
import { paintPng } from '../../../../src/main/demo/media/png.ts';
import { openShop } from './shop.ts';
import type { OpenShop } from './shop.ts';

const PATH = `/sale/product-offers/${offerIdOf(1, 0)}`;
const png = (size: number): Uint8Array => paintPng(size, [[1, 2, 3]], () => 0);
const upload = (shop: OpenShop, bytes: Uint8Array, type = 'image/png') =>
  shop.call('POST', '/sale/images', { host: 'upload', bytes, type });
const local = (address: unknown): string =>
  new URL(String(address)).pathname.replace(/^\/(image|upload)/, '');

test('every picture of an offer is really served, the same each time', () => {
  const shop = openShop();
  for (const image of shop.call('GET', PATH).body.images.map(String)) {
    const served = shop.call('GET', local(image), { host: 'image' });
    expect(served).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } });
    expect(imageSize(served.body as unknown as Uint8Array)).toEqual({
      type: 'image/png',
      width: 512,
      height: 512,
    });
    expect(openShop().call('GET', local(image), { host: 'image' }).body).toEqual(served.body);
  }
});

test('no other picture is', () => {
  expect(openShop().call('GET', '/original/nothing', { host: 'image' }).status).toBe(404);
});

describe('images', () => {
  test('an upload is told with its end and can be used until then', () => {
    const shop = openShop({ switches: { imageLifeMs: 3_600_000 } });
    const { status, body } = upload(shop, png(600));
    expect(status).toBe(201);
    expect(Date.parse(String(body.expiresAt))).toBe(shop.now() + 3_600_000);
    expect(
      shop.call('PATCH', PATH, { json: { images: [String(body.location)], description: null } }).status,
    ).toBe(200);
    shop.wait(86_400_000);
    expect(shop.call('PATCH', PATH, { json: { stock: { available: 3 } } }).status).toBe(200);
  });

  test('an expired one is refused although the host still answers', () => {
    const shop = openShop({ switches: { imageLifeMs: 1000 } });
    const { location } = upload(shop, png(600)).body;
    shop.wait(1001);
    expect(shop.call('GET', local(location), { host: 'image' }).status).toBe(200);
    const answer = shop.call('PATCH', PATH, { json: { images: [String(location)], description: null } });
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'VALIDATION_ERROR', path: 'images[0].url' }] },
    });
  });

  test.each([
    ['small ones', png(499), 'image/png', 422],
    ['what is no image', new Uint8Array(100), 'image/png', 422],
    ['another type than declared', png(600), 'image/jpeg', 415],
    ['files above 26.2 MB', new Uint8Array(26_200_001), 'image/png', 413],
  ])('refuses %s', (_, bytes, type, status) => {
    expect(upload(openShop(), bytes, type).status).toBe(status);
  });

  test.each([
    ['https://example.com/a.jpg', 201],
    ['https://gone.invalid/a.jpg', 422],
    ['a.jpg', 400],
  ])('by address: %s', (url, status) => {
    const shop = openShop();
    const answer = shop.call('POST', '/sale/images', { host: 'upload', json: { url } });
    expect(answer.status).toBe(status);
    if (status === 201)
      expect(shop.call('GET', local(answer.body.location), { host: 'image' }).status).toBe(200);
  });
});

test.each([
  [
    'jpeg',
    [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 2, 0, 3, 0],
    { type: 'image/jpeg', width: 768, height: 512 },
  ],
  [
    'webp',
    [
      0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50, 0x56, 0x50, 0x38, 0x20, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 3, 0, 2,
    ],
    { type: 'image/webp', width: 768, height: 512 },
  ],
])('reads the size of a %s', (_, head, size) => {
  expect(imageSize(Uint8Array.from([...head, ...Array.from({ length: 30 }, () => 0)]))).toEqual(size);
});

describe('attachments', () => {
  const declare = (shop: OpenShop, json: unknown) => shop.call('POST', '/sale/offer-attachments', { json });
  const send = (shop: OpenShop, location: string, type: string) => {
    const { pathname, search } = new URL(location);
    return shop.call('PUT', pathname.replace('/upload', '') + search, {
      host: 'upload',
      bytes: new Uint8Array(9),
      type,
    });
  };

  test('declared, uploaded once to the told address, then with a file', () => {
    const shop = openShop();
    const declared = declare(shop, { type: 'MANUAL', file: { name: 'instrukcja.pdf' } });
    const { location = '' } = declared.headers;
    expect(declared.status).toBe(201);
    expect(send(shop, location, 'application/pdf').status).toBe(200);
    expect(send(shop, location, 'application/pdf').status).toBe(400);
    const { file } = shop.call('GET', `/sale/offer-attachments/${String(declared.body.id)}`).body;
    expect(shop.call('GET', local(file.url), { host: 'image' })).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/pdf' },
    });
  });

  test.each([
    ['MANUAL', 'image/png', 415],
    ['ENERGY_LABEL', 'application/pdf', 415],
    ['ENERGY_LABEL', 'image/png', 200],
    ['SAFETY_INFORMATION_MANUAL', 'application/pdf', 200],
    ['SAFETY_INFORMATION_MANUAL', 'image/jpeg', 200],
  ])('%s as %s', (type, sent, status) => {
    const shop = openShop();
    const { location = '' } = declare(shop, { type, file: { name: 'a' } }).headers;
    expect(send(shop, location, sent).status).toBe(status);
  });

  test.each([
    [{ type: 'NOTE', file: { name: 'a' } }, 400],
    [{ type: 'MANUAL', file: { name: 'a'.repeat(201) } }, 422],
    [{ type: 'MANUAL' }, 422],
  ])('refuses %j', (json, status) => {
    expect(declare(openShop(), json).status).toBe(status);
  });
});
