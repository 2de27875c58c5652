import { endpoint } from '../endpoint.ts';
import { answer, removal } from '../wire/ratings.ts';
import {
  userRatingAnswerRequest,
  userRatingListResponse,
  userRatingRemovalRequest,
} from '../wire/user-ratings.ts';

export const listUserRatings = endpoint({
  id: 'sale.user-ratings.list',
  method: 'GET',
  path: '/sale/user-ratings',
  query: ['recommended', 'lastChangedAt.gte', 'lastChangedAt.lte', 'offset', 'limit'],
  scope: 'ratings',
  response: userRatingListResponse,
  paging: { kind: 'offset', maxLimit: 100, maxOffset: 20_000 },
});

export const answerRating = endpoint({
  id: 'sale.user-ratings.answer.update',
  method: 'PUT',
  path: '/sale/user-ratings/{ratingId}/answer',
  scope: 'ratings',
  request: userRatingAnswerRequest,
  response: answer,
});

export const askForRemoval = endpoint({
  id: 'sale.user-ratings.removal.update',
  method: 'PUT',
  path: '/sale/user-ratings/{ratingId}/removal',
  scope: 'ratings',
  request: userRatingRemovalRequest,
  response: removal,
});
