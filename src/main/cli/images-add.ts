import type {
  FileProblem,
  ImageKey,
  ImageMatching,
  PlaceImagesInput,
  PreparedFile,
} from '../../shared/contract-files.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { openFiles, problemLine } from './files-open.ts';
import { ask, type Session } from './session.ts';

export type ImagesAddOptions = {
  readonly match?: ImageKey;
  readonly as: PlaceImagesInput['as'];
  readonly dryRun?: boolean;
};

/** So many photos are prepared before the next word on how far it is. */
const PREPARED_AT_ONCE = 40;

/** Photos onto the offers that their names tell; nothing is sent. What cannot be placed makes exit code 3. */
export async function addImages(
  session: Session,
  paths: readonly string[],
  { match, as, dryRun = false }: ImagesAddOptions,
): Promise<ExitCode> {
  const { files, problems } = await openFiles(session, paths);
  const fileIds = files.map(({ fileId }) => fileId);
  const matching = await ask(session, 'images.match', { fileIds, key: match ?? null });
  if (dryRun) {
    session.out.answer({ files: files.length, ...matching, problems }, () => [
      ...matching.matched.map(
        ({ offer, files: own }) =>
          `  ${offer.offerId} ${offer.title}: ${own.map(({ name }) => name).join(', ')}`,
      ),
      ...leftLines(matching, problems),
    ]);
    return isWhole(matching, problems) ? EXIT.done : EXIT.refused;
  }
  const prepared = await prepare(session, matching);
  const placements = placementsOf(matching, prepared.images);
  const title = `Photos of ${placements.length} offer${placements.length === 1 ? '' : 's'}`;
  const outcome = await ask(session, 'images.place', { title, as, placements });
  const { refused } = outcome;
  const unusable = [...problems, ...prepared.problems];
  const document = { files: files.length, ...matching, problems: unusable, ...outcome };
  session.out.answer(document, () => [
    `${outcome.edited} offers edited, ${outcome.unchanged} already so, ${refused.length} not edited`,
    ...refused.map(({ offerId, message }) => `  ${offerId} ${message}`),
    ...leftLines(matching, unusable),
  ]);
  return isWhole(matching, unusable) && refused.length === 0 ? EXIT.done : EXIT.refused;
}

type Prepared = { readonly images: readonly PreparedFile[]; readonly problems: readonly FileProblem[] };

async function prepare(session: Session, { matched }: ImageMatching): Promise<Prepared> {
  const fileIds = matched.flatMap(({ files }) => files.map(({ fileId }) => fileId));
  const images: PreparedFile[] = [];
  const problems: FileProblem[] = [];
  for (let start = 0; start < fileIds.length; start += PREPARED_AT_ONCE) {
    if (start > 0) session.out.note(`${start} of ${fileIds.length} photos prepared`);
    const input = { fileIds: fileIds.slice(start, start + PREPARED_AT_ONCE) };
    const prepared = await ask(session, 'images.prepare', input);
    images.push(...prepared.images);
    problems.push(...prepared.problems);
  }
  return { images, problems };
}

function placementsOf(
  { matched }: ImageMatching,
  images: readonly PreparedFile[],
): PlaceImagesInput['placements'] {
  const blobOf = new Map(images.map(({ fileId, blobId }) => [fileId, blobId]));
  return matched.flatMap(({ offer, files }) => {
    const blobIds = files.flatMap(({ fileId }) => blobOf.get(fileId) ?? []);
    return blobIds.length === 0 ? [] : [{ offerId: offer.offerId, blobIds }];
  });
}

function leftLines(matching: ImageMatching, problems: readonly FileProblem[]): string[] {
  const { unmatched, ambiguous, eanUnknownOffers } = matching;
  return [
    ...[...unmatched, ...ambiguous].map(({ name, reason }) => `  ${name}: ${reason}`),
    ...problems.map(problemLine),
    ...(eanUnknownOffers > 0 && unmatched.length > 0
      ? [`The EANs of ${eanUnknownOffers} offers are not known here yet: run "stragan sync --details".`]
      : []),
  ];
}

function isWhole({ unmatched, ambiguous }: ImageMatching, problems: readonly FileProblem[]): boolean {
  return unmatched.length + ambiguous.length + problems.length === 0;
}
