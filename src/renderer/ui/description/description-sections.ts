import {
  MOST_DESCRIPTION_BYTES,
  MOST_SECTIONS,
  bytesOf,
  type WireDescription,
  type WireItem,
  type WireSection,
} from '../../../shared/domain/description.ts';
import { keepKey } from './part-keys.ts';

/** What a new section begins with, by the order of its items. A picture is chosen first. */
export type SectionShape = 'text' | 'picture' | 'text-picture' | 'picture-text';
export const SECTION_SHAPES: readonly SectionShape[] = ['text', 'picture', 'text-picture', 'picture-text'];

export function sectionOf(shape: SectionShape, url: string): WireSection {
  const kinds = shape.split('-');
  return {
    items: kinds.map((kind) => (kind === 'text' ? { type: 'TEXT', content: '' } : { type: 'IMAGE', url })),
  };
}

export function withSectionAt(description: WireDescription, at: number, section: WireSection) {
  return { sections: description.sections.toSpliced(at, 0, section) };
}

export function withoutSection({ sections }: WireDescription, at: number): WireDescription {
  return { sections: sections.toSpliced(at, 1) };
}

/** One place up or down; at the ends it stays. */
export function withSectionMoved({ sections }: WireDescription, at: number, by: 1 | -1): WireDescription {
  const section = sections[at];
  if (section === undefined || at + by < 0 || at + by >= sections.length) return { sections };
  return { sections: sections.toSpliced(at, 1).toSpliced(at + by, 0, section) };
}

export function withItemsSwapped(description: WireDescription, at: number): WireDescription {
  return changed(description, at, ({ items }) => ({ items: items.toReversed() }));
}

export function withItem(description: WireDescription, at: number, place: number, item: WireItem) {
  return changed(description, at, ({ items }) => {
    const former = items[place];
    if (former !== undefined) keepKey(former, item);
    return { items: items.with(place, item) };
  });
}

export function withoutItem(description: WireDescription, at: number, place: number): WireDescription {
  return changed(description, at, ({ items }) => ({ items: items.toSpliced(place, 1) }));
}

function changed(
  { sections }: WireDescription,
  at: number,
  change: (section: WireSection) => WireSection,
): WireDescription {
  const former = sections[at];
  if (former === undefined) return { sections };
  const section = change(former);
  keepKey(former, section);
  return { sections: sections.with(at, section) };
}

/** Without the texts that were left empty. */
export function tidied({ sections }: WireDescription): WireDescription {
  const kept = sections.map(({ items }) => ({
    items: items.filter((item) => item.type === 'IMAGE' || item.content !== ''),
  }));
  return { sections: kept.filter(({ items }) => items.length > 0) };
}

export type DescriptionProblem = 'empty' | 'too-long' | 'too-many';

/** Why Allegro would not take it. */
export function problemOf(description: WireDescription): DescriptionProblem | null {
  const { sections } = tidied(description);
  if (sections.length === 0) return 'empty';
  if (sections.length > MOST_SECTIONS) return 'too-many';
  return bytesOf({ sections }) > MOST_DESCRIPTION_BYTES ? 'too-long' : null;
}
