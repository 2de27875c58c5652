import type { Route } from '../kinds.ts';
import { attachmentsOperations } from '../operations/attachments.ts';
import { imagesOperations } from '../operations/images.ts';
import { routesOf } from '../routes-of.ts';
import { declareAttachment, readAttachment, uploadAttachment } from './offer-attachments.ts';
import { serveImage } from './serve-image.ts';
import { uploadImage } from './upload-image.ts';

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
  ...routesOf(imagesOperations, {
    'POST /sale/images': uploadImage,
    'GET /sale/offer-attachments/{attachmentId}': readAttachment,
  }),
  ...routesOf(attachmentsOperations, {
    'POST /sale/offer-attachments': declareAttachment,
    'PUT /sale/offer-attachments/{attachmentId}': uploadAttachment,
  }),
];
