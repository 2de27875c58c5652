import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';

export type ClaimState = {
  readonly id: string;
  readonly status: string;
  readonly lineId: string;
  readonly quantity: number;
};

const PAGE = 100;

/** All claims of what one buyer bought of one offer. */
export async function readClaims(
  http: AllegroHttp,
  of: { readonly offerId: string; readonly login: string },
): Promise<Result<readonly ClaimState[], AppError>> {
  const { listRefundClaims } = await import('../allegro/endpoints/commission-refunds.ts');
  const query = { 'lineItem.offer.id': of.offerId, 'buyer.login': of.login, limit: PAGE };
  const answer = await http.call(listRefundClaims, { query });
  if (!answer.ok) return answer;
  return ok(
    (answer.value.value.refundClaims ?? []).map(({ id, status, lineItem, quantity }) => ({
      id: id ?? '',
      status: status ?? '',
      lineId: lineItem?.id ?? '',
      quantity: quantity ?? 0,
    })),
  );
}
