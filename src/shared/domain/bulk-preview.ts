import { bulkChange, type BulkRule, type LeftOut } from './bulk-change.ts';
import type { Intent } from './edit.ts';
import type { Money } from './money.ts';
import type { OfferId, OfferRow, PublicationStatus } from './offer.ts';

export type BulkLine = {
  readonly offerId: OfferId;
  readonly title: string;
  readonly from: unknown;
  readonly to: unknown;
};

/** What a rule would do to the chosen offers. */
export type BulkPreview = {
  readonly chosen: number;
  readonly changing: number;
  readonly unchanged: number;
  readonly leftOut: readonly {
    readonly why: LeftOut;
    readonly count: number;
    readonly titles: readonly string[];
    /** All of them, or none where they are too many to be looked at one by one. */
    readonly offerIds: readonly OfferId[];
  }[];
  /** So many are ended by a stock of nought. */
  readonly ending: number;
  /** Of those that change. */
  readonly byStatus: Readonly<Partial<Record<PublicationStatus, number>>>;
  /** By what share prices really move, once they are rounded; null for stock. */
  readonly percent: { readonly low: number; readonly high: number } | null;
  /** One for each currency, first that in which most is changed. */
  readonly largest: readonly BulkLine[];
  readonly sample: readonly BulkLine[];
  /** Of every number in it: an edit made by the same rule is refused when it would come to others. */
  readonly digest: string;
};

export type BulkWork = {
  readonly preview: BulkPreview;
  readonly edits: readonly { readonly offerId: OfferId; readonly intent: Intent }[];
};

const SAMPLE_LINES = 5;
const TITLES_NAMED = 3;
const MOST_SHOWN = 1000;

type Group = { count: number; readonly titles: string[]; readonly offerIds: OfferId[] };

export function workOutBulk(rows: Iterable<OfferRow>, rule: BulkRule): BulkWork {
  const leftOut = new Map<LeftOut, Group>();
  const edits: { offerId: OfferId; intent: Intent }[] = [];
  const sample: BulkLine[] = [];
  let [chosen, unchanged, ending, digest] = [0, 0, 0, 0];
  const largest = new Map<string, Largest>();
  const byStatus: Partial<Record<PublicationStatus, number>> = {};
  let percent: BulkPreview['percent'] = null;
  for (const row of rows) {
    chosen += 1;
    const change = bulkChange(row, rule);
    if (change.kind === 'unchanged') unchanged += 1;
    if (change.kind === 'left-out') note(leftOut, change.why, row);
    if (change.kind !== 'change') continue;
    const line = { offerId: row.offerId, title: row.title, from: change.from, to: change.to };
    edits.push({ offerId: row.offerId, intent: change.intent });
    digest = (digest + digestOf(`${row.offerId}:${amountOf(change.to)}`)) >>> 0;
    if (change.to === 0) ending += 1;
    if (sample.length < SAMPLE_LINES) sample.push(line);
    compare(largest, line);
    byStatus[row.status] = (byStatus[row.status] ?? 0) + 1;
    percent = widened(percent, line);
  }
  const counts = { chosen, changing: edits.length, unchanged, leftOut: groupsOf(leftOut), ending, byStatus };
  const preview = { ...counts, percent, largest: largestOf(largest), sample };
  return { preview: { ...preview, digest: `${edits.length}-${digest.toString(36)}` }, edits };
}

function note(groups: Map<LeftOut, Group>, why: LeftOut, { title, offerId }: OfferRow): void {
  const group = groups.get(why) ?? { count: 0, titles: [], offerIds: [] };
  group.count += 1;
  if (group.titles.length < TITLES_NAMED) group.titles.push(title);
  if (group.offerIds.length < MOST_SHOWN) group.offerIds.push(offerId);
  groups.set(why, group);
}

function groupsOf(groups: ReadonlyMap<LeftOut, Group>): BulkPreview['leftOut'] {
  return [...groups].map(([why, { count, titles, offerIds }]) => ({
    why,
    count,
    titles,
    offerIds: count > MOST_SHOWN ? [] : offerIds,
  }));
}

/** The range with one more price in it. */
function widened(range: BulkPreview['percent'], { from, to }: BulkLine): BulkPreview['percent'] {
  const before = amountOf(from);
  if (typeof to === 'number' || before === 0) return range;
  const moved = ((amountOf(to) - before) / before) * 100;
  if (range === null) return { low: moved, high: moved };
  return { low: Math.min(range.low, moved), high: Math.max(range.high, moved) };
}

type Largest = { readonly line: BulkLine; readonly count: number };

/** Amounts of different currencies cannot be compared, so each has its own largest. */
function compare(largest: Map<string, Largest>, line: BulkLine): void {
  const currency = (line.to as Partial<Money>).currency ?? '';
  const known = largest.get(currency);
  const isLarger = known === undefined || moveOf(line) > moveOf(known.line);
  largest.set(currency, { line: isLarger ? line : known.line, count: (known?.count ?? 0) + 1 });
}

function largestOf(largest: ReadonlyMap<string, Largest>): BulkLine[] {
  return [...largest.values()].toSorted((left, right) => right.count - left.count).map(({ line }) => line);
}

/** By how much a line moves, in minor units or pieces. */
function moveOf({ from, to }: BulkLine): number {
  return Math.abs(amountOf(to) - amountOf(from));
}

function amountOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return (value as Money | null)?.amountMinor ?? 0;
}

const DIGEST_START = 0x811c9dc5;

/** FNV-1a over the text. */
function digestOf(text: string): number {
  let digest = DIGEST_START;
  for (let index = 0; index < text.length; index += 1)
    digest = Math.imul(digest ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return digest;
}
