import { isoTime } from '../data/birth.ts';
import { brokenRules, mustBeGiven } from '../broken-rules.ts';
import { oneError } from '../errors.ts';
import { SELLER, type Context, type DemoAnswer, type DemoState } from '../kinds.ts';
import { readPaging } from '../paging.ts';
import { RATED, RATINGS, isTakenAway, lastChangedAt, removableUntil, type Rating } from './ratings.ts';
import { removalOf, toldRating } from './told-rating.ts';

/** GET /sale/user-ratings: what changed last comes first. */
export function listRatings(context: Context): DemoAnswer {
  const { state, query, now } = context;
  const paging = readPaging(query, { max: 100, default: 20, offsetMax: 20_000 });
  if (!paging.ok) return paging.answer;
  const from = momentOf(query.get('lastChangedAt.gte'), Number.NEGATIVE_INFINITY);
  const to = momentOf(query.get('lastChangedAt.lte'), Number.POSITIVE_INFINITY);
  const recommended = query.get('recommended');
  const ratings = liveRatings(state, now)
    .filter((rating) => lastChangedAt(rating) >= from && lastChangedAt(rating) <= to)
    .filter(({ isRecommended }) => recommended === null || String(isRecommended) === recommended)
    .toSorted((one, other) => lastChangedAt(other) - lastChangedAt(one))
    .slice(paging.offset, paging.offset + paging.limit);
  return {
    status: 200,
    headers: {},
    body: { ratings: ratings.map((rating) => toldRating(context, rating)) },
  };
}

/** GET /sale/user-ratings/{ratingId}. */
export function readRating(context: Context): DemoAnswer {
  const rating = namedRating(context);
  return rating === null ? notFound() : { status: 200, headers: {}, body: toldRating(context, rating) };
}

/** PUT /sale/user-ratings/{ratingId}/answer: a later answer takes the place of the earlier one. */
export function answerRating(context: Context): DemoAnswer {
  const rating = namedRating(context);
  if (rating === null) return notFound();
  const { message } = context.json as { readonly message: string };
  const refused = brokenRules([mustBeGiven('message', message.trim())]);
  if (refused !== null) return refused;
  RATINGS.save(context.state, { ...rating, answer: { createdAt: context.now, message } });
  return { status: 201, headers: {}, body: { createdAt: isoTime(context.now), message } };
}

/** PUT /sale/user-ratings/{ratingId}/removal: once, and in time. */
export function requestRemoval(context: Context): DemoAnswer {
  const { state, now } = context;
  const rating = namedRating(context);
  if (rating === null) return notFound();
  const { message } = (context.json as { readonly request: { readonly message: string } }).request;
  const refused = brokenRules([
    mustBeGiven('request.message', message.trim()),
    ['request', rating.request !== null, 'Its removal was asked for already.'],
    ['request', now > removableUntil(rating), 'It is too late to ask for its removal.'],
  ]);
  if (refused !== null) return refused;
  const saved = RATINGS.save(state, { ...rating, request: { createdAt: now, message, source: 'SELLER' } });
  return { status: 201, headers: {}, body: removalOf(saved) };
}

/** GET /users/{userId}/ratings-summary: others in this shop only buy. */
export function summariseRatings({ state, params, now }: Context): DemoAnswer {
  if (params['userId'] !== SELLER.userId) return notFound();
  const all = RATINGS.all(state);
  const live = liveRatings(state, now);
  const [good, bad] = [true, false].map(
    (wanted) => live.filter((one) => one.isRecommended === wanted).length,
  );
  const counted = live.filter(({ isExcluded }) => !isExcluded);
  const byAdmin = all.filter((rating) => isTakenAway(rating, now)).length;
  const ofBuyers = (how: Rating['takenBack']): number =>
    all.filter(({ takenBack }) => takenBack === how).length;
  const percentage = live.length === 0 ? 100 : ((good ?? 0) * 100) / live.length;
  const [byBuyer, byBuyerDueToCompensation] = [ofBuyers('OWN_ACCORD'), ofBuyers('COMPENSATED')];
  const body = {
    // In this shop no buyer comes twice.
    recommended: { unique: good, total: good },
    notRecommended: { unique: bad, total: bad },
    recommendedPercentage: percentage.toFixed(1).replace('.', ','),
    averageRates: Object.fromEntries(RATED.map((name) => [name, averageOf(counted, name)])),
    statistics: {
      received: { total: all.length },
      excluded: { total: live.length - counted.length },
      removed: {
        total: byAdmin + byBuyer + byBuyerDueToCompensation,
        byAdmin,
        byBuyer,
        byBuyerDueToCompensation,
      },
    },
    user: { createdAt: '2014-03-11' },
  };
  return { status: 200, headers: {}, body };
}

function averageOf(ratings: readonly Rating[], name: (typeof RATED)[number]): number {
  const rates = ratings.flatMap((rating) => (rating.rates === null ? [] : [rating.rates[name]]));
  const sum = rates.reduce((total, rate) => total + rate, 0);
  return rates.length === 0 ? 5 : Math.round((sum * 10) / rates.length) / 10;
}

function liveRatings(state: DemoState, now: number): readonly Rating[] {
  return RATINGS.all(state).filter((rating) => rating.takenBack === null && !isTakenAway(rating, now));
}

function namedRating({ state, params, now }: Context): Rating | null {
  const { ratingId } = params;
  return liveRatings(state, now).find(({ id }) => id === ratingId) ?? null;
}

function momentOf(text: string | null, otherwise: number): number {
  return text === null || text === '' ? otherwise : Date.parse(text);
}

function notFound(): DemoAnswer {
  return oneError(404, 'NotFoundException', 'There is no such rating.');
}
