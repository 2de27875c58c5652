export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

/** Source: POST /sale/offer-attachments, field `type`. */
export const ATTACHMENT_TYPES = [
  'MANUAL',
  'SPECIAL_OFFER_RULES',
  'COMPETITION_RULES',
  'BOOK_EXCERPT',
  'USER_MANUAL',
  'INSTALLATION_INSTRUCTIONS',
  'GAME_INSTRUCTIONS',
  'ENERGY_LABEL',
  'PRODUCT_INFORMATION_SHEET',
  'TIRE_LABEL',
  'SAFETY_INFORMATION_MANUAL',
  'SOFTWARE_DATA_PROCESSING',
  'HARDWARE_DATA_PROCESSING',
  'PLANT_PROTECTION_PRODUCTS_AUTHORIZATION',
] as const;

/** It belongs to the product's safety information, not to the offer's attachments. */
export const SAFETY_DOCUMENT: AttachmentType = 'SAFETY_INFORMATION_MANUAL';

type AttachmentMedia = 'application/pdf' | 'image/jpeg' | 'image/png';

const LABELS: readonly AttachmentType[] = ['ENERGY_LABEL', 'TIRE_LABEL'];
const PICTURES: readonly AttachmentMedia[] = ['image/jpeg', 'image/png'];

/** What a file of this type may be. Source: PUT /sale/offer-attachments/{attachmentId}. */
export function mediaOf(type: AttachmentType): readonly AttachmentMedia[] {
  if (LABELS.includes(type)) return PICTURES;
  return type === SAFETY_DOCUMENT ? ['application/pdf', ...PICTURES] : ['application/pdf'];
}
