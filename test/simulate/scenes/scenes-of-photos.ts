import { truthOf } from '../../support/world-story.ts';
import type { Day } from '../the-day.ts';
import { goesOn, offersOnSale, oneOf, sends, untilSettled } from './playing.ts';

/** A photo of his own comes to offers; now and then its upload has to be tried again. */
export async function photosArePlaced(day: Day): Promise<void> {
  const { world, seller, watcher } = day;
  const offers = offersOnSale(day, 2).filter((offerId) => imagesOf(day, offerId).length < 15);
  const opened = await seller.ask('files.open', { paths: ['/photos/lampa.png'] });
  const prepared = await seller.ask('images.prepare', {
    fileIds: (opened?.files ?? []).map(({ fileId }) => fileId),
  });
  const [photo] = prepared?.images ?? [];
  if (photo === undefined) return;
  const before = new Map(offers.map((offerId) => [offerId, imagesOf(day, offerId)]));
  const placements = offers.map((offerId) => ({ offerId, blobIds: [photo.blobId] }));
  const as = oneOf(day, 'append', 'main');
  await seller.ask('images.place', { title: 'Photos', as, placements });
  world.setFaults({ rules: [{ path: '/sale/images', status: 503, count: oneOf(day, 0, 1) }] });
  await sends(day);
  await goesOn(day, 40_000);
  await untilSettled(day, 1);
  world.setFaults({ rules: [] });
  for (const [offerId, were] of before) {
    const now = imagesOf(day, offerId);
    const isThere = now.length === were.length + 1 && were.every((image) => now.includes(image));
    if (!isThere) watcher.broken.push(`I4: the photo of ${offerId} did not come to Allegro before it`);
  }
}

function imagesOf({ world }: Day, offerId: string): readonly string[] {
  return (truthOf(world, offerId) as unknown as { readonly images: readonly string[] }).images;
}
