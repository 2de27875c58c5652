import type { OfferDocument } from '../data/offer-document.ts';
import { hash } from '../data/dice.ts';
import { isObject } from './merge-patch.ts';

/** The offer with whole image addresses, as it is sent. */
export function withImageAddress(doc: OfferDocument, imageAddress: string): OfferDocument {
  const whole = (path: string): string => imageAddress + path;
  return { ...doc, ...mapImages(doc, whole) } as OfferDocument;
}

/** What was sent, with pictures as paths: the image host listens elsewhere tomorrow. */
export function withImagePaths(
  sent: Readonly<Record<string, unknown>>,
  imageAddress: string,
): Readonly<Record<string, unknown>> {
  return { ...sent, ...mapImages(sent, (url) => imagePath(url, imageAddress)) };
}

/** A picture from elsewhere is fetched and kept under a name of its own. */
export function imagePath(url: string, imageAddress: string): string {
  if (url.startsWith(`${imageAddress}/`)) return url.slice(imageAddress.length);
  if (!/^https?:\/\//.test(url)) return url;
  const own = /^https?:\/\/[^/]+(\/original\/[a-zA-Z0-9]+)$/.exec(url)?.[1];
  return own ?? fetchedPath(url);
}

const FETCHED = '/original/f';

function fetchedPath(url: string): string {
  let number = 0;
  for (let at = 0; at < url.length; at += 1) number = hash(number, url.charCodeAt(at), at);
  const host = /^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? '';
  return host.endsWith('.invalid') ? url : `${FETCHED}${number.toString(16).padStart(8, '0')}`;
}

type Images = { images?: unknown; description?: unknown };

function mapImages(offer: Images, change: (url: string) => string): Images {
  const mapped: Images = {};
  if (Array.isArray(offer.images)) {
    mapped.images = offer.images.map((url: unknown) => (typeof url === 'string' ? change(url) : url));
  }
  if (isObject(offer.description) && Array.isArray(offer.description['sections'])) {
    const sections: unknown[] = offer.description['sections'];
    mapped.description = {
      ...offer.description,
      sections: sections.map((section) => mapSection(section, change)),
    };
  }
  return mapped;
}

function mapSection(section: unknown, change: (url: string) => string): unknown {
  if (!isObject(section) || !Array.isArray(section['items'])) return section;
  const items = section['items'].map((item: unknown) => {
    return isObject(item) && typeof item['url'] === 'string' ? { ...item, url: change(item['url']) } : item;
  });
  return { ...section, items };
}
