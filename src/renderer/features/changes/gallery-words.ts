import type { TFunction } from 'i18next';

/** What happens to an offer's photos beyond their number: whether the first one, its main photo, changes. */
export function mainPhotoWords(before: unknown, after: unknown, t: TFunction): string | null {
  if (!Array.isArray(before) || !Array.isArray(after)) return null;
  if (after.length === 0) return null;
  if (before.length === 0) return t('changes:photos.first');
  if (before[0] !== after[0]) return t('changes:photos.new-main');
  const isReordered = before.length === after.length && before.every((name) => after.includes(name));
  return t(isReordered ? 'changes:photos.reordered' : 'changes:photos.same-main');
}

/** "3 photos"; null for what is no gallery. */
export function galleryWords(value: unknown, t: TFunction): string | null {
  return Array.isArray(value) ? t('changes:photos.count', { count: value.length }) : null;
}
