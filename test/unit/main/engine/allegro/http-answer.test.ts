import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { endpoint } from '../../../../../src/main/engine/allegro/endpoint.ts';
import { createAllegroWorld } from '../../../../support/allegro-world.ts';

const thing = z.looseObject({ id: z.string(), parts: z.array(z.looseObject({ no: z.number() })) });
const common = { method: 'GET', scope: null } as const;
const list = endpoint({
  ...common,
  id: 'sale.things.list',
  path: '/sale/things',
  response: z.looseObject({ things: z.array(thing), totalCount: z.number() }),
});
const bare = endpoint({ ...common, id: 'sale.bare.list', path: '/sale/bare', response: z.array(thing) });
const get = endpoint({ ...common, id: 'sale.things.get', path: '/sale/things/{thingId}', response: thing });
const label = endpoint({
  ...common,
  id: 'sale.things.label',
  path: '/sale/things/{thingId}/label',
  produces: 'application/pdf',
  response: null,
});
const stock = endpoint({
  ...common,
  id: 'sale.stock.list',
  path: '/sale/stock',
  response: z.looseObject({ stock: z.array(thing) }),
});

const good = (id: string) => ({ id, parts: [{ no: 1, later: 'kept' }], later: true });

describe('an entry that cannot be read', () => {
  it('is left out and told of; the rest of the page is kept with all it holds', async () => {
    const things = [good('1'), { parts: [] }, good('3'), { id: '4', parts: [{ no: 'x' }] }];
    const { http, logged } = createAllegroWorld([{ json: { things, totalCount: 4, later: 1 } }]);
    const reply = await http.call(list, {});
    expect(reply).toMatchObject({
      ok: true,
      value: {
        value: { things: [good('1'), good('3')], totalCount: 4, later: 1 },
        unreadable: [
          { path: 'things.1', message: 'sale.things.list: things.1.id is missing.' },
          { path: 'things.3', message: expect.stringContaining('sale.things.list: things.3.parts.0.no') },
        ],
      },
    });
    expect(logged.filter(({ message }) => message === 'unreadable entries')).toHaveLength(1);
  });

  it('may stand in a list without an envelope', async () => {
    const { http } = createAllegroWorld([{ json: [good('1'), {}] }]);
    expect(await http.call(bare, {})).toMatchObject({
      value: { value: [good('1')], unreadable: [{ path: '1' }] },
    });
  });

  it('of one thing makes the thing unreadable: written back without it, it would be lost', async () => {
    const { http } = createAllegroWorld([{ json: { id: '1', parts: [{ no: 1 }, {}] } }]);
    const reply = await http.call(get, { params: { thingId: '1' } });
    expect(reply).toMatchObject({ ok: false, error: { kind: 'server' } });
    expect(reply.ok ? '' : reply.error.message).toContain(
      'sale.things.get could not be read (parts.1.no is missing)',
    );
  });

  it('is not taken for a page without its list', async () => {
    const { http } = createAllegroWorld([{ json: { things: [{}] } }]);
    expect(await http.call(list, {})).toMatchObject({ ok: false, error: { kind: 'server' } });
  });
});

describe('a file', () => {
  const pdf = { headers: { 'content-type': 'application/pdf' }, text: '%PDF-1.4' };

  it('comes as its bytes', async () => {
    const { http } = createAllegroWorld([pdf]);
    expect(await http.call(label, { params: { thingId: '1' } })).toMatchObject({
      ok: true,
      value: {
        value: undefined,
        file: { mediaType: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.4'), stream: null },
      },
    });
  });

  it('comes where a method that has data was asked for one', async () => {
    const { http, transport } = createAllegroWorld([
      { headers: { 'content-type': 'text/csv' }, text: 'a;b' },
    ]);
    const reply = await http.call(stock, { headers: { accept: 'text/csv' } });
    expect(reply).toMatchObject({ ok: true, value: { file: { mediaType: 'text/csv' } } });
    expect(transport.requests[0]?.headers.accept).toBe('text/csv');
  });

  it('is not a page of the network in between, nor a refusal', async () => {
    const portal = { headers: { 'content-type': 'text/html' }, text: '<html></html>' };
    const refusal = { status: 404, json: { errors: [{ code: 'NOT_FOUND', message: 'Gone' }] } };
    const { http } = createAllegroWorld([portal, refusal]);
    expect(await http.call(label, { params: { thingId: '1' } })).toMatchObject({
      error: { kind: 'offline' },
    });
    expect(await http.call(label, { params: { thingId: '1' } })).toMatchObject({
      error: { kind: 'refused', status: 404, fields: [{ code: 'NOT_FOUND' }] },
    });
  });
});
