import { oneError } from './errors.ts';
import type { Context, DemoAnswer, DemoState, Table } from './kinds.ts';
import { readPaging, type PagingCaps } from './paging.ts';
import { randomUuid } from './random.ts';

/** One thing a seller owns, as the demo keeps it: its id and all its fields. */
export type Thing = Readonly<Record<string, unknown>> & { readonly id: string };

/** A resource with the usual five methods over one table. */
export type Resource = {
  readonly table: string;
  /** What a new shop already has. */
  readonly born?: (state: DemoState) => readonly Thing[];
  /** How many a seller may have. */
  readonly most?: number;
  /** The field that no two may share. */
  readonly unique?: string;
  /** Default: a UUID. */
  readonly newId?: (context: Context) => string;
  /** Fields that Allegro adds to what was sent: moments, states, the seller. */
  readonly completed?: (sent: Thing, context: Context, before: Thing | null) => Thing;
  /** Another reason to refuse what was sent. */
  readonly refusal?: (sent: Thing, context: Context, before: Thing | null) => DemoAnswer | null;
  /** A reason to refuse removal. */
  readonly removal?: (thing: Thing, context: Context) => DemoAnswer | null;
};

/** All things of a resource, those a shop was born with first; removed ones are left out. */
export function thingsOf(state: DemoState, resource: Resource): readonly Thing[] {
  const changed = changedThings(state, resource);
  const born = (resource.born?.(state) ?? []).map((thing) => changed.get(thing.id) ?? thing);
  const bornIds = new Set(born.map(({ id }) => id));
  const made = [...changed.entries()].map(([, thing]) => thing).filter(({ id }) => !bornIds.has(id));
  return [...born, ...made].filter((thing) => thing['removed'] !== true);
}

export function findThing(state: DemoState, resource: Resource, id: string): Thing | null {
  return thingsOf(state, resource).find((thing) => thing.id === id) ?? null;
}

export function saveThing(state: DemoState, resource: Resource, thing: Thing): Thing {
  changedThings(state, resource).put(thing.id, thing);
  return thing;
}

/** The whole thing. A thing of the same unique field: 409 with its address. */
export function createThing(resource: Resource, path: string, status: 200 | 201 = 201) {
  return (context: Context): DemoAnswer => {
    const id = resource.newId?.(context) ?? randomUuid(context.random);
    const sent: Thing = { ...(context.json as object), id };
    const wrong = refusalOf(resource, path, sent, context, null);
    if (wrong !== null) return wrong;
    const thing = saveThing(context.state, resource, resource.completed?.(sent, context, null) ?? sent);
    return { status, headers: { location: addressOf(context, path, id) }, body: thing };
  };
}

/** 200 with {name: things, count, totalCount}, paged where caps are given. */
export function listThings(resource: Resource, name: string, caps: PagingCaps | null = null) {
  return (context: Context): DemoAnswer => {
    const things = thingsOf(context.state, resource);
    const page = caps === null ? null : readPaging(context.query, caps);
    if (page?.ok === false) return page.answer;
    const shown = page === null ? things : things.slice(page.offset, page.offset + page.limit);
    const counts = { count: shown.length, totalCount: things.length };
    return { status: 200, headers: {}, body: { [name]: shown, ...counts } };
  };
}

/** 200 with the thing that the only or last parameter of the path names. */
export function readThing(resource: Resource) {
  return (context: Context): DemoAnswer => {
    const thing = named(resource, context);
    return thing === null ? unknownThing() : { status: 200, headers: {}, body: thing };
  };
}

/** The whole thing is replaced; what Allegro added stays. */
export function updateThing(resource: Resource, path: string, status: 200 | 204 = 200) {
  return (context: Context): DemoAnswer => {
    const before = named(resource, context);
    if (before === null) return unknownThing();
    const sent: Thing = { ...(context.json as object), id: before.id };
    const wrong = refusalOf(resource, path, sent, context, before);
    if (wrong !== null) return wrong;
    const thing = saveThing(context.state, resource, resource.completed?.(sent, context, before) ?? sent);
    return { status, headers: {}, body: status === 204 ? null : thing };
  };
}

export function removeThing(resource: Resource, status: 200 | 204 = 204) {
  return (context: Context): DemoAnswer => {
    const thing = named(resource, context);
    if (thing === null) return unknownThing();
    const wrong = resource.removal?.(thing, context) ?? null;
    if (wrong !== null) return wrong;
    saveThing(context.state, resource, { id: thing.id, removed: true });
    return { status, headers: {}, body: null };
  };
}

export function unknownThing(): DemoAnswer {
  return oneError(404, 'NotFoundException', 'The resource was not found.');
}

function changedThings(state: DemoState, { table }: Resource): Table<Thing> {
  return state.table<Thing>(table);
}

function named(resource: Resource, { state, params }: Context): Thing | null {
  return findThing(state, resource, Object.values(params).at(-1) ?? '');
}

function refusalOf(
  resource: Resource,
  path: string,
  sent: Thing,
  context: Context,
  before: Thing | null,
): DemoAnswer | null {
  const others = thingsOf(context.state, resource).filter(({ id }) => id !== sent.id);
  if (before === null && others.length >= (resource.most ?? Number.POSITIVE_INFINITY))
    return oneError(422, 'LimitExceeded', `There may be no more than ${resource.most}.`);
  const { unique } = resource;
  const same = unique === undefined ? undefined : others.find((other) => other[unique] === sent[unique]);
  if (same !== undefined) return duplicate(context, path, same.id, String(unique));
  return resource.refusal?.(sent, context, before) ?? null;
}

function duplicate(context: Context, path: string, id: string, field: string): DemoAnswer {
  const refused = oneError(409, 'DUPLICATE', `There is already one of the same ${field}.`, { path: field });
  return { ...refused, headers: { ...refused.headers, location: addressOf(context, path, id) } };
}

function addressOf({ addresses }: Context, path: string, id: string): string {
  return `${addresses.api}${path}/${id}`;
}
