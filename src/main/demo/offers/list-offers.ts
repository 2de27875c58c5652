import { PUBLIC_V1 } from '../kinds.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { oneError } from '../errors.ts';
import { keepDeclared } from '../keep-declared.ts';
import { offerInformationOperations } from '../operations/offer-information.ts';
import { readPaging } from '../paging.ts';
import { readFilters } from './list-filters.ts';
import { listIndexOf, listedAt, newestFirst } from './list-index.ts';
import type { ListIndex } from './list-index.ts';
import { listItem } from './list-item.ts';

const CAPS = { max: 1000, default: 20, offsetMax: 9_999_999, sumMax: 10_000_000, outOfRange: 400 } as const;

/**
 * GET /sale/offers: an index that learns of changes late. Items are made as 2026 tells them, since a thousand
 * of them have to be quick; the 2022 edition tells a part of that.
 */
export function listOffers(context: Context): DemoAnswer {
  const { edition } = context.state.settings;
  const answer = listed(context);
  const { gives } = offerInformationOperations['GET /sale/offers'];
  return edition === '2022' ? keepDeclared(answer, gives, edition) : answer;
}

function listed(context: Context): DemoAnswer {
  const { state, query } = context;
  const paging = readPaging(query, CAPS);
  if (!paging.ok) return paging.answer;
  const view = viewOf(state, query, context.now);
  if (typeof view === 'string') {
    return oneError(400, 'VALIDATION_ERROR', `Invalid value of ${view}.`, { path: view });
  }
  const index = listIndexOf(state);
  const page = view.subarray(paging.offset, paging.offset + paging.limit);
  const offers = Array.from(page, (slot) => listItem(listedAt(state, index, slot), context.addresses.image));
  return {
    status: 200,
    headers: { 'content-type': PUBLIC_V1 },
    body: { offers, count: offers.length, totalCount: view.length },
  };
}

/** How long a paged-through view is good for although offers may have been archived meanwhile. */
const VIEW_GOOD_MS = 60_000;

type View = { key: string; version: number; madeAt: number; slots: Int32Array };

/** The last view is kept, since pages of it are asked for one after the other. */
function viewOf(state: DemoState, query: URLSearchParams, now: number): Int32Array | string {
  const index = listIndexOf(state);
  const last = state.memo('list-view', (): { view: View | null } => ({ view: null }));
  const key = keyOf(query);
  const { view } = last;
  if (
    view !== null &&
    view.key === key &&
    view.version === index.version &&
    now - view.madeAt < VIEW_GOOD_MS
  ) {
    return view.slots;
  }
  const keeps = readFilters(state, index, query);
  if (typeof keeps === 'string') return keeps;
  const slots = newestFirst(index, now, (slot) => keeps.every((keep) => keep(slot)));
  const sorted = sortSlots(index, slots, query.get('sort'));
  if (sorted === null) return 'sort';
  last.view = { key, version: index.version, madeAt: now, slots: sorted };
  return sorted;
}

function keyOf(query: URLSearchParams): string {
  return [...query].filter(([name]) => name !== 'limit' && name !== 'offset').join('&');
}

/** Null for a sort that does not exist. Offers without a price come last both ways. */
function sortSlots(index: ListIndex, slots: Int32Array, sort: string | null): Int32Array | null {
  if (sort === null || sort === '') return slots;
  const { columns } = index;
  const column = {
    'sellingMode.price.amount': columns.price,
    'stock.sold': columns.sold,
    'stock.available': columns.stock,
  }[sort.replace(/^-/, '')];
  if (column === undefined) return null;
  const sign = sort.startsWith('-') ? -1 : 1;
  const rank = (slot: number): number => {
    const value = column[slot] ?? Number.NaN;
    return Number.isNaN(value) ? Number.MAX_SAFE_INTEGER : sign * value;
  };
  return slots.toSorted((one, other) => rank(one) - rank(other));
}
