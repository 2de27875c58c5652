import { describe, expect, it } from 'vitest';
import { endpointsOf, GROUPS, type GroupName } from '../../src/main/engine/allegro/catalogue.ts';
import { paramNames } from '../../src/main/engine/allegro/check-input.ts';
import type { Endpoint } from '../../src/main/engine/allegro/endpoint.ts';
import { listIn, withList } from '../../src/main/engine/allegro/list-in.ts';
import { createAllegroWorld } from '../support/allegro-world.ts';
import { hasShapes, LATER, requiredFields, sampleOf } from '../support/sample-of-schema.ts';
import { sentText } from '../support/scripted-transport.ts';

type JsonObject = Readonly<Record<string, unknown>>;

const all = (await Promise.all((Object.keys(GROUPS) as GroupName[]).map(endpointsOf))).flat();
const named = (endpoints: readonly Endpoint[]) =>
  endpoints.map((endpoint) => [endpoint.id, endpoint] as const);

const withBody = all.filter(({ request }) => request !== undefined);
const changes = withBody.filter(({ method }) => method === 'PUT' || method === 'PATCH');
const pairs = changes.flatMap((write) => {
  const read = all.find(({ method, path, response }) => {
    return method === 'GET' && response !== null && shapeOf(path) === shapeOf(write.path);
  });
  return read ? [[write.id, read, write] as const] : [];
});
const lists = all.filter((endpoint) => {
  const { method, path, response } = endpoint;
  if (method !== 'GET' || response === null || path.endsWith('}')) return false;
  // A page of several shapes with a strange entry may be one of another shape: it is kept whole.
  return !hasShapes(response) && listIn(endpoint, sampleOf(response, 'all')).length > 0;
});

function shapeOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}');
}

/** All that a call of the method cannot do without. */
function asked(endpoint: Endpoint) {
  const params = Object.fromEntries(paramNames(endpoint).map((name) => [name, '1']));
  const query = Object.fromEntries((endpoint.needs ?? []).map((name) => [name, '1']));
  return { params, query };
}

function worldOf({ editions }: Endpoint, answers: readonly unknown[]) {
  return createAllegroWorld(
    answers.map((json) => ({ json })),
    { edition: editions?.[0] ?? '2026' },
  );
}

function answerTo({ response }: Endpoint): unknown {
  return response === null ? {} : sampleOf(response, 'all');
}

describe('what is read, edited and written back', () => {
  it('is every PUT and PATCH with a body, and as many as can be read by the same path', () => {
    expect(changes.length).toBeGreaterThan(40);
    expect(pairs.length).toBeGreaterThan(20);
  });

  it.each(pairs)('loses no field that Stragan does not know: %s', async (_id, read, write) => {
    const there = answerTo(read) as JsonObject;
    const world = worldOf(write, [there, answerTo(write)]);
    const got = await world.http.call(read, asked(read));
    if (!got.ok) throw new Error(got.error.message);
    expect(got.value.value).toEqual(there);
    const edit = sampleOf(write.request!, 'required') as JsonObject;
    const json = { ...(got.value.value as JsonObject), ...edit };
    const put = await world.http.call(write, { ...asked(write), json });
    expect(put).toMatchObject({ ok: true });
    const sent: unknown = JSON.parse(sentText(world.transport.requests[1]));
    expect(sent).toEqual({ ...there, ...edit });
    expect(sent).toHaveProperty(LATER);
  });

  it.each(named(withBody))('goes out as it was given: %s', async (_id, endpoint) => {
    const json = sampleOf(endpoint.request!, 'all');
    const world = worldOf(endpoint, [answerTo(endpoint)]);
    expect(await world.http.call(endpoint, { ...asked(endpoint), json })).toMatchObject({ ok: true });
    expect(JSON.parse(sentText(world.transport.requests[0]))).toEqual(json);
  });

  it.each(named(withBody))('is told by method and field where one is missing: %s', async (id, endpoint) => {
    const whole = sampleOf(endpoint.request!, 'required') as JsonObject;
    for (const field of requiredFields(endpoint.request!)) {
      const { [field]: _left, ...json } = whole;
      const world = worldOf(endpoint, [{}]);
      const reply = await world.http.call(endpoint, { ...asked(endpoint), json });
      expect(reply).toMatchObject({
        ok: false,
        error: { kind: 'bad-input', path: `json.${field}`, message: `${id}: json.${field} is missing.` },
      });
      expect(world.transport.requests).toEqual([]);
    }
  });
});

describe('a page with an entry that cannot be read', () => {
  it('is any list of the catalogue', () => {
    expect(lists.length).toBeGreaterThan(60);
  });

  it.each(named(lists))('keeps the rest, and tells method and field: %s', async (id, endpoint) => {
    const page = sampleOf(endpoint.response!, 'all');
    const [entry] = listIn(endpoint, page);
    const world = worldOf(endpoint, [withList(endpoint, page, [entry, 7, entry])]);
    const reply = await world.http.call(endpoint, asked(endpoint));
    if (!reply.ok) throw new Error(reply.error.message);
    // Some lists hold anything: their entries are read one by one elsewhere.
    if (isAnything(entry)) return;
    expect(listIn(endpoint, reply.value.value)).toEqual([entry, entry]);
    const [left] = reply.value.unreadable;
    expect(left?.path).toMatch(/(^|\.)1$/);
    expect(left?.message).toMatch(new RegExp(`^${id}: .*1 is not as it should be`));
  });
});

function isAnything(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'any' in entry;
}
