import { isSameValue, type OfferField } from '../../../src/shared/domain/offer-fields.ts';
import { applyIntent } from '../../../src/shared/domain/overlay.ts';
import type { Money } from '../../../src/shared/domain/money.ts';
import { truthOf } from '../../support/world-story.ts';
import type { Truth } from '../../support/world-ledger.ts';
import { isWriteOf, type CarriedEdit, type Exchange } from '../exchange.ts';
import type { Evidence } from './evidence.ts';

/** I3: nothing was said to Allegro, and nothing changed there, that the diff did not show. */
export function changedUnshown(evidence: Evidence): string[] {
  const { day } = evidence;
  return [
    ...day.watcher.exchanges.filter(isWriteOf).flatMap((exchange) => unshownIn(exchange)),
    ...[...day.before.keys()].flatMap((offerId) => touchedElsewhere(evidence, offerId)),
  ];
}

/** What a write says of an offer. */
type Said = { readonly offerId: string; readonly field: OfferField; readonly value: unknown };

function unshownIn(exchange: Exchange): string[] {
  const { method, path, body, edits } = exchange;
  const isOfOffers = /^\/sale\/(offer|product-offers|offers)/u.test(path) && !/contacts|tags/u.test(path);
  if (!isOfOffers || body === null) return [];
  const said = saidIn(exchange);
  if (said === null) return [`I3: ${method} ${path} said ${JSON.stringify(body)}`];
  return said.flatMap((each) =>
    edits.some((edit) => isShown(edit, each))
      ? []
      : [`I3: ${method} ${path} said ${JSON.stringify(each)}, meant by no edit on its way`],
  );
}

function isShown(edit: CarriedEdit, { offerId, field, value }: Said): boolean {
  if (edit.offerId !== offerId || edit.field !== field) return false;
  if (edit.intent.kind === 'add')
    return JSON.stringify(value) === JSON.stringify({ changeType: 'GAIN', value: edit.intent.amount });
  const meant = applyIntent(edit.base, edit.intent);
  if (field === 'price') {
    const { amount, currency } = value as { amount: string; currency: string };
    const { amountMinor, currency: meantCurrency } = meant as Money;
    return Math.round(Number(amount) * 100) === amountMinor && currency === meantCurrency;
  }
  if (field === 'stock') return (value as { value: number }).value === meant;
  return isSameValue(field, value, meant);
}

/** Null for what Stragan never says. */
function saidIn({ path, body }: Exchange): Said[] | null {
  const document = body as Record<string, unknown>;
  if (path.includes('bulk-modification')) return (document['modifications'] as Entry[]).flatMap(saidInEntry);
  if (path.includes('publication-commands')) return ended(document);
  if (path.includes('quantity-change')) return saidOfAll(document, 'stock', quantityIn(document));
  if (path.includes('price-change')) return saidOfAll(document, 'price', priceIn(document));
  return saidInPatch(path, document);
}

type Entry = {
  readonly offer?: { readonly id: string };
  readonly offerId?: string;
  readonly modification?: Record<string, unknown>;
} & Record<string, unknown>;

function saidInEntry(entry: Entry): Said[] {
  const offerId = entry.offer?.id ?? entry.offerId ?? '';
  const change = entry.modification ?? entry;
  const price = (change['price'] ?? null) as { readonly amount?: string } | null;
  const stock = (change['stock'] ?? null) as { readonly value?: number } | null;
  const value = price as Record<string, unknown> | null;
  return [
    ...(value === null
      ? []
      : [{ offerId, field: 'price' as const, value: value['fixed'] ?? value['price'] ?? value }]),
    ...(stock === null ? [] : [{ offerId, field: 'stock' as const, value: stock }]),
  ];
}

function saidOfAll(document: Record<string, unknown>, field: OfferField, value: unknown): Said[] | null {
  if (value === null) return null;
  return offersIn(document).map((offerId) => ({ offerId, field, value }));
}

function offersIn(document: Record<string, unknown>): string[] {
  const criteria = document['offerCriteria'] as readonly { offers: readonly { id: string }[] }[];
  return criteria.flatMap(({ offers }) => offers.map(({ id }) => id));
}

/** The end of an offer is how its stock 0 is carried out. */
function ended(document: Record<string, unknown>): Said[] {
  return offersIn(document).map((offerId) => ({ offerId, field: 'stock', value: { value: 0 } }));
}

function quantityIn(document: Record<string, unknown>): unknown {
  const change = document['modification'] as { changeType: string; value: number };
  return change.changeType === 'FIXED' && change.value <= 0 ? null : change;
}

function priceIn(document: Record<string, unknown>): unknown {
  const change = document['modification'] as { type: string; price?: unknown };
  return change.type === 'FIXED_PRICE' ? (change.price ?? null) : null;
}

function saidInPatch(path: string, document: Record<string, unknown>): Said[] | null {
  const offerId = path.split('/').at(-1) ?? '';
  const said = Object.entries(document).map(([name, value]): Said | null => {
    if (name === 'name') return { offerId, field: 'title', value };
    if (name !== 'external') return null;
    return { offerId, field: 'externalId', value: (value as { id: string } | null)?.id ?? null };
  });
  return said.includes(null) ? null : said.filter((each) => each !== null);
}

/** Nothing but what is edited here was ever written. */
function touchedElsewhere({ day, outside }: Evidence, offerId: string): string[] {
  if (outside.some((change) => change.offerId === offerId && change.by === 'allegro')) return [];
  const before = day.before.get(offerId);
  const [was, is] = [restOf(before), restOf(truthOf(day.world, offerId))];
  return before === undefined || was === is ? [] : [`I3: ${offerId} was changed where nobody edited`];
}

function restOf(truth: Truth | undefined): string {
  if (truth === undefined) return '';
  const { name: _, stock: __, publication: ___, sellingMode, ...other } = truth;
  const { price: ____, ...mode } = sellingMode as Record<string, unknown> & { price: unknown };
  return JSON.stringify({ ...other, mode, external: null, updatedAt: null, validation: null });
}
