import { z } from 'zod';
import { act } from './act.ts';
import { readRating } from './rating-state.ts';

export const requestRatingRemoval = act({
  name: 'ratings.request-removal',
  collection: 'user-ratings',
  words: { en: 'Ask for its removal', pl: 'Poproś o usunięcie oceny' },
  input: z.strictObject({ message: z.string().trim().min(1).max(500) }),
  look: ({ http, key }) => readRating(http, key),
  stops: ({ removal }) =>
    removal === null
      ? null
      : { en: 'Its removal was asked for already.', pl: 'O usunięcie tej oceny już poproszono.' },
  tells: ({ person, order }, { message }) => ({
    person,
    amount: null,
    order,
    says: [{ en: `You give as a reason: “${message}”`, pl: `Podajesz powód: „${message}”` }],
  }),
  send: async ({ http, key, input: { message } }) => {
    const { askForRemoval } = await import('../allegro/endpoints/user-ratings.ts');
    return http.call(askForRemoval, { params: { ratingId: key }, json: { request: { message } } });
  },
  wasDone: ({ removal }, { input: { message } }) => removal === message,
});
