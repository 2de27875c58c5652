import { z } from 'zod';
import { MOST_ITEMS } from '../../../shared/domain/description.ts';
import { EDIT_MARKS, EDIT_STATES } from '../../../shared/domain/edit.ts';
import { OFFER_FIELD_NAMES } from '../../../shared/domain/offer-fields.ts';
import { CHOSEN_FIELDS } from '../../../shared/domain/offer-settings.ts';

/** What offers.edit, the import and the changes commands accept; a handler only sees what passed. */

const offerId = z.string().regex(/^\d{1,20}$/, 'An offer number has digits only');

const money = z.object({
  amountMinor: z.number().int(),
  currency: z.enum(['PLN', 'CZK', 'HUF', 'EUR']),
});

const description = z.object({
  sections: z
    .array(
      z.object({
        items: z
          .array(
            z.union([
              z.object({ type: z.literal('TEXT'), content: z.string() }),
              z.object({ type: z.literal('IMAGE'), url: z.url() }),
            ]),
          )
          .min(1)
          .max(MOST_ITEMS),
      }),
    )
    .min(1),
});

const parameter = z.object({
  id: z.string().min(1),
  name: z.string().exactOptional(),
  values: z.array(z.string()).exactOptional(),
  valuesIds: z.array(z.string()).nullable().exactOptional(),
  rangeValue: z.object({ from: z.string(), to: z.string() }).nullable().exactOptional(),
});

const intent = z.union([
  z.object({
    kind: z.literal('set'),
    value: z.union([z.string(), z.number(), money, description, z.null()]),
  }),
  z.object({ kind: z.literal('add'), amount: z.number().int() }),
  z.object({ kind: z.literal('fill'), parameters: z.array(parameter).min(1) }),
]);

const field = z.enum([...OFFER_FIELD_NAMES, ...CHOSEN_FIELDS, 'description', 'parameters']);

const editState = z.enum(EDIT_STATES);

const scope = z.object({
  editIds: z.array(z.number().int()).exactOptional(),
  changeSetId: z.string().exactOptional(),
  offerId: offerId.exactOptional(),
});

const importKey = z.enum(['sku', 'ean', 'offer']).nullable();

const nothing = z.strictObject({});

export const editParsers = {
  'offers.edit': z.object({
    title: z.string(),
    origin: z.enum(['by-hand', 'bulk', 'import', 'take-back']),
    edits: z.array(z.object({ offerId, field, intent })),
  }),
  'offers.undo': nothing,
  'offers.redo': nothing,
};

const columnUse = z.enum(['key-sku', 'key-ean', 'key-offer', 'none', ...OFFER_FIELD_NAMES]);

const table = z.object({
  text: z.string().exactOptional(),
  rows: z.array(z.array(z.string())).exactOptional(),
  key: importKey,
  columns: z.array(columnUse).exactOptional(),
  byContent: z.boolean().exactOptional(),
});

export const importParsers = {
  'import.read': table,
  'import.apply': table.extend({ title: z.string() }),
};

export const changesReadParsers = {
  'changes.list': z.object({
    states: z.array(editState).exactOptional(),
    changeSetId: z.string().exactOptional(),
    offerId: z.string().exactOptional(),
    mark: z.enum(EDIT_MARKS).exactOptional(),
    sentAt: z.number().exactOptional(),
    after: z.string().nullable(),
    limit: z.number().int().min(1).max(200),
  }),
  'changes.counts': z.object({ sentAt: z.number().exactOptional() }),
  'changes.show': z.object({ editId: z.number().int() }),
  'changes.sets': nothing,
  'changes.check': scope,
  'changes.plan': scope,
};

export const changesWriteParsers = {
  'changes.send': scope.extend({
    answered: z.union([z.array(z.string()), z.literal('all')]),
    whenOnline: z.boolean().exactOptional(),
  }),
  'changes.recall': scope,
  'changes.drop': scope,
  'changes.retry': scope,
  'changes.resolve': scope.extend({ field: field.exactOptional(), take: z.enum(['mine', 'theirs']) }),
  'changes.take-back': z.object({
    changeSetId: z.string(),
    editIds: z.array(z.number().int()).exactOptional(),
  }),
};
