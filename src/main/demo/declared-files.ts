import { errors, oneError } from './errors.ts';
import type { Context, DemoAnswer, DemoState, Table } from './kinds.ts';
import { randomUuid } from './random.ts';

/**
 * A file that is declared by JSON, sent to the address that the declaration answers, then named by something
 * else: the attachment of a warranty, of a message, of an issue.
 */
export type DeclaredFile = {
  readonly id: string;
  readonly name: string;
  /** As declared; null where only a name is. */
  readonly size: number | null;
  /** Base64; null until the bytes came. */
  readonly bytes: string | null;
  readonly contentType: string | null;
  /** Epoch milliseconds; null until the bytes came. */
  readonly uploadedAt: number | null;
};

/** Where files of one kind are kept, and what holds for them. */
export type FileKind = {
  readonly table: string;
  readonly mostBytes: number;
  /** Path under which one-time addresses lie; null: the address ends with the id. */
  readonly uploadPath: string | null;
  /** Whose address takes the bytes; left out: the upload host's. */
  readonly host?: 'api';
};

export type Declared = { readonly id: string; readonly headers: Readonly<Record<string, string>> };

export const MEGABYTE = 1_048_576;
const MOST_LETTERS = 255;

/** A new file under an id of its own, or why there may be none. */
export function declareFile(
  { state, random, addresses }: Context,
  kind: FileKind,
  { name, size }: { readonly name: string; readonly size: number | null },
): Declared | DemoAnswer {
  if (name.trim() === '' || name.length > MOST_LETTERS) return wrong('fileName');
  if (size !== null && (size < 1 || size > kind.mostBytes)) return wrong('size');
  const id = randomUuid(random);
  filesOf(state, kind).put(id, { id, name, size, bytes: null, contentType: null, uploadedAt: null });
  if (kind.uploadPath === null) return { id, headers: {} };
  const ticket = randomUuid(random);
  ticketsOf(state, kind).put(ticket, id);
  return { id, headers: { location: `${addresses[kind.host ?? 'upload']}${kind.uploadPath}/${ticket}` } };
}

/** The file with the bytes of this request, or why they are not taken. `name` is the end of the address. */
export function receiveFile(context: Context, kind: FileKind, name: string): DeclaredFile | DemoAnswer {
  const { state, request, now } = context;
  const id = kind.uploadPath === null ? name : (ticketsOf(state, kind).get(name) ?? '');
  const declared = filesOf(state, kind).get(id);
  if (declared === undefined) return fileNotFound();
  if (declared.uploadedAt !== null)
    return oneError(400, 'VALIDATION_ERROR', 'The file was sent already.', { path: 'attachmentId' });
  if (request.body.length > kind.mostBytes) {
    return oneError(413, 'PayloadTooLarge', `A file has at most ${kind.mostBytes} bytes.`);
  }
  if (request.body.length === 0) return wrong('file');
  const file: DeclaredFile = {
    ...declared,
    bytes: Buffer.from(request.body).toString('base64'),
    contentType: (request.headers['content-type'] ?? '').split(';')[0]?.trim() ?? '',
    uploadedAt: now,
  };
  filesOf(state, kind).put(id, file);
  return file;
}

export function findFile(state: DemoState, kind: FileKind, id: string): DeclaredFile | null {
  return filesOf(state, kind).get(id) ?? null;
}

export function isRefusal<T extends object>(found: T | DemoAnswer): found is DemoAnswer {
  return 'status' in found && 'headers' in found && 'body' in found;
}

/** The bytes of a file as they were sent. */
export function fileAnswer({ name, bytes, contentType }: DeclaredFile): DemoAnswer {
  return {
    status: 200,
    headers: {
      'content-type': contentType ?? 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
    body: new Uint8Array(Buffer.from(bytes ?? '', 'base64')),
  };
}

export function fileNotFound(): DemoAnswer {
  return oneError(404, 'AttachmentNotFoundException', 'Attachment not found.');
}

function filesOf(state: DemoState, { table }: FileKind): Table<DeclaredFile> {
  return state.table<DeclaredFile>(table);
}

/** Ids of files by the end of their one-time addresses. */
function ticketsOf(state: DemoState, { table }: FileKind): Table<string> {
  return state.table<string>(`${table}-addresses`);
}

function wrong(path: string): DemoAnswer {
  return errors(422, [{ code: 'VALIDATION_ERROR', message: `Invalid value of ${path}.`, path }]);
}
