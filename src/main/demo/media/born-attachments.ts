import { attachmentId } from '../data/settings-ids.ts';
import { pdfOf } from '../pdf.ts';
import { SHOP_ADDRESS } from '../settings/shop-address.ts';

export type Attachment = {
  readonly type: string;
  readonly name: string;
  /** The one-time address's secret; null once it was used. */
  readonly ticket: string | null;
};

/** Names of attached files on the image host begin so. */
export const ATTACHED = 'attachment-';

const BORN: readonly Attachment[] = [
  { type: 'MANUAL', name: 'instrukcja-montazu.pdf', ticket: null },
  { type: 'SAFETY_INFORMATION_MANUAL', name: 'karta-bezpieczenstwa.pdf', ticket: null },
];

/** The files that offers of a new shop name. */
export function bornAttachment(seed: number, id: string): Attachment | undefined {
  return BORN.find((_, at) => attachmentId(seed, at) === id);
}

/** The bytes of such a file by its name on the image host, or null. */
export function bornFile(seed: number, name: string): Uint8Array | null {
  const file = name.startsWith(ATTACHED) ? bornAttachment(seed, name.slice(ATTACHED.length)) : undefined;
  return file === undefined ? null : pdfOf([SHOP_ADDRESS.name, file.name]);
}
