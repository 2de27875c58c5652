import { DAY_MS, isoTime } from '../data/birth.ts';
import type { OfferRecord } from '../data/offer-document.ts';
import type { DemoState } from '../kinds.ts';
import { schedule } from './pending.ts';

/** When it will end by itself: told as soon as an offer is on sale for a time, and anew for another time. */
export function withEnd(before: OfferRecord | null, after: OfferRecord, now: number): OfferRecord {
  const { publication } = after.doc;
  const former = before?.doc.publication;
  const isTold = former?.status === 'ACTIVE' && former.duration === publication.duration;
  if (publication.status !== 'ACTIVE' || isTold) return after;
  const lastsMs = durationMs(publication.duration);
  const endingAt = lastsMs === null ? null : isoTime(now + lastsMs);
  return { ...after, doc: { ...after.doc, publication: { ...publication, endingAt } } };
}

export function scheduleEnd(state: DemoState, { doc }: OfferRecord): void {
  const { status, endingAt } = doc.publication;
  if (status !== 'ACTIVE' || endingAt === null) return;
  schedule(state, `expire/${doc.id}`, { kind: 'expire', dueAt: Date.parse(endingAt), offerId: doc.id });
}

/** "P10D", "PT240H"; null: until it is sold out. */
function durationMs(duration: string | null): number | null {
  const { days, hours } = /^P(?:(?<days>\d+)D|T(?<hours>\d+)H)$/.exec(duration ?? '')?.groups ?? {};
  if (days !== undefined) return Number(days) * DAY_MS;
  return hours === undefined ? null : (Number(hours) * DAY_MS) / 24;
}
