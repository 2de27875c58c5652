import type { TFunction } from 'i18next';
import type { AttachmentType } from '../../shared/domain/attachment-types.ts';
import { blobIn, typeIn } from '../../shared/domain/offer-files.ts';

const TYPE_KEYS: Readonly<Record<AttachmentType, string>> = {
  MANUAL: 'words:attachment-type.MANUAL',
  SPECIAL_OFFER_RULES: 'words:attachment-type.SPECIAL_OFFER_RULES',
  COMPETITION_RULES: 'words:attachment-type.COMPETITION_RULES',
  BOOK_EXCERPT: 'words:attachment-type.BOOK_EXCERPT',
  USER_MANUAL: 'words:attachment-type.USER_MANUAL',
  INSTALLATION_INSTRUCTIONS: 'words:attachment-type.INSTALLATION_INSTRUCTIONS',
  GAME_INSTRUCTIONS: 'words:attachment-type.GAME_INSTRUCTIONS',
  ENERGY_LABEL: 'words:attachment-type.ENERGY_LABEL',
  PRODUCT_INFORMATION_SHEET: 'words:attachment-type.PRODUCT_INFORMATION_SHEET',
  TIRE_LABEL: 'words:attachment-type.TIRE_LABEL',
  SAFETY_INFORMATION_MANUAL: 'words:attachment-type.SAFETY_INFORMATION_MANUAL',
  SOFTWARE_DATA_PROCESSING: 'words:attachment-type.SOFTWARE_DATA_PROCESSING',
  HARDWARE_DATA_PROCESSING: 'words:attachment-type.HARDWARE_DATA_PROCESSING',
  PLANT_PROTECTION_PRODUCTS_AUTHORIZATION: 'words:attachment-type.PLANT_PROTECTION_PRODUCTS_AUTHORIZATION',
};

/** "Energy label"; a type that Allegro has not told yet is an attachment. */
export function attachmentTypeWords(type: string | null, t: TFunction): string {
  return t(TYPE_KEYS[type as AttachmentType] ?? 'words:attachment-type.unknown');
}

/** The attachments of an offer by their types; files that come from here are told as new. */
export function attachmentWords(value: unknown, before: unknown, t: TFunction): string {
  if (!Array.isArray(value)) return '–';
  const known = new Set(Array.isArray(before) ? (before as readonly string[]) : []);
  const words = (value as readonly string[]).map((name) => {
    if (name.startsWith('text:')) return t('words:attachment-type.text');
    const type = attachmentTypeWords(typeIn(name), t);
    return blobIn(name) === null || known.has(name) ? type : `${type} (${t('words:new-file')})`;
  });
  return words.length === 0 ? t('words:none') : words.join(', ');
}
