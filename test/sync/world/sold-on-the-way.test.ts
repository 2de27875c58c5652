import { expect, it } from 'vitest';
import { rivalEdit } from '../../../src/main/demo/rival.ts';
import { must } from '../../../src/shared/errors.ts';
import { WorldSeller } from '../../support/world-seller.ts';

it('reads again what is sold while the answer of a look before a send is on its way', async () => {
  const seller = await WorldSeller.atWork({ switches: { listDelayMs: 60_000 } });
  const { world, items } = seller;
  const { offerId } = seller.offer();
  const happens = (patch: Readonly<Record<string, unknown>>) =>
    void rivalEdit(world.shop.state, world.queue.now, offerId, patch);
  await seller.edits(offerId, 'price', { kind: 'set', value: { amountMinor: 12_345, currency: 'PLN' } });
  // Found by the look: nothing is sent, and so nothing is read back.
  happens({ sellingMode: { price: { amount: '77.00', currency: 'PLN' } } });
  world.setFaults({
    rules: [{ path: `/sale/product-offers/${offerId}/parts`, latencyMs: 10_000, count: 1 }],
  });
  void world.queue.in(5000, () => happens({ stock: { available: 3 } }));
  await seller.sends();
  await items.run(12);
  expect(await seller.states()).toEqual(['price conflicted']);
  await items.ask('sync.start', { full: true });
  await items.run(2);
  const shown = (await seller.shown()).find((offer) => offer.offerId === offerId);
  expect(must(shown, 'the offer').stock).toBe(3);
});
