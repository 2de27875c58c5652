import { describe, expect, it, onTestFinished } from 'vitest';
import type { FilePorts } from '../../../src/main/engine/file-ports.ts';
import { must } from '../../../src/shared/errors.ts';
import { NewOffersWorld } from '../../support/world-new-offers.ts';

async function shopOf(): Promise<NewOffersWorld> {
  const shop = await NewOffersWorld.started();
  onTestFinished(() => shop.end());
  return shop;
}

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

  it('brings the seller’s own photos before it names them, and each of them once', async () => {
    const shop = await NewOffersWorld.started({ files: picturesOf(JPEG) });
    onTestFinished(() => shop.end());
    const { files } = await shop.ask('files.open', { paths: ['/photos/lampa.jpg'] });
    const fileIds = files.map(({ fileId }) => fileId);
    const { images } = await shop.ask('images.prepare', { fileIds });
    const own = images.map(({ blobId }) => `blob:${blobId}`);
    const { images: ofProduct } = await shop.filled();
    const changeId = await shop.kept({ externalId: 'LAMPA-1', images: [...own, ...ofProduct] });
    shop.world.setFaults({
      rules: [{ method: 'POST', path: '/sale/product-offers', drop: 'before', count: 2 }],
    });
    await shop.sendNew(changeId);
    await shop.untilSettled();
    expect((await shop.row(changeId)).state).toBe('confirmed');
    const [made] = shop.atDemo('LAMPA-1');
    expect(made?.images).toHaveLength(1 + ofProduct.length);
    expect(made?.images[0]).toMatch(/^\/original\//);
    expect(shop.writes('/sale/images')).toEqual(['POST']);
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

/** No more of it than tells its kind and its sides of 900 pixels. */
const JPEG = new Uint8Array(40);
JPEG.set([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 3, 132, 3, 132]);

/** A disk on which everything is this picture, and blobs in memory. */
function picturesOf(content: Uint8Array): FilePorts {
  const kept = new Map<string, Uint8Array>();
  const sides = { width: 900, height: 900 };
  const found = (path: string) => ({ path, name: path, sizeBytes: content.length });
  return {
    disk: {
      find: async (paths) => ({ files: paths.map(found), problems: [] }),
      read: async () => ({ content }),
      async *open() {
        yield content;
      },
      save: async () => 0,
    },
    blobs: {
      has: async (name) => kept.has(name),
      read: async (name) => kept.get(name) ?? null,
      write: async (name, bytes) => void kept.set(name, bytes),
    },
    images: {
      atOnce: 1,
      inspect: async () => ({ format: 'jpeg', isPlain: true, ...sides }),
      render: async (bytes) => ({ content: bytes, ...sides }),
    },
  };
}

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
