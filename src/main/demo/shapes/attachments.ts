import type { Shapes } from '../shape-language.ts';

export const attachmentsShapes: Shapes = {
  AttachmentFileRequest: { name: 'text(200)' },
  OfferAttachmentRequest: { type: 'AttachmentType', file: 'AttachmentFileRequest' },
};
