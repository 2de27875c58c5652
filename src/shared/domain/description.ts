/** As Allegro writes it: sections of texts and pictures, two at most beside each other. */
export type WireDescription = { readonly sections: readonly WireSection[] };

export type WireSection = { readonly items: readonly WireItem[] };

export type WireItem =
  /** HTML of a few tags, see DESCRIPTION_TAGS. */
  | { readonly type: 'TEXT'; readonly content: string }
  /** An address of the offer's gallery. */
  | { readonly type: 'IMAGE'; readonly url: string };

/** Source: Allegro's guide to creating offers, as are the limits below. */
export const DESCRIPTION_TAGS: readonly string[] = ['h1', 'h2', 'p', 'ul', 'ol', 'li', 'b'];
export const MOST_DESCRIPTION_BYTES = 40_000;
export const MOST_SECTIONS = 100;
/** Beside each other in a section. */
export const MOST_ITEMS = 2;

/** Whether a buyer would see the same: how texts are broken into lines makes no difference. */
export function sameDescription(left: WireDescription | null, right: WireDescription | null): boolean {
  if (left === null || right === null) return isBlank(left) && isBlank(right);
  return JSON.stringify(meantBy(left)) === JSON.stringify(meantBy(right));
}

/** Nothing that a buyer would see. */
export function isBlank(description: WireDescription | null): boolean {
  const items = description?.sections.flatMap((section) => section.items) ?? [];
  return items.every(
    (item) => item.type === 'TEXT' && evened(item.content).replaceAll(/<[^>]*>| /gu, '') === '',
  );
}

/** The addresses of its pictures, in their order. */
export function picturesOf(description: WireDescription | null): string[] {
  const items = description?.sections.flatMap((section) => section.items) ?? [];
  return items.flatMap((item) => (item.type === 'IMAGE' ? [item.url] : []));
}

/** Bytes in UTF-8 of all that is sent of it. */
export function bytesOf(description: WireDescription): number {
  let bytes = 0;
  for (const character of JSON.stringify(description)) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}

/** Tags in its texts that Allegro does not take, each once. */
export function foreignTags(description: WireDescription): string[] {
  const items = description.sections.flatMap((section) => section.items);
  const names = items.flatMap((item) =>
    item.type === 'TEXT'
      ? [...item.content.matchAll(/<\/?([a-z][^\s/>]*)/giu)].map(([, name]) => name ?? '')
      : [],
  );
  return [...new Set(names.filter((name) => !DESCRIPTION_TAGS.includes(name)))];
}

export function isDescription(value: unknown): value is WireDescription {
  const sections = (value as Partial<WireDescription> | null)?.sections;
  return Array.isArray(sections) && sections.length > 0 && sections.every(isSection);
}

function isSection(section: unknown): boolean {
  const items = (section as Partial<WireSection> | null)?.items;
  return Array.isArray(items) && items.length > 0 && items.length <= MOST_ITEMS && items.every(isItem);
}

function isItem(item: unknown): boolean {
  const { type, content, url } = (item ?? {}) as Record<string, unknown>;
  return type === 'TEXT' ? typeof content === 'string' : type === 'IMAGE' && typeof url === 'string';
}

function meantBy({ sections }: WireDescription): readonly (readonly string[])[] {
  return sections.map(({ items }) => items.map(signOf)).filter((items) => items.some((item) => item !== ''));
}

/** The same for all that looks the same to a buyer. The host of a picture may be another tomorrow. */
export function signOf(item: WireItem): string {
  return item.type === 'TEXT'
    ? evened(item.content)
    : `picture ${item.url.replace(/^https?:\/\/[^/]+/u, '')}`;
}

/** Spaces and line breaks as a page shows them, and signs however they are written. */
function evened(html: string): string {
  const signs = html.replaceAll(/&(?:nbsp|#160|quot|#34|apos|#39);/gu, (sign) => SIGNS[sign] ?? sign);
  return signs
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?(<\/?(?:h1|h2|p|ul|ol|li)>) ?/gu, '$1')
    .trim();
}

const SIGNS: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&#160;': ' ',
  '&quot;': '"',
  '&#34;': '"',
  '&apos;': "'",
  '&#39;': "'",
};
