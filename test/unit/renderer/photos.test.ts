import { describe, expect, it } from 'vitest';
import { galleryWords, mainPhotoWords } from '../../../src/renderer/features/changes/gallery-words.ts';
import { isShown } from '../../../src/renderer/features/photos/dropped-files.ts';
import {
  askedFiles,
  offersByFile,
  placementsOf,
  unplacedFiles,
} from '../../../src/renderer/features/photos/placing.ts';
import type { ImageMatching, PreparedFile } from '../../../src/shared/contract-files.ts';
import { textsIn } from '../../support/texts.ts';

const offer = (offerId: string) => ({ offerId, title: `Offer ${offerId}`, externalId: null });
const file = (fileId: number) => ({ fileId, name: `${fileId}.jpg`, by: 'sku' as const, number: fileId });
const ready = (...fileIds: number[]) =>
  new Map(fileIds.map((fileId) => [fileId, { fileId, blobId: `blob-${fileId}` } as PreparedFile]));

const matching: ImageMatching = {
  matched: [{ offer: offer('1'), files: [file(1), file(2)] }],
  unmatched: [{ fileId: 3, name: '3.jpg', reason: '' }],
  ambiguous: [{ fileId: 4, name: '4.jpg', reason: '', candidates: [offer('1'), offer('2')] }],
  eanUnknownOffers: 0,
};

describe('photos', () => {
  it('go where their names say, in the order of their numbers', () => {
    expect(placementsOf(matching, new Map(), ready(1, 2, 3, 4))).toEqual([
      { offerId: '1', blobIds: ['blob-1', 'blob-2'] },
    ]);
  });

  it('go where the seller says before that, behind those that came by name', () => {
    const chosen = new Map([
      [1, offer('2')],
      [3, offer('1')],
    ]);
    expect(placementsOf(matching, chosen, ready(1, 2, 3, 4))).toEqual([
      { offerId: '1', blobIds: ['blob-2', 'blob-3'] },
      { offerId: '2', blobIds: ['blob-1'] },
    ]);
    expect(offersByFile(matching, chosen).get(1)?.offerId).toBe('2');
  });

  it('stay behind while they are not ready, and count once when two files are alike', () => {
    expect(placementsOf(matching, new Map(), ready())).toEqual([]);
    const alike = new Map([...ready(1, 2)].map(([id, each]) => [id, { ...each, blobId: 'same' }]));
    expect(placementsOf(matching, new Map(), alike)).toEqual([{ offerId: '1', blobIds: ['same'] }]);
  });

  it('need the seller only while they have no offer and can be used', () => {
    expect(unplacedFiles(matching, new Map(), []).map(({ fileId }) => fileId)).toEqual([4, 3]);
    const broken = { fileId: 3, name: '3.jpg', code: 'damaged', values: {}, message: '' } as const;
    expect(unplacedFiles(matching, new Map([[4, offer('2')]]), [broken])).toEqual([]);
  });

  it('keep their place among those asked about once they are answered, and can be asked about again', () => {
    const asked = askedFiles({ matching, problems: [], reopened: [2] });
    expect(asked.map(({ fileId }) => fileId)).toEqual([2, 4, 3]);
    expect(asked[0]?.candidates).toEqual([offer('1')]);
  });

  it.each([
    ['SKU-1.jpg', true],
    ['.DS_Store', false],
    ['Thumbs.db', false],
  ])('come without what systems leave in folders: %s', (name, shown) => {
    expect(isShown(name)).toBe(shown);
  });
});

describe('a gallery before and after', () => {
  it.each([
    [['a'], ['a', 'b'], 'Zdjęcie główne zostaje'],
    [['a'], ['b', 'a'], 'Z nowym zdjęciem głównym'],
    [[], ['a'], 'Pierwsze zdjęcia tej oferty'],
    [null, ['a'], null],
  ])('%o -> %o: %s', async (before, after, words) => {
    expect(mainPhotoWords(before, after, await textsIn('pl'))).toBe(words);
  });

  it('is counted in photos', async () => {
    const t = await textsIn('pl');
    expect(galleryWords(['a', 'b', 'c'], t)).toBe('3 zdjęcia');
    expect(galleryWords(null, t)).toBeNull();
  });
});
