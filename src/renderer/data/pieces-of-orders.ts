import type { Order } from './order-document.ts';

/** The same offer of several orders once, in the order of the shelves: by external id. */
export function takenTogether(orders: readonly Order[]) {
  const pieces = new Map<string, { code: string; name: string; quantity: number }>();
  for (const { offer, quantity } of orders.flatMap(({ document }) => document.lineItems)) {
    const former = pieces.get(offer.id)?.quantity ?? 0;
    pieces.set(offer.id, { code: offer.external?.id ?? '', name: offer.name, quantity: former + quantity });
  }
  return [...pieces.values()].toSorted(
    (one, other) => one.code.localeCompare(other.code) || one.name.localeCompare(other.name),
  );
}
