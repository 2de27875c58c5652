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

describe('a new offer', () => {
  it('is sent by nothing but its own Send', async () => {
    const shop = await shopOf();
    const changeId = await shop.kept();
    expect((await shop.ask('collections.send', { changeIds: 'all' })).released).toBe(0);
    expect((await shop.ask('collections.send', { changeIds: [changeId] })).released).toBe(0);
    await shop.run(120);
    expect((await shop.row(changeId)).state).toBe('draft');
    expect(shop.offerWrites()).toEqual([]);
  });

  it('is asked about anew where it was changed since it was looked at', async () => {
    const shop = await shopOf();
    const changeId = await shop.kept();
    const { seen } = await shop.ask('new-offers.look', { changeIds: [changeId] });
    await shop.run(1);
    const { offer } = await shop.row(changeId);
    await shop.ask('new-offers.save', { changeId, offer: { ...offer, stock: 70 } });
    const sent = await shop.tryTo('new-offers.send', { changeIds: [changeId], seen });
    expect(sent).toMatchObject({ ok: false, error: { kind: 'conflict' } });
  });

  it('is put on sale only while Allegro can be reached', async () => {
    const shop = await shopOf();
    const changeId = await shop.kept({ publish: true });
    shop.offline(true);
    await shop.run(120);
    const { seen } = await shop.ask('new-offers.look', { changeIds: [changeId] });
    const sent = await shop.tryTo('new-offers.send', { changeIds: [changeId], seen, whenOnline: true });
    expect(sent).toMatchObject({ ok: false, error: { kind: 'offline' } });
    expect((await shop.row(changeId)).state).toBe('draft');
  });

  it('says what it lacks without asking Allegro, and does not go before it is there', async () => {
    const shop = await shopOf();
    const offer = await shop.filled({ publish: true, price: null, stock: 0, parameters: [], title: 'Lampa' });
    shop.offline(true);
    const { changeId, problems } = await shop.ask('new-offers.save', { changeId: null, offer });
    expect(problems.map(({ field }) => field)).toEqual([
      'title',
      'title',
      'price',
      'stock',
      'parameter:11323',
    ]);
    const { seen } = await shop.ask('new-offers.look', { changeIds: [changeId] });
    const sent = await shop.tryTo('new-offers.send', { changeIds: [changeId], seen });
    expect(sent).toMatchObject({
      ok: false,
      error: { kind: 'bad-input', path: `changes.${changeId}.title` },
    });
  });

  it('always has an external id that the seller sees', async () => {
    const shop = await shopOf();
    const { externalId } = await shop.filled();
    expect(externalId).toMatch(/^ST-[0-9A-F]{10}$/);
    const changeId = await shop.kept({ externalId: '  ' });
    expect((await shop.row(changeId)).offer.externalId).toMatch(/^ST-[0-9A-F]{10}$/);
  });

  it('can be like another one, under an external id of its own', async () => {
    const shop = await shopOf();
    const original = await shop.kept({ externalId: 'PIERWSZA', handlingTime: 'P2D' });
    await shop.sendNew(original);
    await shop.untilSettled();
    const like = must((await shop.row(original)).offerId);
    shop.offline(true);
    const { offer } = await shop.ask('new-offers.begin', { like });
    expect(offer).toMatchObject({
      title: 'Lampa stojąca do salonu',
      price: { amountMinor: 12_900, currency: 'PLN' },
      stock: 7,
      handlingTime: 'P2D',
      publish: false,
    });
    expect(offer.externalId).not.toBe('PIERWSZA');
    shop.offline(false);
    const { changeId } = await shop.ask('new-offers.save', { changeId: null, offer });
    await shop.run(120);
    await shop.sendNew(changeId);
    await shop.untilSettled();
    expect(shop.atDemo(offer.externalId)).toHaveLength(1);
    expect(shop.atDemo('PIERWSZA')).toHaveLength(1);
  });

  it('is of a product that was found before, where the Catalog cannot be asked', async () => {
    const shop = await shopOf();
    const { product } = await shop.filled();
    shop.offline(true);
    const found = await shop.ask('new-offers.find-products', { text: must(product.ean) });
    expect(found.error?.kind).toBe('offline');
    expect(found.products.map(({ productId }) => productId)).toEqual([product.id]);
    const { offer, ground } = await shop.ask('new-offers.begin', { productId: product.id });
    expect(offer.title).toBe(product.name);
    expect(ground.requirements?.some(({ isRequired }) => isRequired)).toBe(true);
  });

  it('leaves nothing behind when it is taken away before it went', async () => {
    const shop = await shopOf();
    const changeId = await shop.kept();
    await shop.ask('collections.drop', { changeIds: [changeId] });
    const { newOffers } = await shop.ask('new-offers.list', { after: null, limit: 10 });
    expect(newOffers).toEqual([]);
  });
});

describe('a draft at Allegro', () => {
  it('is deleted after it was looked at once more, and stays readable here', async () => {
    const shop = await shopOf();
    const made = await shop.kept({ externalId: 'SZKIC' });
    await shop.sendNew(made);
    await shop.untilSettled();
    const key = must((await shop.row(made)).offerId);
    const act = { name: 'offers', key, act: 'offers.delete-draft', input: {} };
    const { changeId } = await shop.ask('acts.prepare', act);
    const look = await shop.ask('acts.look', { changeId });
    expect(look.stop).toBeNull();
    const { change } = await shop.ask('acts.confirm', { changeId, seen: look.seen });
    expect(change.state).toBe('confirmed');
    expect(shop.atDemo('SZKIC')).toEqual([]);
    expect((await shop.ask('offers.show', { offerId: key })).row.status).toBe('ARCHIVED');
  });

  it('is not deleted once it is on sale', async () => {
    const shop = await shopOf();
    const made = await shop.kept({ externalId: 'W-SPRZEDAZY', publish: true });
    await shop.sendNew(made);
    await shop.untilSettled();
    const key = must((await shop.row(made)).offerId);
    const act = { name: 'offers', key, act: 'offers.delete-draft', input: {} };
    const { changeId } = await shop.ask('acts.prepare', act);
    const look = await shop.ask('acts.look', { changeId });
    expect(look.stop?.en).toMatch(/draft no more/);
    expect(shop.atDemo('W-SPRZEDAZY')).toHaveLength(1);
  });
});
