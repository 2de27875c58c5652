import { valueOf } from '../../support/demo-client.ts';
import type { Operation } from '../description/operations.ts';
import { valueAt, type KnownTable } from './known-kinds.ts';
import { makeRequests, type MadeRequest } from './make-requests.ts';
import type { Refusal } from './refusals.ts';
import type { Stage } from './stage.ts';

/** What went otherwise than it should when methods were asked wrongly. */
export type Wrongly = {
  readonly surprises: readonly string[];
  /** Methods that the demo does not have: it asks for no token, as for a path that never was. */
  readonly absent: readonly string[];
};

type Told = { readonly status: number; readonly json: unknown };

/** Asks each method in each wrong way it can be asked in. */
export async function askWrongly(
  stage: Stage,
  operations: readonly Operation[],
  refusals: readonly Refusal[],
  known: KnownTable,
): Promise<Wrongly> {
  const token = valueOf(await stage.client.session.accessToken());
  const tokens = { none: null, 'all-scopes': token, 'without-scopes': await stage.client.tokenFor(LITTLE) };
  const requests = await requestsFor(stage, operations, known);
  const requestFor = (operation: Operation): MadeRequest => requests.get(operation.key) ?? EMPTY;
  const absent = new Set<Operation>();
  for (const operation of operations) {
    const told = await ask(stage, operation, requestFor(operation), { headers: {}, token: null });
    if (told.status === 404 || told.status === 403) absent.add(operation);
  }
  const surprises: string[] = [];
  for (const refusal of refusals) {
    await stage.client.admin('POST', '/demo/settings', { limitScale: refusal.isLimited ? 0 : 1 });
    await stage.wait(BUDGETS_MS);
    const asked = { headers: refusal.headers, token: tokens[refusal.token] };
    for (const operation of operations.filter((one) => !absent.has(one) && refusal.isMeant(one))) {
      const told = await ask(stage, operation, changed(requestFor(operation), refusal), asked);
      if (!isExpected(told, refusal.statuses(operation))) surprises.push(lineOf(operation, refusal, told));
    }
  }
  await stage.client.admin('POST', '/demo/settings', { limitScale: 1 });
  return { surprises, absent: [...absent].map(({ key }) => key) };
}

/** After it every budget that was touched is whole again. */
const BUDGETS_MS = 120_000;
const LITTLE = ['allegro:api:profile:read'];
const EMPTY: MadeRequest = { params: {}, query: {}, headers: {} };

/** The last way to ask well: where there are several, the fullest. */
async function requestsFor(
  stage: Stage,
  operations: readonly Operation[],
  known: KnownTable,
): Promise<ReadonlyMap<string, MadeRequest>> {
  const requests = new Map<string, MadeRequest>();
  for (const operation of operations) {
    const made = await makeRequests(operation, stage, known[operation.key]).catch(() => []);
    const plain = made.at(-1) ?? (await makeRequests(operation, stage, undefined)).at(-1);
    if (plain !== undefined) requests.set(operation.key, plain);
  }
  return requests;
}

function changed(request: MadeRequest, { change }: Refusal): MadeRequest {
  if (change === 'none') return request;
  if (change === 'unknown-ids') {
    const ids = Object.entries(request.params).map(([name, value]) => [name, unknownId(name, value)]);
    return { ...request, params: Object.fromEntries(ids) };
  }
  const body = typeof request.json === 'object' && request.json !== null ? request.json : {};
  return { ...request, json: Array.isArray(body) ? [...body, 'wrong'] : { ...body, notDescribed: 1 } };
}

/** Of the same kind as the one it stands for. */
function unknownId(name: string, value: string): string {
  if (!/id$/i.test(name)) return value;
  return /^\d+$/.test(value) ? '9'.repeat(value.length) : '00000000-0000-4000-8000-000000000000';
}

type Asked = { readonly headers: Readonly<Record<string, string>>; readonly token: string | null };

async function ask(stage: Stage, operation: Operation, request: MadeRequest, asked: Asked): Promise<Told> {
  const { demo } = stage.client;
  const endpoint = stage.catalogue.find(operation.key, stage.edition)?.endpoint;
  const base = endpoint?.host === 'upload' ? demo.upload : demo.api;
  const path = operation.path.replaceAll(/\{([^}]*)\}/g, (_, name: string) => {
    return encodeURIComponent(request.params[name] || 'none');
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query)) {
    for (const one of [value ?? []].flat()) query.append(name, String(one));
  }
  const hasBody = operation.body !== null;
  const body = request.bytes?.content ?? JSON.stringify(request.json ?? {});
  const response = await fetch(`${base}${path}?${query.toString()}`, {
    method: operation.method,
    redirect: 'manual',
    headers: { ...headersFor(operation, request), ...asked.headers, ...authorization(asked.token) },
    ...(hasBody ? { body: typeof body === 'string' ? body : new Uint8Array(body) } : {}),
  });
  const text = await response.text();
  return { status: response.status, json: text.startsWith('{') ? (JSON.parse(text) as unknown) : null };
}

function authorization(token: string | null): Readonly<Record<string, string>> {
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

function headersFor(operation: Operation, request: MadeRequest): Readonly<Record<string, string>> {
  const good = operation.answers.find(({ status, media }) => status.startsWith('2') && media.length > 0);
  const json = operation.body?.media.find(({ schema }) => schema !== null);
  const type = request.bytes?.contentType ?? json?.type;
  return {
    ...request.headers,
    accept: good?.media[0]?.type ?? 'application/vnd.allegro.public.v1+json',
    ...(operation.body === null || type === undefined ? {} : { 'content-type': type }),
  };
}

/** 401 has the body of the sign-in, everything else that of the API. */
function isExpected({ status, json }: Told, statuses: readonly number[]): boolean {
  if (!statuses.includes(status)) return false;
  if (status === 401) return typeof valueAt(json, 'error') === 'string';
  const texts = ['code', 'message', 'userMessage'].map((name) => valueAt(json, `errors.0.${name}`));
  const mayBeNull = ['details', 'path'].map((name) => valueAt(json, `errors.0.${name}`));
  const isText = (value: unknown): boolean => typeof value === 'string';
  return texts.every(isText) && mayBeNull.every((value) => value === null || isText(value));
}

function lineOf(operation: Operation, { name, statuses }: Refusal, { status, json }: Told): string {
  const wanted = statuses(operation).join(' or ');
  return `${operation.key}: ${name}: ${status} instead of ${wanted} ${JSON.stringify(json)?.slice(0, 160)}`;
}
