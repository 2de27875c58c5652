import { z } from 'zod';
import { act } from './act.ts';
import { readRating } from './rating-state.ts';

export const answerRating = act({
  name: 'ratings.answer',
  collection: 'user-ratings',
  words: { en: 'Answer the rating', pl: 'Odpowiedz na ocenę' },
  input: z.strictObject({ message: z.string().trim().min(1).max(500) }),
  look: ({ http, key }) => readRating(http, key),
  stops: ({ answer }) =>
    answer === null
      ? null
      : { en: `It was answered meanwhile: “${answer}”`, pl: `W międzyczasie odpowiedziano: „${answer}”` },
  tells: ({ person, order }, { message }) => ({
    person,
    amount: null,
    order,
    says: [{ en: `Everybody will read: “${message}”`, pl: `Wszyscy przeczytają: „${message}”` }],
  }),
  send: async ({ http, key, input: { message } }) => {
    const endpoints = await import('../allegro/endpoints/user-ratings.ts');
    return http.call(endpoints.answerRating, { params: { ratingId: key }, json: { message } });
  },
  wasDone: ({ answer }, { input: { message } }) => answer === message,
});
