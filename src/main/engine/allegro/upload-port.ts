import { declareOfferAttachment, uploadOfferAttachment } from './endpoints/attachments.ts';
import { getOfferAttachment, uploadImage } from './endpoints/images.ts';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import type { AllegroHttp, CallOptions } from './http.ts';
import { parseInstant } from './instant.ts';

/** Files on their way to Allegro. Uploading twice does no harm: what no offer uses goes away by itself. */
export type UploadPort = {
  /** POST /sale/images on the upload host. `expiresAt` is when an unused image goes away. */
  image(file: UploadedFile): Promise<Result<{ readonly address: string; readonly expiresAt: number }>>;
  /** POST /sale/offer-attachments, then PUT of the bytes to the one-time address it gives. */
  attachment(file: UploadedFile & { readonly type: string; readonly name: string }): Promise<Result<string>>;
  /** GET /sale/offer-attachments/{attachmentId}: an offer names its attachments by id alone. */
  attachmentType(attachmentId: string): Promise<Result<string>>;
};

export type UploadedFile = { readonly mediaType: string; readonly content: Uint8Array };

const NAME_LENGTH = 200;
const LEAST_TIMEOUT_MS = 120_000;
/** A slow line still takes so many bytes in a millisecond. */
const SLOWEST_BYTES_PER_MS = 20;

export function createUploadPort(http: AllegroHttp): UploadPort {
  return {
    image: async (file) => {
      const reply = await http.call(uploadImage, { bytes: bytesOf(file) }, patienceFor(file));
      if (!reply.ok) return err(againWhenUnsure(reply.error));
      const { location, expiresAt } = reply.value.value;
      const expires = parseInstant(expiresAt);
      return expires === null ? err(unreadable('expiresAt')) : ok({ address: location, expiresAt: expires });
    },
    attachment: async (file) => {
      const json = { type: file.type, file: { name: file.name.slice(-NAME_LENGTH) } };
      const declared = await http.call(declareOfferAttachment, { json });
      if (!declared.ok) return err(againWhenUnsure(declared.error));
      const attachmentId = declared.value.value.id;
      const { location } = declared.value;
      if (location === null) return err(unreadable('Location'));
      const input = { params: { attachmentId }, at: location, bytes: bytesOf(file) };
      const put = await http.call(uploadOfferAttachment, input, patienceFor(file));
      return put.ok ? ok(attachmentId) : err(againWhenUnsure(put.error));
    },
    attachmentType: async (attachmentId) => {
      const reply = await http.call(getOfferAttachment, { params: { attachmentId } }, { priority: 'send' });
      return reply.ok ? ok(reply.value.value.type) : reply;
    },
  };
}

function bytesOf({ mediaType, content }: UploadedFile) {
  return { contentType: mediaType, content };
}

export function patienceFor({ content }: Pick<UploadedFile, 'content'>): CallOptions {
  return { timeoutMs: Math.max(LEAST_TIMEOUT_MS, content.length / SLOWEST_BYTES_PER_MS) };
}

/** A lost answer leaves a file that nobody uses: the upload is simply tried again. */
function againWhenUnsure(error: AppError): AppError {
  return error.kind === 'unsure'
    ? {
        kind: 'server',
        status: 0,
        traceId: error.traceId,
        message: 'The upload broke off; it is tried again.',
      }
    : error;
}

function unreadable(path: string): AppError {
  const message = `Allegro's answer to the upload could not be read (${path}).`;
  return { kind: 'server', status: 0, traceId: null, message };
}
