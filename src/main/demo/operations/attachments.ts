import type { Operations } from '../operation.ts';

export const attachmentsOperations = {
  'POST /sale/offer-attachments': {
    scope: 'sale:offers:write',
    takes: 'OfferAttachmentRequest',
    gives: 'OfferAttachment',
  },
  'PUT /sale/offer-attachments/{attachmentId}': {
    host: 'upload',
    scope: 'sale:offers:write',
    consumes: ['application/pdf', 'image/jpeg', 'image/png'],
    gives: 'OfferAttachment',
  },
} as const satisfies Operations;
