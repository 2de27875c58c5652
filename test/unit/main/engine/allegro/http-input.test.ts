import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../../../../../src/main/engine/allegro/endpoint.ts';
import { must } from '../../../../../src/shared/errors.ts';
import { createAllegroWorld } from '../../../../support/allegro-world.ts';
import { sentText } from '../../../../support/scripted-transport.ts';

const rename = endpoint({
  id: 'sale.things.rename',
  method: 'PUT',
  path: '/sale/things/{thingId}',
  query: ['language', 'dry'],
  needs: ['language'],
  headers: ['if-match'],
  scope: null,
  request: z.looseObject({
    name: z.string(),
    prices: z.array(z.looseObject({ amount: z.string() })).nullish(),
  }),
  response: null,
});

const put = endpoint({
  id: 'sale.things.file',
  method: 'PUT',
  path: '/sale/things/{thingId}/file',
  scope: null,
  consumes: ['application/pdf', 'image/*'],
  response: null,
});

const look = endpoint({
  id: 'sale.things.look',
  method: 'GET',
  path: '/sale/things',
  scope: null,
  response: null,
});

const GOOD = { params: { thingId: '7' }, query: { language: 'pl-PL' }, json: { name: 'Lamp' } };
const PDF = { contentType: 'application/pdf', content: new Uint8Array([1]) };

describe('what a method would certainly refuse is not sent, and told by method and field', () => {
  it.each<[string, Endpoint, object, string, string]>([
    ['a missing field', rename, { ...GOOD, json: {} }, 'json.name', 'is missing'],
    ['no body', rename, { ...GOOD, json: undefined }, 'json', 'is missing'],
    ['a wrong field', rename, { ...GOOD, json: { name: 7 } }, 'json.name', 'expected string'],
    [
      'a field deep inside',
      rename,
      { ...GOOD, json: { name: 'L', prices: [{ amount: '1' }, {}] } },
      'json.prices.1.amount',
      'is missing',
    ],
    ['a missing parameter', rename, { ...GOOD, query: { dry: true } }, 'query.language', 'is missing'],
    ['an empty parameter', rename, { ...GOOD, query: { language: '' } }, 'query.language', 'is missing'],
    ['an unknown parameter', look, { query: { languages: 'x' } }, 'query.languages', 'is unknown'],
    ['a missing part of the path', rename, { ...GOOD, params: {} }, 'params.thingId', 'is missing'],
    ['an unknown part of the path', look, { params: { id: '1' } }, 'params.id', 'is unknown'],
    [
      'a header of another method',
      look,
      { headers: { 'if-match': '"1"' } },
      'headers.if-match',
      'is unknown',
    ],
    ['a body for a read', look, { json: {} }, 'json', 'is not taken'],
    ['a file where data is taken', rename, { ...GOOD, bytes: PDF }, 'file', 'is not taken'],
    [
      'a file of another kind',
      put,
      { params: { thingId: '7' }, bytes: { ...PDF, contentType: 'text/html' } },
      'file',
      'must be one of application/pdf, image/*',
    ],
    ['data where a file is taken', put, { params: { thingId: '7' }, json: {} }, 'json', 'takes a file'],
  ])('%s', async (_name, called, input, path, words) => {
    const { http, transport } = createAllegroWorld([{ status: 204 }]);
    const reply = await http.call(called, input);
    expect(reply).toMatchObject({ ok: false, error: { kind: 'bad-input', path } });
    expect(reply.ok ? '' : reply.error.message).toMatch(new RegExp(`^${called.id}: ${path} .*`));
    expect(reply.ok ? '' : reply.error.message).toContain(words);
    expect(transport.requests).toEqual([]);
  });

  it('fields it does not know go along as they are', async () => {
    const { http, transport } = createAllegroWorld([{ status: 204 }]);
    const json = { name: 'Lamp', later: { than: ['us'] } };
    const reply = await http.call(rename, { ...GOOD, json, headers: { 'if-match': '"3"' } });
    expect(reply.ok).toBe(true);
    const request = must(transport.requests[0]);
    expect(JSON.parse(sentText(request))).toEqual(json);
    expect(request.headers['if-match']).toBe('"3"');
  });

  it('files of a kind it takes go along', async () => {
    const { http, transport } = createAllegroWorld([{ status: 204 }]);
    const image = { contentType: 'image/png', content: new Uint8Array([1]) };
    for (const bytes of [PDF, image]) await http.call(put, { params: { thingId: '7' }, bytes });
    expect(transport.requests.map(({ headers }) => headers['content-type'])).toEqual([
      'application/pdf',
      'image/png',
    ]);
  });
});
