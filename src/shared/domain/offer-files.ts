/**
 * The files of an offer by name, in their order. A name says what the file is, so that the same file is known
 * again however often it was uploaded:
 *
 *   image        `blob:<sha-256>` for one that came from here, else its address at Allegro
 *   attachment   `<TYPE>:blob:<sha-256>` or `<TYPE>:<id>`; `?:<id>` while its type is not known
 *   safety       as attachments; `text:<words>` where the safety information is text
 */
export type OfferFiles = {
  readonly images: readonly string[];
  readonly attachments: readonly string[];
  /** Undefined for an offer without a product. Source: productSet[0].safetyInformation. */
  readonly safety: readonly string[] | undefined;
};

export type FileField = keyof OfferFiles;

/** Source: Allegro's guide to creating offers. */
export const MOST_IMAGES = 16;
/** Source: safetyInformation of PATCH /sale/product-offers/{offerId}. */
export const MOST_SAFETY_FILES = 20;

const FILE_FIELDS: readonly string[] = ['images', 'attachments', 'safety'] satisfies FileField[];
const BLOB = /(?:^|:)blob:([0-9a-f]{64})$/;
const TYPED = /^([A-Z_?]+):(.*)$/s;

export function isFileField(field: string): field is FileField {
  return FILE_FIELDS.includes(field);
}

export function imageName(blobId: string): string {
  return `blob:${blobId}`;
}

/** `type` null: not known yet. `file` is `blob:<sha-256>` or Allegro's id. */
export function attachmentName(type: string | null, file: string): string {
  return `${type ?? '?'}:${file}`;
}

/** The file behind a name, if it came from here. */
export function blobIn(name: string): string | null {
  return BLOB.exec(name)?.[1] ?? null;
}

/** Of an attachment's name; null while the type is not known. */
export function typeIn(name: string): string | null {
  const type = TYPED.exec(name)?.[1] ?? '?';
  return type === '?' ? null : type;
}

/** An attachment's name without its type. */
export function withoutType(name: string): string {
  return TYPED.exec(name)?.[2] ?? name;
}

/** The same files in the same order; the type of an attachment may have been learnt meanwhile. */
export function sameFiles(left: readonly string[] | null, right: readonly string[] | null): boolean {
  if (left === null || right === null) return left === right;
  const isSame = (name: string, index: number) => withoutType(name) === withoutType(right[index] ?? '');
  return left.length === right.length && left.every(isSame);
}
