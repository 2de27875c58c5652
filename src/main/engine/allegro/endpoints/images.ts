import { z } from 'zod';
import { endpoint, PUBLIC_V1 } from '../endpoint.ts';

export const uploadImage = endpoint({
  id: 'sale.images.upload',
  method: 'POST',
  host: 'upload',
  path: '/sale/images',
  scope: 'sale:offers:write',
  consumes: [PUBLIC_V1, 'image/jpeg', 'image/png', 'image/webp'],
  request: z.looseObject({ url: z.string() }),
  response: z.looseObject({ location: z.string(), expiresAt: z.string() }),
});

export const getOfferAttachment = endpoint({
  id: 'sale.offer-attachments.get',
  method: 'GET',
  path: '/sale/offer-attachments/{attachmentId}',
  scope: 'sale:offers:read',
  response: z.looseObject({ id: z.string(), type: z.string() }),
  whenMissing: 'not-found',
  editions: ['2026'],
});
