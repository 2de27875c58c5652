import { z } from 'zod';
import { type ActivityLine, JOURNALS, WHO } from '../../../shared/domain/activity.ts';
import { ok } from '../../../shared/errors.ts';
import type { Handlers } from '../engine.ts';
import type { ReadDb } from '../store/handle.ts';
import { type ActivityPlace, placeOf, readActivity } from '../store/queries/activity.ts';

const NEWEST: ActivityPlace = { at: Number.MAX_SAFE_INTEGER, id: '' };
/** Of whoever is not asked for so many lines are passed over at once; then the window asks again. */
const LOOKED_AT_ONCE = 2000;
const CHUNK = 200;

export const activityParsers = {
  'activity.list': z.strictObject({
    journals: z.array(z.enum(JOURNALS)).exactOptional(),
    who: z.array(z.enum(WHO)).exactOptional(),
    offerId: z.string().exactOptional(),
    before: z.strictObject({ at: z.number(), id: z.string() }).nullable(),
    limit: z.int().min(1).max(200),
  }),
};

export function activityHandlers({ db }: { readonly db: ReadDb }): Handlers<'activity.list'> {
  return {
    'activity.list': ({ journals = JOURNALS, who = WHO, offerId = null, before, limit }) => {
      const lines: ActivityLine[] = [];
      let place = before ?? NEWEST;
      for (let looked = 0; looked < LOOKED_AT_ONCE; looked += CHUNK) {
        const chunk = readActivity(db, { journals, offerId, before: place, limit: CHUNK });
        for (const line of chunk) {
          place = placeOf(line);
          if (line.kind === 'event' && !who.includes(line.who)) continue;
          lines.push(line);
          if (lines.length === limit) return ok({ lines, next: place });
        }
        if (chunk.length < CHUNK) return ok({ lines, next: null });
      }
      return ok({ lines, next: place });
    },
  };
}
