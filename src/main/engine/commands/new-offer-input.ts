import { z } from 'zod';
import { EDIT_STATES } from '../../../shared/domain/edit.ts';
import { SETTING_FIELDS, type SettingField } from '../../../shared/domain/offer-settings.ts';

/** What the commands of new offers accept; a handler only sees what passed. */

const changeIds = z.array(z.int()).max(1000);
const key = z.string().min(1).max(200);
const keyOrNone = key.nullable();

const item = z.union([
  z.strictObject({ type: z.literal('TEXT'), content: z.string() }),
  z.strictObject({ type: z.literal('IMAGE'), url: z.string() }),
]);

/** One that an older Stragan kept lacks some. */
const settings = z.partialRecord(z.enum(SETTING_FIELDS as [SettingField, ...SettingField[]]), keyOrNone);

const offer = z.strictObject({
  product: z.strictObject({ id: key, name: z.string(), ean: z.string().nullable() }),
  title: z.string().max(500),
  categoryId: keyOrNone,
  price: z.strictObject({ amountMinor: z.int(), currency: z.enum(['PLN', 'CZK', 'HUF', 'EUR']) }).nullable(),
  stock: z.int().nullable(),
  externalId: z.string().max(500),
  images: z.array(z.string().max(2000)).max(100),
  description: z.strictObject({ sections: z.array(z.strictObject({ items: z.array(item) })) }).nullable(),
  parameters: z
    .array(
      z.strictObject({
        id: key,
        values: z.array(z.string()),
        valuesIds: z.array(z.string()),
        rangeValue: z.strictObject({ from: z.string(), to: z.string() }).exactOptional(),
        isOfProduct: z.boolean(),
      }),
    )
    .max(1000),
  settings,
  handlingTime: z.string().max(20).nullable(),
  producerId: keyOrNone,
  personId: keyOrNone,
  safetyText: z.string().max(100_000).nullable(),
  publish: z.boolean(),
});

export const newOfferReadParsers = {
  'new-offers.list': z.strictObject({
    states: z.array(z.enum(EDIT_STATES)).exactOptional(),
    after: z.int().nullable(),
    limit: z.int().min(1).max(200),
  }),
  'new-offers.show': z.strictObject({ changeId: z.int() }),
  'new-offers.look': z.strictObject({ changeIds }),
};

export const newOfferWriteParsers = {
  'new-offers.find-products': z.strictObject({ text: z.string().max(1024) }),
  'new-offers.begin': z.union([z.strictObject({ productId: key }), z.strictObject({ like: key })]),
  'new-offers.ground': z.strictObject({ productId: key, categoryId: keyOrNone }),
  'new-offers.save': z.strictObject({ changeId: z.int().nullable(), offer }),
  'new-offers.send': z.strictObject({
    changeIds,
    seen: z.string(),
    whenOnline: z.boolean().exactOptional(),
  }),
};
