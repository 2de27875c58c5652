import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { salesQualityHistoryResponse } from '../wire/information-about-user.ts';
import { userRating } from '../wire/ratings.ts';

export const getMe = endpoint({
  id: 'user.me',
  method: 'GET',
  path: '/me',
  scope: 'profile:read',
  response: z.looseObject({
    id: z.string(),
    login: z.string(),
    baseMarketplace: z.looseObject({ id: z.string() }).nullish(),
  }),
});

export const listQuality = endpoint({
  id: 'sale.quality.list',
  method: 'GET',
  path: '/sale/quality',
  scope: 'profile:read',
  response: salesQualityHistoryResponse,
  editions: ['2026'],
});

export const getUserRating = endpoint({
  id: 'sale.user-ratings.get',
  method: 'GET',
  path: '/sale/user-ratings/{ratingId}',
  scope: 'ratings',
  response: userRating,
  whenMissing: 'not-found',
  editions: ['2026'],
});
