import type { Words } from '../../../shared/contract-collections.ts';
import type { PaperFile, PaperPage } from '../../../shared/contract-papers.ts';
import type { Edition } from '../../../shared/domain/account.ts';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';
import type { Handlers } from '../engine.ts';
import { ALL_PAPERS } from '../papers/all-papers.ts';
import type { FilePorts } from '../file-ports.ts';
import { keepGiven } from '../uploads/keep-given.ts';
import type { AnsweredPaper, Paper } from '../papers/paper.ts';
import type { Clock } from '../ports.ts';
import type { WriteDb } from '../store/handle.ts';
import { blobById, keepBlob } from '../store/queries/blobs.ts';
import { itemRow } from '../store/queries/item-rows.ts';
import { itemTitles } from '../store/queries/item-titles.ts';
import { itemsByWaybill, keepPapers, keptPapers, type PaperPlace } from '../store/queries/papers.ts';
import type { BlobStore } from '../uploads/blob-store.ts';
import { fileNameOf } from '../papers/file-name.ts';

export type PaperParts = {
  readonly db: WriteDb;
  readonly clock: Clock;
  readonly http: AllegroHttp;
  readonly blobs: BlobStore;
  readonly edition: Edition;
  readonly files: FilePorts;
  /** Default: all that Stragan knows. */
  readonly papers?: readonly Paper[];
  /** Of the window: what files are called in. */
  readonly language: () => keyof Words;
};

type Asked = {
  readonly collection: string;
  readonly paper: string;
  readonly keys: readonly string[];
  readonly part?: number;
  readonly page?: PaperPage;
};

type Got = {
  readonly files: readonly PaperFile[];
  readonly why: Words | null;
  readonly keptAt: number | null;
};

/** What a printer is loaded with where nothing is said. */
const USUAL_PAGE: PaperPage = 'A6';

export function paperHandlers(parts: PaperParts): Handlers<'papers.get' | 'files.keep'> {
  return {
    'papers.get': (asked) => getPaper(parts, asked),
    'files.keep': ({ fileId, rule }) => keepGiven(parts, fileId, rule),
  };
}

async function getPaper(parts: PaperParts, asked: Asked): Promise<Result<Got, AppError>> {
  const { db, http, edition } = parts;
  const { collection, keys, part = 0, page = USUAL_PAGE } = asked;
  const paper = (parts.papers ?? ALL_PAPERS).find(
    (one) => one.name === asked.paper && one.collection === collection,
  );
  if (paper === undefined) return err(bad('paper', `Stragan knows no ${asked.paper} of ${collection}.`));
  if (!(paper.editions ?? [edition]).includes(edition))
    return err(bad('paper', `This edition of Allegro has no ${asked.paper}.`));
  if (keys.length > 1 && paper.ofMany !== true)
    return err(bad('keys', `${asked.paper} can be had of one item at a time.`));
  const place = placeOf({ ...asked, part, page });
  const answered = await paper.get({
    http,
    edition,
    keys,
    part,
    page,
    documentOf: (key) => itemRow(db, collection, key)?.document ?? null,
    findByWaybill: (name, list, waybills) => itemsByWaybill(db, name, list, waybills),
  });
  if (!answered.ok) return (await keptBefore(parts, place, answered.error)) ?? answered;
  if (!Array.isArray(answered.value)) return ok({ files: [], why: answered.value as Words, keptAt: null });
  return ok({ files: await keep(parts, place, { ...paper, keys }, answered.value), why: null, keptAt: null });
}

type Naming = Pick<Paper, 'collection' | 'fileName'> & { readonly keys: readonly string[] };

async function keep(
  parts: PaperParts,
  place: PaperPlace,
  naming: Naming,
  answered: readonly AnsweredPaper[],
): Promise<readonly PaperFile[]> {
  const { db, clock, blobs, language } = parts;
  const now = clock.now();
  const own = ownName(db, naming);
  const word = naming.fileName[language()];
  const kept: { readonly blobId: string; readonly fileName: string }[] = [];
  const files: PaperFile[] = [];
  for (const [index, { name, mediaType, content }] of answered.entries()) {
    const at = answered.length > 1 ? index : null;
    const fileName = name ?? fileNameOf({ word, own, at, mediaType });
    const blobId = await blobs.keep(content);
    const sizeBytes = content.length;
    keepBlob(db, { blobId, mediaType, sizeBytes, width: null, height: null, name: fileName }, now);
    kept.push({ blobId, fileName });
    files.push({ fileName, mediaType, sizeBytes, content: base64(content) });
  }
  keepPapers(db, place, kept, now);
  return files;
}

/** As the seller knows the item; of several how many they are. */
function ownName(db: WriteDb, { collection, keys }: Naming): string {
  const [only = ''] = keys;
  if (keys.length > 1) return String(keys.length);
  return itemTitles(db, collection, [only]).get(only) ?? only;
}

/** What was got before, where Allegro cannot be asked now; null where there is none of it. */
async function keptBefore(
  { db, blobs }: PaperParts,
  place: PaperPlace,
  error: AppError,
): Promise<Result<Got, AppError> | null> {
  if (!CANNOT_ASK.includes(error.kind)) return null;
  const kept = keptPapers(db, place);
  const files: PaperFile[] = [];
  for (const { blobId, fileName } of kept) {
    const blob = blobById(db, blobId);
    const content = await blobs.read(blobId);
    if (blob === null || content === null) return null;
    const { mediaType, sizeBytes } = blob;
    files.push({ fileName, mediaType, sizeBytes, content: base64(content) });
  }
  const [first] = kept;
  return first === undefined ? null : ok({ files, why: null, keptAt: first.gotAt });
}

const CANNOT_ASK: readonly AppError['kind'][] = ['offline', 'auth', 'rate-limited', 'server', 'unsure'];

function placeOf({ paper, keys, part, page }: Required<Asked>): PaperPlace {
  return { name: paper, place: JSON.stringify([keys.toSorted(), part, page]) };
}

function base64(content: Uint8Array): string {
  return Buffer.from(content).toString('base64');
}

function bad(path: string, message: string): AppError {
  return { kind: 'bad-input', path, message };
}
