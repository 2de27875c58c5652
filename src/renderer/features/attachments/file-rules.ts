import type { TFunction } from 'i18next';
import { type AttachmentType, mediaOf } from '../../../shared/domain/attachment-types.ts';

/** "PDF, JPEG or PNG" */
export function formatsOf(type: AttachmentType, t: TFunction): string {
  const names = mediaOf(type).map((media) => (media.split('/')[1] ?? media).toUpperCase());
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} ${t('attachments:or')} ${last}`;
}
