/**
 * Characters that Allegro keeps as HTML entities and counts as such. Source: its guide to creating offers,
 * field `name`.
 */
const ENTITY_LENGTHS: Readonly<Record<string, number>> = { '&': 5, '<': 4, '>': 4, '"': 6 };

/** The length of a title as Allegro counts it. */
export function countedLength(title: string): number {
  let length = 0;
  for (const character of title.trim()) length += ENTITY_LENGTHS[character] ?? 1;
  return length;
}

export function wordsOf(title: string): string[] {
  return title.split(/\s+/u).filter((word) => word !== '');
}
