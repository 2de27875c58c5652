import { DAY_MS, isoTime } from '../data/birth.ts';
import { hexOf } from '../data/dice.ts';
import type { Context, DemoState } from '../kinds.ts';
import { buyerOf } from '../orders/order-form.ts';
import { findOrder } from '../orders/order-store.ts';
import { RATINGS, lastChangedAt, removableUntil, type Rating } from './ratings.ts';

/** In the public form, or in that of beta v1 where it was asked for. */
export function toldRating(context: Context, rating: Rating): object {
  const isBeta = (context.request.headers['accept'] ?? '').includes('beta.v1');
  const form = isBeta && context.state.settings.edition === '2026' ? betaForm : publicForm;
  return { ...common(context, rating), ...form(context, rating) };
}

/** Until when its removal may be asked for, and whether it was. */
export function removalOf(rating: Rating): object {
  const { request } = rating;
  const possibleTo = isoTime(removableUntil(rating));
  if (request === null) return { possibleTo };
  return { possibleTo, request: { ...request, createdAt: isoTime(request.createdAt) } };
}

function common({ state }: Context, rating: Rating): object {
  const { seed } = state.settings;
  const { id, login } = buyerOf(seed, rating.number);
  const offer = findOrder(state, rating.orderId)?.offer;
  const snapshot = hexOf(seed, rating.number, 479, 2);
  return {
    id: rating.id,
    buyer: { id, login },
    createdAt: isoTime(rating.createdAt),
    ...(rating.editedAt === null ? {} : { editedAt: isoTime(rating.editedAt) }),
    lastChangedAt: isoTime(lastChangedAt(rating)),
    recommended: rating.isRecommended,
    order: {
      id: rating.orderId,
      offers: offer === undefined ? [] : [{ id: offer.id, title: offer.name, snapshot }],
    },
  };
}

function publicForm(
  { language }: Context,
  { rates, comment, isExcluded, answer, ...rating }: Rating,
): object {
  return {
    ...(rates === null ? {} : { rates }),
    comment,
    excludedFromAverageRates: isExcluded,
    ...(isExcluded ? { excludedFromAverageRatesReason: whyExcluded(language) } : {}),
    ...(answer === null ? {} : { answer: { ...answer, createdAt: isoTime(answer.createdAt) } }),
    removal: removalOf({ ...rating, rates, comment, isExcluded, answer }),
  };
}

/** Says in which language everything was written. */
function betaForm({ state, language }: Context, rating: Rating): object {
  const { answer, request, comment, isExcluded, isRecommended } = rating;
  const written = { language: 'pl' };
  const told = request === null ? null : { ...request, ...written, createdAt: isoTime(request.createdAt) };
  return {
    comment: { text: comment, ...written },
    ...(isExcluded ? { exclusion: { reason: whyExcluded(language) } } : {}),
    ...(answer === null
      ? {}
      : { answer: { createdAt: isoTime(answer.createdAt), text: answer.message, ...written } }),
    justifications: isRecommended
      ? []
      : [{ text: 'Jakość towaru', visibleForBuyer: rating.number % 2 === 0 }],
    removal: { possibleTo: isoTime(removableUntil(rating)), ...(told === null ? {} : { request: told }) },
    firstNegativeReviewInLast30Days: isFirstNegative(state, rating),
  };
}

function isFirstNegative(state: DemoState, rating: Rating): boolean {
  const from = rating.createdAt - 30 * DAY_MS;
  const before = RATINGS.all(state).filter(
    ({ isRecommended, createdAt }) => !isRecommended && createdAt >= from && createdAt < rating.createdAt,
  );
  return !rating.isRecommended && before.length === 0;
}

function whyExcluded(language: string): string {
  return language === 'pl-PL' ? 'Kolejna ocena od tego samego kupującego' : 'The buyer rated before';
}
