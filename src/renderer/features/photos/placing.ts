import type {
  FileProblem,
  ImageMatching,
  OfferLabel,
  PlaceImagesInput,
  PreparedFile,
} from '../../../shared/contract-files.ts';

export type Chosen = ReadonlyMap<number, OfferLabel>;

/** A file that no offer was found for; candidates where there are several. */
export type Unplaced = {
  readonly fileId: number;
  readonly name: string;
  readonly candidates: readonly OfferLabel[];
};

/** Which offer each file goes to: what the seller chose comes before what its name says. */
export function offersByFile(matching: ImageMatching | undefined, chosen: Chosen): Map<number, OfferLabel> {
  const found = new Map<number, OfferLabel>();
  for (const { offer, files } of matching?.matched ?? [])
    for (const { fileId } of files) found.set(fileId, offer);
  for (const [fileId, offer] of chosen) found.set(fileId, offer);
  return found;
}

/** Files that need the seller. What is refused needs no offer. */
export function unplacedFiles(
  matching: ImageMatching | undefined,
  chosen: Chosen,
  problems: readonly FileProblem[],
): readonly Unplaced[] {
  const settled = new Set([...chosen.keys(), ...problems.map(({ fileId }) => fileId)]);
  const unmatched = (matching?.unmatched ?? []).map((file) => ({ ...file, candidates: [] }));
  return [...(matching?.ambiguous ?? []), ...unmatched].filter(({ fileId }) => !settled.has(fileId));
}

type Asked = {
  readonly matching: ImageMatching | undefined;
  readonly problems: readonly FileProblem[];
  readonly reopened: readonly number[];
};

/**
 * The files that are asked about. One that was answered keeps its place: the next must not slide under the
 * pointer.
 */
export function askedFiles({ matching, problems, reopened }: Asked): readonly Unplaced[] {
  const byName = (matching?.matched ?? []).flatMap(({ offer, files }) =>
    files
      .filter(({ fileId }) => reopened.includes(fileId))
      .map(({ fileId, name }) => ({ fileId, name, candidates: [offer] })),
  );
  return [...byName, ...unplacedFiles(matching, new Map(), problems)];
}

/** The photos of each offer in the order of their names' numbers, those chosen by hand last. */
export function placementsOf(
  matching: ImageMatching | undefined,
  chosen: Chosen,
  prepared: ReadonlyMap<number, PreparedFile>,
): PlaceImagesInput['placements'] {
  const fileIds = new Map<string, number[]>();
  const put = (offerId: string, fileId: number) =>
    fileIds.set(offerId, [...(fileIds.get(offerId) ?? []), fileId]);
  for (const { offer, files } of matching?.matched ?? [])
    for (const { fileId } of files) if (!chosen.has(fileId)) put(offer.offerId, fileId);
  for (const [fileId, offer] of chosen) put(offer.offerId, fileId);
  return [...fileIds].flatMap(([offerId, ids]) => {
    const blobIds = [...new Set(ids.flatMap((fileId) => prepared.get(fileId)?.blobId ?? []))];
    return blobIds.length === 0 ? [] : [{ offerId, blobIds }];
  });
}
