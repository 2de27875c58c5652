import { create } from 'zustand';
import type { OfferLabel } from '../../shared/contract-files.ts';
import type { AttachmentType } from '../../shared/domain/attachment-types.ts';

/** A file that is to be attached to offers, before it is. Kept while one looks elsewhere. */
export type AttachmentForm = {
  readonly type: AttachmentType;
  readonly file: { readonly fileId: number; readonly name: string } | null;
  /** How the offers are found. */
  readonly by: 'selection' | 'search' | 'list';
  /** Those that were chosen among the offers. */
  readonly selection: readonly string[];
  /** Those that were found by searching. */
  readonly found: readonly OfferLabel[];
  /** Codes as they were pasted. */
  readonly list: string;
};

export const NO_ATTACHMENT: AttachmentForm = {
  type: 'MANUAL',
  file: null,
  by: 'search',
  selection: [],
  found: [],
  list: '',
};

export const useAttachments = create<AttachmentForm>(() => NO_ATTACHMENT);

export function changeAttachment(part: Partial<AttachmentForm>): void {
  useAttachments.setState(part);
}

export function forgetAttachment(): void {
  useAttachments.setState(NO_ATTACHMENT, true);
}
