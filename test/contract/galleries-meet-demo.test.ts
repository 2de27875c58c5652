import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { must } from '../../src/shared/errors.ts';
import { type FilesShop, openFilesShop, writePdf } from '../support/files-shop.ts';

async function activeIds(shop: FilesShop): Promise<string[]> {
  return (await shop.offers()).filter(({ status }) => status === 'ACTIVE').map(({ offerId }) => offerId);
}

/** An offer with at least so many photos, its details fetched. */
async function offerWithPhotos(shop: FilesShop, least: number) {
  const offerIds = await activeIds(shop);
  await shop.call('files.fetch-details', { offerIds, most: 100 });
  for (const offerId of offerIds) {
    const { photos } = await shop.call('images.gallery', { offerId });
    const loose = photos?.filter(({ isInDescription }) => !isInDescription) ?? [];
    if ((photos?.length ?? 0) >= least && loose.length > 1) return { offerId, photos: must(photos) };
  }
  throw new Error('No offer has so many photos');
}

describe('the photos of one offer', () => {
  it('are sent in the order that the seller gave them, with what a rival added behind', async () => {
    const shop = await openFilesShop(40);
    const { offerId, photos } = await offerWithPhotos(shop, 3);
    const seen = photos.map(({ name }) => name);
    const main = must(seen.at(-1));
    const names = [main, ...seen.slice(0, -1)];
    const outcome = await shop.call('images.arrange', { title: 'In order', offerId, seen, names });
    expect(outcome).toMatchObject({ edited: 1, refused: [] });
    const shown = await shop.call('images.gallery', { offerId });
    expect(shown.photos?.map(({ name }) => name)).toEqual(names);
    expect(shown.hasUnsent).toBe(true);
    const before = await shop.truth(offerId);
    const rival = must(
      (await shop.truth(must((await activeIds(shop)).find((id) => id !== offerId)))).images[0],
    );
    await shop.admin('POST', `/demo/offers/${offerId}`, { images: [...before.images, rival] });
    expect((await shop.send()).every(({ state }) => state === 'confirmed')).toBe(true);
    expect((await shop.truth(offerId)).images).toEqual([...names, rival]);
  });

  it('lose one only where the description does not show it, and get it back', async () => {
    const shop = await openFilesShop(40);
    const { offerId, photos } = await offerWithPhotos(shop, 3);
    const seen = photos.map(({ name }) => name);
    const gone = must(photos.find(({ isInDescription }) => !isInDescription)).name;
    const names = photos.filter(({ isInDescription }) => !isInDescription).map(({ name }) => name);
    const kept = names.filter((name) => name !== gone);
    const { changeSetId } = await shop.call('images.arrange', {
      title: 'One less',
      offerId,
      seen,
      names: kept,
    });
    const shown = await shop.call('images.gallery', { offerId });
    expect(shown.photos?.map(({ name }) => name).toSorted()).toEqual(
      seen.filter((name) => name !== gone).toSorted(),
    );
    expect((await shop.send()).every(({ state }) => state === 'confirmed')).toBe(true);
    expect((await shop.truth(offerId)).images).toEqual(shown.photos?.map(({ name }) => name));
    await shop.call('changes.take-back', { changeSetId: must(changeSetId) });
    await shop.send();
    expect((await shop.truth(offerId)).images.toSorted()).toEqual(seen.toSorted());
  });
});

describe('details that are missing', () => {
  it('are fetched a few at a time, and the answer says how many are left', async () => {
    const shop = await openFilesShop(30);
    const offerIds = (await activeIds(shop)).slice(0, 9);
    const none = await shop.call('files.fetch-details', { offerIds, most: 0 });
    expect(none).toEqual({ fetched: 0, left: 9, failures: [] });
    expect(await shop.call('files.fetch-details', { offerIds, most: 4 })).toMatchObject({
      fetched: 4,
      left: 5,
    });
    expect(await shop.call('files.fetch-details', { offerIds, most: 50 })).toMatchObject({
      fetched: 5,
      left: 0,
    });
    expect((await shop.changes()).length).toBe(0);
  });
});

describe('before a file is attached', () => {
  it('the seller hears how many get it, which make room and which have it', async () => {
    const shop = await openFilesShop(40);
    const ids = (await activeIds(shop)).slice(0, 4);
    for (const name of ['one.pdf', 'two.pdf']) writePdf(join(shop.folder, name), name);
    const prepared = async (name: string) => {
      const { files } = await shop.call('files.open', { paths: [join(shop.folder, name)] });
      return shop.call('attachments.prepare', { fileId: must(files[0]).fileId, type: 'USER_MANUAL' });
    };
    const [one, two] = [await prepared('one.pdf'), await prepared('two.pdf')];
    const look = (blobId: string) =>
      shop.call('attachments.preview', { type: 'USER_MANUAL', blobId, offerIds: ids });
    expect(await look(one.blobId)).toMatchObject({ unfetched: 4, adding: 0 });
    await shop.call('files.fetch-details', { offerIds: ids, most: 50 });
    const had = (await look(one.blobId)).replacing;
    expect((await look(one.blobId)).adding).toBe(4 - had);
    const place = { title: 'Manual', type: 'USER_MANUAL', blobId: one.blobId } as const;
    await shop.call('attachments.place', { ...place, offerIds: ids.slice(0, 3) });
    expect((await look(one.blobId)).alreadyThere).toBe(3);
    const second = await look(two.blobId);
    expect(second.replacing).toBeGreaterThanOrEqual(3);
    const [first] = second.sample;
    expect(first?.before).toEqual([`USER_MANUAL:blob:${one.blobId}`]);
    expect(first?.after).toEqual([`USER_MANUAL:blob:${two.blobId}`]);
  });

  it('offers are found by what a seller calls them', async () => {
    const shop = await openFilesShop(40);
    const rows = (await shop.offers()).filter(({ status }) => status === 'ACTIVE');
    const bySku = must(rows.find(({ externalId }) => externalId !== null));
    const byNumber = must(rows.findLast(({ offerId }) => offerId !== bySku.offerId));
    const codes = [must(bySku.externalId).toLowerCase(), ` ${byNumber.offerId} `, 'NOPE-1', ''];
    const { found, unknown } = await shop.call('attachments.find-offers', { codes });
    expect(found.map(({ offerId }) => offerId)).toEqual([bySku.offerId, byNumber.offerId]);
    expect(unknown).toEqual(['NOPE-1']);
  });
});
