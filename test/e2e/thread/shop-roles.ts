/** An offer as `offers list --json` shows it. */
export type ListedOffer = {
  readonly id: string;
  readonly title: string;
  readonly stock: number | null;
  readonly status: string;
  readonly format: string;
  readonly isFulfillment: boolean;
  readonly priceRuleId: string | null;
  readonly price: { readonly amount: string; readonly currency: string } | null;
};

/** Who is edited how. Each part holds other offers; all but `leftOut` are in the file. */
export type ShopRoles = {
  readonly titles: readonly ListedOffer[];
  readonly gains: readonly ListedOffer[];
  readonly nows: readonly ListedOffer[];
  readonly handZeros: readonly ListedOffer[];
  readonly handPrices: readonly ListedOffer[];
  readonly importZeros: readonly ListedOffer[];
  /** Somebody else sets another price, the very same price, another stock, another title. */
  readonly rivalPrices: readonly ListedOffer[];
  readonly rivalSamePrices: readonly ListedOffer[];
  readonly rivalStocks: readonly ListedOffer[];
  readonly rivalTitles: readonly ListedOffer[];
  readonly leftOut: readonly ListedOffer[];
};

export const BROKEN_ROWS = 30;

export function castRoles(offers: readonly ListedOffer[]): ShopRoles {
  const plain = offers.filter(isPlain).values();
  const take = (count: number) => [...Array(count)].flatMap(() => plain.next().value ?? []);
  return {
    titles: take(8),
    gains: take(12),
    nows: take(12),
    handZeros: take(4),
    handPrices: take(12),
    importZeros: take(40),
    rivalPrices: take(6),
    rivalSamePrices: take(2),
    rivalStocks: take(4),
    rivalTitles: take(6),
    leftOut: take(BROKEN_ROWS),
  };
}

function isPlain({ status, format, isFulfillment, priceRuleId, price, stock }: ListedOffer): boolean {
  const isUsual = status === 'ACTIVE' && format === 'BUY_NOW' && !isFulfillment && priceRuleId === null;
  return isUsual && price?.currency === 'PLN' && (stock ?? 0) > 1;
}
