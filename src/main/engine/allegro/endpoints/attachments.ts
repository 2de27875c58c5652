import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { offerAttachmentRequest } from '../wire/attachments.ts';

export const declareOfferAttachment = endpoint({
  id: 'sale.offer-attachments.declare',
  method: 'POST',
  path: '/sale/offer-attachments',
  scope: 'sale:offers:write',
  request: offerAttachmentRequest,
  response: z.looseObject({ id: z.string(), type: z.string() }),
});

export const uploadOfferAttachment = endpoint({
  id: 'sale.offer-attachments.upload',
  method: 'PUT',
  host: 'upload',
  path: '/sale/offer-attachments/{attachmentId}',
  scope: 'sale:offers:write',
  consumes: ['application/pdf', 'image/jpeg', 'image/png'],
  response: z.looseObject({ id: z.string(), type: z.string() }),
});
