import { z } from 'zod';
import { endpoint } from '../endpoint.ts';

export const me = endpoint({
  id: 'user.me',
  method: 'GET',
  path: '/me',
  scope: 'profile:read',
  response: z.looseObject({
    id: z.string(),
    login: z.string(),
    baseMarketplace: z.looseObject({ id: z.string() }).optional(),
  }),
});
