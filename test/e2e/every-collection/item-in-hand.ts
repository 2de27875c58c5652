import type { Collection } from '../../../src/main/engine/collections/collection.ts';
import { methodsOf } from '../../../src/main/engine/collections/methods-of.ts';
import type { ItemRow } from '../../../src/shared/contract-collections.ts';
import type { Edition } from '../../../src/shared/domain/account.ts';
import { firstItems } from '../../support/item-samples.ts';
import { call } from '../../support/window-call.ts';
import type { WindowShop } from '../../support/window-shop.ts';

const STOPPED = 'The reading was stopped';

type Document = Readonly<Record<string, unknown>>;

/** What the test works with: a collection, what Allegro lets be done to it, and one of its items. */
export type InHand = {
  readonly definition: Collection;
  /** The item or offer that it is part of; null for those that stand alone. */
  readonly within: string | null;
  readonly can: { readonly create: boolean; readonly change: boolean; readonly remove: boolean };
  readonly model: { readonly key: string; readonly document: Document } | null;
  /**
   * Parts of which an item has none, and can be given none, stand nowhere; what is said in a conversation
   * stands beside the item that it is about.
   */
  readonly isShown: boolean;
};

/** Reads it and what its forms refer to, and takes one of the seller's own items. */
async function takeInHand(
  shop: WindowShop,
  definition: Collection,
  edition: Edition,
): Promise<InHand | null> {
  const { name } = definition;
  if (shop.infoOf(name).gone !== null) return null;
  const { create, update, remove } = await methodsOf(definition, edition);
  const can = { create: create !== null, change: update !== null, remove: remove !== null };
  for (const other of Object.values(definition.references ?? {})) await read(shop, other);
  const within = await outerOf(shop, definition);
  await read(shop, name, within);
  const { items } = await call(shop.page, 'collections.list', {
    name,
    ...(within === null ? {} : { within }),
    withDocuments: true,
    after: null,
    limit: 50,
  });
  const own = firstItems(name, items).find(isSellers);
  const model = own === undefined ? null : await wholeOf(shop, own);
  const outer = definition.within?.collection ?? name;
  const isOwnList = outer === name || (outer === 'offers' && within !== null);
  const isListed = isOwnList || (within !== null && (can.create || model !== null));
  return { definition, within, can, model, isShown: isListed && definition.shape !== 'conversation' };
}

/** Those of Allegro's own making cannot be changed. */
function isSellers({ title }: ItemRow): boolean {
  return !/Allegro|Kurs/.test(title ?? '');
}

async function wholeOf({ page }: WindowShop, { collection: name, key }: ItemRow) {
  await call(page, 'collections.refresh', { name, key }).catch(() => undefined);
  const { document } = await call(page, 'collections.show', { name, key });
  return { key, document: (document ?? {}) as Document };
}

async function outerOf(shop: WindowShop, { name, within }: Collection): Promise<string | null> {
  if (within === undefined || within.collection === name) return null;
  if (within.collection === 'offers') {
    const asked = { statuses: ['ACTIVE'], after: null, limit: 1 } as const;
    return (await call(shop.page, 'offers.list', asked)).offers[0]?.offerId ?? null;
  }
  const outer = within.collection;
  await read(shop, outer);
  const { items } = await call(shop.page, 'collections.list', { name: outer, after: null, limit: 2 });
  return items.at(-1)?.key ?? null;
}

/**
 * Again where a reading in the background, that was on its way already, was stopped. What Allegro says no to
 * is not there; the test sees that by itself.
 */
async function read(shop: WindowShop, name: string, within: string | null = null): Promise<void> {
  if (name === 'offers') return;
  const place = within === null ? { name } : { name, within };
  const said = await call(shop.page, 'collections.refresh', place).catch((thrown: unknown) => String(thrown));
  if (typeof said === 'string' && said.includes(STOPPED)) await read(shop, name, within);
}

const AT_ONCE = 6;

/** All of them, some side by side; those that this edition has not are left out. */
export async function takeAllInHand(
  shop: WindowShop,
  definitions: readonly Collection[],
  edition: Edition,
): Promise<ReadonlyMap<string, InHand>> {
  const taken = new Map<string, InHand>();
  const left = definitions.values();
  const lane = async () => {
    for (const definition of left) {
      const one = await takeInHand(shop, definition, edition);
      if (one !== null) taken.set(definition.name, one);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return taken;
}
