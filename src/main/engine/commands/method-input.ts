import { z } from 'zod';

const texts = z.record(z.string(), z.string());
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]);

const call = {
  method: z.string().min(1),
  params: texts.exactOptional(),
  query: z.record(z.string(), value).exactOptional(),
  headers: texts.exactOptional(),
  json: z.unknown().exactOptional(),
  at: z.string().exactOptional(),
  fileId: z.int().positive().exactOptional(),
  mediaType: z.string().exactOptional(),
};

export const methodParsers = {
  'allegro.preview': z.strictObject(call),
  'allegro.call': z.strictObject({
    ...call,
    allPages: z.boolean().exactOptional(),
    confirmed: z.boolean().exactOptional(),
    saveAs: z.string().min(1).exactOptional(),
  }),
};
