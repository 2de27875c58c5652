import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlaceImagesInput } from '../../src/shared/contract-files.ts';
import type { OfferRow } from '../../src/shared/domain/offer.ts';
import { must } from '../../src/shared/errors.ts';
import { type FilesShop, openFilesShop, writePhoto } from '../support/files-shop.ts';

const UPLOADS = ['POST', /^\/sale\/images$/] as const;
const FOREIGN = 'http://elsewhere.example/rival.jpg';

async function offersWithSku(shop: FilesShop, count: number): Promise<OfferRow[]> {
  const rows = (await shop.offers()).filter(({ status }) => status === 'ACTIVE' || status === 'ENDED');
  const once = rows.filter(
    ({ externalId }) =>
      externalId !== null && rows.filter((row) => row.externalId === externalId).length === 1,
  );
  const room: OfferRow[] = [];
  for (const row of once) if ((await shop.truth(row.offerId)).images.length < 14) room.push(row);
  return room.slice(0, count);
}

async function photosOf(shop: FilesShop, offers: readonly OfferRow[], from = 1): Promise<string> {
  const folder = join(shop.folder, `photos-${from}`);
  mkdirSync(folder);
  for (const [index, { externalId }] of offers.entries())
    await writePhoto(join(folder, `${externalId}.jpg`), from + index);
  return folder;
}

/** What `images add` does. */
async function addPhotos(shop: FilesShop, paths: readonly string[], as: PlaceImagesInput['as'] = 'append') {
  const { files } = await shop.call('files.open', { paths });
  const fileIds = files.map(({ fileId }) => fileId);
  const { matched } = await shop.call('images.match', { fileIds, key: 'sku' });
  const { images } = await shop.call('images.prepare', { fileIds });
  const blobOf = new Map(images.map(({ fileId, blobId }) => [fileId, blobId]));
  const placements = matched.map(({ offer, files: own }) => ({
    offerId: offer.offerId,
    blobIds: own.flatMap(({ fileId }) => blobOf.get(fileId) ?? []),
  }));
  return shop.call('images.place', { title: 'Photos', as, placements });
}

async function galleries(shop: FilesShop, offers: readonly OfferRow[]) {
  const told = await Promise.all(
    offers.map(async ({ offerId }) => [offerId, (await shop.truth(offerId)).images] as const),
  );
  return new Map(told);
}

function statesOf(rows: readonly { readonly state: string }[]): string[] {
  return [...new Set(rows.map(({ state }) => state))];
}

describe('photos by SKU', () => {
  it('come after those that are there, also after one a rival has added; nothing goes up twice', async () => {
    const shop = await openFilesShop(80);
    const offers = await offersWithSku(shop, 20);
    expect(offers).toHaveLength(20);
    const before = await galleries(shop, offers);
    const folder = await photosOf(shop, offers);
    expect(await addPhotos(shop, [folder])).toMatchObject({ edited: 20, refused: [] });
    expect(
      (await shop.changes()).map(
        ({ before: was, after }) => (after as string[]).length - (was as string[]).length,
      ),
    ).toEqual(Array(20).fill(1));
    expect(await shop.requests(...UPLOADS)).toBe(0);
    const rivals = must(offers[0]).offerId;
    await shop.admin('POST', `/demo/offers/${rivals}`, { images: [...must(before.get(rivals)), FOREIGN] });
    const withRival = must((await galleries(shop, offers)).get(rivals));
    expect(withRival).toHaveLength(must(before.get(rivals)).length + 1);

    expect(statesOf(await shop.send())).toEqual(['confirmed']);
    expect(await shop.requests(...UPLOADS)).toBe(20);
    const after = await galleries(shop, offers);
    for (const { offerId } of offers) {
      const former = offerId === rivals ? withRival : must(before.get(offerId));
      const now = must(after.get(offerId));
      expect(now.slice(0, former.length)).toEqual(former);
      expect(now).toHaveLength(former.length + 1);
    }

    const moved = join(shop.folder, 'moved');
    renameSync(folder, moved);
    for (const { externalId } of offers)
      renameSync(join(moved, `${externalId}.jpg`), join(moved, `${externalId}_2.JPG`));
    expect(await addPhotos(shop, [moved])).toMatchObject({ edited: 0, unchanged: 20 });
    await shop.send();
    expect(await shop.requests(...UPLOADS)).toBe(20);
  });

  it('one photo goes up once for all its offers, first where it is to be the main one', async () => {
    const shop = await openFilesShop(60);
    const offers = await offersWithSku(shop, 6);
    const path = join(shop.folder, 'one.jpg');
    await writePhoto(path, 7);
    const { files } = await shop.call('files.open', { paths: [path] });
    const { images } = await shop.call('images.prepare', { fileIds: files.map(({ fileId }) => fileId) });
    const blobIds = images.map(({ blobId }) => blobId);
    const placements = offers.map(({ offerId }) => ({ offerId, blobIds }));
    const before = await galleries(shop, offers);
    await shop.call('images.place', { title: 'Main photo', as: 'main', placements });
    expect(statesOf(await shop.send())).toEqual(['confirmed']);
    const after = await galleries(shop, offers);
    expect(new Set(offers.map(({ offerId }) => after.get(offerId)?.[0])).size).toBe(1);
    for (const { offerId } of offers) expect(after.get(offerId)?.slice(1)).toEqual(before.get(offerId));
    expect(await shop.requests(...UPLOADS)).toBe(1);
  });

  it('instead of all: those the description shows stay, and one added meanwhile is asked about', async () => {
    const shop = await openFilesShop(60);
    const offers = await offersWithSku(shop, 4);
    const before = await galleries(shop, offers);
    await addPhotos(shop, [await photosOf(shop, offers)], 'replace');
    const rivals = must(offers[3]).offerId;
    await shop.admin('POST', `/demo/offers/${rivals}`, { images: [...must(before.get(rivals)), FOREIGN] });
    const rows = await shop.send();
    expect(rows.filter(({ objectId }) => objectId === rivals)).toMatchObject([{ state: 'conflicted' }]);
    expect(statesOf(rows.filter(({ objectId }) => objectId !== rivals))).toEqual(['confirmed']);
    for (const { offerId } of offers.slice(0, 3)) {
      const { images, description } = await shop.truth(offerId);
      const shown = (description?.sections ?? []).flatMap(({ items }) =>
        items.flatMap(({ url }) => url ?? []),
      );
      expect(images.slice(1)).toEqual((before.get(offerId) ?? []).filter((url) => shown.includes(url)));
      expect(before.get(offerId)).not.toContain(images[0]);
    }
  });

  it('survive a crash in the middle of uploading: what was up is not sent again', async () => {
    const shop = await openFilesShop(60);
    const offers = await offersWithSku(shop, 8);
    const before = await galleries(shop, offers);
    await addPhotos(shop, [await photosOf(shop, offers)]);
    let recorded = 0;
    await shop.restart((step) => {
      if (step !== 'before:upload.recorded') return;
      recorded += 1;
      if (recorded > 4) throw new Error('the power went out');
    });
    await shop.call('changes.send', { answered: 'all' });
    while (recorded <= 4) await shop.ports.clock.sleep(10);
    await shop.restart();
    await shop.call('sync.start', {});
    expect(statesOf(await shop.send())).toEqual(['confirmed']);
    const uploads = await shop.requests(...UPLOADS);
    expect(uploads).toBeGreaterThan(8);
    expect(uploads).toBeLessThanOrEqual(8 + 3);
    for (const [offerId, images] of await galleries(shop, offers))
      expect(images.slice(0, -1)).toEqual(before.get(offerId));
  });

  it('go up again, once, when Allegro says to have them no more', async () => {
    const shop = await openFilesShop(40);
    const [first, second] = await offersWithSku(shop, 2);
    const path = join(shop.folder, 'one.jpg');
    await writePhoto(path, 3);
    const { files } = await shop.call('files.open', { paths: [path] });
    const { images } = await shop.call('images.prepare', { fileIds: files.map(({ fileId }) => fileId) });
    const blobIds = images.map(({ blobId }) => blobId);
    const place = async (offer: OfferRow | undefined) => {
      const placements = [{ offerId: must(offer).offerId, blobIds }];
      await shop.call('images.place', { title: 'Photo', as: 'append', placements });
      return statesOf(await shop.send());
    };
    expect(await place(first)).toEqual(['confirmed']);
    await shop.admin('POST', '/demo/clock', { advanceMs: 25 * 3_600_000 });
    expect(await place(second)).toEqual(['confirmed']);
    expect(await shop.requests(...UPLOADS)).toBe(2);
    expect(await shop.requests('PATCH', /^\/sale\/product-offers\//)).toBe(3);
  });

  it('go up again when their time is short', async () => {
    const shop = await openFilesShop(40);
    const offers = await offersWithSku(shop, 2);
    await addPhotos(shop, [await photosOf(shop, offers)]);
    await shop.admin('POST', '/demo/settings', { imageLifeMs: 0 });
    await shop.call('changes.send', { answered: 'all' });
    for (let uploads = 0; uploads < 2; uploads = await shop.requests(...UPLOADS))
      await shop.ports.clock.sleep(10);
    await shop.admin('POST', '/demo/settings', { imageLifeMs: 86_400_000 });
    expect(statesOf(await shop.send())).toEqual(['confirmed']);
  });

  it('of a set are taken back without those that others have put on since', async () => {
    const shop = await openFilesShop(40);
    const offers = await offersWithSku(shop, 2);
    const before = await galleries(shop, offers);
    const { changeSetId } = await addPhotos(shop, [await photosOf(shop, offers)]);
    await shop.send();
    const rivals = must(offers[0]).offerId;
    const { images } = await shop.truth(rivals);
    await shop.admin('POST', `/demo/offers/${rivals}`, { images: [...images, FOREIGN] });
    await shop.call('sync.start', {});
    const [foreign] = (await shop.truth(rivals)).images.slice(-1);
    await shop.call('changes.take-back', { changeSetId: must(changeSetId) });
    await shop.send();
    const after = await galleries(shop, offers);
    expect(after.get(rivals)).toEqual([...must(before.get(rivals)), foreign]);
    expect(after.get(must(offers[1]).offerId)).toEqual(before.get(must(offers[1]).offerId));
  });

  it('more than 16 are stopped with their number', async () => {
    const shop = await openFilesShop(40);
    const [offer] = await offersWithSku(shop, 1);
    const folder = join(shop.folder, 'many');
    mkdirSync(folder);
    for (let number = 1; number <= 17; number += 1)
      await writePhoto(join(folder, `${must(offer).externalId}_${number}.jpg`), number);
    await addPhotos(shop, [folder]);
    const { stops } = await shop.call('changes.check', {});
    expect(stops).toMatchObject([{ code: 'images-count', values: { most: 16 } }]);
  });
});
