import { describe, expect, it, onTestFinished } from 'vitest';
import type { Edition } from '../../../src/shared/domain/account.ts';
import { must } from '../../../src/shared/errors.ts';
import { NewOffersWorld } from '../../support/world-new-offers.ts';

const EDITIONS: readonly Edition[] = ['2026', '2022'];

async function shopOf(edition: Edition, switches = {}): Promise<NewOffersWorld> {
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
      delivery: { shippingRates: { id: offer.settings.shippingRates } },
    });
    const { row: listed } = await shop.ask('offers.show', { offerId: must(row.offerId) });
    expect(listed).toMatchObject({ title: 'Lampa stojąca do salonu', stock: 7, status: 'INACTIVE' });
  });

  it('goes on sale where that was confirmed, and is one line of the grid', async () => {
    const shop = await shopOf(edition);
    const changeId = await shop.kept({ publish: true, externalId: 'LAMPA-1' });
    await shop.sendNew(changeId);
    await shop.untilSettled();
    const row = await shop.row(changeId);
    expect([row.state, row.error]).toEqual(['confirmed', null]);
    await shop.run(60);
    expect(shop.atDemo('LAMPA-1').map(({ publication }) => publication.status)).toEqual(['ACTIVE']);
    await shop.ask('sync.start', { full: true });
    const { offers } = await shop.ask('offers.list', { text: 'LAMPA-1', after: null, limit: 10 });
    expect(offers.map(({ offerId, status }) => [offerId, status])).toEqual([[row.offerId, 'ACTIVE']]);
  });

  it('is found out about by its external id where the answer was lost, and is not made twice', async () => {
    const shop = await shopOf(edition, { listDelayMs: 40_000 });
    shop.world.setFaults({ rules: [{ method: 'POST', path: '/sale/', drop: 'after', count: 1 }] });
    const changeId = await shop.kept({ publish: true, externalId: 'LAMPA-1' });
    await shop.sendNew(changeId);
    await shop.run(10);
    expect((await shop.row(changeId)).state).toBe('unsure');
    await shop.untilSettled();
    expect((await shop.row(changeId)).state).toBe('confirmed');
    await shop.run(60);
    expect(shop.atDemo('LAMPA-1').map(({ publication }) => publication.status)).toEqual(['ACTIVE']);
    expect(shop.offerWrites().filter((method) => method === 'POST')).toEqual(['POST']);
  });

  it('goes again where its request never arrived', async () => {
    const shop = await shopOf(edition);
    shop.world.setFaults({ rules: [{ method: 'POST', path: '/sale/', drop: 'before', count: 1 }] });
    const changeId = await shop.kept({ externalId: 'LAMPA-1' });
    await shop.sendNew(changeId);
    await shop.untilSettled();
    expect((await shop.row(changeId)).state).toBe('confirmed');
    expect(shop.atDemo('LAMPA-1')).toHaveLength(1);
  });

  it('is told from older offers with the same SKU', async () => {
    const shop = await shopOf(edition, { listDelayMs: 0 });
    const first = await shop.kept({ externalId: 'TO-SAMO' });
    await shop.sendNew(first);
    await shop.untilSettled();
    const second = await shop.kept({ externalId: 'TO-SAMO', title: 'Lampa stojąca do sypialni' });
    const { notes } = await shop.ask('new-offers.look', { changeIds: [second] });
    expect(notes.map(({ en }) => en)).toEqual([expect.stringContaining('has the SKU TO-SAMO, too')]);
    shop.world.setFaults({ rules: [{ method: 'POST', path: '/sale/', drop: 'after', count: 1 }] });
    await shop.sendNew(second);
    await shop.untilSettled();
    const ids = (await shop.rows()).map(({ offerId }) => offerId);
    expect(new Set(ids).size).toBe(2);
    expect(shop.atDemo('TO-SAMO').map(({ name }) => name)).toEqual([
      'Lampa stojąca do salonu',
      'Lampa stojąca do sypialni',
    ]);
  });

  it('waits for a setting that is made here, and names the key that Allegro gave', async () => {
    const shop = await shopOf(edition);
    const document = { name: 'Biuro', emails: [{ address: 'biuro@lampy.example' }], phones: [] };
    const contact = await shop.ask('collections.create', { name: 'contacts', document });
    const offer = await shop.filled();
    const settings = { ...offer.settings, contact: contact.key };
    const { changeId } = await shop.ask('new-offers.save', { changeId: null, offer: { ...offer, settings } });
    await shop.sendNew(changeId);
    await shop.run(60);
    expect((await shop.row(changeId)).state).toBe('queued');
    await shop.ask('collections.send', { changeIds: [contact.changeId] });
    await shop.untilSettled();
    expect((await shop.row(changeId)).state).toBe('confirmed');
    const [made] = shop.atDemo(offer.externalId);
    const { items } = await shop.ask('collections.list', { name: 'contacts', after: null, limit: 50 });
    const key = items.find(({ title }) => title === 'Biuro')?.key;
    expect(made?.contact).toEqual({ id: key });
    expect(key).not.toMatch(/^local:/);
  });

  it('comes back with Allegro’s reason at its field, and is not made anew once that is mended', async () => {
    const shop = await shopOf(edition);
    const wrong = await shop.filled({ publish: true, externalId: 'LAMPA-1' });
    const nowhere = { ...wrong.settings, shippingRates: '00000000-0000-4000-8000-000000000000' };
    const { changeId } = await shop.ask('new-offers.save', {
      changeId: null,
      offer: { ...wrong, settings: nowhere },
    });
    await shop.sendNew(changeId);
    await shop.untilSettled();
    const refused = await shop.row(changeId);
    expect(refused.state).toBe('refused');
    expect(refused.problems.map(({ field, code }) => [field, code])).toContainEqual([
      'shippingRates',
      'refused',
    ]);
    await shop.ask('new-offers.save', { changeId, offer: { ...wrong, title: 'Lampa stojąca do kuchni' } });
    expect((await shop.row(changeId)).state).toBe('draft');
    await shop.sendNew(changeId);
    await shop.untilSettled();
    expect((await shop.row(changeId)).error).toBeNull();
    await shop.run(60);
    expect(shop.atDemo('LAMPA-1').map(({ name, publication }) => [name, publication.status])).toEqual([
      ['Lampa stojąca do kuchni', 'ACTIVE'],
    ]);
  });
});
