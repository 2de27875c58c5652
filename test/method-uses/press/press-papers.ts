import type { ItemRow } from '../../../src/shared/contract-collections.ts';
import type { PressDesk } from './press-desk.ts';
import { offersOf } from './press-reads.ts';

/** So many items are tried until one has such a file. */
const MOST_ITEMS = 10;

type Papers = { readonly papers: readonly { readonly name: string; readonly collection: string }[] };

/** Labels, protocols and attachments are got and saved; what an offer costs, and who sells the same. */
export async function pressPapers(desk: PressDesk): Promise<void> {
  const listed = await desk.tryTo<Papers>('papers');
  for (const { name, collection } of listed?.papers ?? [])
    await desk.press(`paper ${name}`, async () => {
      for (const { key } of (await desk.rows(collection)).toSorted(filesFirst).slice(0, MOST_ITEMS))
        if (await desk.tryTo('paper', name, key, '--to', '/papers/saved')) return true;
      return false;
    });
  const [offerId = ''] = await offersOf(desk);
  await desk.press('fees', async () => (await desk.tryTo('fees', offerId)) === null);
  await desk.press('rivals', async () => (await desk.tryTo('rivals', offerId)) === null);
}

/** Most messages have no file. */
function filesFirst(left: ItemRow, right: ItemRow): number {
  return Number(hasFile(right)) - Number(hasFile(left));
}

function hasFile({ document }: ItemRow): boolean {
  return /attachments\/[\da-f]/.test(JSON.stringify(document));
}
