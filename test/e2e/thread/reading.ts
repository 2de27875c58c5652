import type { OutsideEvent, Truth } from '../../support/demo-truth.ts';
import type { FieldWrite } from '../../support/demo-writes.ts';
import type { Change } from './documents.ts';
import { valueOf } from './expected.ts';
import type { Moment, Story } from './story.ts';

/** A field's place in an offer of Allegro. */
const PLACES = {
  price: 'sellingMode.price.amount',
  stock: 'stock.available',
  title: 'name',
  publication: 'publication.status',
} as const;

/** What the offer shows where a change went, as text. */
export function seenValue({ truth }: Moment, change: Change): string {
  return textAt(truth.get(change.offerId), endsOffer(change) ? PLACES.publication : PLACES[change.field]);
}

/** What it shows when the change has got its way. */
export function wantedValue(change: Change): string {
  return endsOffer(change) ? 'ENDED' : asText(valueOf(change));
}

/** Whether it shows what was there before the change. No pieces means an offer that has ended. */
export function isFormer(moment: Moment, change: Change): boolean {
  if (endsOffer(change)) return seenValue(moment, change) === 'ACTIVE';
  if (change.field === 'stock' && change.base === 0) {
    return moment.truth.get(change.offerId)?.get(PLACES.publication) === 'ENDED';
  }
  return seenValue(moment, change) === asText(change.base);
}

/**
 * Whether others have led the field elsewhere than it was and than the change wants it. Added pieces go onto
 * anything.
 */
export function isMovedElsewhere(
  events: readonly OutsideEvent[],
  before: ReadonlyMap<string, Truth>,
  change: Change,
): boolean {
  if (change.intent.kind === 'add') return false;
  const place = PLACES[change.field];
  const moves = events
    .filter(({ offerId }) => offerId === change.offerId)
    .flatMap(({ changes }) => changes.filter(({ field }) => field === place));
  const last = moves.at(-1);
  if (last === undefined) return false;
  const now = asText(last.to);
  return now !== textAt(before.get(change.offerId), place) && now !== asText(valueOf(change));
}

export function newlyConfirmed(earlier: Moment, later: Moment): Change[] {
  const old = new Set(earlier.changes.filter(isConfirmed).map(({ id }) => id));
  return later.changes.filter((change) => isConfirmed(change) && !old.has(change.id));
}

export function isConfirmed({ state }: Change): boolean {
  return state === 'confirmed';
}

export function writesAfter({ log }: Moment, seq: number): readonly FieldWrite[] {
  return log.writes.filter((write) => write.seq > seq);
}

export function nameOf({ offerId, field }: Pick<Change, 'offerId'> & { readonly field: string }): string {
  return `${offerId} ${field}`;
}

/** Those of which the same field was changed by more than one request. */
export function appliedTwice(writes: readonly FieldWrite[]): string[] {
  const applied = Map.groupBy(
    writes.filter((write) => write.applied),
    nameOf,
  );
  return [...applied].filter(([, requests]) => requests.length > 1).map(([name]) => name);
}

/** One line for who runs the tests. */
export function figures({ seconds, afterSend, bulkCallsAtKill, atEnd, takenBack, check }: Story): object {
  const count = (state: string) => afterSend.changes.filter((change) => change.state === state).length;
  return {
    bulkCalls: afterSend.log.bulkCalls,
    bulkCallsAtKill,
    bulkCallsWithTakeBack: atEnd.log.bulkCalls,
    confirmed: count('confirmed'),
    conflicts: count('conflicted'),
    refused: count('refused'),
    ends: check.questions.find(({ code }) => code === 'ends-offer')?.count ?? 0,
    takenBack: takenBack.edited,
    skipped: takenBack.skipped.length,
    seconds,
  };
}

function endsOffer(change: Change): boolean {
  return change.field === 'stock' && valueOf(change) === 0;
}

function textAt(truth: Truth | undefined, place: string): string {
  const text = asText(truth?.get(place) ?? null);
  return text === 'ACTIVATING' ? 'ACTIVE' : text;
}

function asText(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'amount' in value) return String(value.amount);
  return String(value);
}
