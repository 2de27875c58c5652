import type { OfferDocument } from '../data/offer-document.ts';
import type { DemoError } from '../kinds.ts';
import { isObject } from './merge-patch.ts';

const TAGS = new Set(['h1', 'h2', 'p', 'ul', 'ol', 'li', 'b']);
const MAX_BYTES = 40_000;

/**
 * Description: at most 100 sections of one or two items, 40,000 bytes, few tags, pictures of the offer
 * only.
 */
export function descriptionErrors(doc: OfferDocument): DemoError[] {
  if (doc.description === undefined) return [];
  const { sections } = doc.description;
  const complaints: string[] = [];
  if (sections.length > 100) complaints.push('The description has more than 100 sections.');
  if (new TextEncoder().encode(JSON.stringify(doc.description)).length > MAX_BYTES) {
    complaints.push('The description is larger than 40000 bytes.');
  }
  for (const section of sections) {
    const items: readonly unknown[] = section.items ?? [];
    if (items.length < 1 || items.length > 2) complaints.push('A section has one or two items.');
    for (const item of items) complaints.push(...itemComplaints(item, doc.images));
  }
  return complaints.map((message) => ({ code: 'VALIDATION_ERROR', message, path: 'description' }));
}

function itemComplaints(item: unknown, images: readonly string[]): string[] {
  if (!isObject(item)) return ['A section holds something that is no item.'];
  if (item['type'] === 'IMAGE') {
    return images.includes(String(item['url']))
      ? []
      : ['A picture of the description is not among the images.'];
  }
  if (item['type'] !== 'TEXT') return ['An item is TEXT or IMAGE.'];
  const content = typeof item['content'] === 'string' ? item['content'] : '';
  const tags = [...content.matchAll(/<\/?([a-zA-Z0-9]+)[^>]*>/g)].map(([, tag = '']) => tag);
  return tags.filter((tag) => !TAGS.has(tag)).map((tag) => `The tag ${tag} is not allowed.`);
}
