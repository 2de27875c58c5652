import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { pagesOf } from '../allegro/paging.ts';
import type { ActCall } from './act.ts';

type Offers = readonly { readonly id: string }[];
type Promoted = {
  readonly offerId?: string | null | undefined;
  readonly basePackage?: { readonly id?: string | null | undefined } | null | undefined;
};

/** How many of the offers have the package now. */
export async function countPromoted(
  call: Pick<ActCall<unknown>, 'http' | 'edition' | 'key'>,
  offers: Offers,
): Promise<Result<number, AppError>> {
  const read = call.edition === '2022' ? await readEach(call, offers) : await readAll(call);
  if (!read.ok) return read;
  const wanted = new Set(offers.map(({ id }) => id));
  const having = read.value.filter(({ basePackage }) => basePackage?.id === call.key);
  return ok(having.filter(({ offerId }) => wanted.has(offerId ?? '')).length);
}

/** Thousands in a page. */
async function readAll({ http }: Pick<ActCall<unknown>, 'http'>): Promise<Result<Promoted[], AppError>> {
  const { listPromoOptions } = await import('../allegro/endpoints/offer-management.ts');
  const found: Promoted[] = [];
  for await (const page of pagesOf(http, listPromoOptions, {})) {
    if (!page.ok) return page;
    found.push(...(page.value.reply.value.promoOptions ?? []));
  }
  return ok(found);
}

async function readEach(
  { http }: Pick<ActCall<unknown>, 'http'>,
  offers: Offers,
): Promise<Result<Promoted[], AppError>> {
  const { getPromoOptions } = await import('../allegro/endpoints/promotion-packages.ts');
  const found: Promoted[] = [];
  for (const { id } of offers) {
    const answer = await http.call(getPromoOptions, { params: { offerId: id } });
    if (!answer.ok) return answer;
    found.push({ ...answer.value.value, offerId: id });
  }
  return ok(found);
}
