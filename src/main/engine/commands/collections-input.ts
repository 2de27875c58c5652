import { z } from 'zod';

/** What the commands that read collections accept; a handler only sees what passed. */

const name = z.string().min(1).max(100);
const key = z.string().min(1).max(500);

export const collectionsReadParsers = {
  'collections.describe': z.strictObject({}),
  'collections.list': z.strictObject({
    name,
    within: z.string().max(500).exactOptional(),
    text: z.string().max(500).exactOptional(),
    where: z.array(z.strictObject({ path: z.string(), values: z.array(z.string()) })).exactOptional(),
    sort: z.strictObject({ column: z.int().min(0), descending: z.boolean() }).exactOptional(),
    withDocuments: z.boolean().exactOptional(),
    after: z.string().max(2000).nullable(),
    limit: z.int().min(1).max(200),
  }),
  'collections.show': z.strictObject({ name, key }),
  'collections.form': z.strictObject({ name, within: z.string().exactOptional() }),
};

export const collectionsRefreshParsers = {
  'collections.refresh': z.strictObject({
    name,
    within: key.exactOptional(),
    key: key.exactOptional(),
    text: z.string().max(500).exactOptional(),
  }),
};
