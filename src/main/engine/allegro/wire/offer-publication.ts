import { z } from 'zod';
import { offerCriterium } from './command-reports.ts';
import { known } from './open.ts';

const publicationModification = z.looseObject({
  action: known(['ACTIVATE', 'END']).nullish(),
  scheduledFor: z.string().nullish(),
});

export const publicationChangeCommandDto = z.looseObject({
  offerCriteria: z.array(offerCriterium).nullish(),
  publication: publicationModification.nullish(),
});
