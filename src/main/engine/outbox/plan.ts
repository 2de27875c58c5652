import type { Edit } from '../../../shared/domain/edit.ts';
import type { Money } from '../../../shared/domain/money.ts';
import { OFFER_FIELDS, isOfferField } from '../../../shared/domain/offer-fields.ts';
import type { OfferBase, OfferId } from '../../../shared/domain/offer.ts';
import { applyIntent } from '../../../shared/domain/overlay.ts';
import type { BulkEntry, StockChange } from '../allegro/offer-port.ts';
import { BULK_ENTRIES, COMMAND_OFFERS, type Carrier, carrierOf } from './carrier.ts';

/** An edit that may go out, and its offer as the fresh look saw it. */
export type ReadyEdit = {
  readonly edit: Edit;
  readonly offer: OfferBase;
  /** Nothing of it was looked at before then. */
  readonly lookedAt: number;
  /** What the write says, where that is not the value itself: files as Allegro names them. */
  readonly wire?: unknown;
};

/**
 * Which edit a part of a call carries, the value Allegro had just before, and since when somebody else may
 * have changed it unseen; left out in calls of former versions.
 */
export type CallRow = {
  readonly editId: number;
  readonly offerId: OfferId;
  readonly field: string;
  readonly looked: unknown;
  readonly lookedAt?: number;
};

export type PlannedCall = { readonly rows: readonly CallRow[] } & (
  | { readonly kind: 'bulk'; readonly entries: readonly BulkEntry[] }
  | {
      readonly kind: 'publication';
      readonly action: 'ACTIVATE' | 'END';
      readonly offerIds: readonly OfferId[];
    }
  | {
      readonly kind: 'modification';
      readonly element: Readonly<Record<string, unknown>>;
      readonly offerIds: readonly OfferId[];
    }
  | { readonly kind: 'fixed-price'; readonly price: Money; readonly offerIds: readonly OfferId[] }
  | { readonly kind: 'change-price'; readonly price: Money; readonly offerId: OfferId }
  | { readonly kind: 'quantity'; readonly stock: StockChange; readonly offerIds: readonly OfferId[] }
  | {
      readonly kind: 'patch';
      readonly offerId: OfferId;
      readonly mergePatch: Readonly<Record<string, unknown>>;
    }
);

/** The order in which the edits of one offer go: each waits until the one before is seen. */
const PRIORITY: readonly Carrier[] = ['stock', 'price', 'end', 'activate', 'modification', 'patch'];

/**
 * The few calls that say exactly what the diff showed, one edit an offer; what has to wait for another edit
 * of its offer is not in them. `hasBulk`: the edition has a call with a value per offer.
 */
export function planCalls(ready: readonly ReadyEdit[], hasBulk: boolean): PlannedCall[] {
  const groups = new Map<Carrier, ReadyEdit[]>(PRIORITY.map((carrier) => [carrier, []]));
  for (const item of firstOfEachOffer(ready)) groups.get(carrierFor(item))?.push(item);
  const group = (carrier: Carrier) => groups.get(carrier) ?? [];
  const stock = hasBulk ? bulkCalls(group('stock')) : quantityCalls(group('stock'));
  const price = hasBulk ? bulkCalls(group('price')) : fixedPriceCalls(group('price'));
  return [
    ...stock,
    ...price,
    ...publicationCalls('END', group('end')),
    ...publicationCalls('ACTIVATE', group('activate')),
    ...group('patch').map(patchCall),
    ...modificationCalls(group('modification')),
  ];
}

/** A draft has nothing to end: its stock 0 is an ordinary change of the offer. */
function carrierFor({ edit, offer }: ReadyEdit): Carrier {
  const carrier = carrierOf(edit.field, edit.intent);
  return carrier === 'end' && edit.field === 'stock' && offer.status === 'INACTIVE' ? 'patch' : carrier;
}

function firstOfEachOffer(ready: readonly ReadyEdit[]): ReadyEdit[] {
  const first = new Map<OfferId, ReadyEdit>();
  const rank = (item: ReadyEdit) => PRIORITY.indexOf(carrierFor(item));
  for (const item of ready) {
    const other = first.get(item.offer.offerId);
    if (other === undefined || rank(item) < rank(other)) first.set(item.offer.offerId, item);
  }
  return [...first.values()];
}

function bulkCalls(items: readonly ReadyEdit[]): PlannedCall[] {
  return chunks(items, BULK_ENTRIES).map((chunk) => ({
    kind: 'bulk',
    rows: chunk.map(toRow),
    entries: chunk.map(toBulkEntry),
  }));
}

function toBulkEntry({ edit, offer }: ReadyEdit): BulkEntry {
  const { offerId, marketplaceId } = offer;
  return edit.field === 'price'
    ? { offerId, marketplaceId, price: priceOf(edit) }
    : { offerId, stock: stockChangeOf(edit) };
}

/** Pieces to add stay pieces to add: what was sold meanwhile stays sold. */
function stockChangeOf({ intent }: Edit): StockChange {
  return intent.kind === 'add'
    ? { change: 'GAIN', value: intent.amount }
    : { change: 'FIXED', value: Number(applyIntent(null, intent)) };
}

/** One command for each price that several offers get; a price of one offer alone goes to that offer. */
function fixedPriceCalls(items: readonly ReadyEdit[]): PlannedCall[] {
  return groupsOf(items, priceOf).map(([price, same]) => {
    const { rows, offerIds } = toOffers(same);
    const [offerId] = offerIds;
    return offerIds.length === 1 && offerId !== undefined
      ? { kind: 'change-price', price, offerId, rows }
      : { kind: 'fixed-price', price, offerIds, rows };
  });
}

/** One command for each distinct number of pieces, and for each number of pieces to add. */
function quantityCalls(items: readonly ReadyEdit[]): PlannedCall[] {
  return groupsOf(items, stockChangeOf).map(([stock, same]) => ({
    kind: 'quantity',
    stock,
    ...toOffers(same),
  }));
}

/** Those of one value together, as many as a command may name. */
function groupsOf<Value>(
  items: readonly ReadyEdit[],
  valueOf: (edit: Edit) => Value,
): (readonly [Value, readonly ReadyEdit[]])[] {
  const groups = Map.groupBy(items, ({ edit }) => JSON.stringify(valueOf(edit)));
  return [...groups].flatMap(([value, same]) =>
    chunks(same, COMMAND_OFFERS).map((chunk) => [JSON.parse(value) as Value, chunk] as const),
  );
}

function publicationCalls(action: 'ACTIVATE' | 'END', items: readonly ReadyEdit[]): PlannedCall[] {
  return chunks(items, COMMAND_OFFERS).map((chunk) => ({ kind: 'publication', action, ...toOffers(chunk) }));
}

/**
 * One command for each distinct value. Source: PUT /sale/offer-modification-commands/{commandId}, one element
 * a command.
 */
function modificationCalls(items: readonly ReadyEdit[]): PlannedCall[] {
  const byElement = Map.groupBy(items, (item) =>
    JSON.stringify(mergePatchAt(elementOf(item.edit), wireOf(item))),
  );
  return [...byElement].flatMap(([element, same]) =>
    chunks(same, COMMAND_OFFERS).map((chunk) => ({
      kind: 'modification',
      element: JSON.parse(element) as Readonly<Record<string, unknown>>,
      ...toOffers(chunk),
    })),
  );
}

/** What the write says of the field. */
function wireOf({ edit, offer, wire }: ReadyEdit): unknown {
  if (wire !== undefined || !isOfferField(edit.field)) return wire;
  const { baseOf, wireOf: toWire } = OFFER_FIELDS[edit.field];
  const value = applyIntent(baseOf(offer), edit.intent);
  return toWire === undefined ? value : toWire(value);
}

function elementOf({ field }: Edit): string {
  if (!isOfferField(field)) return field;
  const { element, path } = OFFER_FIELDS[field];
  return element ?? path;
}

function stockPatch(item: ReadyEdit): PlannedCall {
  return patchOf(item, { stock: { available: applyIntent(item.offer.stock, item.edit.intent) } });
}

/**
 * The smallest merge patch of the field; never the product, which would bring the Catalog's texts and photos.
 */
function patchCall(item: ReadyEdit): PlannedCall {
  if (item.edit.field === 'stock') return stockPatch(item);
  const { field } = item.edit;
  if (!isOfferField(field) || OFFER_FIELDS[field].carrier !== 'patch') {
    throw new Error(`No merge patch for ${field}`);
  }
  return patchOf(item, mergePatchAt(OFFER_FIELDS[field].path, wireOf(item)));
}

function patchOf(item: ReadyEdit, mergePatch: Readonly<Record<string, unknown>>): PlannedCall {
  return { kind: 'patch', offerId: item.offer.offerId, mergePatch, rows: [toRow(item)] };
}

/** "external.id" with "A-1" is {external: {id: 'A-1'}}; null takes away what is there. */
function mergePatchAt(path: string, value: unknown): Readonly<Record<string, unknown>> {
  const [name = '', ...inner] = path.split('.');
  return { [name]: inner.length === 0 ? value : mergePatchAt(inner.join('.'), value) };
}

function toOffers(chunk: readonly ReadyEdit[]) {
  return { rows: chunk.map(toRow), offerIds: chunk.map(({ offer }) => offer.offerId) };
}

function toRow({ edit, offer, lookedAt }: ReadyEdit): CallRow {
  const looked = isOfferField(edit.field) ? OFFER_FIELDS[edit.field].baseOf(offer) : null;
  return {
    editId: edit.editId,
    offerId: offer.offerId,
    field: edit.field,
    looked: looked ?? null,
    lookedAt,
  };
}

function priceOf(edit: Edit): Money {
  return applyIntent(null, edit.intent) as Money;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}
