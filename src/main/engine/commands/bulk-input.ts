import { z } from 'zod';
import { offerId, offerQuery } from './offers-input.ts';

/** What the bulk commands accept; a handler only sees what passed. */

const whole = z.number().int();
const currency = z.enum(['PLN', 'CZK', 'HUF', 'EUR']);

const priceChange = z.union([
  z.strictObject({ kind: z.enum(['set', 'add']), amountMinor: whole, currency }),
  z.strictObject({ kind: z.literal('percent'), hundredths: whole.min(-10_000).max(10_000_000) }),
]);

const rule = z.union([
  z.strictObject({
    field: z.literal('price'),
    change: priceChange,
    rounding: z.enum(['none', 'ninety-nine', 'ninety', 'whole']),
    withPriceRule: z.boolean(),
  }),
  z.strictObject({
    field: z.literal('stock'),
    change: z.strictObject({ kind: z.enum(['set', 'add']), pieces: whole }),
  }),
]);

const of = z.union([z.strictObject({ offerIds: z.array(offerId) }), z.strictObject({ query: offerQuery })]);

export const bulkReadParsers = { 'offers.bulk-preview': z.strictObject({ of, rule }) };

export const bulkWriteParsers = {
  'offers.bulk-edit': z.strictObject({ title: z.string(), of, rule, digest: z.string() }),
};
