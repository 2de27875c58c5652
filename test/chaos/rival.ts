import type { Stage } from './stage.ts';

/** Somebody else edits a title or a price on Allegro's own pages. */
export async function rival({ demo, cast }: Stage, random: () => number): Promise<void> {
  const among = [...cast.gaining, ...cast.counted, ...cast.others];
  const offerId = among[Math.floor(random() * among.length)];
  const number = Math.floor(random() * 1_000_000);
  const patch =
    random() < 0.5
      ? { name: `Tytuł kogoś innego numer ${number}` }
      : { sellingMode: { price: { amount: (1_000 + number / 100).toFixed(2), currency: 'PLN' } } };
  await demo.admin(`offers/${offerId}`, patch);
}
