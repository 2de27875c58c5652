import type { Moment } from './moment.ts';
import { forgetOldEvents, raiseEvent } from './event-journal.ts';
import { listIndexOf, listedAt, slotOf } from './list-index.ts';
import { changedOffers, findOffer } from './offer-store.ts';
import { schedule } from './pending.ts';

const SWEEP_EVERY_MS = 3_600_000;

/**
 * Once an hour: events of offers that were archived since the last sweep are raised, old events forgotten.
 */
export function sweep(moment: Moment): void {
  const { state, now } = moment;
  const swept = state.table<number>('counters');
  const since = swept.get('swept-until') ?? now;
  const index = listIndexOf(state);
  for (let slot = 0; slot < index.born + index.made; slot += 1) {
    const goneAt = index.columns.goneAt[slot] ?? 0;
    if (goneAt <= since || goneAt > now) continue;
    const { id } = listedAt(state, index, slot);
    const record = changedOffers(state).get(id) ?? findOffer(state, id, since);
    const isGone = record !== null && slotOf(state, index, id) === slot;
    if (isGone) raiseEvent(state, now, 'OFFER_ARCHIVED', record.doc, 'AUTOMATIC');
  }
  swept.put('swept-until', now);
  forgetOldEvents(state, now);
}

export function scheduleSweep({ state, now }: Moment): void {
  schedule(state, 'sweep', { kind: 'sweep', dueAt: now + SWEEP_EVERY_MS });
}
