import { describe, expect, test } from 'vitest';
import { openShop } from './shop.ts';

const TAGS = '/sale/offer-tags';

describe('tags', () => {
  test('are made, renamed, hidden and removed', () => {
    const shop = openShop();
    const made = shop.call('POST', TAGS, { json: { name: 'Lato' } });
    expect(made.status).toBe(200);
    const id = String(made.body.id);
    expect(shop.call('PUT', `${TAGS}/${id}`, { json: { name: 'Jesień', hidden: true } }).status).toBe(200);
    const listed = shop.call('GET', TAGS).body as unknown as { tags: object[] };
    expect(listed.tags).toContainEqual({ id, name: 'Jesień', hidden: true });
    expect(shop.call('DELETE', `${TAGS}/${id}`).status).toBe(204);
    expect(shop.call('DELETE', `${TAGS}/${id}`).status).toBe(404);
  });

  test('have names of their own', () => {
    const again = openShop().call('POST', TAGS, { json: { name: 'Nowość' } });
    expect(again.status).toBe(409);
    expect(again.headers['location']).toContain(`${TAGS}/`);
  });

  test.each([
    [{ name: 'Lato', colour: 'red' }, 400, 'UnknownJSONProperty', 'colour'],
    [{ name: 7 }, 400, 'JsonMappingException', 'name'],
    [{}, 422, 'VALIDATION_ERROR', 'name'],
    [{ name: 'x'.repeat(26) }, 422, 'VALIDATION_ERROR', 'name'],
  ])('refuse %j', (json, status, code, path) => {
    const refused = openShop().call('POST', TAGS, { json });
    expect(refused.status).toBe(status);
    expect(refused.body.errors[0]).toMatchObject({ code, path });
  });
});
