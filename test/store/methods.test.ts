import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TransportFailure, type HttpRequest } from '../../src/main/engine/ports.ts';
import { must } from '../../src/shared/errors.ts';
import { openMethodDesk } from '../support/method-desk.ts';
import { sentText } from '../support/scripted-transport.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TAGS = { json: { tags: [{ id: '1', name: 'Lato', hidden: false }] } };
const CREATE = { method: 'sale.offer-tags.create', json: { name: 'Lato' } };

async function sentBytes({ body }: HttpRequest): Promise<string> {
  if (typeof body !== 'object' || body === null || !('open' in body)) throw new Error('No stream');
  const pieces: Uint8Array[] = [];
  for await (const piece of body.open()) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe('any method', () => {
  it.each(['sale.offer-tags.list', 'GET /sale/offer-tags', ' get /sale/offer-tags '])(
    'is found by %j',
    async (method) => {
      const desk = openMethodDesk([TAGS]);
      expect(await desk.call({ method, query: { limit: 5 } })).toMatchObject({
        ok: true,
        value: { status: 200, value: TAGS.json, traceId: 'abcdef0123456789', pages: 1 },
      });
      expect(desk.transport.requests[0]?.url).toBe('https://api.test/sale/offer-tags?limit=5');
    },
  );

  it('is found whatever the names in its path are called', async () => {
    const desk = openMethodDesk([{ status: 204 }]);
    const asked = { method: 'DELETE /sale/offer-tags/{id}', params: { tagId: '1' }, confirmed: true };
    expect(await desk.call(asked)).toMatchObject({ ok: true, value: { status: 204, value: null } });
  });

  it.each([
    ['sale.offer-tag.list', 'sale.offer-tags.list'],
    ['offer-tags', 'sale.offer-tags'],
    ['GET /sale/offer-tag', 'sale.offer-tags.list'],
  ])('that there is not is answered with those near it: %s', async (method, near) => {
    const { call, transport } = openMethodDesk([]);
    const answer = await call({ method });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'bad-input', path: 'method' } });
    expect(answer.ok ? '' : answer.error.message).toContain(near);
    expect(transport.requests).toEqual([]);
  });

  it('that Allegro has withdrawn says since when, and what there is now', async () => {
    const asked = { method: 'sale.offers.get', params: { offerId: '1' } };
    const { call, transport } = openMethodDesk([]);
    expect(await call(asked)).toMatchObject({
      ok: false,
      error: {
        kind: 'unavailable',
        since: '2024-01-01',
        replacedBy: 'sale.product-offers.get',
        message: expect.stringMatching(/no longer has sale\.offers\.get .* since 2024-01-01/),
      },
    });
    expect(transport.requests).toEqual([]);
  });

  it('of a later edition is not there yet in the former one', async () => {
    const { call } = openMethodDesk([], { edition: '2022' });
    expect(await call({ method: 'sale.issues.list' })).toMatchObject({
      ok: false,
      error: { kind: 'unavailable', since: null, message: expect.stringContaining('does not have') },
    });
  });
});

describe('a method that changes something', () => {
  it('is shown as it would be sent', async () => {
    const { preview, transport } = openMethodDesk([]);
    expect(await preview({ ...CREATE, headers: { 'Accept-Language': 'en-US' } })).toEqual({
      ok: true,
      value: {
        id: 'sale.offer-tags.create',
        method: 'POST',
        address: 'https://api.test/sale/offer-tags',
        headers: { 'accept-language': 'en-US' },
        json: { name: 'Lato' },
        file: null,
        isWrite: true,
      },
    });
    expect(transport.requests).toEqual([]);
  });

  it('is sent only when it is confirmed', async () => {
    const { call, transport } = openMethodDesk([{ status: 201, json: { id: '9' } }]);
    expect(await call(CREATE)).toMatchObject({ ok: false, error: { kind: 'bad-input', path: 'confirmed' } });
    expect(transport.requests).toEqual([]);
    expect(await call({ ...CREATE, confirmed: true })).toMatchObject({
      ok: true,
      value: { value: { id: '9' } },
    });
    expect(sentText(transport.requests[0])).toBe('{"name":"Lato"}');
  });

  it('with a wrong body is refused before it is shown', async () => {
    const { preview } = openMethodDesk([]);
    expect(await preview({ ...CREATE, json: {} })).toMatchObject({
      ok: false,
      error: {
        kind: 'bad-input',
        path: 'json.name',
        message: 'sale.offer-tags.create: json.name is missing.',
      },
    });
  });
});

describe('a file', () => {
  const UPLOAD = { method: 'after-sales.attachments.update', params: { attachmentId: 'a' } };

  it('goes along as what its first bytes say it is', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'terms.bin'), '%PDF-1.4 terms');
    const desk = openMethodDesk([{ json: { id: 'a', name: 'terms.pdf', url: 'https://a.test/a' } }]);
    const asked = { ...UPLOAD, fileId: await desk.openFile(folder, 'terms.bin') };
    const file = { name: 'terms.bin', sizeBytes: 14, mediaType: 'application/pdf' };
    expect(await desk.preview(asked)).toMatchObject({ ok: true, value: { file } });
    expect(await desk.call({ ...asked, confirmed: true })).toMatchObject({ ok: true });
    const request = must(desk.transport.requests[0]);
    expect(request.headers['content-type']).toBe('application/pdf');
    expect(await sentBytes(request)).toBe('%PDF-1.4 terms');
  });

  it('goes to an address that Allegro gave, and to no other', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'terms.pdf'), '%PDF-1.4 terms');
    const desk = openMethodDesk([{ json: { id: 'a', type: 'MANUAL' } }]);
    const asked = {
      method: 'sale.offer-attachments.upload',
      fileId: await desk.openFile(folder, 'terms.pdf'),
      confirmed: true,
    };
    for (const at of ['https://evil.test/x', '//evil.test/x', 'http://'])
      expect(await desk.call({ ...asked, at })).toMatchObject({ ok: false, error: { path: 'at' } });
    expect(desk.transport.requests).toEqual([]);
    const at = 'https://upload.test/once?ticket=1';
    expect(await desk.call({ ...asked, at })).toMatchObject({ ok: true });
    expect(desk.transport.requests[0]?.url).toBe(at);
  });

  it('of another kind is not sent', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'photo.pdf'), Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    const desk = openMethodDesk([]);
    const asked = { ...UPLOAD, fileId: await desk.openFile(folder, 'photo.pdf'), confirmed: true };
    expect(await desk.call(asked)).toMatchObject({ ok: false, error: { kind: 'bad-input', path: 'file' } });
  });

  it('that is the answer is put where the seller says', async () => {
    const label = { headers: { 'content-type': 'application/pdf' }, text: '%PDF-1.4 label' };
    const { call, transport } = openMethodDesk([label]);
    const asked = {
      method: 'fulfillment.advance-ship-notices.labels.get',
      params: { id: '7' },
    };
    expect(await call(asked)).toMatchObject({ ok: false, error: { kind: 'bad-input', path: 'saveAs' } });
    expect(transport.requests).toEqual([]);
    const path = join(temporaryFolder(), 'label.pdf');
    expect(await call({ ...asked, saveAs: path })).toMatchObject({
      ok: true,
      value: { status: 200, value: null, file: { path, sizeBytes: 14, mediaType: 'application/pdf' } },
    });
    expect(readFileSync(path, 'utf8')).toBe('%PDF-1.4 label');
  });
});

describe('a file that breaks off on the way', () => {
  async function* label(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode('%PDF-1.4');
    throw new TransportFailure(true, 'reset', 'The line broke');
  }

  it('is not left half behind, nor what was there before lost', async () => {
    const path = join(temporaryFolder(), 'label.pdf');
    writeFileSync(path, 'yesterday');
    const { call } = openMethodDesk([{ headers: { 'content-type': 'application/pdf' }, stream: label() }]);
    const asked = {
      method: 'fulfillment.advance-ship-notices.labels.get',
      params: { id: '7' },
      saveAs: path,
    };
    expect(await call(asked)).toMatchObject({ ok: false, error: { kind: 'offline' } });
    expect(readdirSync(dirname(path))).toEqual(['label.pdf']);
    expect(readFileSync(path, 'utf8')).toBe('yesterday');
  });

  it('cannot be put where there is no folder', async () => {
    const whole = { headers: { 'content-type': 'application/pdf' }, text: '%PDF' };
    const { call } = openMethodDesk([whole]);
    const saveAs = join(temporaryFolder(), 'none', 'label.pdf');
    const asked = { method: 'fulfillment.advance-ship-notices.labels.get', params: { id: '7' }, saveAs };
    expect(await call(asked)).toMatchObject({ ok: false, error: { kind: 'bad-input', path: 'saveAs' } });
  });
});

describe('a list to its end', () => {
  const page = (count: number) => ({
    json: { offers: Array.from({ length: count }, () => ({})), totalCount: 3 },
  });

  it('is one answer with the entries of all pages', async () => {
    const { call, transport } = openMethodDesk([page(2), page(1)]);
    const answer = await call({ method: 'sale.offers.list', query: { limit: 2 }, allPages: true });
    expect(answer).toMatchObject({
      ok: true,
      value: { pages: 2, isCapped: false, value: { offers: [{}, {}, {}], totalCount: 3 } },
    });
    expect(transport.requests).toHaveLength(2);
  });

  it('is an error when a page on the way is', async () => {
    const { call } = openMethodDesk([page(2), { status: 503 }]);
    const answer = await call({ method: 'sale.offers.list', query: { limit: 2 }, allPages: true });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'server', status: 503 } });
  });
});
