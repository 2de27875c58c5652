import { isSameValue, type OfferField } from '../../../src/shared/domain/offer-fields.ts';
import { applyIntent } from '../../../src/shared/domain/overlay.ts';
import type { Money } from '../../../src/shared/domain/money.ts';
import { truthOf } from '../../support/world-story.ts';
import type { Truth } from '../../support/world-ledger.ts';
import { isWriteOf, type CarriedEdit, type Exchange } from '../exchange.ts';
import { told, type Evidence } from './evidence.ts';
import { isFilledAsMeant } from './i3-parameters.ts';

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
  const isOfOffers =
    /^\/(sale\/(offer|product-offers|offers)|offers\/)/u.test(path) &&
    !/contacts|tags|promo-options/u.test(path);
  if (!isOfOffers || body === null) return [];
  const named = `#${exchange.number} ${method} ${path}`;
  const said = saidIn(exchange);
  if (said === null) return [`I3: ${named} said ${JSON.stringify(body)}`];
  const onTheWay = edits.filter(({ state }) => state === 'sending' || state === 'unsure');
  const back = edits.filter((edit) => !onTheWay.includes(edit));
  return [
    ...said
      .filter((each) => !onTheWay.some((edit) => isShown(edit, each)))
      .map((each) => `I3: ${named} said ${JSON.stringify(each)}, meant by no edit on its way`),
    ...back.map((edit) => `I3: ${named} carried ${told(edit)}, which was ${edit.state}`),
  ];
}

function isShown(edit: CarriedEdit, { offerId, field, value }: Said): boolean {
  if (edit.offerId !== offerId) return false;
  if (field === 'publication') return isPublication(edit, value);
  if (edit.field !== field) return false;
  if (field === 'images') return isPhotoMore(edit, value);
  if (field === 'parameters') return isFilledAsMeant(edit, value);
  if (edit.intent.kind === 'add')
    return JSON.stringify(value) === JSON.stringify({ changeType: 'GAIN', value: edit.intent.amount });
  const meant = applyIntent(edit.base, edit.intent);
  if (field === 'stock')
    return meant !== 0 && JSON.stringify(value) === JSON.stringify({ changeType: 'FIXED', value: meant });
  if (field !== 'price') return isSameValue(field, value, meant);
  const { amount, currency } = value as { amount: string; currency: string };
  const { amountMinor, currency: meantCurrency } = meant as Money;
  return Math.round(Number(amount) * 100) === amountMinor && currency === meantCurrency;
}

/** What is there stays, and as many are new as he has put on. */
function isPhotoMore({ looked, intent }: CarriedEdit, value: unknown): boolean {
  if (intent.kind !== 'place' || !Array.isArray(value) || !Array.isArray(looked)) return false;
  const added = [...intent.first, ...intent.last].filter((name) => !looked.includes(name));
  const kept = looked.filter((name) => !String(name).includes('blob:'));
  return value.length === looked.length + added.length && kept.every((name) => value.includes(name));
}

/** The end of an offer is how its stock 0 is carried out. */
function isPublication({ field, intent }: CarriedEdit, action: unknown): boolean {
  if (intent.kind !== 'set') return false;
  if (field === 'stock') return intent.value === 0 && action === 'END';
  return field === 'publication' && action === (intent.value === 'ENDED' ? 'END' : 'ACTIVATE');
}

/** Null for what Stragan never says. */
function saidIn({ path, body }: Exchange): Said[] | null {
  const document = body as Record<string, unknown>;
  if (path.includes('bulk-modification')) return saidInEntries(document['modifications'] as readonly Entry[]);
  if (path.includes('publication-commands'))
    return saidOfAll(document, 'publication', (document['publication'] as { action: string }).action);
  if (path.includes('quantity-change')) return saidOfAll(document, 'stock', document['modification']);
  if (path.includes('change-price-commands')) return saidOfOne(path, document);
  if (path.includes('price-change')) return saidOfAll(document, 'price', priceIn(document));
  return saidInPatch(path, document);
}

type Entry = Record<string, unknown> & {
  readonly offerId: string;
  readonly stock?: unknown;
  readonly prices?: Readonly<Record<string, { readonly changeType: string; readonly value: unknown }>>;
};

function saidInEntries(entries: readonly Entry[]): Said[] | null {
  if (entries.length > 25) return null;
  const said = entries.map((entry): Said | null => {
    const { offerId, stock, prices, ...rest } = entry;
    if (Object.keys(rest).length > 0) return null;
    if (stock !== undefined) return { offerId, field: 'stock', value: stock };
    const [price, ...others] = Object.values(prices ?? {});
    if (price?.changeType !== 'FIXED' || others.length > 0) return null;
    return { offerId, field: 'price', value: price.value };
  });
  return said.includes(null) ? null : said.filter((each) => each !== null);
}

function saidOfAll(document: Record<string, unknown>, field: OfferField, value: unknown): Said[] | null {
  if (value === null) return null;
  return offersIn(document).map((offerId) => ({ offerId, field, value }));
}

function offersIn(document: Record<string, unknown>): string[] {
  const criteria = document['offerCriteria'] as readonly { offers: readonly { id: string }[] }[];
  return criteria.flatMap(({ offers }) => offers.map(({ id }) => id));
}

/** PUT /offers/{offerId}/change-price-commands/{commandId}. */
function saidOfOne(path: string, document: Record<string, unknown>): Said[] | null {
  const { buyNowPrice } = document['input'] as { buyNowPrice: unknown };
  return [{ offerId: path.split('/').at(-3) ?? '', field: 'price', value: buyNowPrice }];
}

function priceIn(document: Record<string, unknown>): unknown {
  const change = document['modification'] as { type: string; price?: unknown };
  return change.type === 'FIXED_PRICE' ? (change.price ?? null) : null;
}

function saidInPatch(path: string, document: Record<string, unknown>): Said[] | null {
  const offerId = path.split('/').at(-1) ?? '';
  const said = Object.entries(document).map(([name, value]): Said | null => {
    if (name === 'name') return { offerId, field: 'title', value };
    if (name === 'description' || name === 'parameters') return { offerId, field: name, value };
    const id = (value as { id?: string } | null)?.id ?? null;
    if (name === 'contact') return id?.startsWith('local') ? null : { offerId, field: 'contact', value: id };
    if (name === 'images') return { offerId, field: 'images', value };
    return name === 'external' ? { offerId, field: 'externalId', value: id } : null;
  });
  return said.includes(null) ? null : said.filter((each) => each !== null);
}

/** Parts of the offer that have the name of their field. */
const LISTED = ['images', 'description', 'parameters'];

/** Nothing but what is edited here, or by others, was ever written. */
function touchedElsewhere({ day, rows, outside }: Evidence, offerId: string): string[] {
  if (outside.some((change) => change.offerId === offerId && change.by === 'allegro')) return [];
  const before = day.before.get(offerId);
  const theirs = new Set(
    outside
      .filter((change) => change.offerId === offerId)
      .flatMap(({ changes }) => changes.map(({ field }) => field.split('.')[0] ?? '')),
  );
  for (const { offerId: edited, field } of rows)
    if (edited === offerId && LISTED.includes(field)) theirs.add(field);
  const [was, is] = [restOf(before, theirs), restOf(truthOf(day.world, offerId), theirs)];
  return before === undefined || was === is ? [] : [`I3: ${offerId} was changed where nobody edited`];
}

function restOf(truth: Truth | undefined, theirs: ReadonlySet<string>): string {
  if (truth === undefined) return '';
  const { name: _, stock: __, publication: ___, sellingMode, ...rest } = truth;
  const { price: ____, ...mode } = sellingMode as Record<string, unknown> & { price: unknown };
  const other = Object.fromEntries(Object.entries(rest).filter(([name]) => !theirs.has(name)));
  return JSON.stringify({ ...other, mode, external: null, contact: null, updatedAt: null, validation: null });
}
