import { randomUUID } from 'node:crypto';
import { isJsonType } from '../description/exchange.ts';
import { shapeOf, type Operation, type Parameter } from '../description/operations.ts';
import { sampleOf, variantsOf } from '../description/sample.ts';
import { typesOf, resolved, type Schema } from '../description/schema.ts';
import type { Known, Patch } from './known-kinds.ts';
import { sampleFile } from './sample-file.ts';
import { layOver } from './lay-over.ts';
import type { Stage } from './stage.ts';
import { thingNamed, valueNamed } from './things.ts';

/** Everything the client is given for one call. */
export type MadeRequest = Required<Pick<Patch, 'params' | 'query' | 'headers'>> &
  Pick<Patch, 'bytes' | 'at'> & { readonly json?: unknown };

/**
 * The requests by which a method is played: for a read one without and one with everything optional, for a
 * write one per branch of its body's unions, each laid over with what is known of the method.
 */
export async function makeRequests(
  operation: Operation,
  stage: Stage,
  known: Known | undefined,
): Promise<readonly MadeRequest[]> {
  const patches = known === undefined ? null : [await known(stage.context)].flat();
  const media = operation.body?.media.find(({ type, schema }) => schema !== null && isJsonType(type));
  const schema = media?.schema ?? null;
  const variants = schema === null ? 1 : Math.min(40, variantsOf(schema, stage.description.definitions));
  const isRead = operation.method === 'GET';
  const requests: MadeRequest[] = [];
  for (const [index, patch] of (patches ?? Array.from({ length: variants }, () => ({}))).entries()) {
    if (isRead)
      requests.push(await makeOne({ operation, stage, patch, schema, variant: index, isFull: false }));
    requests.push(await makeOne({ operation, stage, patch, schema, variant: index, isFull: true }));
  }
  return requests;
}

/** A read with one optional parameter alone, where all of them together are too much. */
export async function makeRequestWith(
  name: string,
  operation: Operation,
  stage: Stage,
  known: Known | undefined,
): Promise<MadeRequest> {
  const [patch = {}] = known === undefined ? [] : [await known(stage.context)].flat();
  const making = { operation, stage, patch, schema: null, variant: 0, isFull: false };
  const made = await makeOne(making);
  const parameter = operation.parameters.find((one) => one.name.toLowerCase() === name);
  if (parameter === undefined || CLIENTS_OWN.has(name)) return made;
  const value = (patch.query?.[parameter.name] ?? (await sampledParameter(parameter, making))) as never;
  return parameter.in === 'header'
    ? { ...made, headers: { ...made.headers, [name]: String(value) } }
    : { ...made, query: { ...made.query, [parameter.name]: value } };
}

type Making = {
  readonly operation: Operation;
  readonly stage: Stage;
  readonly patch: Patch;
  /** Of the JSON body. */
  readonly schema: Schema | null;
  readonly variant: number;
  readonly isFull: boolean;
};

async function makeOne(making: Making): Promise<MadeRequest> {
  const { patch, schema } = making;
  const params = await paramsOf(making);
  const query = { ...(await parametersOf(making, 'query')), ...patch.query };
  const headers = { ...(await headersOf(making)), ...inLowerCase(patch.headers ?? {}) };
  const common = { params, query, headers, ...(patch.at === undefined ? {} : { at: patch.at }) };
  if (patch.bytes !== undefined) return { ...common, bytes: patch.bytes };
  if ('whole' in patch) return { ...common, json: patch.whole };
  if (schema === null) {
    const [bytes] = making.operation.body?.media ?? [];
    return bytes === undefined ? common : { ...common, bytes: await sampleFile(bytes.type) };
  }
  const sampled = await sampledFor(schema, making, []);
  return { ...common, json: 'json' in patch ? layOver(sampled, patch.json) : sampled };
}

/** What is planned in a body lies ahead. */
const TOMORROW_MS = 86_400_000;

/** Sampled twice: the first time shows which ids are needed, the second has them. */
async function sampledFor(
  schema: Schema,
  { stage, variant }: Making,
  names: readonly string[],
): Promise<unknown> {
  const { definitions, validators } = stage.description;
  const wanted = new Set<string>();
  const choose = (path: readonly string[]): unknown => {
    const whole = [...names, ...path];
    const value = valueNamed(whole);
    if (value !== undefined) return value;
    const name = thingNamed(whole);
    if (name === null) return undefined;
    wanted.add(name);
    return stage.things.known(name) ?? undefined;
  };
  const now = stage.context.now + (names.length === 0 ? TOMORROW_MS : 0);
  const sampling = { definitions, validators, variant, choose, uuid: randomUUID, now };
  sampleOf(schema, sampling);
  for (const name of wanted) await stage.things.find(name);
  return sampleOf(schema, sampling);
}

async function parametersOf(making: Making, place: 'query' | 'header'): Promise<Record<string, never>> {
  const { operation, isFull, stage } = making;
  const wanted = operation.parameters.filter((one) => one.in === place && (isFull || one.isRequired));
  const values: Record<string, unknown> = {};
  for (const parameter of wanted) {
    if (typesOf(resolved(parameter.schema, stage.description.definitions)).includes('object')) continue;
    values[parameter.name] = await sampledParameter(parameter, making);
  }
  // Parameters are texts, numbers and lists of them by their description.
  return values as Record<string, never>;
}

function sampledParameter({ name, schema }: Parameter, making: Making): Promise<unknown> {
  return sampledFor(schema, making, name.split('.'));
}

/** What every request carries anyway is the client's own business. */
const CLIENTS_OWN = new Set(['accept', 'accept-language', 'content-type']);

async function headersOf(making: Making): Promise<Readonly<Record<string, string>>> {
  const found = await parametersOf(making, 'header');
  const own = Object.entries(found).filter(([name]) => !CLIENTS_OWN.has(name.toLowerCase()));
  return inLowerCase(Object.fromEntries(own.map(([name, value]) => [name, String(value)])));
}

function inLowerCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

async function paramsOf({ operation, stage, patch }: Making): Promise<Record<string, string>> {
  const params: Record<string, string> = {};
  const segments = operation.path.split('/');
  for (const [index, segment] of segments.entries()) {
    if (!segment.startsWith('{')) continue;
    const name = segment.slice(1, -1);
    const above = segments.slice(0, index).join('/');
    params[name] = patch.params?.[name] ?? (await paramFor(name, above, { operation, stage, params }));
  }
  return params;
}

type Resolving = {
  readonly operation: Operation;
  readonly stage: Stage;
  readonly params: Record<string, string>;
};

/** What was made under the path above, what is known by that name, or the first of the list above. */
async function paramFor(name: string, above: string, resolving: Resolving): Promise<string> {
  const { operation, stage, params } = resolving;
  if (name === 'commandId' && operation.method === 'PUT') return randomUUID();
  const thing = thingNamed([name]);
  const isBeneath = !operation.path.endsWith(`{${name}}`);
  // What hangs on an offer hangs on one that is on sale, not on the draft that was made.
  const made = thing === 'offer' && isBeneath ? undefined : stage.created.get(shapeOf(above));
  if (made !== undefined) return made;
  const value = valueNamed([name]);
  if (typeof value === 'string') return value;
  const found = thing === null ? null : await stage.things.find(thing);
  return found ?? firstId(await stage.context.read(filledIn(above, params))) ?? randomUUID();
}

function filledIn(path: string, params: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{([^}]*)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** The id of the first entry of the first list in an answer. */
function firstId(json: unknown): string | null {
  if (typeof json !== 'object' || json === null) return null;
  const lists = Array.isArray(json) ? [json] : Object.values(json).filter((value) => Array.isArray(value));
  const entry: unknown = lists.flat()[0];
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return null;
  return typeof entry.id === 'string' ? entry.id : null;
}
