import { z } from 'zod';
import { ATTACHMENT_TYPES } from '../../../shared/domain/attachment-types.ts';

/** What the commands for files accept; a handler only sees what passed. */

const MOST_FILES = 20_000;

const offerId = z.string().regex(/^\d{1,20}$/, 'An offer number has digits only');
const fileId = z.number().int().min(1);
const blobId = z.string().regex(/^[0-9a-f]{64}$/, 'A content has a SHA-256');
const fileName = z.string().min(1).max(2000);
const title = z.string().max(500);
const type = z.enum(ATTACHMENT_TYPES);

export const imagesReadParsers = {
  'images.match': z.strictObject({
    fileIds: z.array(fileId).max(MOST_FILES),
    key: z.enum(['sku', 'ean', 'offer']).nullable(),
  }),
  'images.gallery': z.strictObject({ offerId }),
  'attachments.find-offers': z.strictObject({ codes: z.array(z.string().max(200)).max(MOST_FILES) }),
  'attachments.preview': z.strictObject({ type, blobId, offerIds: z.array(offerId).max(MOST_FILES) }),
};

export const uploadParsers = {
  'files.open': z.strictObject({ paths: z.array(z.string().min(1)).min(1).max(MOST_FILES) }),
  'images.prepare': z.strictObject({ fileIds: z.array(fileId).max(MOST_FILES) }),
  'images.place': z.strictObject({
    title,
    as: z.enum(['append', 'main', 'replace']),
    placements: z
      .array(z.strictObject({ offerId, blobIds: z.array(blobId).min(1).max(100) }))
      .max(MOST_FILES),
  }),
  'images.arrange': z.strictObject({
    title,
    offerId,
    seen: z.array(fileName).max(100),
    names: z.array(fileName).max(100),
  }),
  'files.fetch-details': z.strictObject({
    offerIds: z.array(offerId).max(MOST_FILES),
    most: z.number().int().min(0).max(200),
  }),
  'attachments.prepare': z.strictObject({ fileId, type }),
  'attachments.place': z.strictObject({
    title,
    type,
    blobId,
    offerIds: z.array(offerId).min(1).max(MOST_FILES),
  }),
};
