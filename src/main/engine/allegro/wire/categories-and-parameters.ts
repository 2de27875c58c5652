import { z } from 'zod';
import { oneBy } from './open.ts';

const categoryParametersScheduledBaseChangeCategory = z.looseObject({ id: z.string().nullish() });

const categoryParametersScheduledBaseChangeParameter = z.looseObject({ id: z.string().nullish() });

const requirementChange = z.looseObject({
  scheduledAt: z.string(),
  scheduledFor: z.string(),
  category: categoryParametersScheduledBaseChangeCategory,
  parameter: categoryParametersScheduledBaseChangeParameter,
});

const categoryParametersScheduledBaseChange = oneBy('type', { REQUIREMENT_CHANGE: requirementChange });

export const categoryParametersScheduledChangesResponse = z.looseObject({
  scheduledChanges: z.array(categoryParametersScheduledBaseChange),
});

const categorySuggestionCategoryNode = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  parent: z.unknown().optional(),
});

export const categorySuggestionResponse = z.looseObject({
  matchingCategories: z.array(categorySuggestionCategoryNode),
});
