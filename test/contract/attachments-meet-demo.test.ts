import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AttachmentType } from '../../src/shared/domain/attachment-types.ts';
import { createUploadPort } from '../../src/main/engine/allegro/upload-port.ts';
import { must } from '../../src/shared/errors.ts';
import { valueOf } from '../support/demo-client.ts';
import { type FilesShop, openFilesShop, writePdf, writePhoto } from '../support/files-shop.ts';

const DECLARED = ['POST', /^\/sale\/offer-attachments$/] as const;

async function offerIds(shop: FilesShop, count: number): Promise<string[]> {
  const rows = await shop.offers();
  return rows
    .filter(({ status }) => status === 'ACTIVE')
    .slice(0, count)
    .map(({ offerId }) => offerId);
}

async function prepare(shop: FilesShop, name: string, type: AttachmentType): Promise<string> {
  const { files } = await shop.call('files.open', { paths: [join(shop.folder, name)] });
  const { blobId } = await shop.call('attachments.prepare', { fileId: must(files[0]).fileId, type });
  return blobId;
}

async function add(shop: FilesShop, name: string, type: AttachmentType, ids: readonly string[]) {
  const blobId = await prepare(shop, name, type);
  return shop.call('attachments.place', { title: name, type, blobId, offerIds: ids });
}

/** By another program of the seller. */
async function uploadElsewhere(shop: FilesShop, type: AttachmentType): Promise<string> {
  const content = new TextEncoder().encode('%PDF-1.4\n% theirs');
  const file = { type, name: 'theirs.pdf', mediaType: 'application/pdf', content };
  return valueOf(await createUploadPort(shop.http).attachment(file));
}

function confirmed(rows: readonly { readonly state: string }[]): boolean {
  return rows.every(({ state }) => state === 'confirmed');
}

describe('attachments', () => {
  it('of three types come to offers, each declared once, safety never by the product set', async () => {
    const shop = await openFilesShop(40);
    const ids = await offerIds(shop, 4);
    const before = new Map(await Promise.all(ids.map(async (id) => [id, await shop.truth(id)] as const)));
    writePdf(join(shop.folder, 'manual.pdf'), 'how to');
    writePdf(join(shop.folder, 'safety.pdf'), 'beware');
    await writePhoto(join(shop.folder, 'label.jpg'), 1);
    expect(await add(shop, 'manual.pdf', 'MANUAL', ids)).toMatchObject({ edited: 4, refused: [] });
    expect(await add(shop, 'label.jpg', 'ENERGY_LABEL', ids.slice(0, 2))).toMatchObject({ edited: 2 });
    expect(await add(shop, 'safety.pdf', 'SAFETY_INFORMATION_MANUAL', ids)).toMatchObject({ edited: 4 });
    expect(confirmed(await shop.send())).toBe(true);
    expect(await shop.requests(...DECLARED)).toBe(3);
    for (const [index, id] of ids.entries()) {
      const { attachments, productSet, images } = await shop.truth(id);
      expect(attachments).toHaveLength((before.get(id)?.attachments.length ?? 0) + (index < 2 ? 2 : 1));
      expect(productSet[0]?.safetyInformation).toMatchObject({ type: 'ATTACHMENTS' });
      expect(productSet[0]?.product).toEqual(before.get(id)?.productSet[0]?.product);
      expect(images).toEqual(before.get(id)?.images);
    }
    const { requests } = (await shop.admin('GET', '/demo/log')) as { requests: readonly { body: unknown }[] };
    expect(requests.filter(({ body }) => JSON.stringify(body ?? '').includes('productSet'))).toEqual([]);
    expect(await shop.requests('PUT', /offer-modification-commands/)).toBe(1);
  });

  it('a second of the same type takes the place only after a yes, also of one from elsewhere', async () => {
    const shop = await openFilesShop(40);
    const [offerId = ''] = await offerIds(shop, 1);
    writePdf(join(shop.folder, 'mine.pdf'), 'mine');
    const theirs = { id: await uploadElsewhere(shop, 'MANUAL') };
    await shop.admin('POST', `/demo/offers/${offerId}`, { attachments: [theirs] });
    await add(shop, 'mine.pdf', 'MANUAL', [offerId]);
    const { questions } = await shop.call('changes.check', {});
    expect(questions).toMatchObject([{ code: 'files-removed', worst: { values: { count: 1, of: 1 } } }]);
    expect(await shop.call('changes.send', { answered: [] })).toMatchObject({ released: 0 });
    expect((await shop.truth(offerId)).attachments).toEqual([theirs]);
    expect(confirmed(await shop.send())).toBe(true);
    const { attachments } = await shop.truth(offerId);
    expect(attachments).toHaveLength(1);
    expect(attachments).not.toEqual([theirs]);
  });

  it('are refused with the reason when the type wants another kind of file', async () => {
    const shop = await openFilesShop(10);
    writePdf(join(shop.folder, 'label.pdf'), 'A+');
    await writePhoto(join(shop.folder, 'manual.jpg'), 1);
    await expect(prepare(shop, 'label.pdf', 'TIRE_LABEL')).rejects.toThrow('taken are JPEG, PNG');
    await expect(prepare(shop, 'manual.jpg', 'MANUAL')).rejects.toThrow('taken are PDF');
    expect(await prepare(shop, 'manual.jpg', 'SAFETY_INFORMATION_MANUAL')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('for safety stand side by side, and the text they replaced comes back with a take-back', async () => {
    const shop = await openFilesShop(40);
    const [offerId = ''] = await offerIds(shop, 1);
    const before = (await shop.truth(offerId)).productSet[0]?.safetyInformation;
    for (const name of ['one.pdf', 'two.pdf']) writePdf(join(shop.folder, name), name);
    const { changeSetId } = await add(shop, 'one.pdf', 'SAFETY_INFORMATION_MANUAL', [offerId]);
    await shop.send();
    const taken = await shop.truth(offerId);
    expect(taken.productSet[0]?.safetyInformation).toMatchObject({ attachments: [{}] });
    await shop.call('changes.take-back', { changeSetId: must(changeSetId) });
    await shop.send();
    expect((await shop.truth(offerId)).productSet[0]?.safetyInformation).toEqual(before);
    await add(shop, 'one.pdf', 'SAFETY_INFORMATION_MANUAL', [offerId]);
    await add(shop, 'two.pdf', 'SAFETY_INFORMATION_MANUAL', [offerId]);
    expect(confirmed(await shop.send())).toBe(true);
    expect((await shop.truth(offerId)).productSet[0]?.safetyInformation).toMatchObject({
      attachments: [{}, {}],
    });
    expect(await shop.requests(...DECLARED)).toBe(2);
  });
});
