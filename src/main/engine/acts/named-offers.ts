import { z } from 'zod';

/** The offers that a command is about. */
export const namedOffers = z
  .array(z.strictObject({ id: z.string().trim().min(1) }))
  .min(1)
  .max(100);
