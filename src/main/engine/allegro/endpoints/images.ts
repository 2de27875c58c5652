import { z } from 'zod';
import { endpoint, PUBLIC_V1 } from '../endpoint.ts';

/** Bytes of an image, or JSON {url}. */
export const upload = endpoint({
  id: 'sale.images.upload',
  method: 'POST',
  host: 'upload',
  path: '/sale/images',
  scope: 'sale:offers:write',
  consumes: [PUBLIC_V1, 'image/jpeg', 'image/png', 'image/webp'],
  response: z.looseObject({ location: z.string(), expiresAt: z.string() }),
});

const attachment = z.looseObject({ id: z.string(), type: z.string() });

/** Answers the one-time address for the bytes in Location. */
export const declareAttachment = endpoint({
  id: 'sale.offer-attachments.declare',
  method: 'POST',
  path: '/sale/offer-attachments',
  scope: 'sale:offers:write',
  response: attachment,
});

export const uploadAttachment = endpoint({
  id: 'sale.offer-attachments.upload',
  method: 'PUT',
  host: 'upload',
  path: '/sale/offer-attachments/{attachmentId}',
  scope: 'sale:offers:write',
  consumes: ['application/pdf', 'image/jpeg', 'image/png'],
  response: attachment,
});

export const getAttachment = endpoint({
  id: 'sale.offer-attachments.get',
  method: 'GET',
  path: '/sale/offer-attachments/{attachmentId}',
  scope: 'sale:offers:read',
  response: attachment,
});
