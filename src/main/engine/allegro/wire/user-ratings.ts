import { z } from 'zod';
import { userRating } from './ratings.ts';

export const userRatingAnswerRequest = z.looseObject({ message: z.string() });

export const userRatingListResponse = z.looseObject({ ratings: z.array(userRating) });

export const userRatingRemovalRequest = z.looseObject({ request: z.looseObject({ message: z.string() }) });
