import { expect, test } from 'vitest';
import { readCall } from '../../../src/renderer/features/console/read-call.ts';

const read = (texts: Partial<Parameters<typeof readCall>[1]>) =>
  readCall('sale.tags.list', { params: {}, query: {}, body: '', ...texts });

test('leaves out what was not typed', () => {
  expect(read({ params: { id: ' 7 ' }, query: { limit: '', offset: '20' } })).toEqual({
    ok: true,
    call: { method: 'sale.tags.list', params: { id: '7' }, query: { offset: '20' } },
  });
});

test('takes a body that is JSON, and says why another one is not', () => {
  expect(read({ body: '{"name":"Nowość"}' })).toMatchObject({ ok: true, call: { json: { name: 'Nowość' } } });
  expect(read({ body: '{"name":' })).toMatchObject({ ok: false, why: expect.stringMatching(/JSON/) });
});
