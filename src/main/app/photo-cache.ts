import { createHash } from 'node:crypto';
import type { PictureSource } from '../ports/picture-source.ts';
import { pictureType } from '../ports/picture-type.ts';
import { smallPicture } from '../ports/small-picture.ts';
import type { DemoPictures } from './demo-pictures.ts';
import { FewAtOnce } from './few-at-once.ts';
import { isAllegroImage, readPhotoAddress } from './photo-address.ts';
import { PhotoFolder } from './photo-folder.ts';

export type Photo = { readonly bytes: Uint8Array; readonly contentType: string };

/** small: for a line of the grid; whole: as Allegro has it. */
export type PhotoSize = 'small' | 'whole';

export type PhotoNeeds = {
  readonly folder: string;
  readonly source: PictureSource;
  readonly now: () => number;
  /** Those of the open shop when it is a demo shop. */
  readonly demo: () => DemoPictures | null;
  /** A file of the seller's own, by its content: blob:<sha-256>. */
  readonly blob: (blobId: string) => Promise<Uint8Array | null>;
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
    const place = url && this.#placeOf(url);
    if (!place) return null;
    const name = `${place.key}.${size}`;
    const known = this.#underWay.get(name);
    const coming = known ?? this.#find(place, size).finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, coming);
    const bytes = await coming;
    const contentType = bytes && pictureType(bytes);
    return contentType ? { bytes, contentType } : null;
  }

  async #find({ key, whole: bring }: Place, size: PhotoSize): Promise<Uint8Array | null> {
    const kept = await this.#folder.read(`${key}.${size}`);
    if (kept) return kept;
    const whole = (size === 'small' ? await this.#folder.read(`${key}.whole`) : null) ?? (await bring());
    const wanted = size === 'small' && whole ? await smallPicture(whole) : whole;
    if (wanted) await this.#folder.keep(`${key}.${size}`, wanted);
    return wanted;
  }

  #fetch(address: () => Promise<string>): Promise<Uint8Array | null> {
    return this.#fetching.run(async () => {
      try {
        return await this.#needs.source(await address());
      } catch {
        // The demo shop did not start: its pictures are as far away as those of Allegro without a network.
        return null;
      }
    });
  }

  /** Null for hosts that are none of ours: no page can make Stragan ask anyone else. */
  #placeOf(url: URL): Place | null {
    const blobId = /^blob:([0-9a-f]{64})$/.exec(url.href)?.[1];
    if (blobId !== undefined) return { key: keyOf(url.href), whole: () => this.#needs.blob(blobId) };
    if (isAllegroImage(url)) return this.#elsewhere(url.href, async () => url.href);
    const demo = this.#needs.demo();
    // Each demo shop has pictures of its own under names that the others have, too.
    if (!demo?.has(url)) return null;
    return this.#elsewhere(`${demo.shop} ${url.href}`, () => demo.addressOf(url));
  }

  #elsewhere(text: string, address: () => Promise<string>): Place {
    return { key: keyOf(text), whole: () => this.#fetch(address) };
  }
}

type Place = { readonly key: string; readonly whole: () => Promise<Uint8Array | null> };

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
