import { bulkChange, type BulkRule, type LeftOut } from './bulk-change.ts';
import type { Intent } from './edit.ts';
import type { Money } from './money.ts';
import type { OfferId, OfferRow } from './offer.ts';

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
  }[];
  /** So many are ended by a stock of nought. */
  readonly ending: number;
  readonly largest: BulkLine | null;
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

export function workOutBulk(rows: Iterable<OfferRow>, rule: BulkRule): BulkWork {
  const leftOut = new Map<LeftOut, { count: number; titles: string[] }>();
  const edits: { offerId: OfferId; intent: Intent }[] = [];
  const sample: BulkLine[] = [];
  let [chosen, unchanged, ending, digest] = [0, 0, 0, 0];
  const largest = new Map<string, Largest>();
  for (const row of rows) {
    chosen += 1;
    const change = bulkChange(row, rule);
    if (change.kind === 'unchanged') unchanged += 1;
    if (change.kind === 'left-out') note(leftOut, change.why, row.title);
    if (change.kind !== 'change') continue;
    const line = { offerId: row.offerId, title: row.title, from: change.from, to: change.to };
    edits.push({ offerId: row.offerId, intent: change.intent });
    digest = (digest + digestOf(`${row.offerId}:${amountOf(change.to)}`)) >>> 0;
    if (change.to === 0) ending += 1;
    if (sample.length < SAMPLE_LINES) sample.push(line);
    compare(largest, line);
  }
  const groups = [...leftOut].map(([why, { count, titles }]) => ({ why, count, titles }));
  const counts = { chosen, changing: edits.length, unchanged, leftOut: groups, ending };
  const preview = { ...counts, largest: largestOf(largest), sample };
  return { preview: { ...preview, digest: `${edits.length}-${digest.toString(36)}` }, edits };
}

function note(groups: Map<LeftOut, { count: number; titles: string[] }>, why: LeftOut, title: string): void {
  const group = groups.get(why) ?? { count: 0, titles: [] };
  group.count += 1;
  if (group.titles.length < TITLES_NAMED) group.titles.push(title);
  groups.set(why, group);
}

type Largest = { readonly line: BulkLine; readonly count: number };

/** Amounts of different currencies cannot be compared, so each has its own largest. */
function compare(largest: Map<string, Largest>, line: BulkLine): void {
  const currency = (line.to as Partial<Money>).currency ?? '';
  const known = largest.get(currency);
  const isLarger = known === undefined || moveOf(line) > moveOf(known.line);
  largest.set(currency, { line: isLarger ? line : known.line, count: (known?.count ?? 0) + 1 });
}

/** That of the currency in which most is changed. */
function largestOf(largest: ReadonlyMap<string, Largest>): BulkLine | null {
  const [first] = [...largest.values()].toSorted((left, right) => right.count - left.count);
  return first?.line ?? null;
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
