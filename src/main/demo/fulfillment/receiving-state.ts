import { isoTime } from '../data/birth.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { unknownThing } from '../resource.ts';
import type { NoticeItem, ShipNotice } from './ship-notice.ts';
import { damagedOf } from './warehouse.ts';

/** GET .../receiving-state: what the warehouse has counted; there is none before it unpacks. */
export function receivingState(notice: ShipNotice, { state }: Context): DemoAnswer {
  if (notice.status !== 'UNPACKING' && notice.status !== 'COMPLETED') return unknownThing();
  const isDone = notice.status === 'COMPLETED';
  const content = notice.items.map(({ product, quantity }: NoticeItem) => {
    const damaged = damagedOf(state, quantity);
    const sellable = { quantity: quantity - damaged, receivedType: 'SELLABLE', reasonCode: 'SELLABLE' };
    const broken = { quantity: damaged, receivedType: 'DAMAGE', reasonCode: 'DAMAGED_IN_TRANSPORT' };
    const counted = damaged === 0 ? [sellable] : [sellable, broken];
    return { expected: quantity, product, received: isDone ? counted : [] };
  });
  const body = {
    updatedAt: isoTime(notice.updatedAt),
    stage: isDone ? 'COMPLETED' : 'IN_PROGRESS',
    displayNumber: notice.displayNumber,
    content,
  };
  return { status: 200, headers: {}, body };
}
