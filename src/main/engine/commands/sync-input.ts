import { z } from 'zod';

const offerId = z.string().regex(/^\d{1,20}$/, 'An offer number has digits only');

/** What the sync commands accept. */
export const syncParsers = {
  'sync.start': z.strictObject({ full: z.boolean().exactOptional(), details: z.boolean().exactOptional() }),
  'sync.stop': z.strictObject({}),
  'sync.hurry': z.strictObject({
    offerIds: z.array(offerId).max(1000),
    anew: z.boolean().exactOptional(),
  }),
  'sync.answer-missing': z.strictObject({ remove: z.boolean() }),
};

export const syncReadParsers = { 'sync.findings': z.strictObject({}) };
