import { createHash } from 'node:crypto';
import type { PictureSource } from '../ports/picture-source.ts';
import { pictureType } from '../ports/picture-type.ts';
import { smallPicture } from '../ports/small-picture.ts';
import { DEMO_IMAGE_NAME } from './demo-image-name.ts';
import { FewAtOnce } from './few-at-once.ts';
import { readPhotoAddress } from './photo-address.ts';
import { PhotoFolder } from './photo-folder.ts';

export type Photo = { readonly bytes: Uint8Array; readonly contentType: string };

/** small: for a line of the grid; whole: as Allegro has it. */
export type PhotoSize = 'small' | 'whole';

export type PhotoNeeds = {
  readonly folder: string;
  readonly source: PictureSource;
  readonly now: () => number;
  /** Where the open demo shop serves its pictures, and which shop it is; null when none is open. */
  readonly demo: () => Promise<{ readonly shop: string; readonly image: string } | null>;
  readonly capBytes?: number;
};

const CAP_BYTES = 500_000_000;
const FETCHED_AT_ONCE = 6;

/** The photos that windows show: asked for once, kept in the data folder, there without a network. */
export class PhotoCache {
  readonly #needs: PhotoNeeds;
  readonly #folder: PhotoFolder;
  readonly #fetching = new FewAtOnce(FETCHED_AT_ONCE);
  readonly #underWay = new Map<string, Promise<Uint8Array | null>>();

  constructor(needs: PhotoNeeds) {
    this.#needs = needs;
    this.#folder = new PhotoFolder(needs.folder, needs.capBytes ?? CAP_BYTES, needs.now);
  }

  /** Null for an address that is none of ours, and for a photo that is neither kept nor to be had. */
  async photo(encoded: string, size: PhotoSize): Promise<Photo | null> {
    const url = readPhotoAddress(encoded);
    const place = url && (await this.#placeOf(url));
    if (!place) return null;
    const name = `${place.key}.${size}`;
    const known = this.#underWay.get(name);
    const coming = known ?? this.#find(place, size).finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, coming);
    const bytes = await coming;
    const contentType = bytes && pictureType(bytes);
    return contentType ? { bytes, contentType } : null;
  }

  async #find({ key, address }: Place, size: PhotoSize): Promise<Uint8Array | null> {
    const kept = await this.#folder.read(`${key}.${size}`);
    if (kept) return kept;
    const whole =
      (size === 'small' ? await this.#folder.read(`${key}.whole`) : null) ??
      (await this.#fetching.run(() => this.#needs.source(address)));
    const wanted = size === 'small' && whole ? await smallPicture(whole) : whole;
    if (wanted) await this.#folder.keep(`${key}.${size}`, wanted);
    return wanted;
  }

  /** Each demo shop has pictures of its own under the one name. */
  async #placeOf(url: URL): Promise<Place | null> {
    if (url.origin !== DEMO_IMAGE_NAME) return { key: keyOf(url.href), address: url.href };
    const demo = await this.#needs.demo();
    if (!demo) return null;
    return { key: keyOf(`${demo.shop} ${url.href}`), address: demo.image + url.pathname + url.search };
  }
}

type Place = { readonly key: string; readonly address: string };

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
