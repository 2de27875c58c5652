import { must } from '../../../src/shared/errors.ts';
import type { DemoProcess } from '../../support/demo-process.ts';
import type { OfferNow, Plan, PricedOffer } from './draw.ts';

const HOUR_MS = 3_600_000;
const RUSH = 600_000;
const SALES = 60;

/** While the seller is away others change what he has edited too, and what he has not; and buyers buy. */
export async function rivalsAndBuyers(
  demo: DemoProcess,
  { typed, table, raised, others }: Plan,
): Promise<void> {
  const lines = table.slice(10);
  const price = (offer: PricedOffer, minor: number) =>
    edit(demo, offer, { sellingMode: { price: { amount: (minor / 100).toFixed(2), currency: 'PLN' } } });
  for (const { offer, priceMinor } of lines.slice(0, 2)) await price(offer, priceMinor + 111);
  for (const offer of raised.slice(3, 5)) await price(offer, offer.priceMinor + 333);
  for (const { offer, priceMinor } of lines.slice(2, 3)) await price(offer, priceMinor);
  for (const { offer } of lines.slice(3, 5))
    await edit(demo, offer, { stock: { available: offer.pieces - 2 } });
  for (const { offer } of lines.slice(5, 6))
    await edit(demo, offer, { name: 'Tytuł zmieniony przez kogoś innego' });
  const titled = must(typed.find(({ field }) => field === 'title')).offer;
  await edit(demo, titled, { name: 'Tytuł od kogoś innego na Allegro' });
  await edit(demo, must(others[0]), { name: 'Tytuł oferty, której nikt tu nie zmienia' });
  await price(must(others[1]), 7770);
  await sell(demo, SALES);
}

/** Somebody puts a photo of another offer behind those of this one. */
export async function rivalAddsPhoto(demo: DemoProcess, offer: OfferNow, from: OfferNow): Promise<string> {
  const [photo] = await photosOf(demo, from);
  await edit(demo, offer, { images: [...(await photosOf(demo, offer)), must(photo)] });
  return must(photo);
}

/** By the demo's own desk. */
export async function photosOf(demo: DemoProcess, { offerId }: OfferNow): Promise<readonly string[]> {
  const { images } = await demo.admin(`offers/${offerId}`);
  return images as readonly string[];
}

/** Each product of the offer names who answers for it. */
export async function isWithProducers(demo: DemoProcess, { offerId }: OfferNow): Promise<boolean> {
  const { productSet } = await demo.admin(`offers/${offerId}`);
  return (productSet as readonly { responsibleProducer?: unknown }[]).every(
    ({ responsibleProducer }) => responsibleProducer !== null && responsibleProducer !== undefined,
  );
}

/** Within a moment, so that the demo's clock stays with the machine's. */
async function sell(demo: DemoProcess, sales: number): Promise<void> {
  await demo.admin('settings', { purchasesPerHour: RUSH });
  await demo.admin('clock', { advanceMs: Math.ceil((sales / RUSH) * HOUR_MS) });
  await demo.admin('settings', { purchasesPerHour: 0 });
}

async function edit(demo: DemoProcess, { offerId }: PricedOffer, mergePatch: object): Promise<void> {
  await demo.admin(`offers/${offerId}`, mergePatch);
}
