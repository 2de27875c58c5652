import { z } from 'zod';

export const additionalEmail = z.looseObject({ id: z.string(), email: z.string(), createdAt: z.string() });

export const additionalEmailRequest = z.looseObject({ email: z.string() });

export const additionalEmailsResponse = z.looseObject({ 'additional-emails': z.array(additionalEmail) });
