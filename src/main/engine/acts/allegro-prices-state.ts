import type { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';
import type { Reply } from '../allegro/reply.ts';
import type { CommandState } from './command-state.ts';
import type { namedOffers } from './named-offers.ts';
import { reportedState } from './reported-state.ts';

export type OfferThere = {
  readonly id: string;
  readonly name: string;
  readonly price: { readonly amount: string; readonly currency: string } | null;
  /** The share of the price that the seller gives at most; null: none declared. */
  readonly percent: number | null;
  readonly isExcluded: boolean;
};

/** How the offers stand on one marketplace; those that are not sold there are left out. */
export async function readOffersThere(
  http: AllegroHttp,
  marketplaceId: string,
  offers: z.infer<typeof namedOffers>,
): Promise<Result<readonly OfferThere[], AppError>> {
  const { queryOffers } = await import('../allegro/endpoints/allegro-prices.ts');
  const ids = offers.map(({ id }) => id);
  const json = { offer: { ids }, marketplace: { id: marketplaceId }, limit: ids.length };
  const found = await http.call(queryOffers, { json });
  if (!found.ok) return found;
  return ok(
    found.value.value.offers.map(({ id, name, basePrice, declaredPriceReduction, excludedAt }) => {
      const declared = Number(declaredPriceReduction?.['sellerMaxDeclaredPercentage'] ?? Number.NaN);
      return {
        id,
        name,
        price: basePrice ? { amount: basePrice.amount, currency: basePrice.currency } : null,
        percent: Number.isNaN(declared) ? null : declared,
        isExcluded: (excludedAt ?? null) !== null,
      };
    }),
  );
}

type Item = {
  readonly status: string;
  readonly errors?: readonly { readonly message: string }[] | null | undefined;
};

/** A command over several offers is done when all of them are. */
export function pricesCommand(
  read: Result<Reply<{ readonly offers: readonly Item[] }>, AppError>,
): Result<CommandState, AppError> {
  return reportedState(read, ({ offers }) => {
    const statuses = offers.map(({ status }) => status);
    const failed = offers.find(({ status }) => status === 'FAILED');
    const status = ['IN_PROGRESS', 'FAILED'].find((one) => statuses.includes(one)) ?? 'SUCCESS';
    return { status, complaint: failed?.errors?.[0]?.message };
  });
}
