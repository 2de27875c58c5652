/** An offer as `offers list --json` shows it. */
export type ListedOffer = {
  readonly id: string;
  readonly stock: number | null;
  readonly status: string;
  readonly format: string;
  readonly isFulfillment: boolean;
  readonly priceRuleId: string | null;
  readonly price: { readonly currency: string } | null;
};

/** Whose stock is edited how. Titles and prices are edited of all but those that are to end. */
export type Cast = {
  /** Pieces are only added, so that their sum tells of each. */
  readonly gaining: readonly string[];
  /** "Now so many". */
  readonly counted: readonly string[];
  /** No stock is typed at all. */
  readonly others: readonly string[];
  readonly ending: readonly string[];
};

/** Buyers shall not end an offer by taking its last piece. */
const ENOUGH_PIECES = 25;

export function castOffers(offers: readonly ListedOffer[]): Cast {
  const usual = offers.filter(isUsual).map(({ id }) => id);
  const part = (...turns: readonly number[]) => usual.filter((_, index) => turns.includes(index % 8));
  return { gaining: part(0, 1, 2), counted: part(3, 4, 5), others: part(6), ending: part(7) };
}

function isUsual(offer: ListedOffer): boolean {
  return (
    (offer.stock ?? 0) >= ENOUGH_PIECES &&
    offer.price?.currency === 'PLN' &&
    [offer.status, offer.format].join() === 'ACTIVE,BUY_NOW' &&
    !offer.isFulfillment &&
    offer.priceRuleId === null
  );
}
