/** What may go with a message. Source: PUT /messaging/message-attachments/{attachmentId}. */
const PICTURES_AND_PDF = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/bmp',
  'image/tiff',
  'application/pdf',
] as const;

/**
 * What Allegro takes of the seller's files, by what they go with. Sources: message-attachments, issues and
 * dispute attachments, invoices, attachments of after-sales conditions.
 */
export const FILE_RULES = {
  message: { mediaTypes: PICTURES_AND_PDF, mostBytes: 5_242_880 },
  issue: { mediaTypes: PICTURES_AND_PDF, mostBytes: 2_097_152 },
  invoice: { mediaTypes: ['application/pdf'], mostBytes: 3_000_000 },
  warranty: { mediaTypes: ['application/pdf'], mostBytes: 10_000_000 },
} as const satisfies Record<string, { readonly mediaTypes: readonly string[]; readonly mostBytes: number }>;

export type FileRule = keyof typeof FILE_RULES;

/** A file that was given to a form: what is in it, by its SHA-256, and what it is called. */
export type GivenFile = { readonly blobId: string; readonly name: string };
