import { ok } from '../answers.ts';
import { hash } from '../data/dice.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { isAnswer, ownOffer } from '../offers/offer-store.ts';
import { offerRatingOperations } from '../operations/offer-rating.ts';
import { routesOf } from '../routes-of.ts';

export const offerRatingRoutes = routesOf(offerRatingOperations, {
  'GET /sale/offers/{offerId}/rating': rating,
});

const SCORES = ['5', '4', '3', '2', '1'] as const;
const SIZES = ['SMALLER', 'FIT', 'BIGGER'] as const;

/** What buyers think of the product: one in three of those who bought says so. */
function rating({ state, params, now }: Context): DemoAnswer {
  const found = ownOffer(state, params['offerId'] ?? '', now);
  if (isAnswer(found)) return found;
  const { seed } = state.settings;
  const number = Number(found.doc.id.slice(-8));
  const said = Math.floor(found.sold / 3);
  const scores = SCORES.map((name) => ({ name, count: 0 }));
  const sizes = SIZES.map((name) => ({ name, count: 0 }));
  for (let at = 0; at < said; at += 1) {
    const dice = hash(seed, number + at, 541);
    const score = scores[[0, 0, 0, 0, 0, 1, 1, 2, 3, 4][dice % 10] ?? 0];
    const size = sizes[[1, 1, 1, 0, 2][(dice >>> 5) % 5] ?? 1];
    if (score !== undefined) score.count += 1;
    if (size !== undefined) size.count += 1;
  }
  const sum = scores.reduce((total, { name, count }) => total + Number(name) * count, 0);
  const averageScore = said === 0 ? '0.00' : (sum / said).toFixed(2);
  return ok({ averageScore, scoreDistribution: scores, totalResponses: said, sizeFeedback: sizes });
}
