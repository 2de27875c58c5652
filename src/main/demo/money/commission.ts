import { hash } from '../data/dice.ts';
import type { DemoSettings } from '../kinds.ts';
import type { Line } from '../orders/order-sums.ts';

type Sold = Pick<Line, 'priceMinor' | 'quantity'> & { readonly offer: { readonly id: string } };

/** Of a line, in hundredths: 8 to 12 percent of what its pieces cost, by offer. */
export function commissionOf({ seed }: DemoSettings, { offer, priceMinor, quantity }: Sold): number {
  const basisPoints = 800 + (hash(seed, Number(offer.id.slice(-9)), 172) % 401);
  return Math.round((priceMinor * quantity * basisPoints) / 10_000);
}

/** The part that falls to some of the pieces; never more than the whole. */
export function commissionFor(settings: DemoSettings, line: Line, quantity: number): number {
  return Math.floor((commissionOf(settings, line) * quantity) / line.quantity);
}

/** Featured offers and campaigns have commissions of their own. */
export function commissionType({ id }: { readonly id: string }, isCampaign: boolean): 'SUC' | 'FSF' | 'BRG' {
  if (isCampaign) return 'BRG';
  return Number(id.slice(-2)) % 5 === 0 ? 'FSF' : 'SUC';
}
