import { z } from 'zod';
import { error, offerId } from './market-terms.ts';
import { known } from './open.ts';

const commandTask = z.looseObject({
  field: z.string().nullish(),
  message: z.string().nullish(),
  offer: offerId.nullish(),
  status: z.string().nullish(),
  errors: z.array(error).nullish(),
  finishedAt: z.string().nullish(),
  scheduledAt: z.string().nullish(),
});

export const taskCount = z.looseObject({
  failed: z.number().nullish(),
  success: z.number().nullish(),
  total: z.number().nullish(),
});

export const generalReport = z.looseObject({
  id: z.string().nullish(),
  createdAt: z.string().nullish(),
  completedAt: z.string().nullish(),
  taskCount: taskCount.nullish(),
});

export const offerCriterium = z.looseObject({
  offers: z.array(offerId).nullish(),
  type: known(['CONTAINS_OFFERS']).nullish(),
});

export const taskReport = z.looseObject({ tasks: z.array(commandTask).nullish() });
