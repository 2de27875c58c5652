import type { Description } from '../data/offer-document.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { imagePath, withImagePaths } from '../offers/images-in-offer.ts';

type Pictured = { readonly images: readonly string[]; readonly description: Description };

/** Pictures and text with whole addresses, as they are sent. */
export function withImageAddress(
  { images, description }: Pictured,
  imageAddress: string,
): readonly [images: readonly { readonly url: string }[], description: Description] {
  const sections = description.sections.map(({ items }) => ({
    items: items.map((item) => (item.type === 'IMAGE' ? { ...item, url: imageAddress + item.url } : item)),
  }));
  return [images.map((path) => ({ url: imageAddress + path })), { sections }];
}

/** What was sent, as it is kept; 422 where a picture cannot be fetched or there is none. */
export function readPictures({ json, addresses }: Context, name: string): Pictured | DemoAnswer {
  const sent = json as { images: readonly { url?: string }[]; description?: Description };
  const images = sent.images.map(({ url }) => imagePath(url ?? '', addresses.image));
  if (images.length === 0) return refused('images', 'At least one image is required.');
  const lost = images.findIndex((path) => !path.startsWith('/original/'));
  if (lost >= 0) return refused(`images[${lost}].url`, 'The image could not be fetched.');
  const { description } = withImagePaths({ description: sent.description }, addresses.image) as {
    description?: Description;
  };
  const text = { type: 'TEXT', content: `<h2>${name}</h2>` } as const;
  return { images, description: description ?? { sections: [{ items: [text] }] } };
}

function refused(path: string, message: string): DemoAnswer {
  return oneError(422, 'VALIDATION_ERROR', message, { path });
}
