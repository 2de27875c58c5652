import { readJournal, readTruth, type Truth } from '../support/demo-truth.ts';
import { photosOf } from '../support/demo-writes.ts';
import { rivalAtDemo } from '../support/demo-sign-in.ts';
import type { Evidence } from './evidence.ts';
import { readsIn } from './reads.ts';
import type { Seller } from './seller.ts';
import { readSnapshot } from './snapshot.ts';
import { BUYERS, type Stage } from './stage.ts';
import { ITEM_KINDS } from './things.ts';

/** How things were before the first kill. */
export type Before = { readonly offers: ReadonlyMap<string, Truth>; readonly events: number };

type ListedThing = { readonly id: string; readonly name: string };

/** Then the buyers come. */
export async function lookBefore({ demo, offerIds }: Stage): Promise<Before> {
  const before = { offers: await readTruth(demo, offerIds), events: (await readJournal(demo)).length };
  await demo.admin('settings', BUYERS);
  return before;
}

/** The notebook, the demo's books and the program's own, side by side. */
export async function gather(stage: Stage, seller: Seller, before: Before): Promise<Evidence> {
  const { demo, book, notebook, offerIds } = stage;
  const snapshot = readSnapshot(stage.dataFolder, stage.scratch);
  if (snapshot === null) throw new Error('The database is gone.');
  notebook.adopt(snapshot.sets);
  await book.read();
  const read = await rivalAtDemo(demo);
  const items = new Map<string, readonly ListedThing[]>();
  for (const { collection, path, listed } of ITEM_KINDS) {
    items.set(collection, ((await read(path)) as Record<string, readonly ListedThing[]>)[listed] ?? []);
  }
  const { offers } = (await read('/sale/offers?limit=1000')) as { offers: readonly ListedThing[] };
  return {
    before: before.offers,
    snapshot,
    givenUp: seller.givenUp,
    givenUpItems: seller.givenUpItems,
    cast: stage.cast,
    intentions: notebook.read(),
    deeds: notebook.deeds(),
    after: await readTruth(demo, offerIds),
    events: (await readJournal(demo)).slice(before.events),
    writes: book.writes.filter(({ offerId }) => before.offers.has(offerId)),
    photos: book.requests.flatMap(photosOf).filter(({ offerId }) => before.offers.has(offerId)),
    applied: book.allWrites().filter(({ applied }) => applied),
    reads: readsIn(book.requests),
    items,
    newTitles: offers.filter(({ id }) => !before.offers.has(id)).map(({ name }) => name),
  };
}
