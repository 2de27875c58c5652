import { findOffer } from '../../../src/main/demo/offers/offer-store.ts';
import { isSameMeaning } from '../../../src/main/engine/item-outbox/same-meaning.ts';
import { isDescription, type WireDescription } from '../../../src/shared/domain/description.ts';
import { toWireAmount, type Money } from '../../../src/shared/domain/money.ts';
import type { Truth } from '../../support/world-ledger.ts';
import { truthOf } from '../../support/world-story.ts';
import { changesByOthers, type Evidence } from './evidence.ts';
import { wrongParameters } from './i3-parameters.ts';

type Known = {
  readonly offerId: string;
  readonly title: string;
  readonly priceMinor: number | null;
  readonly stock: number | null;
  readonly status: string;
};

/**
 * When all is quiet, the program knows every offer as it is, and every offer is as the seller's last
 * confirmed edit says, or as somebody else made it since.
 */
export function wrongAtTheEnd(evidence: Evidence): string[] {
  const { day } = evidence;
  const known = day.world
    .db()
    .select<Known>(
      `SELECT offer_id AS offerId, title, price_minor AS priceMinor, stock, status FROM offer_base`,
    )
    .all();
  return [
    ...known.flatMap((each) => wrongBase(evidence, each)),
    ...staleDetails(evidence),
    ...day.seller.shop.flatMap(({ offerId }) => [
      ...wrongValue(evidence, offerId, 'title'),
      ...wrongValue(evidence, offerId, 'price'),
      ...wrongValue(evidence, offerId, 'description'),
    ]),
    ...wrongParameters(evidence),
  ];
}

function wrongBase({ day }: Evidence, known: Known): string[] {
  if (!day.before.has(known.offerId)) return [];
  const truth = truthOf(day.world, known.offerId);
  const price = truth.sellingMode.price;
  // What ended long ago Allegro shows no more.
  const { state } = day.world.shop;
  const isArchived = findOffer(state, known.offerId, day.world.queue.now) === null;
  const status = isArchived ? 'ARCHIVED' : truth.publication.status;
  const isSame = [
    known.title === truth.name,
    price === null || known.priceMinor === Math.round(Number(price.amount) * 100),
    known.stock === null || known.stock === truth.stock.available || truth.publication.status === 'ENDED',
    known.status === status,
  ];
  if (isSame.every(Boolean)) return [];
  const found = { name: truth.name, price, stock: truth.stock.available, status };
  return [`I5: ${JSON.stringify(known)} is known, and Allegro has ${JSON.stringify(found)}`];
}

type Details = { readonly offerId: string; readonly description: string | null };

/** Of what no list shows the description stands for the rest. */
function staleDetails({ day }: Evidence): string[] {
  const known = day.world
    .db()
    .select<Details>(
      `SELECT b.offer_id AS offerId, json_extract(d.document, '$.description') AS description
       FROM offer_details d JOIN offer_base b ON b.row_id = d.row_id`,
    )
    .all();
  return known
    .filter(({ offerId, description }) => {
      const truth = truthOf(day.world, offerId) as Readonly<Record<string, unknown>>;
      return !isSameMeaning(
        truth['description'] ?? null,
        description === null ? null : JSON.parse(description),
      );
    })
    .map(({ offerId }) => `I5: the description of ${offerId} is known as it was once`);
}

type Judged = 'title' | 'price' | 'description';

function wrongValue(evidence: Evidence, offerId: string, field: Judged): string[] {
  const { day, rows } = evidence;
  const truth = shown(truthOf(day.world, offerId), field);
  const path = PLACES[field];
  const theirs = changesByOthers(evidence, offerId, path);
  const last = rows.findLast(
    (row) => row.offerId === offerId && row.field === field && row.state === 'confirmed',
  );
  const before = day.before.get(offerId);
  const allowed = new Set(
    theirs.filter(({ at }) => last === undefined || at > last.createdAt).map(({ to }) => plain(to)),
  );
  if (last?.intent.kind === 'set') allowed.add(plain(last.intent.value));
  // The seller is shown both values there: what he meant, and what Allegro has instead.
  if (last?.mark === 'differs-on-allegro') return [];
  if (last === undefined)
    allowed.add(theirs.length > 0 || before === undefined ? plain(theirs.at(-1)?.to) : shown(before, field));
  return allowed.has(truth)
    ? []
    : [`I3: ${field} of ${offerId} is ${truth}, allowed: ${[...allowed].join(' | ')}`];
}

const PLACES: Readonly<Record<Judged, string>> = {
  title: 'name',
  price: 'sellingMode.price.amount',
  description: 'description.sections',
};

function shown(truth: Truth, field: Judged): string {
  if (field === 'description')
    return plain((truth as { readonly description?: WireDescription }).description);
  return field === 'title' ? truth.name : String(truth.sellingMode.price?.amount);
}

function plain(value: unknown): string {
  const isMoney = typeof value === 'object' && value !== null && 'amountMinor' in value;
  if (isMoney) return toWireAmount((value as Money).amountMinor);
  return isDescription(value) ? plain(value.sections) : toText(value);
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
