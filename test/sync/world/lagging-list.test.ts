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
