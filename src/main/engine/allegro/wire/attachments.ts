import { z } from 'zod';
import { attachmentType } from './offer-terms-parts.ts';

const attachmentFileRequest = z.looseObject({ name: z.string().nullish() });

export const offerAttachmentRequest = z.looseObject({
  type: attachmentType.nullish(),
  file: attachmentFileRequest.nullish(),
});
