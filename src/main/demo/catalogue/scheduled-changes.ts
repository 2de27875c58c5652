import { DAY_MS, birthOf, isoTime } from '../data/birth.ts';
import { parametersOf } from '../data/category-parameters.ts';
import { GOODS_LEAVES } from '../data/category-tree.ts';
import { hash, pick } from '../data/dice.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { readPaging } from '../paging.ts';

const PLANNED = 14;
/** Nothing is planned further ahead than three months. */
const WITHIN_DAYS = 90;

/** GET /sale/category-parameters-scheduled-changes: what becomes compulsory, until the day it does. */
export function readScheduledChanges({ state, now, query }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 1000, default: 100, offsetMax: 9_999_999 });
  if (!paging.ok) return paging.answer;
  const planned = plannedChanges(state, now)
    .filter((change) => isAsked(change, query))
    .toSorted((a, b) => (a.scheduledFor < b.scheduledFor ? -1 : 1));
  const scheduledChanges = planned.slice(paging.offset, paging.offset + paging.limit);
  return { status: 200, headers: {}, body: { scheduledChanges } };
}

export function plannedChanges(state: DemoState, now: number) {
  const bornAt = birthOf(state);
  const all = Array.from({ length: PLANNED }, (_, at) => changeAt(bornAt, at));
  return all.filter(({ scheduledFor }) => Date.parse(scheduledFor) > now);
}

/** A parameter that may be left out now. The same in every shop: Allegro plans for all of them. */
function changeAt(bornAt: number, at: number) {
  const leaf = pick(GOODS_LEAVES, at * 13 + 5);
  const optional = parametersOf(leaf).filter(({ required, requiredIf }) => !required && requiredIf === null);
  const announcedAt = bornAt - (1 + (hash(0, at, 701) % 20)) * DAY_MS;
  return {
    scheduledAt: isoTime(announcedAt),
    scheduledFor: isoTime(bornAt + Math.ceil(((at + 1) * WITHIN_DAYS) / PLANNED) * DAY_MS - DAY_MS / 2),
    type: 'REQUIREMENT_CHANGE',
    category: { id: leaf.id },
    parameter: { id: pick(optional, hash(0, at, 702)).id },
  } as const;
}

function isAsked(change: ReturnType<typeof changeAt>, query: URLSearchParams): boolean {
  const types = query.getAll('type');
  if (types.length > 0 && !types.includes(change.type)) return false;
  return (['scheduledAt', 'scheduledFor'] as const).every((name) => {
    const at = Date.parse(change[name]);
    const { from, to } = boundsOf(query, name);
    return at >= from && at <= to;
  });
}

function boundsOf(query: URLSearchParams, name: string): { from: number; to: number } {
  const [from, to] = [query.get(`${name}.gte`), query.get(`${name}.lte`)];
  return {
    from: from === null ? Number.NEGATIVE_INFINITY : Date.parse(from),
    to: to === null ? Number.POSITIVE_INFINITY : Date.parse(to),
  };
}
