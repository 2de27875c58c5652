import { z } from 'zod';
import { EDIT_STATES } from '../../../shared/domain/edit.ts';

/** What the commands of items' changes and of acts accept; a handler only sees what passed. */

const changeIds = z.array(z.number().int());
const document = z.record(z.string(), z.unknown());
/** As many offers as a shop may have. */
const MOST_AT_ONCE = 200_000;
const place = z.object({ name: z.string(), key: z.string().min(1) });

export const itemChangeReadParsers = {
  'collections.changes': z.object({
    states: z.array(z.enum(EDIT_STATES)).exactOptional(),
    after: z.number().int().nullable(),
    limit: z.number().int().min(1).max(200),
  }),
  'collections.story': z.object({ changeId: z.number().int() }),
};

export const itemChangeParsers = {
  'collections.create': z.object({ name: z.string(), within: z.string().exactOptional(), document }),
  'collections.change': place.extend({ document }),
  'collections.change-sets': z.object({
    name: z.string(),
    keys: z.array(z.string().min(1)).max(MOST_AT_ONCE),
    list: z.string(),
    add: z.array(z.string().min(1)),
    remove: z.array(z.string().min(1)),
  }),
  'collections.remove': place,
  'collections.drop': z.object({ changeIds }),
  'collections.recall': z.object({ changeIds: z.union([changeIds, z.literal('all')]) }),
  'collections.send': z.object({
    changeIds: z.union([changeIds, z.literal('all')]),
    whenOnline: z.boolean().exactOptional(),
  }),
  'collections.resolve': z.object({ changeIds, take: z.enum(['mine', 'theirs']) }),
};

export const actParsers = {
  'acts.prepare': place.extend({ act: z.string(), input: z.unknown() }),
  'acts.look': z.object({ changeId: z.number().int() }),
  'acts.confirm': z.object({ changeId: z.number().int(), seen: z.string() }),
};

export const actFormParsers = { 'acts.form': z.object({ act: z.string() }) };
