import type { Words } from '../../../shared/contract-collections.ts';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';

export type Price = { readonly amount: string; readonly currency: string };

export type OrderLine = {
  readonly id: string;
  readonly offerId: string;
  readonly name: string;
  readonly quantity: number;
  readonly price: Price;
};

/** What acts on orders need to know of one; nothing that changes by itself. */
export type OrderState = {
  readonly status: string;
  readonly fulfillment: string | null;
  readonly provider: string | null;
  readonly revision: string | null;
  readonly buyerId: string;
  readonly person: string;
  /** As the seller knows it: by what was bought. */
  readonly order: string;
  readonly total: Price;
  readonly payment: { readonly id: string; readonly type: string; readonly isPaid: boolean } | null;
  readonly delivery: Price | null;
  readonly isSent: string;
  readonly lines: readonly OrderLine[];
};

export async function readOrder(http: AllegroHttp, key: string): Promise<Result<OrderState, AppError>> {
  const { getCheckoutForm } = await import('../allegro/endpoints/orders.ts');
  const answer = await http.call(getCheckoutForm, { params: { id: key } });
  if (!answer.ok) return answer;
  const form = answer.value.value;
  const lines = form.lineItems.map(({ id, offer, quantity, price }) => ({
    id,
    offerId: offer.id,
    name: offer.name,
    quantity,
    price,
  }));
  return ok({
    status: form.status,
    fulfillment: form.fulfillment?.status ?? null,
    provider: form.fulfillment?.provider?.id ?? null,
    revision: form.revision ?? null,
    buyerId: form.buyer.id,
    person: form.buyer.login,
    order: orderName(lines),
    total: form.summary.totalToPay,
    payment: form.payment ? paymentOf(form.payment) : null,
    delivery: form.delivery?.cost ?? null,
    isSent: form.fulfillment?.shipmentSummary?.lineItemsSent ?? 'NONE',
    lines,
  });
}

/** Null where the buyer, or Allegro, has not called it off. */
export function cancelledWords({ status }: OrderState): Words | null {
  return status === 'CANCELLED'
    ? {
        en: 'The order was cancelled meanwhile. Nothing was sent.',
        pl: 'Zamówienie zostało w międzyczasie anulowane. Nic nie wysłano.',
      }
    : null;
}

/** Person, amount and order, as every act on an order names them. */
export function orderParts({ person, total, order }: OrderState) {
  return { person, amount: { amount: total.amount, currency: total.currency }, order };
}

function orderName(lines: readonly OrderLine[]): string {
  return lines.map(({ name, quantity }) => `${name} × ${quantity}`).join(', ');
}

function paymentOf(payment: { id: string; type: string; finishedAt?: string | null | undefined }) {
  return { id: payment.id, type: payment.type, isPaid: (payment.finishedAt ?? null) !== null };
}
