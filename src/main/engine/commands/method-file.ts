import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import { classifyFailure } from '../allegro/classify.ts';
import type { Endpoint, Upload } from '../allegro/endpoint.ts';
import type { AnsweredFile } from '../allegro/reply.ts';
import { isJson } from '../allegro/media-types.ts';
import type { FilePorts } from '../file-ports.ts';
import { TransportFailure } from '../ports.ts';
import type { ReadDb } from '../store/handle.ts';
import { sellerFiles } from '../store/queries/seller-files.ts';
import { mediaTypeOf } from '../uploads/media-type.ts';

export type FileParts = { readonly db: ReadDb; readonly files?: Pick<FilePorts, 'disk'> | undefined };

export type ChosenFile = { readonly name: string; readonly sizeBytes: number; readonly upload: Upload };

/** The seller's file, to be read while it is sent; its size is that of now. */
export async function chooseFile(
  { db, files }: FileParts,
  endpoint: Endpoint,
  chosen: { readonly fileId: number; readonly mediaType?: string },
): Promise<Result<ChosenFile>> {
  const [known] = sellerFiles(db, [chosen.fileId]);
  if (known === undefined || files === undefined) return err(bad('fileId', 'This file was not opened.'));
  const { disk } = files;
  const [file] = (await disk.find([known.path])).files;
  if (file === undefined) return err(bad('fileId', `${known.name} cannot be read; perhaps it was moved.`));
  const contentType =
    chosen.mediaType ?? (await firstBytesType(disk.open(file.path))) ?? onlyTypeOf(endpoint);
  if (contentType === null) return err(bad('mediaType', `Say what kind of file ${file.name} is.`));
  const content = { sizeBytes: file.sizeBytes, open: () => disk.open(file.path) };
  return ok({ name: file.name, sizeBytes: file.sizeBytes, upload: { contentType, content } });
}

/** Puts the answered file where the seller wants it; whole or not at all. */
export async function saveFile(
  { files }: FileParts,
  endpoint: Endpoint,
  file: AnsweredFile,
  path: string,
): Promise<Result<number>> {
  if (files === undefined) return err(bad('saveAs', 'There is no place for files here.'));
  try {
    return ok(await files.disk.save(path, file.stream ?? onePiece(file.bytes)));
  } catch (failure) {
    if (failure instanceof TransportFailure) return err(classifyFailure(endpoint, failure));
    const why = failure instanceof Error ? failure.message : String(failure);
    return err(bad('saveAs', `The file could not be saved: ${why}`));
  }
}

async function firstBytesType(content: AsyncIterable<Uint8Array>): Promise<string | null> {
  for await (const piece of content) return mediaTypeOf(piece);
  return null;
}

function onlyTypeOf({ consumes = [] }: Endpoint): string | null {
  const [type, ...others] = consumes.filter((one) => !isJson(one));
  return type !== undefined && others.length === 0 ? type : null;
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function bad(path: string, message: string): AppError {
  return { kind: 'bad-input', path, message };
}
