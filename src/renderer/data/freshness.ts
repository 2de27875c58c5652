import type { CommandName } from '../../shared/contract.ts';

/** Stands for all of the status that is in no table. */
export const STATUS = 'status';

/** Which tables an answer is made of: when one of them changes, the answer is asked for again. */
const TABLES: Partial<Record<CommandName, readonly string[]>> = {
  'app.status': [
    STATUS,
    'edit',
    'item_change',
    'cursor',
    'setting',
    'call',
    'category',
    'offer',
    'offer_base',
  ],
  'activity.list': ['cursor', 'offer', 'edit', 'item_change'],
  'sync.findings': ['setting', 'cursor', 'offer', 'offer_base'],
  'offers.page': ['offer', 'edit'],
  'offers.show': ['offer', 'offer_base', 'offer_history', 'edit', 'setting_name'],
  'offers.common-parameters': ['collection_item'],
  'offers.parameters': ['offer_base', 'edit', 'collection_item'],
  'offers.bulk-preview': ['offer', 'offer_base', 'edit'],
  'offers.categories': ['category'],
  'offers.find-codes': ['offer'],
  'offers.counts': ['offer', 'offer_base'],
  'images.gallery': ['offer', 'offer_base', 'edit'],
  'attachments.preview': ['offer', 'offer_base', 'edit'],
  'changes.list': ['edit', 'change_set', 'call'],
  'changes.counts': ['edit'],
  'changes.sets': ['edit', 'change_set'],
  'changes.check': ['edit', 'offer_base'],
  'changes.plan': ['edit'],
  'collections.describe': ['collection_item', 'collection_reading', 'item_change'],
  'collections.list': ['collection_item', 'item_change'],
  'collections.show': ['collection_item', 'item_change'],
  'collections.changes': ['item_change'],
  'new-offers.list': ['item_change', 'collection_item', 'category'],
  'new-offers.show': ['item_change'],
  'new-offers.look': ['item_change'],
};

/** Those that are long, and of which nobody looks at what changes from moment to moment. */
export const LONG_ANSWERS: ReadonlySet<unknown> = new Set<CommandName>(['collections.describe']);

export function isTouchedBy(name: unknown, tables: readonly string[]): boolean {
  const own = TABLES[name as CommandName];
  return own !== undefined && own.some((table) => tables.includes(table));
}
