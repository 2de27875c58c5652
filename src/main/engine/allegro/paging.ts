import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { CallInput, Endpoint, Paging, QueryValue } from './endpoint.ts';
import type { AllegroHttp, CallOptions } from './http.ts';
import type { Reply } from './reply.ts';
import { listIn } from './list-in.ts';
import { objectAt, textAt, wholeAt, isObject } from './wire/reading.ts';

export type Page<Output> = {
  readonly reply: Reply<Output>;
  /** Of this page; an entry that stood on the page before is not among them. */
  readonly items: readonly unknown[];
  /** It is the last one that Allegro gives, though there are, or may be, more. */
  readonly isCapped: boolean;
};

type Query = Readonly<Record<string, QueryValue | undefined>>;

/** What to ask for next. `seen` so many entries at the beginning of that page are known already. */
type Step = { readonly query: Query; readonly seen: number; readonly limit: number | null };

type Read = { readonly step: Step; readonly reply: Reply<unknown> };

/**
 * The pages of a list, one after the other, to its end or to where Allegro answers no further. Ends after the
 * first error.
 */
export async function* pagesOf<Path extends string, Name extends string, Output, Input>(
  http: AllegroHttp,
  endpoint: Endpoint<Path, Name, Output, Input>,
  input: CallInput<Path, Name, Input>,
  options?: CallOptions,
): AsyncGenerator<Result<Page<Output>, AppError>> {
  const given: Query = input.query ?? {};
  let step: Step | null = firstStep(endpoint.paging, given);
  while (step !== null) {
    const query = { ...given, ...step.query };
    const reply = await http.call(endpoint, { ...input, query } as typeof input, options);
    if (!reply.ok) {
      yield reply;
      return;
    }
    const read: Read = { step, reply: reply.value };
    const next = nextStep(endpoint, given, read);
    const items = listIn(endpoint, reply.value.value).slice(readableBefore(read));
    yield ok({ reply: reply.value, items, isCapped: next === 'capped' });
    step = next === 'capped' ? null : next;
  }
}

function firstStep(paging: Paging | undefined, given: Query): Step {
  if (paging === undefined) return { query: {}, seen: 0, limit: null };
  const asked = typeof given.limit === 'number' ? given.limit : paging.maxLimit;
  const limit = paging.maxLimit === null ? asked : Math.min(asked ?? paging.maxLimit, paging.maxLimit);
  const offset = typeof given.offset === 'number' ? given.offset : 0;
  const place = paging.kind === 'offset' ? { offset } : {};
  return { query: { ...(limit === null ? {} : { limit }), ...place }, seen: 0, limit };
}

function nextStep(endpoint: Endpoint, given: Query, read: Read): Step | 'capped' | null {
  const { paging } = endpoint;
  switch (paging?.kind) {
    case 'offset':
      return nextOffset(endpoint, paging, read);
    case 'cursor':
      return nextCursor(endpoint, given, read);
    case 'page-id':
      return nextPageId(read);
    case undefined:
      return null;
  }
}

function nextOffset(
  endpoint: Endpoint,
  { maxLimit, maxOffset }: Extract<Paging, { kind: 'offset' }>,
  { step, reply }: Read,
): Step | 'capped' | null {
  const limit = step.limit ?? maxLimit;
  const count = countOf(endpoint, reply);
  const end = Number(step.query.offset) + count;
  const total = isObject(reply.value) ? wholeAt(reply.value, 'totalCount') : null;
  if (count === 0 || (total === null ? count < limit : end >= total)) return null;
  if (end <= maxOffset) return { query: { limit, offset: end }, seen: 0, limit };
  // The last reachable page begins at the highest offset and repeats what was read already.
  if (end >= maxOffset + maxLimit) return 'capped';
  return { query: { limit: maxLimit, offset: maxOffset }, seen: end - maxOffset, limit: maxLimit };
}

function nextCursor(endpoint: Endpoint, given: Query, { step, reply }: Read): Step | null {
  const from = step.query.from ?? given.from;
  const last = listIn(endpoint, reply.value).at(-1);
  const id = isObject(last) ? textAt(last, 'id') : null;
  if (id === null || id === from || countOf(endpoint, reply) < (step.limit ?? 0)) return null;
  return { ...step, query: { ...step.query, from: id } };
}

function nextPageId({ step, reply }: Read): Step | null {
  const next = isObject(reply.value) ? textAt(objectAt(reply.value, 'nextPage'), 'id') : null;
  if (next === null || next === step.query['page.id']) return null;
  return { ...step, query: { ...step.query, 'page.id': next } };
}

/** Entries as Allegro counts them: those that could not be read, too. */
function countOf(endpoint: Endpoint, { value, unreadable }: Reply<unknown>): number {
  return listIn(endpoint, value).length + unreadable.length;
}

/** How many readable entries of the page are known already. */
function readableBefore({ step, reply }: Read): number {
  const indexOf = (path: string) => Number(path.slice(path.lastIndexOf('.') + 1));
  return step.seen - reply.unreadable.filter(({ path }) => indexOf(path) < step.seen).length;
}
