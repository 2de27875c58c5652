import { describe, expect, it } from 'vitest';
import { uploadOfferAttachment } from '../../../../../src/main/engine/allegro/endpoints/attachments.ts';
import * as batch from '../../../../../src/main/engine/allegro/endpoints/batch-offer-modification.ts';
import { uploadImage } from '../../../../../src/main/engine/allegro/endpoints/images.ts';
import {
  getProductOffer,
  patchProductOffer,
} from '../../../../../src/main/engine/allegro/endpoints/offer-with-product.ts';
import {
  getOffer,
  listOfferEvents,
  listOffers,
} from '../../../../../src/main/engine/allegro/endpoints/offer-information.ts';
import { TransportFailure } from '../../../../../src/main/engine/ports.ts';
import { must } from '../../../../../src/shared/errors.ts';
import { createAllegroWorld } from '../../../../support/allegro-world.ts';

const EMPTY_PAGE = { json: { offers: [], count: 0, totalCount: 0 } };
const PATCH = { params: { offerId: '7' }, json: { name: 'Lamp' } };

describe('a request', () => {
  it('carries the manners Allegro asks for', async () => {
    const { http, transport } = createAllegroWorld([EMPTY_PAGE]);
    await http.call(listOffers, { query: { 'offer.id': ['1', '2'], limit: 2, sort: '-stock.sold' } });
    const request = must(transport.requests[0]);
    expect(request.url).toBe('https://api.test/sale/offers?offer.id=1&offer.id=2&limit=2&sort=-stock.sold');
    expect(request.headers).toEqual({
      accept: 'application/vnd.allegro.public.v1+json',
      'accept-language': 'pl-PL',
      authorization: 'Bearer token-1',
      'user-agent': 'Stragan/0.1.0 (+https://stragan.example)',
    });
  });

  it('uses the media type and language of the method', async () => {
    const report = { id: 'c', completedAt: null, taskCount: { total: 0, success: 0, failed: 0 } };
    const { http, transport } = createAllegroWorld([
      { status: 201, json: report },
      { json: { offerEvents: [] } },
    ]);
    await http.call(batch.bulkCommand.submit, { json: { commandId: 'c', modifications: [] } });
    await http.call(listOfferEvents, {});
    const beta = 'application/vnd.allegro.beta.v1+json';
    expect(must(transport.requests[0]).headers).toMatchObject({ accept: beta, 'content-type': beta });
    expect(must(transport.requests[1]).headers['accept-language']).toBe('en-US');
  });

  it('sends bytes to the upload host as what they are', async () => {
    const { http, transport } = createAllegroWorld([
      { status: 201, json: { location: 'l', expiresAt: 'e' } },
    ]);
    await http.call(uploadImage, { bytes: { contentType: 'image/png', content: new Uint8Array([1]) } });
    const request = must(transport.requests[0]);
    expect([request.url, request.headers['content-type']]).toEqual([
      'https://upload.test/sale/images',
      'image/png',
    ]);
  });

  it('takes its token to no address outside Allegro', async () => {
    const { http, transport } = createAllegroWorld([EMPTY_PAGE]);
    const input = { params: { attachmentId: 'a' }, at: 'https://evil.test/x' };
    await expect(http.call(uploadOfferAttachment, input)).rejects.toThrow('outside Allegro');
    expect(transport.requests).toEqual([]);
  });

  it('escapes what stands in a path', async () => {
    const { http, transport } = createAllegroWorld([{ json: { id: '1' } }]);
    await http.call(getProductOffer, { params: { offerId: '../me?x' } });
    expect(must(transport.requests[0]).url).toBe('https://api.test/sale/product-offers/..%2Fme%3Fx');
  });
});

describe('an access token that is refused', () => {
  const refused = { status: 401, json: { error: 'invalid_token' } };

  it('is replaced once, and the request sent again', async () => {
    const { http, transport, deadTokens } = createAllegroWorld([refused, EMPTY_PAGE]);
    const reply = await http.call(listOffers, {});
    expect(reply.ok).toBe(true);
    expect(deadTokens).toEqual(['token-1']);
    expect(transport.requests.map((request) => request.headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('twice ends in "sign in again"', async () => {
    const { http, transport } = createAllegroWorld([refused]);
    const reply = await http.call(patchProductOffer, PATCH);
    expect(reply).toMatchObject({ ok: false, error: { kind: 'auth', reason: 'expired' } });
    expect(transport.requests).toHaveLength(2);
  });
});

describe('what is not sent at all', () => {
  it('a method the sign-in has no scope for', async () => {
    const { http, transport } = createAllegroWorld([EMPTY_PAGE], {
      scopes: ['allegro:api:sale:offers:read'],
    });
    const reply = await http.call(patchProductOffer, PATCH);
    expect(reply).toMatchObject({
      ok: false,
      error: { kind: 'not-allowed', scope: 'allegro:api:sale:offers:write' },
    });
    expect(transport.requests).toEqual([]);
  });

  it('a method this edition of Allegro does not have', async () => {
    const { http, transport } = createAllegroWorld([EMPTY_PAGE]);
    const reply = await http.call(getOffer, { params: { offerId: '1' } });
    expect(reply).toMatchObject({
      error: { kind: 'unavailable', since: '2024-01-01', replacedBy: 'sale.product-offers.get' },
    });
    expect(transport.requests).toEqual([]);
  });

  it('anything while the key is paused', async () => {
    const { http, transport, clock } = createAllegroWorld([
      { status: 429, headers: { 'retry-after': '90' } },
      EMPTY_PAGE,
    ]);
    const retryAt = clock.now() + 90_000;
    expect(await http.call(listOffers, {})).toMatchObject({ error: { kind: 'rate-limited', retryAt } });
    expect(await http.call(patchProductOffer, PATCH)).toMatchObject({
      error: { kind: 'rate-limited', retryAt },
    });
    expect(transport.requests).toHaveLength(1);
    await clock.advance(90_000);
    expect((await http.call(listOffers, {})).ok).toBe(true);
  });
});

describe('an answer', () => {
  const portal = { headers: { 'content-type': 'text/html' }, text: '<html>Log in to the network</html>' };
  const cut = { headers: { 'content-type': 'application/json' }, text: '{"offers":[{"id":' };

  it.each([
    ['a network’s own page, for a read', listOffers, {}, portal, { kind: 'offline' }],
    ['a network’s own page, for a write', patchProductOffer, PATCH, portal, { kind: 'unsure' }],
    ['cut short, for a read', listOffers, {}, cut, { kind: 'server' }],
    ['cut short, for a write', patchProductOffer, PATCH, cut, { kind: 'unsure' }],
    ['not as declared', listOffers, {}, { json: { offers: 'none', totalCount: 0 } }, { kind: 'server' }],
    [
      'lost, for a write',
      patchProductOffer,
      PATCH,
      new TransportFailure(true, 'reset', ''),
      { kind: 'unsure' },
    ],
  ] as const)('that is %s', async (_name, endpoint, input, turn, expected) => {
    const { http } = createAllegroWorld([turn]);
    const { call } = http as { call(this: void, called: unknown, given: unknown): Promise<unknown> };
    expect(await call(endpoint, input)).toMatchObject({ ok: false, error: expected });
  });

  it('brings trace id, location and patience along', async () => {
    const location = 'https://api.test/sale/product-offers/7/operations/9';
    const { http } = createAllegroWorld([
      { status: 202, headers: { location, 'retry-after': '5' }, json: { id: '7' } },
    ]);
    expect(await http.call(patchProductOffer, PATCH)).toMatchObject({
      ok: true,
      value: { status: 202, location, retryAfterMs: 5000, traceId: 'abcdef0123456789', text: '{"id":"7"}' },
    });
  });

  it('stands between the durable steps of a write', async () => {
    const { http, steps } = createAllegroWorld([EMPTY_PAGE, { json: {} }]);
    await http.call(listOffers, {});
    expect(steps).toEqual([]);
    await http.call(patchProductOffer, PATCH);
    expect(steps).toEqual([
      'before:request.sent',
      'after:request.sent',
      'before:response.received',
      'after:response.received',
    ]);
  });
});
