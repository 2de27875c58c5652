import { DAY_MS } from '../data/birth.ts';
import { MEGABYTE, declareFile, fileAnswer, fileNotFound, findFile } from '../declared-files.ts';
import { isRefusal, receiveFile, type FileKind } from '../declared-files.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { switches } from '../switches.ts';
import { bornPicture } from './born-picture.ts';

/**
 * The attachment of a message:
 *
 *   declared --PUT--> NEW --sent, then scanned--> SAFE --six months--> EXPIRED
 *                                             \-> UNSAFE
 *
 * It can be fetched while it is SAFE.
 */
export type FileStatus = 'NEW' | 'SAFE' | 'UNSAFE' | 'EXPIRED';

/** A file as a message names it; those of a born shop were never uploaded and carry what is known of them. */
export type MessageFile = { readonly id: string; readonly born?: { name: string; status: FileStatus } };

const FILES: FileKind = { table: 'message-files', mostBytes: 5 * MEGABYTE, uploadPath: null };
const KEPT_MS = 183 * DAY_MS;
/** What every scanner takes for a virus, by agreement. */
const HARMFUL = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE';

/** POST /messaging/message-attachments. */
export function declareMessageFile(context: Context): DemoAnswer {
  const { filename, size } = context.json as { readonly filename: string; readonly size: number };
  const declared = declareFile(context, FILES, { name: filename, size });
  if (isRefusal(declared)) return declared;
  return { status: 201, headers: {}, body: { id: declared.id } };
}

/** PUT /messaging/message-attachments/{attachmentId}. */
export function uploadMessageFile(context: Context): DemoAnswer {
  const file = receiveFile(context, FILES, context.params['attachmentId'] ?? '');
  return isRefusal(file) ? file : { status: 200, headers: {}, body: { id: file.id } };
}

/** Whether its bytes came. */
export function isUploaded(state: DemoState, id: string): boolean {
  return findFile(state, FILES, id)?.uploadedAt != null;
}

/** How a file of a message that was sent then is now. */
export function statusOf(state: DemoState, file: MessageFile, sentAt: number, now: number): FileStatus {
  if (file.born !== undefined) return file.born.status;
  if (now >= sentAt + KEPT_MS) return 'EXPIRED';
  if (now < sentAt + switches(state).scanDelayMs) return 'NEW';
  const bytes = Buffer.from(findFile(state, FILES, file.id)?.bytes ?? '', 'base64');
  return bytes.includes(HARMFUL) ? 'UNSAFE' : 'SAFE';
}

/** As a message tells of it. */
export function toldFile(context: Context, file: MessageFile, sentAt: number): object {
  const { state, now, addresses } = context;
  const uploaded = findFile(state, FILES, file.id);
  const status = statusOf(state, file, sentAt, now);
  return {
    fileName: file.born?.name ?? uploaded?.name ?? '',
    mimeType: file.born === undefined ? (uploaded?.contentType ?? '') : 'image/png',
    ...(status === 'SAFE' ? { url: `${addresses.api}/messaging/message-attachments/${file.id}` } : {}),
    status,
  };
}

/** The bytes, for whom they are safe. */
export function messageFileBytes({ state }: Context, file: MessageFile): DemoAnswer {
  const uploaded = findFile(state, FILES, file.id);
  if (uploaded !== null) return fileAnswer(uploaded);
  return file.born === undefined ? fileNotFound() : bornPicture(file.born.name);
}
