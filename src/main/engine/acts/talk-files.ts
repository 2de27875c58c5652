import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import type { GivenFile } from '../../../shared/domain/given-files.ts';
import type { Endpoint } from '../allegro/endpoint.ts';
import { patienceFor } from '../allegro/upload-port.ts';
import type { ActCall } from './act.ts';
import { bringFiles, type FileToSend } from './given-files.ts';

type Bringing = Pick<ActCall<unknown>, 'files' | 'http'>;
type Ids = Result<readonly { readonly id: string }[], AppError>;

/** Attachments of messages lie under the id that their declaration answers. */
export async function bringMessageFiles(
  call: Bringing,
  given: readonly GivenFile[] | null | undefined,
): Promise<Ids> {
  const { createMessageAttachment, uploadMessageAttachment } =
    await import('../allegro/endpoints/message-center.ts');
  return bringFiles(call, given, async (file) => {
    const json = { filename: file.name, size: file.content.length };
    const declared = await call.http.call(createMessageAttachment, { json });
    if (!declared.ok) return declared;
    const attachmentId = declared.value.value.id;
    const input = { params: { attachmentId }, bytes: bytesOf(file) };
    const put = await call.http.call(uploadMessageAttachment, input, patienceFor(file));
    return put.ok ? ok(attachmentId) : put;
  });
}

/** Those of disputes, and of what came after them, are sent to the address that the declaration gives. */
export async function bringDisputeFiles(
  call: Bringing,
  given: readonly GivenFile[] | null | undefined,
): Promise<Ids> {
  const { createDisputeAttachment, uploadDisputeAttachment } =
    await import('../allegro/endpoints/disputes.ts');
  return bringFiles(call, given, async (file) => {
    const json = { fileName: file.name, size: file.content.length };
    const declared = await call.http.call(createDisputeAttachment, { json });
    return declared.ok ? putAt(call, uploadDisputeAttachment, declared.value, file) : declared;
  });
}

export async function bringIssueFiles(
  call: Bringing,
  given: readonly GivenFile[] | null | undefined,
): Promise<Ids> {
  const { createAttachment, uploadAttachment } = await import('../allegro/endpoints/post-purchase-issues.ts');
  return bringFiles(call, given, async (file) => {
    const json = { fileName: file.name, size: file.content.length };
    const declared = await call.http.call(createAttachment, { json });
    return declared.ok ? putAt(call, uploadAttachment, declared.value, file) : declared;
  });
}

type Declared = {
  readonly value: { readonly id?: string | null | undefined };
  readonly location: string | null;
};

/** The bytes, to the one-time address of a declaration. */
export async function putAt(
  { http }: Bringing,
  upload: Endpoint,
  { value: { id }, location }: Declared,
  file: FileToSend,
): Promise<Result<string, AppError>> {
  const attachmentId = id ?? null;
  if (attachmentId === null || location === null) return err(NO_PLACE);
  const input = { params: { attachmentId }, at: location, bytes: bytesOf(file) };
  const put = await http.call(upload, input, patienceFor(file));
  return put.ok ? ok(attachmentId) : put;
}

export function bytesOf({ mediaType, content }: Pick<FileToSend, 'mediaType' | 'content'>) {
  return { contentType: mediaType, content };
}

const NO_PLACE: AppError = {
  kind: 'server',
  status: 0,
  traceId: null,
  message: 'Allegro did not say where the file is to be sent.',
};
