import type { Words } from '../../../shared/contract-collections.ts';
import type { Edition } from '../../../shared/domain/account.ts';
import type { AllegroHttp } from '../allegro/http.ts';
import type { OfferPort } from '../allegro/offer-port.ts';
import type { Handlers } from '../engine.ts';
import type { Uploads } from '../uploads/open-uploads.ts';
import type { WritingParts } from './edits.ts';
import { paperHandlers } from './papers.ts';
import { uploadHandlers, type UploadCommand } from './uploads.ts';

type FileCommand = UploadCommand | 'papers.get' | 'files.keep';

type Parts = WritingParts & {
  readonly uploads: Uploads;
  readonly port: OfferPort;
  readonly http: AllegroHttp;
  readonly edition: Edition;
  /** Of the window: what files are called in. */
  readonly language: () => keyof Words;
};

/** Files of the seller and files of Allegro; none in a host that has no place for them. */
export function fileHandlers({ uploads: { desk }, ...parts }: Parts): Partial<Handlers<FileCommand>> {
  return desk === null
    ? {}
    : { ...uploadHandlers({ ...parts, ...desk }), ...paperHandlers({ ...parts, ...desk }) };
}
