import { toWireAmount } from '../../../../shared/domain/money.ts';
import type { OfferId } from '../../../../shared/domain/offer.ts';
import { classifyTaskErrors } from '../classify.ts';
import type { BulkEntry, CommandTask } from '../offer-port.ts';
import type { Money } from '../../../../shared/domain/money.ts';
import { isObject, listAt, objectAt, textAt, type WireObject } from './reading.ts';

export function wireMoney(money: Money): { amount: string; currency: string } {
  return { amount: toWireAmount(money.amountMinor), currency: money.currency };
}

/** The only criterion there is. */
export function containsOffers(offerIds: readonly OfferId[]) {
  return [{ type: 'CONTAINS_OFFERS', offers: offerIds.map((id) => ({ id })) }];
}

export function wireBulkEntry(entry: BulkEntry) {
  if ('stock' in entry)
    return { offerId: entry.offerId, stock: { changeType: entry.stock.change, value: entry.stock.value } };
  const price = { changeType: 'FIXED', value: wireMoney(entry.price) } as const;
  return { offerId: entry.offerId, prices: { [entry.marketplaceId]: price } };
}

/** Bulk tasks name their offer and field in `subject`, those of the other commands beside it. */
export function readTask(item: unknown): CommandTask | null {
  if (!isObject(item)) return null;
  const subject = objectAt(item, 'subject');
  const offerId = textAt(subject, 'offerId') ?? textAt(objectAt(item, 'offer'), 'id');
  if (offerId === null) return null;
  const state = taskState(item);
  const error = state === 'fail' ? classifyTaskErrors(listAt(item, 'errors')) : null;
  return { offerId, field: textAt(subject, 'field') ?? textAt(item, 'field') ?? '', state, error };
}

function taskState(item: WireObject): CommandTask['state'] {
  if (item.status === 'SUCCESS') return 'success';
  return item.status === 'FAIL' ? 'fail' : 'new';
}
