import { cancelOrder } from '../../../src/main/demo/orders/cancel-order.ts';
import { changeOrder } from '../../../src/main/demo/orders/change-order.ts';
import type { FaultRule } from '../../../src/main/demo/faults.ts';
import { findOrder } from '../../../src/main/demo/orders/order-store.ts';
import type { FulfillmentStatus } from '../../../src/main/demo/orders/order-form.ts';
import { must } from '../../../src/shared/errors.ts';
import type { Day } from '../the-day.ts';
import { goesOn, losesPower, oneOf, sends, setting, someOffers, untilSettled } from './playing.ts';

const LOST = { drop: 'after' } as const;

/** Offers name a person to ask whom the seller has made a moment ago. */
export async function offersNameNewContact(day: Day): Promise<void> {
  const { seller, deeds, world } = day;
  const key = await deeds.creates('contacts');
  if (key === null) return;
  await seller.edits(someOffers(day, 2).map((offerId) => setting(offerId, 'contact', key)));
  const contacts = { path: '/sale/offer-contacts', method: 'POST', count: 1 } as const;
  world.setFaults({ rules: oneOf<readonly FaultRule[]>(day, [], [{ ...contacts, ...LOST }]) });
  if (world.dice() < 0.5) await sends(day);
  await deeds.sends();
  await sends(day);
  if (world.dice() < 0.3) {
    await world.queue.run(Math.floor(world.dice() * 300));
    losesPower(day);
  }
  await goesOn(day, 40_000);
  world.setFaults({ rules: [] });
  await untilSettled(day, 2);
}

/**
 * Somebody else sets the status of an order, or calls it off, just when the seller does something about it.
 */
export async function othersActFirst(day: Day): Promise<void> {
  const { deeds, seller } = day;
  for (let round = 0; round < 2; round += 1) {
    const made = await deeds.preparesStatus();
    if (made === null) return;
    const rivalActs = () => rivalOfOrder(day, made.order);
    const when = oneOf(day, 'before', 'between', 'between', 'never');
    if (when === 'before') rivalActs();
    await deeds.confirms(made.changeId, 'orders.set-status', made.order, () => {
      if (when === 'between') rivalActs();
    });
    await goesOn(day, 10_000);
    await deeds.answers();
    if (day.world.dice() < 0.5) await seller.ask('collections.drop', { changeIds: [made.changeId] });
  }
}

export function rivalOfOrder({ world, deeds, watcher }: Day, orderId: string, callsOff?: boolean): void {
  const { shop, queue, dice } = world;
  const order = findOrder(shop.state, orderId);
  if (order === null) return;
  const moment = { state: shop.state, now: queue.now, random: dice };
  const isCalledOff = callsOff ?? dice() < 0.5;
  watcher.tell(`rival: order ${orderId} ${isCalledOff ? 'is called off' : 'is suspended'}`);
  if (isCalledOff) cancelOrder(moment, order);
  else changeOrder(moment, order, { fulfillment: 'SUSPENDED' }, 'FULFILLMENT_STATUS_CHANGED');
  deeds.rivalActs.push({ order: orderId, isCalledOff, at: queue.now });
}

/** Somebody sets the status of an order; answers how he puts it back. */
export function rivalSetsStatus(
  { world, deeds, watcher }: Day,
  { order, status }: { readonly order: string; readonly status: FulfillmentStatus },
): () => void {
  const { shop, queue, dice } = world;
  const sets = (fulfillment: FulfillmentStatus) => {
    const known = must(findOrder(shop.state, order), 'an order');
    watcher.tell(`rival: order ${order} is ${fulfillment}`);
    const moment = { state: shop.state, now: queue.now, random: dice };
    changeOrder(moment, known, { fulfillment }, 'FULFILLMENT_STATUS_CHANGED');
    deeds.rivalActs.push({ order, isCalledOff: false, at: queue.now });
  };
  const { fulfillment: former } = must(findOrder(shop.state, order), 'an order');
  sets(status);
  return () => sets(former);
}

/** Answers to acts are lost, or somebody else's page comes instead; the seller tries what he is let. */
export async function actsGetLost(day: Day): Promise<void> {
  const { deeds, world, harm } = day;
  const kind = oneOf<FaultRule>(
    day,
    LOST,
    { status: 504, processed: true },
    { drop: 'before' },
    { status: 503 },
  );
  const rules = [
    { path: '/messaging/threads', method: 'POST', count: 2, ...kind },
    { path: '/order/checkout-forms', method: 'PUT', count: 1, ...kind },
  ];
  harm.pagesForWrites = world.dice() < 0.3;
  world.setFaults({ rules: harm.pagesForWrites ? [] : rules });
  const messages = [await deeds.preparesMessage(), await deeds.preparesMessage()];
  for (const made of messages)
    if (made !== null) await deeds.confirms(made.changeId, 'messages.send', made.thread);
  const status = await deeds.preparesStatus();
  if (status !== null) await deeds.confirms(status.changeId, 'orders.set-status', status.order);
  if (world.dice() < 0.3) losesPower(day);
  await goesOn(day, 15_000);
  world.setFaults({ rules: [] });
  harm.pagesForWrites = false;
  for (let round = 0; round < 3; round += 1) await deeds.acts();
  await goesOn(day, 10_000);
}

/** Items are made, changed and removed while answers are lost, and the power fails in the middle. */
export async function itemsGetLost(day: Day): Promise<void> {
  const { deeds, world, harm } = day;
  await deeds.creates(oneOf(day, 'contacts', 'tags'));
  if (world.dice() < 0.5) await deeds.creates(oneOf(day, 'contacts', 'tags'));
  await deeds.types();
  const method = oneOf(day, 'POST', 'POST', 'PUT', 'DELETE');
  const kind = oneOf<FaultRule>(day, LOST, { status: 504, processed: true }, { drop: 'before' });
  harm.pagesForWrites = world.dice() < 0.25;
  world.setFaults({
    rules: harm.pagesForWrites ? [] : [{ path: '/sale/offer-', method, count: oneOf(day, 1, 2), ...kind }],
  });
  await deeds.sends();
  if (world.dice() < 0.5) {
    await world.queue.run(20 + Math.floor(world.dice() * 300));
    losesPower(day);
  }
  await goesOn(day, 20_000);
  world.setFaults({ rules: [] });
  harm.pagesForWrites = false;
  await goesOn(day, 60_000);
}

/** Somebody else changes the items that the seller changes and removes. */
export async function rivalsContestItems(day: Day): Promise<void> {
  const { deeds, world } = day;
  for (let round = 0; round < 3; round += 1) {
    for (let count = 0; count < 3; count += 1) await deeds.types();
    for (let count = 0; count < 4; count += 1) deeds.rivalStrikes();
    await deeds.sends();
    if (world.dice() < 0.4) {
      await goesOn(day, Math.floor(world.dice() * 400));
      await deeds.types();
      await deeds.sends();
    }
    await goesOn(day, 20_000);
    if (world.dice() < 0.6) await deeds.answers();
  }
}
