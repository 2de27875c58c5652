import { PUBLIC_V1 } from '../kinds.ts';
import type { Operations } from '../operation.ts';

export const imagesOperations = {
  'POST /sale/images': {
    host: 'upload',
    scope: 'sale:offers:write',
    consumes: [PUBLIC_V1, 'image/jpeg', 'image/png', 'image/webp'],
    takes: 'OfferImageLinkUploadRequest',
    gives: 'OfferImageUploadResponse',
  },
  'GET /sale/offer-attachments/{attachmentId}': {
    scope: 'sale:offers:read',
    gives: 'OfferAttachment',
    editions: ['2026'],
  },
} as const satisfies Operations;
