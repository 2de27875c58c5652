import { type OfferFiles, attachmentName, imageName } from '../../../../shared/domain/offer-files.ts';
import type { OfferId } from '../../../../shared/domain/offer.ts';
import type { ReadDb } from '../handle.ts';
import { attachmentUpload, imageUploadAt, learntType } from './uploads.ts';

type Row = {
  readonly images: string | null;
  readonly attachments: string | null;
  readonly product: string | null;
  readonly safety: string | null;
};

const SELECT = `SELECT json_extract(d.document, '$.images') AS images,
    json_extract(d.document, '$.attachments') AS attachments,
    json_type(d.document, '$.productSet[0]') AS product,
    json_extract(d.document, '$.productSet[0].safetyInformation') AS safety
  FROM offer_base b JOIN offer_details d ON d.row_id = b.row_id WHERE b.offer_id = ?`;

/** The files of an offer as its details last told; null while they were never fetched. */
export function offerFiles(db: ReadDb, offerId: OfferId): OfferFiles | null {
  const row = db.select<Row>(SELECT).get(offerId);
  if (row === undefined) return null;
  return {
    images: addressesIn(row.images).map((address) => nameOfImage(db, address)),
    attachments: idsIn(listIn(row.attachments)).map((id) => nameOfAttachment(db, id)),
    safety: row.product === null ? undefined : safetyNames(db, row.safety),
  };
}

/** The addresses of the gallery as Allegro told them, in its order, with their names here. */
export function galleryAddresses(db: ReadDb, offerId: OfferId): { name: string; address: string }[] {
  const images = db.select<Row>(SELECT).get(offerId)?.images ?? null;
  return addressesIn(images).map((address) => ({ name: nameOfImage(db, address), address }));
}

/** The photos that the description shows: Allegro wants them in the gallery too. */
export function descriptionImages(db: ReadDb, offerId: OfferId): string[] {
  const addresses = db
    .pluck<string>(
      `SELECT DISTINCT t.value FROM offer_base b JOIN offer_details d ON d.row_id = b.row_id,
         json_tree(d.document, '$.description') t
       WHERE b.offer_id = ? AND t.key = 'url' AND t.type = 'text'`,
    )
    .all(offerId);
  return addresses.map((address) => nameOfImage(db, address));
}

/** What an image's address is told again by: its host may be another tomorrow. */
export function pathOfAddress(address: string): string {
  return address.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/s, '');
}

function nameOfImage(db: ReadDb, address: string): string {
  const blobId = imageUploadAt(db, pathOfAddress(address));
  return blobId === null ? address : imageName(blobId);
}

function nameOfAttachment(db: ReadDb, attachmentId: string): string {
  const ours = attachmentUpload(db, attachmentId);
  if (ours !== null) return attachmentName(ours.kind, imageName(ours.blobId));
  return attachmentName(learntType(db, attachmentId), attachmentId);
}

function safetyNames(db: ReadDb, text: string | null): string[] {
  const safety = text === null ? null : (JSON.parse(text) as Record<string, unknown>);
  const words = safety?.['description'];
  if (safety?.['type'] === 'TEXT') return [`text:${typeof words === 'string' ? words : ''}`];
  const list = safety?.['attachments'];
  return idsIn(Array.isArray(list) ? list : []).map((id) => {
    const ours = attachmentUpload(db, id);
    return attachmentName('SAFETY_INFORMATION_MANUAL', ours === null ? id : imageName(ours.blobId));
  });
}

function addressesIn(text: string | null): string[] {
  return listIn(text).filter((address) => typeof address === 'string');
}

function listIn(text: string | null): readonly unknown[] {
  const list: unknown = text === null ? null : JSON.parse(text);
  return Array.isArray(list) ? list : [];
}

function idsIn(list: readonly unknown[]): string[] {
  return list.flatMap((item) => {
    const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : null;
    return typeof id === 'string' ? [id] : [];
  });
}
