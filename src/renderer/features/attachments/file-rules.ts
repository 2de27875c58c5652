import type { TFunction } from 'i18next';
import { type AttachmentType, mediaOf } from '../../../shared/domain/attachment-types.ts';
import type { AppError } from '../../../shared/errors.ts';

/** "PDF, JPEG or PNG" */
export function formatsOf(type: AttachmentType, t: TFunction): string {
  const names = mediaOf(type).map((media) => (media.split('/')[1] ?? media).toUpperCase());
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} ${t('attachments:or')} ${last}`;
}

const PROBLEMS: Readonly<Record<string, string>> = {
  'too-large': 'attachments:problem.too-large',
  'wrong-format': 'attachments:problem.wrong-format',
  empty: 'attachments:problem.empty',
  broken: 'attachments:problem.broken',
};

/** Why Allegro would not take the file; the engine names the reason behind the field. */
export function problemKey(error: AppError): string | null {
  if (error.kind !== 'bad-input') return null;
  const code = error.path?.split('.')[1] ?? '';
  return PROBLEMS[code] ?? 'attachments:problem.unreadable';
}
