import type { AllegroHttp } from '../allegro/http.ts';
import { type UploadPort, createUploadPort } from '../allegro/upload-port.ts';
import type { FilePorts } from '../file-ports.ts';
import type { Clock, DurableStep } from '../ports.ts';
import type { WriteDb } from '../store/handle.ts';
import { type BlobStore, createBlobStore } from './blob-store.ts';
import { noUploader } from './no-uploader.ts';
import { type Uploader, createUploader } from './uploader.ts';

/** `desk` is null in a host that has no files. */
export type Uploads = {
  readonly uploader: Uploader;
  readonly desk: {
    readonly files: FilePorts;
    readonly blobs: BlobStore;
    readonly uploadPort: UploadPort;
  } | null;
};

type UploadsInput = {
  readonly files: FilePorts | undefined;
  readonly db: WriteDb;
  readonly http: AllegroHttp;
  readonly clock: Clock;
  readonly durableStep: DurableStep;
};

export function openUploads({ files, db, http, clock, durableStep }: UploadsInput): Uploads {
  if (files === undefined) return { uploader: noUploader(), desk: null };
  const uploadPort = createUploadPort(http);
  const blobs = createBlobStore(files.blobs);
  const uploader = createUploader({ db, clock, durableStep, port: uploadPort, blobs });
  return { uploader, desk: { files, blobs, uploadPort } };
}
