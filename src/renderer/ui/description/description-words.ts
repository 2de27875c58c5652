import type { TFunction } from 'i18next';
import { isDescription, type WireDescription, type WireSection } from '../../../shared/domain/description.ts';
import { plainText } from '../plain-text.ts';
import { firstChange } from './section-changes.ts';

const MOST_CHARACTERS = 70;

/** "3 sections: Lampa stojąca do czytania…" where there is room for a line. */
export function descriptionWords(description: WireDescription, t: TFunction): string {
  const { sections } = description;
  const [first] = sections;
  const begin = first ? sectionWords(first, t) : '';
  return `${t('description:sections', { count: sections.length })}${begin === '' ? '' : `: ${begin}`}`;
}

/** The first place where two descriptions differ, before and after, where there is room for a line. */
export function changedDescriptionWords(
  before: WireDescription | null,
  after: WireDescription | null,
  t: TFunction,
): readonly [string | null, string | null] {
  const [left, right] = firstChange(before, after);
  return [left ? sectionWords(left, t) : null, right ? sectionWords(right, t) : null];
}

function sectionWords({ items }: WireSection, t: TFunction): string {
  const text = items
    .map((item) => (item.type === 'TEXT' ? plainText(item.content) : ''))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (text === '') return items.length > 0 ? t('description:only-pictures') : '';
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS).trimEnd()}…`;
}

export function descriptionIn(value: unknown): WireDescription | null {
  return isDescription(value) ? value : null;
}
