import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { readPaging } from '../paging.ts';
import { switches } from '../switches.ts';
import { EVENTS_KEPT_MS, EVENT_TYPES, microsOfId, offerEvents } from './event-journal.ts';
import type { OfferEvent } from './event-journal.ts';

/** GET /sale/offer-events: the last 24 hours, oldest first, after `from`. */
export function readOfferEvents({ state, now, query }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 1000, default: 100, outOfRange: 400 });
  if (!paging.ok) return paging.answer;
  const types = query.getAll('type');
  if (types.some((type) => !EVENT_TYPES.some((known) => known === type))) {
    return oneError(400, 'VALIDATION_ERROR', 'Unknown type of event.', { path: 'type' });
  }
  const after = Math.max(microsOfId(query.get('from') ?? ''), (now - EVENTS_KEPT_MS) * 1000);
  const until = now - switches(state).eventDelayMs;

  const page: OfferEvent[] = [];
  for (const [micros, event] of offerEvents(state).entries()) {
    if (page.length === paging.limit) break;
    // What is told late holds back what stands behind it: nobody who goes on from an id misses any.
    if (Date.parse(event.occurredAt) > until) break;
    const isAsked = types.length === 0 || types.includes(event.type);
    if (isAsked && Number(micros) > after) page.push(event);
  }
  return { status: 200, headers: {}, body: { offerEvents: page } };
}
