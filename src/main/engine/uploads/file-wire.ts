import {
  type FileField,
  MOST_IMAGES,
  MOST_SAFETY_FILES,
  blobIn,
  typeIn,
  withoutType,
} from '../../../shared/domain/offer-files.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import type { ReadDb } from '../store/handle.ts';
import { descriptionImages, galleryAddresses } from '../store/queries/offer-files.ts';
import { usableUpload } from '../store/queries/uploads.ts';

type Wired = {
  readonly db: ReadDb;
  readonly offerId: OfferId;
  readonly names: readonly string[];
  readonly now: number;
};

/** The files of a field as a write names them: addresses and ids for what is known here by its content. */
export function fileWire(field: FileField, wired: Wired): Result<unknown> {
  switch (field) {
    case 'images':
      return galleryWire(wired);
    case 'attachments':
      return attachmentsWire(wired);
    case 'safety':
      return safetyWire(wired);
  }
}

/** A photo that is there keeps its address; photos that the description shows stay. */
function galleryWire({ db, offerId, names, now }: Wired): Result<unknown> {
  const there = new Map(galleryAddresses(db, offerId).map(({ name, address }) => [name, address]));
  const needed = descriptionImages(db, offerId).filter((name) => !names.includes(name) && there.has(name));
  const wanted = [...names, ...needed];
  if (wanted.length > MOST_IMAGES) return err(tooMany('photos', wanted.length, MOST_IMAGES));
  const addresses = wanted.map((name) => there.get(name) ?? uploaded(db, 'image', name, now));
  return addresses.includes(null) ? err(NOT_UPLOADED) : ok(addresses);
}

function attachmentsWire({ db, names, now }: Wired): Result<unknown> {
  const types = names.map(typeIn).filter((type) => type !== null);
  const twice = types.find((type, index) => types.indexOf(type) !== index);
  if (twice !== undefined) return err(secondOfType(twice));
  return idsWire(db, names, now);
}

function safetyWire({ db, names, now }: Wired): Result<unknown> {
  const [first] = names;
  if (first?.startsWith('text:')) return ok({ type: 'TEXT', description: first.slice('text:'.length) });
  if (names.length === 0) return ok({ type: 'NO_SAFETY_INFORMATION' });
  if (names.length > MOST_SAFETY_FILES)
    return err(tooMany('safety documents', names.length, MOST_SAFETY_FILES));
  const attachments = idsWire(db, names, now);
  return attachments.ok ? ok({ type: 'ATTACHMENTS', attachments: attachments.value }) : attachments;
}

function idsWire(db: ReadDb, names: readonly string[], now: number): Result<unknown> {
  const ids = names.map((name) =>
    blobIn(name) === null ? withoutType(name) : uploaded(db, typeIn(name) ?? '', name, now),
  );
  return ids.includes(null) ? err(NOT_UPLOADED) : ok(ids.map((id) => ({ id })));
}

function uploaded(db: ReadDb, kind: string, name: string, now: number): string | null {
  const blobId = blobIn(name);
  return blobId === null ? name : (usableUpload(db, kind, blobId, now)?.location ?? null);
}

function tooMany(what: string, count: number, most: number): AppError {
  const message = `The offer would have ${count} ${what}; Allegro takes ${most}.`;
  return { kind: 'bad-input', message, path: null };
}

function secondOfType(type: string): AppError {
  const message = `The offer has another ${type} by now. Put the file on once more to let it take its place.`;
  return { kind: 'bad-input', message, path: null };
}

/** It was not known to be needed when files were brought: the next attempt brings it. */
const NOT_UPLOADED: AppError = {
  kind: 'server',
  status: 0,
  traceId: null,
  message: 'A file has to be uploaded first.',
};
