import type { FaultRule } from '../../../src/main/demo/faults.ts';
import { rivalEdits } from '../../support/rival-edits.ts';
import { setSwitches } from '../../../src/main/demo/switches.ts';
import { readEditRows } from '../../support/edit-rows.ts';
import { truthOf } from '../../support/world-story.ts';
import type { Day } from '../the-day.ts';
import { isWriteOf } from '../exchange.ts';
import {
  adding,
  goesOn,
  losesPower,
  oneOf,
  pricing,
  sends,
  setting,
  someOffers,
  titling,
  untilSettled,
} from './playing.ts';

const BULK = { path: '/^.(sale.offer-.*commands|offers.)/' };

/** Answers to commands are lost, or the commands themselves, one after the other, in a drawn order. */
export async function answersGetLost(day: Day): Promise<void> {
  const { world, seller } = day;
  const kinds: readonly FaultRule[] = [
    { drop: 'before' },
    { drop: 'after' },
    { status: 504, processed: true },
  ];
  const rules = Array.from({ length: 1 + Math.floor(world.dice() * 3) }, () => {
    const kind = kinds[Math.floor(world.dice() * kinds.length)] ?? { drop: 'after' };
    return oneOf(day, 'POST', 'PUT').length > 0 ? { ...BULK, ...kind, count: 1 } : kind;
  });
  const offers = someOffers(day, 3);
  await seller.edits(offers.map((offerId) => adding(day, offerId)));
  world.setFaults({ rules: rules.flatMap((rule) => ['POST', 'PUT'].map((method) => ({ ...rule, method }))) });
  await sends(day);
  await goesOn(day, 1000 + Math.floor(world.dice() * 4000));
  await seller.edits(offers.slice(0, 2).map((offerId) => adding(day, offerId)));
  await sends(day);
  await untilSettled(day, 2);
  world.setFaults({ rules: [] });
}

/** Commands are under way for long, after the program was told that the line broke. */
export async function commandsComeLate(day: Day): Promise<void> {
  const { seller, harm } = day;
  harm.lateShare = oneOf(day, 0.5, 1);
  const offers = someOffers(day, 3);
  await seller.edits(offers.map((offerId) => adding(day, offerId)));
  await sends(day);
  await goesOn(day, 5000);
  harm.lateShare = 0;
  await goesOn(day, 50_000);
  await untilSettled(day, 2);
}

/** One bad entry has a command of many refused whole. */
export async function oneEntryIsBad(day: Day): Promise<void> {
  const { seller, harm } = day;
  const offers = someOffers(day, 5);
  harm.cursed = oneOf(day, offers[0] ?? '', ...offers);
  await seller.edits(offers.map((offerId) => adding(day, offerId)));
  if (day.world.dice() < 0.5) await seller.edits(offers.map((offerId) => pricing(day, offerId)));
  await sends(day);
  await untilSettled(day, 1);
  harm.cursed = null;
}

/** The seller recalls, drops and edits just when something is asked or said for the sake of his edits. */
export async function sellerInterferes(day: Day): Promise<void> {
  const { seller, watcher, world } = day;
  const offers = someOffers(day, 4);
  await seller.edits(offers.map((offerId) => titling(day, offerId)));
  await seller.edits(offers.map((offerId) => oneOf(day, adding, pricing)(day, offerId)));
  let isAtIt = false;
  watcher.onRequest = (exchange) => {
    const isOfOffers = isWriteOf(exchange) || /product-offers|sale\/offers/u.test(exchange.path);
    if (isAtIt || !isOfOffers || world.dice() > 0.35) return;
    isAtIt = true;
    interferes(day);
    isAtIt = false;
  };
  await sends(day);
  await goesOn(day, 20_000);
  watcher.onRequest = () => {};
}

function interferes(day: Day): void {
  const { seller, world } = day;
  const waiting = readEditRows(world.db()).filter(({ state }) => state === 'queued');
  const row = waiting[Math.floor(world.dice() * waiting.length)];
  if (row === undefined) return;
  const { editId, offerId } = row;
  const drawn = world.dice();
  if (drawn < 0.6) seller.meddles('changes.recall', { editIds: [editId] });
  else if (drawn < 0.8) seller.meddles('changes.drop', { editIds: [editId] });
  else {
    const edits = [titling(day, offerId)];
    seller.meddles('offers.edit', { title: 'Something else', origin: 'by-hand', edits });
  }
}

/** Allegro is in trouble for some minutes: nothing can be read, or nothing written. */
export async function allegroIsInTrouble(day: Day): Promise<void> {
  const { seller, world } = day;
  const offers = someOffers(day, 3);
  await seller.edits(offers.map((offerId) => oneOf(day, adding, pricing, titling)(day, offerId)));
  const rule = oneOf<FaultRule>(
    day,
    { path: '/sale/product-offers', method: 'GET', status: 503 },
    { path: '/^.sale.offers$/', method: 'GET', status: 503 },
    { path: '/sale/offer', method: 'GET', status: 500 },
  );
  world.setFaults({ rules: [rule] });
  await sends(day);
  await goesOn(day, oneOf(day, 60_000, 180_000));
  await seller.edits([adding(day, offers[0] ?? '')]);
  await sends(day);
  await goesOn(day, 30_000);
  world.setFaults({ rules: [] });
  await untilSettled(day, 2);
}

/** There is no network for minutes, while something waits. */
export async function networkIsGone(day: Day): Promise<void> {
  const { seller, world } = day;
  const offers = someOffers(day, 3);
  await seller.edits(offers.map((offerId) => oneOf(day, adding, pricing, titling)(day, offerId)));
  await sends(day);
  await goesOn(day, Math.floor(world.dice() * 3000));
  world.isOffline = true;
  await goesOn(day, oneOf(day, 20_000, 150_000));
  await seller.edits([titling(day, offers[0] ?? '')]);
  await sends(day);
  await goesOn(day, 20_000);
  world.isOffline = false;
  await untilSettled(day, 1);
}

/** An offer without pieces gets some and goes back on sale, while its pieces have trouble to get through. */
export async function offerGoesBackOnSale(day: Day): Promise<void> {
  const { seller, world } = day;
  const offers = someOffers(day, 2);
  await seller.edits(offers.map((offerId) => setting(offerId, 'publication', 'ENDED')));
  await sends(day);
  await untilSettled(day, 2);
  await seller.edits(offers.map((offerId) => setting(offerId, 'stock', 5 + Math.floor(world.dice() * 40))));
  await seller.edits(offers.map((offerId) => setting(offerId, 'publication', 'ACTIVE')));
  const count = 1 + Math.floor(world.dice() * 4);
  const look = { path: '/^.sale.product-offers.[0-9]+.parts$/', method: 'GET', status: 503, count };
  const write = { ...BULK, method: oneOf(day, 'POST', 'PUT'), status: 422, count: 1 };
  world.setFaults({ rules: [oneOf<FaultRule>(day, look, write)] });
  await sends(day);
  await untilSettled(day, 1);
  world.setFaults({ rules: [] });
  if (world.dice() < 0.3) losesPower(day);
  await goesOn(day, 20_000);
}

/** Commands say that they were carried out and were not, or fail; meanwhile pieces are sold. */
export async function tasksLieAndFail(day: Day): Promise<void> {
  const { seller, world, plan } = day;
  const { state } = world.shop;
  const offers = someOffers(day, 4);
  const [full = ''] = offers;
  const was = truthOf(world, full).stock.available;
  const isLying = world.dice() < 0.6;
  if (isLying) setSwitches(state, { lyingTaskShare: 0.7, purchasesPerHour: oneOf(day, 0, 900) });
  else rivalEdits(world, full, { stock: { available: 99_998 } });
  await seller.edits(offers.map((offerId) => adding(day, offerId)));
  await seller.edits(offers.slice(1).map((offerId) => pricing(day, offerId)));
  await sends(day);
  await untilSettled(day, 2);
  const { lyingTaskShare = 0, purchasesPerHour = 0 } = plan.switches;
  setSwitches(state, { lyingTaskShare, purchasesPerHour });
  if (!isLying) rivalEdits(world, full, { stock: { available: Math.max(1, was) } });
  await goesOn(day, 5000);
}

/** Somebody else edits what the seller edits, again and again. */
export async function rivalsContest(day: Day): Promise<void> {
  const { seller, world } = day;
  const [offerId = '', other = ''] = someOffers(day, 2);
  for (let round = 0; round < 3; round += 1) {
    await seller.edits([pricing(day, offerId), titling(day, other), setting(other, 'stock', 20 + round)]);
    const currency = truthOf(world, offerId).sellingMode.price?.currency ?? 'PLN';
    const amount = `${20 + Math.floor(world.dice() * 400)}.00`;
    rivalEdits(world, offerId, { sellingMode: { price: { amount, currency } } });
    rivalEdits(world, other, {
      name: `Tytuł spornej oferty ${Math.floor(world.dice() * 999)}`,
    });
    const { available } = truthOf(world, other).stock;
    if (available > 3) rivalEdits(world, other, { stock: { available: available - 2 } });
    await goesOn(day, oneOf(day, 0, 500, 5000, 30_000));
    await sends(day);
    await goesOn(day, oneOf(day, 2000, 15_000));
    await seller.answers();
    await goesOn(day, 15_000);
  }
}
