import type { PartField } from '../../../shared/domain/offer-fields.ts';
import type { Column, FormFieldKind, ItemShape, Shelf, Words } from '../../../shared/contract-collections.ts';
import type { Edition } from '../../../shared/domain/account.ts';
import type { GroupName } from '../allegro/catalogue.ts';
import type { QueryValue } from '../allegro/endpoint.ts';
import type { Beginning } from './beginnings.ts';

/** A method by its id; several where editions differ: the first that the account's edition has is used. */
export type MethodOf = string | readonly string[];

/** In each edition, or in one; `when`: only while the property beside it has this value. */
export type Need = {
  readonly edition?: Edition;
  readonly when?: { readonly name: string; readonly is: string };
};

/**
 * One thing that a seller owns many of: all that Stragan needs to keep it, show it, change it and send it.
 * Methods are named by their ids, so that their schemas are loaded when they are first needed.
 */
export type Collection = {
  /** Kebab-case, in the plural: "return-policies". */
  readonly name: string;
  readonly shelf: Shelf;
  readonly words: { readonly one: Words; readonly many: Words; readonly note?: Words };
  /** Default: record. */
  readonly shape?: ItemShape;
  /** The groups of the catalogue that have its methods. */
  readonly groups: readonly GroupName[];
  readonly methods: {
    /** Left out where Allegro has only single items. */
    readonly list?: MethodOf;
    readonly get?: MethodOf;
    readonly create?: MethodOf;
    readonly update?: MethodOf;
    readonly remove?: MethodOf;
  };
  /** What the list is asked with besides its pages. */
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** The same, where only one edition takes it. */
  readonly queryIn?: Readonly<Partial<Record<Edition, Readonly<Record<string, QueryValue>>>>>;
  /**
   * Which entries of the list are its own, by the value at a path; where the list cannot be asked for them.
   */
  readonly only?: Readonly<Record<string, string>>;
  /** Which items Allegro lets nobody change or delete, by the values at paths, and why. */
  readonly fixed?: { readonly where: Readonly<Record<string, string>>; readonly why: Words };
  /**
   * What one says of itself that was taken away and can still be read by its key, by paths: it is as if
   * Allegro had it no more.
   */
  readonly over?: Readonly<Record<string, string>>;
  /**
   * The parameter that takes what is looked for; without it nothing is read, and only the first page
   * then.
   */
  readonly search?: string;
  /**
   * Where the entries stand in the list's answer, where they are not its first list: "items.regular", or
   * "categories[].definitions" for those of several lists. An edition that does not have it: its first list.
   */
  readonly entries?: string;
  /** Path of the key in the document; several where only together they tell entries apart. Default: "id". */
  readonly key?: string | readonly string[];
  /** The parameter in the path of get, update and remove. Default: the last one of the path. */
  readonly param?: string;
  /** Paths of what it is called by; the first that is there. Default: "name". */
  readonly title?: readonly string[];
  readonly columns: readonly Column[];
  /** Its items have offers' keys, and name what this part of the offer lacks. */
  readonly fills?: PartField;
  /**
   * Where the list can be asked for what changed: the parameter, and the path of the moment that it goes by.
   * The newest first then.
   */
  readonly since?: { readonly param: string; readonly path: string };
  /** How it is kept fresh by itself. `on-demand`: when somebody looks. Default: daily. */
  readonly reads?: 'hourly' | 'daily' | 'on-demand';
  /**
   * Part of each item of another collection, or of each offer ("offers"); `param` takes the key of that item,
   * in the path or the query.
   * `also`: parameters that take other values of that item's document, by their paths.
   */
  readonly within?: {
    readonly collection: string;
    readonly param: string;
    readonly also?: Readonly<Record<string, string>>;
  };
  /** The parameter that takes the seller's own number, in the path or the query. */
  readonly ofSeller?: string;
  /**
   * Paths that hold the key of an item of another collection: {"shippingRates.id": "shipping-rates"}; or of
   * an offer: {"offer.id": "offers"}.
   */
  readonly references?: Readonly<Record<string, string>>;
  /**
   * What fields of its form are, by their paths, where the request tells no more than that they are texts.
   */
  readonly inputs?: Readonly<Record<string, FormFieldKind>>;
  /**
   * What Allegro refuses to be without, by paths, where its request says that it may be left out.
   */
  readonly needs?: Readonly<Record<string, Need>>;
  /**
   * Properties that Allegro sets and that no request takes, beyond those that the request does not declare.
   * Those with a longer path are only left out of the form.
   */
  readonly readOnly?: readonly string[];
  /**
   * Properties that tell an item of our own making among those that Allegro lists, after an answer was lost.
   * Default: all that the creation said and the list shows.
   */
  readonly knownBy?: readonly string[];
  /**
   * Properties that are sets of {id}: what either side adds or takes out holds, and nothing of it is a
   * conflict.
   */
  readonly sets?: readonly string[];
  /** What the form of a new one begins with, by the document of the item, or offer, that it is part of. */
  readonly begins?: Beginning;
  /** The editions that have it, where fewer than have its methods. */
  readonly editions?: readonly Edition[];
  /** For an edition that lacks it: what the seller is told. */
  readonly goneNote?: Words;
};

/** The whole definition stays as it is written, so that paths and names can be checked. */
export function collection(definition: Collection): Collection {
  return definition;
}
