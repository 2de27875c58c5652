import { answerProblems, saysSomething } from '../description/check-answer.ts';
import { requestProblems, type Judge } from '../description/check-request.ts';
import { jsonOf, textOf, type Exchange, type Violation } from '../description/exchange.ts';
import { shapeOf, type Operation } from '../description/operations.ts';
import type { Problem } from '../description/validators.ts';
import { createSeen, type Seen } from '../description/seen.ts';
import { callClient } from './call-client.ts';
import type { KnownTable } from './known-kinds.ts';
import { valueAt } from './known-kinds.ts';
import { makeRequests, makeRequestWith, type MadeRequest } from './make-requests.ts';
import { orderOfPlay } from './order-of-play.ts';
import type { Stage } from './stage.ts';

export type Played = {
  readonly operation: Operation;
  readonly group: string;
  /** Answered with success and something to say at least once. */
  isCalled: boolean;
  readonly violations: Violation[];
  /** Why a request was not answered with success. */
  readonly failures: string[];
};

export type Play = { readonly played: readonly Played[]; readonly seen: Seen };

export const SAYS_NOTHING = 'says nothing';

/** Between the phases what was ordered is carried out. */
const PAUSE_MS = 20_000;

/** Plays these methods through our client against the demo and holds all that was said to the description. */
export async function playEdition(
  stage: Stage,
  operations: readonly Operation[],
  known: KnownTable,
): Promise<Play> {
  const seen = createSeen(stage.description);
  const played = new Map(
    operations.map((operation) => {
      const group = stage.catalogue.find(operation.key, stage.edition)?.group ?? kebab(operation.tag);
      return [operation, { operation, group, isCalled: false, violations: [], failures: [] } as Played];
    }),
  );
  const tables = new Map(Object.entries(known).map(([key, one]) => [shapeOf(key), one]));
  for (const phase of orderOfPlay(operations)) {
    for (const operation of phase) {
      const entry = played.get(operation);
      if (entry !== undefined) await playOne(entry, { stage, seen, known: tables });
    }
    await stage.wait(PAUSE_MS);
  }
  return { played: [...played.values()], seen };
}

type Playing = {
  readonly stage: Stage;
  readonly seen: Seen;
  readonly known: ReadonlyMap<string, KnownTable[string]>;
};

async function playOne(entry: Played, playing: Playing): Promise<void> {
  const { operation } = entry;
  const { stage, seen } = playing;
  const known = playing.known.get(shapeOf(operation.key));
  try {
    for (const request of await makeRequests(operation, stage, known))
      await playRequest(entry, request, playing);
    if (operation.method !== 'GET') return;
    for (const name of seen.unseenParameters([operation]).map((told) => told.split(' ').at(-1) ?? '')) {
      await playRequest(entry, await makeRequestWith(name, operation, stage, known), playing);
    }
  } catch (error) {
    entry.failures.push(error instanceof Error ? error.message : String(error));
  }
}

async function playRequest(entry: Played, request: MadeRequest, { stage, seen }: Playing): Promise<void> {
  const { exchanges, failure, complaint } = await callClient(stage, entry.operation, request);
  for (const exchange of exchanges) judge(entry, asDescribed(exchange, request), stage, seen);
  if (failure !== null && !entry.failures.includes(failure)) entry.failures.push(failure);
  if (complaint !== null) add(entry, complaint.direction, [{ path: '', reason: complaint.reason }]);
  const last = exchanges.at(-1);
  if (last !== undefined && last.answer.status < 400) remember(entry.operation, last, request.params, stage);
}

function judge(entry: Played, exchange: Exchange, stage: Stage, seen: Seen): void {
  const { operation } = entry;
  const by: Judge = stage.description;
  add(entry, 'request', requestProblems(operation, exchange, by));
  if (exchange.answer.status >= 400) return;
  add(entry, 'answer', answerProblems(operation, exchange, by));
  seen.note(operation, exchange);
  if (saysSomething(operation, exchange)) entry.isCalled = true;
  else
    entry.failures.push(
      `${exchange.answer.status} ${SAYS_NOTHING}: ${textOf(exchange.answer.body).slice(0, 120)}`,
    );
}

/** What Allegro put behind the ? of an address it gave is its own business. */
function asDescribed(exchange: Exchange, { at }: MadeRequest): Exchange {
  return at === undefined ? exchange : { ...exchange, url: exchange.url.replace(/\?.*$/, '') };
}

/** The same thing is told once, however often it happens; entries of a list are alike. */
function add(entry: Played, direction: Violation['direction'], problems: readonly Problem[]): void {
  for (const { path, reason } of problems) {
    const problem = { path: path.replaceAll(/\/\d+(?=\/|$)/g, '/*'), reason };
    const isTold = entry.violations.some((one) => one.path === problem.path && one.reason === problem.reason);
    if (!isTold) entry.violations.push({ operation: entry.operation.key, direction, ...problem });
  }
}

/** What was made is offered to the methods under its path, what was deleted is not any longer. */
function remember(
  { method, path }: Operation,
  exchange: Exchange,
  params: Readonly<Record<string, string>>,
  { created }: Stage,
): void {
  const above = path.slice(0, path.lastIndexOf('/'));
  const ownId = /\{(\w+)\}$/.exec(path)?.[1];
  if (method === 'DELETE') created.delete(shapeOf(above));
  if (method === 'PUT' && ownId === 'commandId') created.set(shapeOf(above), params[ownId] ?? '');
  if (method !== 'POST') return;
  const answered =
    valueAt(jsonOf(exchange.answer.body), 'id') ?? valueAt(jsonOf(exchange.answer.body), 'commandId');
  if (typeof answered === 'string') created.set(shapeOf(path), answered);
}

/** "Offer tags" -> "offer-tags" */
export function kebab(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
