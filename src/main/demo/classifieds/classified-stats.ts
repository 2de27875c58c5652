import { malformed, ok } from '../answers.ts';
import { DAY_MS, isoTime } from '../data/birth.ts';
import { hash } from '../data/dice.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { FORMATS, listIndexOf, listedAt, newestFirst } from '../offers/list-index.ts';
import { findOffer } from '../offers/offer-store.ts';

const EVENTS = [
  'SHOWED_PHONE_NUMBER',
  'ASKED_QUESTION',
  'CLICKED_ASK_QUESTION',
  'ADDED_TO_FAVOURITES',
  'REMOVED_FROM_FAVOURITES',
] as const;
const AD = FORMATS.indexOf('ADVERTISEMENT');
/** Of a shop with more, the newest are counted. */
const MOST_ADS = 1000;
const MOST_DAYS = 90;
const USUAL_DAYS = 30;

type Day = { readonly date: string; readonly eventStats: readonly Stat[] };
type Stat = { readonly eventType: string; readonly count: number };

/** GET /sale/classified-offers-stats: of up to 50 ads, in the order they were asked for. */
export function offerStats(context: Context): DemoAnswer {
  const { state, query, now } = context;
  const ids = query.getAll('offer.id');
  if (ids.length > 50) return malformed('offer.id', 'At most 50 offers are asked for at a time.');
  const days = askedDays(context);
  if (days === null) return wrongDays();
  const known = ids.filter((id) => findOffer(state, id, now)?.doc.sellingMode.format === 'ADVERTISEMENT');
  const stats = known.map((id) => ({ offer: { id }, ...summed(days.map((day) => dayOf(state, id, day))) }));
  return ok({ offerStats: stats });
}

/** GET /sale/classified-seller-stats: of all ads together. */
export function sellerStats(context: Context): DemoAnswer {
  const { state, now } = context;
  const days = askedDays(context);
  if (days === null) return wrongDays();
  const index = listIndexOf(state);
  const ads = newestFirst(index, now, (slot) => index.columns.format[slot] === AD).slice(0, MOST_ADS);
  const living = Array.from(ads, (slot) => listedAt(state, index, slot).id);
  const perDay = days.map((day) =>
    together(
      living.map((id) => dayOf(state, id, day)),
      dateOf(day),
    ),
  );
  return ok(summed(perDay));
}

/** Numbers of the days from the first to the last that were asked for; today is not over and not told. */
function askedDays({ query, now }: Context): readonly number[] | null {
  const today = Math.floor(now / DAY_MS);
  const last = dayIn(query.get('date.lte')) ?? today - 1;
  const first = dayIn(query.get('date.gte')) ?? last - USUAL_DAYS + 1;
  if (last < first || last - first >= MOST_DAYS) return null;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((day) => day < today);
}

function dayIn(text: string | null): number | null {
  return text === null || text === '' ? null : Math.floor(Date.parse(text) / DAY_MS);
}

function dayOf({ settings }: DemoState, offerId: string, day: number): Day {
  const number = Number(offerId.slice(-8));
  const eventStats = EVENTS.map((eventType, at) => ({
    eventType,
    count: hash(settings.seed, number + day, 521 + at) % (8 - at),
  }));
  return { date: dateOf(day), eventStats };
}

function together(days: readonly Day[], date: string): Day {
  return { date, eventStats: totals(days) };
}

function summed(eventsPerDay: readonly Day[]) {
  return { eventStatsTotal: totals(eventsPerDay), eventsPerDay };
}

function totals(days: readonly Day[]): readonly Stat[] {
  return EVENTS.map((eventType, at) => ({
    eventType,
    count: days.reduce((sum, { eventStats }) => sum + (eventStats[at]?.count ?? 0), 0),
  }));
}

function dateOf(day: number): string {
  return isoTime(day * DAY_MS).slice(0, 10);
}

function wrongDays(): DemoAnswer {
  return malformed('date.lte', `The days end after they begin, and are at most ${MOST_DAYS}.`);
}
