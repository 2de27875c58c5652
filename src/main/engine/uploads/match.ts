import type {
  ImageKey,
  ImageMatch,
  ImageMatching,
  NamedFile,
  OfferLabel,
} from '../../../shared/contract-files.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { type NameReading, eanKey, readName } from './match-names.ts';

/** Offers by what a file may be called after: folded SKUs, EANs as 14 digits, offer numbers. */
export type MatchIndex = {
  readonly sku: ReadonlyMap<string, readonly OfferLabel[]>;
  readonly ean: ReadonlyMap<string, readonly OfferLabel[]>;
  readonly offer: ReadonlyMap<string, readonly OfferLabel[]>;
};

type Found = { readonly reading: NameReading; readonly by: ImageKey; readonly offer: OfferLabel };

const KEYS: readonly ImageKey[] = ['sku', 'ean', 'offer'];

/** Every code that these names may mean, for who makes the index. */
export function codesIn(files: readonly NamedFile[]): Set<string> {
  return new Set(files.flatMap(({ name }) => readName(name).map(({ code }) => code)));
}

/**
 * Which offer each file belongs to, by its name. A name that fits several offers, or fits in two ways, is
 * left to the seller. The photos of an offer are in the order of their numbers, those without one first.
 */
export function matchFiles(
  files: readonly NamedFile[],
  index: MatchIndex,
  key: ImageKey | null,
): Pick<ImageMatching, 'matched' | 'unmatched' | 'ambiguous'> {
  const matched = new Map<OfferId, { offer: OfferLabel; files: (ImageMatch['files'][number] & Sorted)[] }>();
  const unmatched: ImageMatching['unmatched'][number][] = [];
  const ambiguous: ImageMatching['ambiguous'][number][] = [];
  for (const file of files) {
    const found = findAll(file.name, index, key === null ? KEYS : [key]);
    const [first] = found;
    const offers = new Map(found.map((each) => [each.offer.offerId, each.offer]));
    if (first === undefined) unmatched.push({ ...file, reason: reasonFor(file.name, key) });
    else if (offers.size > 1) {
      ambiguous.push({ ...file, reason: ambiguityOf(found), candidates: [...offers.values()] });
    } else {
      const entry = matched.get(first.offer.offerId) ?? { offer: first.offer, files: [] };
      entry.files.push({ ...file, by: first.by, number: first.reading.number });
      matched.set(first.offer.offerId, entry);
    }
  }
  return { matched: [...matched.values()].map(inOrder), unmatched, ambiguous };
}

type Sorted = { readonly number: number };

function findAll(name: string, index: MatchIndex, keys: readonly ImageKey[]): Found[] {
  return readName(name).flatMap((reading) =>
    keys.flatMap((by) => {
      const code = by === 'ean' ? eanKey(reading.code) : reading.code;
      const offers = code === null ? [] : (index[by].get(code) ?? []);
      return offers.map((offer) => ({ reading, by, offer }));
    }),
  );
}

function inOrder({
  offer,
  files,
}: {
  offer: OfferLabel;
  files: (NamedFile & Sorted & { by: ImageKey })[];
}): ImageMatch {
  const sorted = files.toSorted(
    (left, right) => left.number - right.number || (left.name < right.name ? -1 : 1),
  );
  return { offer, files: sorted };
}

const KEY_WORDS = { sku: 'SKU', ean: 'EAN', offer: 'offer number' } as const;

function reasonFor(name: string, key: ImageKey | null): string {
  const wanted = key === null ? 'SKU, EAN or offer number' : KEY_WORDS[key];
  return `No offer has the ${wanted} that "${name}" is called after.`;
}

function ambiguityOf(found: readonly Found[]): string {
  const ways = found.map(({ reading, by, offer }) => {
    const which = reading.number === 0 ? 'a photo' : `photo ${reading.number}`;
    return `${which} of offer ${offer.offerId} by its ${KEY_WORDS[by]}`;
  });
  return `It may be ${[...new Set(ways)].slice(0, 4).join(', or ')}.`;
}
