import type { HeardClock } from './allegro/http.ts';
import { parseHttpDate } from './allegro/instant.ts';
import type { WriteDb } from './store/handle.ts';
import { keepKnownClock, lastKnownClock } from './store/queries/allegro-clock.ts';

/** An answer dates itself by whole seconds, and this may be a second old when it leaves. */
const TELLS_MS = 2000;

/**
 * Keeps how far Allegro's clock is ahead of this machine's, as answers tell it by their Date: a new row only
 * where it is not what it was. The journal's events are dated by that clock.
 */
export function createHeardClock(db: WriteDb): HeardClock {
  let known = lastKnownClock(db);
  return (date, sentAt, answeredAt) => {
    const told = parseHttpDate(date);
    if (told === null || answeredAt < sentAt) return;
    const halfway = (sentAt + answeredAt) / 2;
    const aheadMs = Math.round(told + TELLS_MS / 4 - halfway);
    const unsureMs = TELLS_MS + (answeredAt - sentAt) / 2;
    if (Math.abs(aheadMs - (known?.aheadMs ?? 0)) <= unsureMs) return;
    known = { since: sentAt, aheadMs };
    keepKnownClock(db, known);
  };
}
