import { z } from 'zod';

export const tagId = z.looseObject({ id: z.string() });

export const tagIdsRequest = z.looseObject({ tags: z.array(tagId) });

const tagResponse = z.looseObject({ id: z.string(), name: z.string(), hidden: z.boolean() });

export const tagListResponse = z.looseObject({ tags: z.array(tagResponse) });

export const tagRequest = z.looseObject({ name: z.string(), hidden: z.boolean().nullish() });
