import { imageName } from '../../../shared/domain/offer-files.ts';
import type { Gallery } from '../../../shared/contract-files.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { err, ok } from '../../../shared/errors.ts';
import type { Handlers } from '../engine.ts';
import type { ReadDb } from '../store/handle.ts';
import { blobById } from '../store/queries/blobs.ts';
import { knownOffer } from '../store/queries/edited-offers.ts';
import { pendingOfField } from '../store/queries/edits.ts';
import { countEanUnknown, matchIndex } from '../store/queries/match-index.ts';
import { descriptionImages, galleryAddresses } from '../store/queries/offer-files.ts';
import { sellerFiles } from '../store/queries/seller-files.ts';
import { codesIn, matchFiles } from '../uploads/match.ts';
import { shownFiles } from '../uploads/shown-files.ts';

export function imagesReadHandlers({
  db,
}: {
  readonly db: ReadDb;
}): Handlers<'images.match' | 'images.gallery'> {
  return {
    'images.match': ({ fileIds, key }) => {
      const files = sellerFiles(db, fileIds).map(({ fileId, name }) => ({ fileId, name }));
      const matching = matchFiles(files, matchIndex(db, codesIn(files)), key);
      return ok({ ...matching, eanUnknownOffers: countEanUnknown(db) });
    },
    'images.gallery': ({ offerId }) => {
      const gallery = galleryOf(db, offerId);
      return gallery ? ok(gallery) : err({ kind: 'not-found', message: `No offer ${offerId} here` });
    },
  };
}

function galleryOf(db: ReadDb, offerId: OfferId): Gallery | null {
  const base = knownOffer(db, offerId)?.base;
  if (base === undefined) return null;
  const there = new Map(galleryAddresses(db, offerId).map(({ name, address }) => [name, address]));
  const needed = new Set(descriptionImages(db, offerId));
  const names = shownFiles(db, offerId, 'images');
  return {
    offer: { offerId, title: base.title, externalId: base.externalId },
    photos:
      names?.map((name) => ({
        name,
        address: isHere(name) ? name : (there.get(name) ?? name),
        isInDescription: needed.has(name),
      })) ?? null,
    hasUnsent: pendingOfField(db, offerId, 'images').length > 0,
  };

  /** Its picture lies in the data folder. */
  function isHere(name: string): boolean {
    const blobId = name.slice(imageName('').length);
    return name === imageName(blobId) && blobById(db, blobId) !== null;
  }
}
