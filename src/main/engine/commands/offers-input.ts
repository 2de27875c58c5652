import { z } from 'zod';

/** What the reading offers commands accept; a handler only sees what passed. */

const MOST_ROWS = 200;

export const offerId = z.string().regex(/^\d{1,20}$/, 'An offer number has digits only');
const whole = z.number().int();
const limit = whole.min(1).max(MOST_ROWS);
const nothing = z.strictObject({});
const view = z.string().max(40);

/** As many as a shop has offers; a SKU has 100 characters at most. */
const codes = z.array(z.string().min(1).max(200)).max(200_000);

const sort = z.strictObject({
  by: z.enum([
    'title',
    'price',
    'stock',
    'status',
    'externalId',
    'category',
    'watchers',
    'visits',
    'sold',
    'unsent',
    'offerId',
  ]),
  direction: z.enum(['up', 'down']),
});

export const offerQuery = z.strictObject({
  text: z.string().max(500).exactOptional(),
  statuses: z.array(z.enum(['INACTIVE', 'ACTIVATING', 'ACTIVE', 'ENDED', 'ARCHIVED'])).exactOptional(),
  priceFromMinor: whole.exactOptional(),
  priceToMinor: whole.exactOptional(),
  priceCurrency: z.enum(['PLN', 'CZK', 'HUF', 'EUR']).exactOptional(),
  stockFrom: whole.exactOptional(),
  stockTo: whole.exactOptional(),
  categoryId: z.string().exactOptional(),
  externalIds: z.array(z.string()).exactOptional(),
  offerIds: z.array(offerId).exactOptional(),
  codes: codes.exactOptional(),
  uses: z.strictObject({ collection: z.string(), key: z.string().min(1) }).exactOptional(),
  unsentOnly: z.boolean().exactOptional(),
  needsYou: z.boolean().exactOptional(),
  codesFirst: z.boolean().exactOptional(),
  sort: sort.exactOptional(),
});

export const offersReadParsers = {
  'offers.open': offerQuery.extend({ firstRows: limit.exactOptional() }),
  'offers.page': z.strictObject({ viewId: view, index: whole.min(0), limit }),
  'offers.list': offerQuery.extend({ after: z.string().max(2000).nullable(), limit }),
  'offers.show': z.strictObject({ offerId }),
  'offers.parameters': z.strictObject({ offerId }),
  'offers.common-parameters': z.strictObject({ offerIds: z.array(offerId) }),
  'offers.ids': z.strictObject({ viewId: view }),
  'offers.counts': nothing,
  'offers.categories': nothing,
  'offers.find-codes': z.strictObject({ codes }),
};
