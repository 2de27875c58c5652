import { ok } from '../answers.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { listIndexOf, listedAt, newestFirst } from '../offers/list-index.ts';
import { readPaging } from '../paging.ts';
import { promoOptions } from './promo-options.ts';

/** GET /sale/offers/promo-options: of every offer on sale, newest first. */
export function listPromoOptions({ state, query, now }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 5000, default: 5000, offsetMax: Number.MAX_SAFE_INTEGER });
  if (!paging.ok) return paging.answer;
  const index = listIndexOf(state);
  const slots = newestFirst(
    index,
    now,
    (slot) => listedAt(state, index, slot).publication.status === 'ACTIVE',
  );
  const page = [...slots.subarray(paging.offset, paging.offset + paging.limit)];
  const options = page.map((slot) => promoOptions(state, listedAt(state, index, slot).id, now));
  return ok({ promoOptions: options, count: options.length, totalCount: slots.length });
}
