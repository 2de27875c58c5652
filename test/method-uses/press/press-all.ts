import type { Edition } from '../../../src/shared/domain/account.ts';
import { pressActs } from './press-acts.ts';
import { openPressDesk, type Pressed } from './press-desk.ts';
import { pressFurther } from './press-further.ts';
import { pressNewOffers } from './press-new-offers.ts';
import { pressOffers } from './press-offers.ts';
import { pressPapers } from './press-papers.ts';
import { pressReads } from './press-reads.ts';
import { pressOwnMessage, pressWrites } from './press-writes.ts';

/** Everything that a seller can press in this edition, and what Allegro was asked because of it. */
export async function pressAll(edition: Edition): Promise<Pressed> {
  const desk = await openPressDesk(edition);
  try {
    await desk.press('sync', async () => (await desk.tryTo('sync', '--full', '--details')) !== null);
    await pressReads(desk);
    await pressWrites(desk);
    await pressActs(desk);
    await pressOwnMessage(desk);
    await pressFurther(desk);
    await pressPapers(desk);
    await pressOffers(desk);
    await pressNewOffers(desk);
    return desk.pressed;
  } finally {
    desk.close();
  }
}
