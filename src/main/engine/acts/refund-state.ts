import type { Words } from '../../../shared/contract-collections.ts';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';
import type { OrderState } from './order-state.ts';
import type { EarlierRefund } from './refund-parts.ts';

export const REFUND_REASONS = [
  'REFUND',
  'COMPLAINT',
  'PRODUCT_NOT_AVAILABLE',
  'PAID_VALUE_TOO_LOW',
  'OVERPAID',
  'CANCELLED_BY_BUYER',
  'NOT_COLLECTED',
] as const;

/** All refunds of a payment; a payment has few. */
export async function readRefunds(
  http: AllegroHttp,
  paymentId: string | null,
): Promise<Result<readonly EarlierRefund[], AppError>> {
  if (paymentId === null) return ok([]);
  const { listRefunds } = await import('../allegro/endpoints/payments.ts');
  const answer = await http.call(listRefunds, { query: { 'payment.id': paymentId, limit: 100 } });
  if (!answer.ok) return answer;
  return ok(
    (answer.value.value.refunds ?? []).map(({ id, status, totalValue, lineItems, delivery }) => ({
      id,
      status,
      total: totalValue,
      lineItems: (lineItems ?? []).map((line) => ({
        id: line.id,
        quantity: line.type === 'QUANTITY' ? (line.quantity ?? 0) : null,
      })),
      delivery: (delivery?.value ?? null) !== null,
    })),
  );
}

/** Why nothing at all can be refunded of this order now. */
export function refundStops({ payment, total }: OrderState, isUnderWay: boolean): Words | null {
  if (payment === null || !payment.isPaid)
    return { en: 'The buyer has not paid.', pl: 'Kupujący nie zapłacił.' };
  if (payment.type === 'CASH_ON_DELIVERY' && total.currency === 'PLN')
    return {
      en: 'Cash on delivery is not refunded by Allegro: pay it back yourself.',
      pl: 'Płatności za pobraniem Allegro nie zwraca: oddaj pieniądze samodzielnie.',
    };
  if (!isUnderWay) return null;
  return {
    en: 'A refund of this payment is already under way. Wait until it is done.',
    pl: 'Zwrot tej wpłaty jest już w toku. Poczekaj, aż się zakończy.',
  };
}

/** `part`: the item; "" for the delivery. */
export function refundedWords(part: string): Words {
  const en = part === '' ? 'The delivery' : `“${part}”`;
  const pl = part === '' ? 'Dostawa' : `„${part}”`;
  return {
    en: `${en} was refunded already. Nothing was paid.`,
    pl: `${pl}: wpłata została już zwrócona. Nic nie wypłacono.`,
  };
}
