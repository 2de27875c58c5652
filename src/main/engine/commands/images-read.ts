import { ok } from '../../../shared/errors.ts';
import type { Handlers } from '../engine.ts';
import type { ReadDb } from '../store/handle.ts';
import { countEanUnknown, matchIndex } from '../store/queries/match-index.ts';
import { sellerFiles } from '../store/queries/seller-files.ts';
import { codesIn, matchFiles } from '../uploads/match.ts';

export function imagesReadHandlers({ db }: { readonly db: ReadDb }): Handlers<'images.match'> {
  return {
    'images.match': ({ fileIds, key }) => {
      const files = sellerFiles(db, fileIds).map(({ fileId, name }) => ({ fileId, name }));
      const matching = matchFiles(files, matchIndex(db, codesIn(files)), key);
      return ok({ ...matching, eanUnknownOffers: countEanUnknown(db) });
    },
  };
}
