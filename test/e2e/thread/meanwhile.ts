import type { DemoProcess } from '../../support/demo-process.ts';
import type { ListedOffer, ShopRoles } from './shop-roles.ts';

export type Demo = DemoProcess;

const HOUR_MS = 3_600_000;
const RUSH = 600_000;

/**
 * What others do on Allegro while the seller is away: other prices, the same price, stock, titles, and sales.
 */
export async function rivalsAndBuyers(
  demo: Demo,
  roles: ShopRoles,
  priceOf: ReadonlyMap<string, string>,
): Promise<void> {
  const priced = (offer: ListedOffer, amount: string) =>
    rival(demo, offer, { sellingMode: { price: { amount, currency: 'PLN' } } });
  for (const offer of roles.rivalPrices) await priced(offer, '77.70');
  for (const offer of roles.rivalSamePrices) await priced(offer, priceOf.get(offer.id) ?? '');
  for (const offer of roles.rivalStocks) await rival(demo, offer, { stock: { available: 11 } });
  for (const offer of [...roles.rivalTitles, ...roles.titles.slice(0, 3)]) {
    await rival(demo, offer, { name: 'Tytuł zmieniony przez kogoś innego' });
  }
  for (const offer of roles.gains.slice(0, 3)) await rival(demo, offer, { stock: { available: 40 } });
  for (const offer of roles.leftOut.slice(0, 5)) await priced(offer, '66.60');
  await sell(demo, 120);
}

/** And after the seller's changes have arrived. */
export async function laterRivalsAndBuyers(demo: Demo, roles: ShopRoles): Promise<void> {
  for (const offer of roles.nows.slice(0, 5)) {
    await rival(demo, offer, { sellingMode: { price: { amount: '55.50', currency: 'PLN' } } });
  }
  await sell(demo, 100);
}

/**
 * Lets about so many sales happen in less than a second, so that the demo's clock stays with the machine's.
 */
async function sell(demo: Demo, sales: number): Promise<void> {
  await demo.admin('settings', { purchasesPerHour: RUSH });
  await demo.admin('clock', { advanceMs: Math.ceil((sales / RUSH) * HOUR_MS) });
  await demo.admin('settings', { purchasesPerHour: 0 });
}

async function rival(demo: Demo, { id }: ListedOffer, mergePatch: object): Promise<void> {
  await demo.admin(`offers/${id}`, mergePatch);
}
