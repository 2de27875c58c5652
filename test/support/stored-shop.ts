import { type OfferBase } from '../../src/shared/domain/offer.ts';
import { type OfferField } from '../../src/shared/domain/offer-fields.ts';
import { type Intent } from '../../src/shared/domain/edit.ts';
import { type EditInput } from '../../src/shared/contract-offers.ts';
import { openSerialised } from '../../src/main/engine/store/open.ts';
import { recordListed } from '../../src/main/engine/store/record-offers.ts';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';

export const NOW = Date.UTC(2026, 10, 20, 9);

export function offerOf(offerId: string, changes: Partial<OfferBase> = {}): OfferBase {
  return {
    offerId,
    title: `Lampa biurkowa LED numer ${offerId}`,
    price: { amountMinor: 10_000, currency: 'PLN' },
    stock: 20,
    status: 'ACTIVE',
    format: 'BUY_NOW',
    externalId: `SKU-${offerId}`,
    categoryId: '257933',
    imageUrl: null,
    watchers: 0,
    visits: 0,
    sold: 0,
    priceRuleId: null,
    isFulfillment: false,
    isBusinessOnly: false,
    marketplaceId: 'allegro-pl',
    ...changes,
  };
}

/** A database in memory with these offers as the listing gave them. */
export function storedShop(offers: readonly OfferBase[], now = NOW): WriteDb {
  const opened = openSerialised(null);
  if (!opened.ok) throw new Error(opened.error.message);
  recordListed(
    opened.value,
    offers.map((base) => ({ base, listing: JSON.stringify(base) })),
    { now, run: 1, cause: 'listing' },
  );
  return opened.value;
}

export function editOf(...edits: [string, OfferField, Intent][]): EditInput {
  return {
    title: 'By hand',
    origin: 'by-hand',
    edits: edits.map(([offerId, field, intent]) => ({ offerId, field, intent })),
  };
}

export const set = (value: unknown): Intent => ({ kind: 'set', value });
export const add = (amount: number): Intent => ({ kind: 'add', amount });
export const pln = (amountMinor: number) => ({ amountMinor, currency: 'PLN' as const });
