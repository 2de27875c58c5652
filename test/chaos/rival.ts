import { pause } from './kill.ts';
import type { Stage } from './stage.ts';

/** Somebody else edits a title or a price on Allegro's own pages. */
export function rival(stage: Stage, random: () => number): Promise<void> {
  return rivalEdits(stage, random, random() < 0.5);
}

/**
 * Of a change of the title Allegro's journal says only that something has changed: all has to be read anew.
 */
export async function rivalRenames(stage: Stage, random: () => number): Promise<void> {
  await rivalEdits(stage, random, true);
  // The journal and the list tell of it a moment later.
  await pause(TOLD_AFTER_MS);
}

const TOLD_AFTER_MS = 700;

async function rivalEdits({ demo, cast }: Stage, random: () => number, isTitle: boolean): Promise<void> {
  const among = [...cast.gaining, ...cast.counted, ...cast.others];
  const offerId = among[Math.floor(random() * among.length)];
  const number = Math.floor(random() * 1_000_000);
  const patch = isTitle
    ? { name: `Tytuł kogoś innego numer ${number}` }
    : { sellingMode: { price: { amount: (1_000 + number / 100).toFixed(2), currency: 'PLN' } } };
  await demo.admin(`offers/${offerId}`, patch);
}
