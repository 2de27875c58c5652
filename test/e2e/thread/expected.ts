import { type OutsideEvent, type Truth, differences, withEvents } from '../../support/demo-truth.ts';
import type { Change } from './documents.ts';

type Money = { readonly amount: string; readonly currency: string };

const STOCK = 'stock.available';

/**
 * In which paths the offers differ from what they must be: what they were, what buyers and rivals did to them
 * by the demo's own journal, and what of the seller's changes was confirmed. Everything else is as it was.
 */
export function surprises(
  before: ReadonlyMap<string, Truth>,
  events: readonly OutsideEvent[],
  confirmed: readonly Change[],
  after: ReadonlyMap<string, Truth>,
): string[] {
  const eventsOf = Map.groupBy(events, ({ offerId }) => offerId);
  const changesOf = Map.groupBy(confirmed, ({ offerId }) => offerId);
  return [...before].flatMap(([offerId, was]) => {
    const own = { events: eventsOf.get(offerId) ?? [], changes: changesOf.get(offerId) ?? [] };
    const found = after.get(offerId) ?? new Map();
    const expected = expectedOffer(was, own, found);
    return differences(expected, found).map(
      (path) =>
        `${offerId} ${path}: ${String(expected.get(path))} was expected, ${String(found.get(path))} found`,
    );
  });
}

type Own = { readonly events: readonly OutsideEvent[]; readonly changes: readonly Change[] };

function expectedOffer(was: Truth, { events, changes }: Own, found: Truth): Truth {
  const expected = new Map(withEvents(was, events));
  for (const change of changes) {
    if (change.field === 'title') expected.set('name', valueOf(change));
    if (change.field === 'price') setPrice(expected, valueOf(change) as Money);
    if (change.field === 'publication') setPublication(expected, valueOf(change), found);
    if (change.field === 'stock') setStock(expected, change, { was, events, found });
  }
  return expected;
}

export function valueOf({ intent }: Change): unknown {
  return intent.kind === 'set' ? asMoney(intent.value) : null;
}

/** A price in an intent is in minor units. */
function asMoney(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('amountMinor' in value)) return value;
  const { amountMinor, currency } = value as { amountMinor: number; currency: string };
  return { amount: (amountMinor / 100).toFixed(2), currency };
}

function setPrice(expected: Map<string, unknown>, { amount, currency }: Money): void {
  expected.delete('sellingMode.price');
  expected.set('sellingMode.price.amount', amount);
  expected.set('sellingMode.price.currency', currency);
}

function setPublication(expected: Map<string, unknown>, wanted: unknown, found: Truth): void {
  const status =
    wanted === 'ACTIVE' && found.get('publication.status') === 'ACTIVATING' ? 'ACTIVATING' : wanted;
  // What has ended already is not ended by the seller once more.
  if (expected.get('publication.status') === status) return;
  expected.set('publication.status', status);
  expected.set('publication.endedBy', wanted === 'ENDED' ? 'USER' : null);
}

type Around = { readonly was: Truth; readonly events: readonly OutsideEvent[]; readonly found: Truth };

function setStock(expected: Map<string, unknown>, { intent }: Change, { was, events, found }: Around): void {
  const moves = events.flatMap(({ changes }) =>
    changes.filter(({ field }) => field === STOCK).map(({ from, to }) => Number(to) - Number(from)),
  );
  if (intent.kind === 'add') {
    expected.set(STOCK, Number(was.get(STOCK)) + intent.amount + sum(moves));
  } else if (intent.value === 0) {
    // An END: the pieces stay, the offer does not.
    setPublication(expected, 'ENDED', found);
  } else {
    expected.set(STOCK, afterSales(Number(intent.value), moves, found));
  }
}

/** Sales before the number was set went into it, those after it came off it; when that was nobody tells. */
function afterSales(set: number, moves: readonly number[], found: Truth): number {
  const possible = [...moves.keys(), moves.length].map((at) => set + sum(moves.slice(at)));
  const seen = Number(found.get(STOCK));
  return possible.includes(seen) ? seen : set;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
