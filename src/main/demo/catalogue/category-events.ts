import { DAY_MS, birthOf, isoTime } from '../data/birth.ts';
import { CATEGORY_TREE } from '../data/category-tree.ts';
import type { Leaf } from '../data/category-tree.ts';
import { pick } from '../data/dice.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { idOfMicros, microsOfId } from '../offers/event-journal.ts';
import { readPaging } from '../paging.ts';

const TYPES = ['CATEGORY_CREATED', 'CATEGORY_RENAMED', 'CATEGORY_MOVED', 'CATEGORY_DELETED'] as const;
const KEPT_MS = 90 * DAY_MS;
const EVENTS = 12;

/** GET /sale/category-events: three months of changes, oldest first, after `from`. */
export function readCategoryEvents({ state, now, query }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 1000, default: 100, outOfRange: 400 });
  if (!paging.ok) return paging.answer;
  const types = query.getAll('type');
  if (types.some((type) => !TYPES.some((known) => known === type))) {
    return oneError(400, 'VALIDATION_ERROR', 'Unknown type of event.', { path: 'type' });
  }
  const after = Math.max(microsOfId(query.get('from') ?? ''), (now - KEPT_MS) * 1000);
  const events = Array.from({ length: EVENTS }, (_, at) => eventAt(birthOf(state), at))
    .filter(({ micros, event }) => micros > after && (types.length === 0 || types.includes(event.type)))
    .slice(0, paging.limit);
  return { status: 200, headers: {}, body: { events: events.map(({ event }) => event) } };
}

/** The same dozen in every shop: a week apart, the last just before its birth. */
function eventAt(bornAt: number, at: number) {
  const occurredAt = bornAt - (EVENTS - at) * 7 * DAY_MS;
  const type = pick(TYPES, at);
  const leaf = pick(CATEGORY_TREE.leaves, at * 17 + 3);
  const category = type === 'CATEGORY_DELETED' ? withdrawn(leaf, at) : alive(leaf);
  const redirect = type === 'CATEGORY_DELETED' ? { redirectCategory: { id: leaf.id } } : {};
  const micros = occurredAt * 1000;
  return {
    micros,
    event: { id: idOfMicros(String(micros)), occurredAt: isoTime(occurredAt), type, category, ...redirect },
  };
}

function alive(leaf: Leaf): object {
  return { id: leaf.id, leaf: true, name: leaf.name, parent: { id: leaf.parentId } };
}

function withdrawn(leaf: Leaf, at: number): object {
  return { ...alive(leaf), id: String(900_000 + at), name: `${leaf.name} (dawne)` };
}
