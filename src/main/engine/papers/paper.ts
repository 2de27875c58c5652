import type { Words } from '../../../shared/contract-collections.ts';
import type { PaperPage } from '../../../shared/contract-papers.ts';
import type { Edition } from '../../../shared/domain/account.ts';
import type { AppError, Result } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';

export type PaperCall = {
  readonly http: AllegroHttp;
  readonly edition: Edition;
  /** Of the items it is of; one, unless the paper is of many. */
  readonly keys: readonly string[];
  /** Which of the attachments, the first is 0. */
  readonly part: number;
  readonly page: PaperPage;
  /** An item as it is kept here; null where it is not known. */
  readonly documentOf: (key: string) => unknown;
  /** Keys of the items of a collection that have one of these numbers in one of the entries of a list. */
  readonly findByWaybill: (
    collection: string,
    list: string,
    waybills: readonly string[],
  ) => readonly string[];
};

/** `name`: as Allegro calls it; null where the paper's own words and the keys do. */
export type AnsweredPaper = {
  readonly name: string | null;
  readonly mediaType: string;
  readonly content: Uint8Array;
};

/** Words say why there is none: no error, only nothing to be had. */
export type PaperAnswer = Result<readonly AnsweredPaper[] | Words, AppError>;

/** A file that Allegro makes of items or keeps for them. Getting it changes nothing. */
export type Paper = {
  /** "shipments.label". */
  readonly name: string;
  /** The collection whose items it is of. */
  readonly collection: string;
  readonly words: Words;
  /** What its file is called. */
  readonly fileName: Words;
  readonly editions?: readonly Edition[];
  readonly ofMany?: boolean;
  readonly hasPages?: boolean;
  get(call: PaperCall): Promise<PaperAnswer>;
};
