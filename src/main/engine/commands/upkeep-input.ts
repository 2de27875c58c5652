import { z } from 'zod';

const days = z.int().min(1).max(36_500).nullable();

const rules = z.strictObject({
  changesDays: days,
  historyDays: days,
  journalDays: days,
  goneDays: days,
  filesDays: days,
  buyersDays: days,
});

export const upkeepReadParsers = { 'upkeep.look': z.strictObject({ rules: rules.optional() }) };

export const upkeepWriteParsers = {
  'upkeep.let-go': z.strictObject({ rules, digest: z.string(), standing: z.boolean() }),
  'upkeep.keep-rules': z.strictObject({}),
};
