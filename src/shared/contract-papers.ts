import type { Words } from './contract-collections.ts';
import type { FileRule, GivenFile } from './domain/given-files.ts';
import type { Money } from './domain/money.ts';
import type { OfferId } from './domain/offer.ts';

/** Of what is printed; label printers take A6. */
export const PAPER_PAGES = ['A6', 'A4'] as const;
export type PaperPage = (typeof PAPER_PAGES)[number];

/** A file that Allegro makes of items, or keeps for them: a label, a protocol, an attachment. */
export type PaperInfo = {
  /** "shipments.label". */
  readonly name: string;
  readonly words: Words;
  /** It can be had of several items together. */
  readonly ofMany: boolean;
  /** The seller chooses the size of the page. */
  readonly hasPages: boolean;
};

export type PaperFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Base64. */
  readonly content: string;
};

export type Fee = {
  readonly name: string;
  readonly price: Money;
  /** Of ISO 8601, of what is charged again and again. */
  readonly every: string | null;
};

/** An offer on the public list. */
export type PublicOffer = {
  readonly offerId: OfferId;
  readonly title: string;
  readonly seller: string;
  readonly isOwn: boolean;
  readonly price: Money | null;
  readonly delivery: Money | null;
};

export type PaperCommands = {
  /**
   * Gets the files from Allegro and keeps them here. Without a network: those that were kept before
   * (`keptAt`). No files: `why`. `part`: which of an item's attachments, the first is 0.
   */
  'papers.get': {
    in: {
      collection: string;
      paper: string;
      keys: readonly string[];
      part?: number;
      page?: PaperPage;
    };
    out: { files: readonly PaperFile[]; why: Words | null; keptAt: number | null };
  };
  /** Keeps what is in an opened file, for a form; `bad-input` at "fileId.too-large" and the like. */
  'files.keep': {
    in: { fileId: number; rule: FileRule };
    out: GivenFile & { readonly mediaType: string; readonly sizeBytes: number };
  };
  /** What Allegro charges when the offer sells at the price as shown, and while it lasts. */
  'offers.fees': {
    in: { offerId: OfferId };
    out: { price: Money | null; commissions: readonly Fee[]; charges: readonly Fee[] };
  };
  /** Where the offer stands among those that buyers find by its title, the cheapest with delivery first. */
  'offers.rivals': {
    in: { offerId: OfferId };
    out: { phrase: string; total: number; offers: readonly PublicOffer[] };
  };
};
