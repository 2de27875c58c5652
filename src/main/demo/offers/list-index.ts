import { indexOfOffer } from '../data/offer-id.ts';
import { traitsOf } from '../data/traits.ts';
import { timesOf } from '../data/make-offer.ts';
import type { DemoState } from '../kinds.ts';
import { listedFromBirth } from './list-item.ts';
import type { ListedOffer } from './list-item.ts';
import { ARCHIVED_AFTER_MS, shopOf } from './offer-store.ts';

export const STATUSES = ['INACTIVE', 'ACTIVATING', 'ACTIVE', 'ENDED'] as const;
export const FORMATS = ['BUY_NOW', 'AUCTION', 'ADVERTISEMENT'] as const;
const MARKETS = ['allegro-pl', 'allegro-cz', 'allegro-hu', 'allegro-sk'] as const;
const GONE = 255;

/** The list as columns. A slot is an offer's index; offers made since birth follow from `born` on. */
export type ListIndex = {
  readonly born: number;
  made: number;
  /** Rises with every change. */
  version: number;
  columns: Columns;
  /** Slots that differ from birth. */
  readonly overlay: Map<number, ListedOffer>;
};

type Columns = {
  status: Uint8Array;
  format: Uint8Array;
  market: Uint8Array;
  /** NaN where there is none. */
  price: Float64Array;
  stock: Int32Array;
  sold: Int32Array;
  /** When it leaves the list; infinity until it has ended. */
  goneAt: Float64Array;
};

export function listIndexOf(state: DemoState): ListIndex {
  return state.memo('list-index', () => {
    const index = bornIndex(state);
    for (const [offerId, listed] of state.table<ListedOffer | null>('listed').entries()) {
      place(state, index, offerId, listed);
    }
    return index;
  });
}

/** The list learns how an offer is now; null: that it is gone. */
export function putListed(state: DemoState, offerId: string, listed: ListedOffer | null): void {
  const index = listIndexOf(state);
  state.table<ListedOffer | null>('listed').put(offerId, listed);
  place(state, index, offerId, listed);
}

export function listedAt(state: DemoState, index: ListIndex, slot: number): ListedOffer {
  return index.overlay.get(slot) ?? listedFromBirth(shopOf(state), slot);
}

/** Slots from the newest number to the oldest, without what is gone or archived by `now`. */
export function newestFirst(index: ListIndex, now: number, keep: (slot: number) => boolean): Int32Array {
  const slots = new Int32Array(index.born + index.made);
  const { goneAt } = index.columns;
  let count = 0;
  const take = (slot: number): void => {
    if ((goneAt[slot] ?? 0) > now && keep(slot)) slots[count++] = slot;
  };
  for (let slot = index.born + index.made - 1; slot >= index.born; slot -= 1) take(slot);
  for (let slot = 0; slot < index.born; slot += 1) take(slot);
  return slots.subarray(0, count);
}

export function slotOf(state: DemoState, index: ListIndex, offerId: string): number | null {
  const number = indexOfOffer(state.settings.seed, offerId);
  if (number === null || number >= index.born) return null;
  return number >= 0 ? number : index.born - number - 1;
}

export function marketAt(index: ListIndex, slot: number): string {
  return MARKETS[index.columns.market[slot] ?? 0] ?? 'allegro-pl';
}

function bornIndex(state: DemoState): ListIndex {
  const shop = shopOf(state);
  const columns = emptyColumns(shop.offers + 64);
  const index: ListIndex = { born: shop.offers, made: 0, version: 0, columns, overlay: new Map() };
  for (let slot = 0; slot < shop.offers; slot += 1) {
    const traits = traitsOf(shop.seed, shop.offers, slot);
    columns.status[slot] = STATUSES.indexOf(traits.status);
    columns.format[slot] = FORMATS.indexOf(traits.format);
    columns.market[slot] = MARKETS.indexOf(traits.marketplaceId);
    columns.price[slot] = traits.priceMinor === null ? Number.NaN : traits.priceMinor / 100;
    columns.stock[slot] = traits.stock;
    columns.sold[slot] = traits.sold;
    columns.goneAt[slot] = goneAt(traits.status, timesOf(shop, slot, traits).endedAt);
  }
  return index;
}

function place(state: DemoState, index: ListIndex, offerId: string, listed: ListedOffer | null): void {
  const slot = slotOf(state, index, offerId);
  if (slot === null) return;
  index.version += 1;
  if (slot >= index.columns.status.length) index.columns = grown(index.columns, slot * 2);
  // A number between two made ones may not be listed yet: it stays unseen until it is.
  index.made = Math.max(index.made, slot - index.born + 1);
  const { columns } = index;
  if (listed === null) {
    columns.goneAt[slot] = 0;
    columns.status[slot] = GONE;
    return;
  }
  index.overlay.set(slot, listed);
  columns.status[slot] = STATUSES.indexOf(listed.publication.status);
  columns.format[slot] = FORMATS.indexOf(listed.sellingMode.format);
  columns.market[slot] = MARKETS.findIndex((id) => id === listed.publication.marketplaces.base.id);
  columns.price[slot] = Number(listed.sellingMode.price?.amount ?? Number.NaN);
  columns.stock[slot] = listed.stock;
  columns.sold[slot] = listed.sold;
  columns.goneAt[slot] = goneAt(listed.publication.status, listed.endedAt);
}

function goneAt(status: string, endedAt: number | null): number {
  return status === 'ENDED' && endedAt !== null ? endedAt + ARCHIVED_AFTER_MS : Number.POSITIVE_INFINITY;
}

function emptyColumns(size: number): Columns {
  return {
    status: new Uint8Array(size),
    format: new Uint8Array(size),
    market: new Uint8Array(size),
    price: new Float64Array(size),
    stock: new Int32Array(size),
    sold: new Int32Array(size),
    goneAt: new Float64Array(size),
  };
}

function grown(old: Columns, size: number): Columns {
  const columns = emptyColumns(size);
  columns.status.set(old.status);
  columns.format.set(old.format);
  columns.market.set(old.market);
  columns.price.set(old.price);
  columns.stock.set(old.stock);
  columns.sold.set(old.sold);
  columns.goneAt.set(old.goneAt);
  return columns;
}
