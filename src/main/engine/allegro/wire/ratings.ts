import { z } from 'zod';
import { known } from './open.ts';

export const answer = z.looseObject({ createdAt: z.string(), message: z.string() });

const order = z.looseObject({
  id: z.string(),
  offers: z.array(z.looseObject({ id: z.string(), title: z.string(), snapshot: z.string().nullish() })),
});

const rates = z.looseObject({
  delivery: z.number().nullish(),
  deliveryCost: z.number().nullish(),
  description: z.number().nullish(),
  service: z.number().nullish(),
});

const removalRequest = z.looseObject({
  createdAt: z.string(),
  message: z.string(),
  source: known(['SELLER', 'ADMIN']).nullish(),
});

export const removal = z.looseObject({ possibleTo: z.string(), request: removalRequest.nullish() });

const user = z.looseObject({ id: z.string(), login: z.string() });

/** In beta v1 what somebody wrote tells its language. */
const written = { text: z.string().nullish(), language: z.string().nullish() };

export const userRating = z.looseObject({
  answer: z.looseObject({ createdAt: z.string(), message: z.string().nullish(), ...written }).nullish(),
  buyer: user,
  comment: z.union([z.string(), z.looseObject(written)]).nullish(),
  createdAt: z.string(),
  editedAt: z.string().nullish(),
  excludedFromAverageRates: z.boolean().nullish(),
  excludedFromAverageRatesReason: z.string().nullish(),
  id: z.string(),
  lastChangedAt: z.string().nullish(),
  order: order.nullish(),
  rates: rates.nullish(),
  recommended: z.boolean(),
  removal: removal.nullish(),
});
