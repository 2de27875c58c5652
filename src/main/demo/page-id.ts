import { malformed } from './answers.ts';
import { readPaging } from './paging.ts';
import type { DemoAnswer } from './kinds.ts';

export type Page<T> = { readonly shown: readonly T[]; readonly nextPage?: { readonly id: string } };

/** The page that limit and page.id ask for: the id of a page is the place where it begins, written down. */
export function pageById<T>(
  all: readonly T[],
  query: URLSearchParams,
  caps: { readonly max: number; readonly default: number },
): Page<T> | DemoAnswer {
  const paging = readPaging(query, caps);
  if (!paging.ok) return paging.answer;
  const start = startOf(query.get('page.id'));
  if (start === null) return malformed('page.id', 'There is no such page.');
  const end = start + paging.limit;
  const shown = all.slice(start, end);
  return end < all.length ? { shown, nextPage: { id: `p${end.toString(36)}` } } : { shown };
}

function startOf(pageId: string | null): number | null {
  if (pageId === null || pageId === '') return 0;
  return /^p[\da-z]{1,6}$/.test(pageId) ? Number.parseInt(pageId.slice(1), 36) : null;
}
