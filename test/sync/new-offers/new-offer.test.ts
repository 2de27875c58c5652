import { describe, expect, it, onTestFinished } from 'vitest';
import type { Edition } from '../../../src/shared/domain/account.ts';
import { must } from '../../../src/shared/errors.ts';
import { NewOffersWorld } from '../../support/world-new-offers.ts';

const EDITIONS: readonly Edition[] = ['2026', '2022'];

async function shopOf(edition: Edition = '2026', switches = {}): Promise<NewOffersWorld> {
  const shop = await NewOffersWorld.started({ edition, switches });
  onTestFinished(() => shop.end());
  return shop;
}

describe.each(EDITIONS)('a new offer in the edition of %s', (edition) => {
  it('is made offline, and is at Allegro as it was typed once it was sent', async () => {
    const shop = await shopOf(edition);
    const offer = await shop.filled();
    shop.offline(true);
    const { changeId, problems } = await shop.ask('new-offers.save', { changeId: null, offer });
    expect(problems).toEqual([]);
    await shop.sendNew(changeId);
    await shop.run(60);
    expect((await shop.row(changeId)).state).toBe('queued');
    expect(shop.atDemo(offer.externalId)).toEqual([]);
    shop.offline(false);
    await shop.untilSettled();
    const row = await shop.row(changeId);
    expect([row.state, row.error]).toEqual(['confirmed', null]);
    const [made, ...others] = shop.atDemo(offer.externalId);
    expect(others).toEqual([]);
    expect(made).toMatchObject({
      id: row.offerId,
      name: 'Lampa stojąca do salonu',
      sellingMode: { price: { amount: '129.00', currency: 'PLN' } },
      stock: { available: 7 },
      publication: { status: 'INACTIVE' },
      category: { id: offer.categoryId },
      productSet: [{ product: { id: offer.product.id } }],
    });
    const { row: listed } = await shop.ask('offers.show', { offerId: must(row.offerId) });
    expect(listed).toMatchObject({ title: 'Lampa stojąca do salonu', stock: 7, status: 'INACTIVE' });
  });

  it('goes on sale where that was confirmed', async () => {
    const shop = await shopOf(edition);
    const changeId = await shop.kept({ publish: true, externalId: 'LAMPA-1' });
    await shop.sendNew(changeId);
    await shop.untilSettled();
    const row = await shop.row(changeId);
    expect([row.state, row.error]).toEqual(['confirmed', null]);
    await shop.run(60);
    expect(shop.atDemo('LAMPA-1').map(({ publication }) => publication.status)).toEqual(['ACTIVE']);
  });
});
