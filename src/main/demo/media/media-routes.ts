import { PUBLIC_V1 } from '../kinds.ts';
import type { Route } from '../kinds.ts';
import { declareAttachment, readAttachment, uploadAttachment } from './offer-attachments.ts';
import { serveImage } from './serve-image.ts';
import { uploadImage } from './upload-image.ts';

const WRITE = { scope: 'sale:offers:write', token: 'user', produces: [PUBLIC_V1] } as const;
const PICTURES = ['image/jpeg', 'image/png', 'image/webp'] as const;

export const mediaRoutes: readonly Route[] = [
  {
    host: 'image',
    method: 'GET',
    path: '/original/{name}',
    scope: null,
    token: 'none',
    produces: [],
    consumes: [],
    handler: serveImage,
  },
  {
    ...WRITE,
    host: 'upload',
    method: 'POST',
    path: '/sale/images',
    consumes: [PUBLIC_V1, ...PICTURES],
    handler: uploadImage,
  },
  {
    ...WRITE,
    host: 'api',
    method: 'POST',
    path: '/sale/offer-attachments',
    consumes: [PUBLIC_V1],
    handler: declareAttachment,
  },
  {
    ...WRITE,
    host: 'upload',
    method: 'PUT',
    path: '/sale/offer-attachments/{attachmentId}',
    consumes: ['application/pdf', 'image/jpeg', 'image/png'],
    handler: uploadAttachment,
  },
  {
    ...WRITE,
    host: 'api',
    method: 'GET',
    path: '/sale/offer-attachments/{attachmentId}',
    scope: 'sale:offers:read',
    consumes: [],
    handler: readAttachment,
    editions: ['2026'],
  },
];
