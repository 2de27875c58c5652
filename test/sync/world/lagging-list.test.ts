import { expect, it } from 'vitest';
import { setSwitches } from '../../../src/main/demo/switches.ts';
import { rivalEdits } from '../../support/rival-edits.ts';
import { WorldSeller } from '../../support/world-seller.ts';

it('calls nothing confirmed that a lagging list shows only because it was so before', async () => {
  const seller = await WorldSeller.atWork({ switches: { listDelayMs: 30_000 } });
  const { offerId } = seller.offer();
  const amountOf = () => seller.truth(offerId).sellingMode.price?.amount;
  const before = Number(amountOf());
  const setsPrice = (amount: number) =>
    seller.edits(offerId, 'price', {
      kind: 'set',
      value: { amountMinor: Math.round(amount * 100), currency: 'PLN' },
    });
  await setsPrice(before + 7);
  await seller.sends();
  await seller.items.run(20);
  expect(await seller.states()).toEqual(['price confirmed']);
  // The command that takes it back is reported as done and is not.
  setSwitches(seller.world.shop.state, { lyingTaskShare: 1 });
  await setsPrice(before);
  await seller.sends();
  await seller.items.run(10);
  expect(Number(amountOf())).toBe(before + 7);
  expect((await seller.states()).filter((state) => state === 'price confirmed')).toHaveLength(1);
  setSwitches(seller.world.shop.state, { lyingTaskShare: 0 });
  await seller.items.run(180);
  expect(Number(amountOf())).toBe(before);
  expect((await seller.states()).filter((state) => state === 'price confirmed')).toHaveLength(2);
  seller.end();
});

it('calls no pieces added that a lagging list shows only because fewer had gone by then', async () => {
  const seller = await WorldSeller.atWork({ switches: { listDelayMs: 30_000, lyingTaskShare: 1 } });
  const { world, items } = seller;
  const { offerId } = seller.offer();
  const stock = () => seller.truth(offerId).stock.available;
  const before = stock();
  const onePieceGoes = () => rivalEdits(world, offerId, { stock: { available: stock() - 1 } });
  // Nobody reads the offer between the two: what was there then is seen by the list alone.
  onePieceGoes();
  await items.run(40);
  onePieceGoes();
  await seller.edits(offerId, 'stock', { kind: 'add', amount: 1 });
  await seller.sends();
  await items.run(180);
  expect(stock()).toBe(before - 2);
  expect(await seller.states()).toEqual(['stock conflicted ask-after-loss']);
  seller.end();
});

it('keeps what was seen after a write that the list shows', async () => {
  const seller = await WorldSeller.atWork({ switches: { listDelayMs: 30_000 } });
  const { world, items } = seller;
  const { offerId } = seller.offer();
  await seller.edits(offerId, 'title', { kind: 'set', value: 'Lampa z nowym tytułem numer 1' });
  world.life.crashAtPoint('after:call.accepted', 1);
  await world.ask('changes.send', { answered: 'all', whenOnline: true });
  await world.queue.run(40_000);
  expect(world.life.isDead).toBe(true);
  const left = seller.truth(offerId).stock.available - 3;
  rivalEdits(world, offerId, { stock: { available: left } });
  await world.start();
  await items.run(10);
  expect(await seller.states()).toEqual(['title confirmed']);
  const shown = (await seller.shown()).find((offer) => offer.offerId === offerId);
  expect(shown).toMatchObject({ title: 'Lampa z nowym tytułem numer 1', stock: left });
  seller.end();
});
