import type { AttachmentPreview, FoundOffers, OfferLabel } from '../../../shared/contract-files.ts';
import { type AttachmentType, SAFETY_DOCUMENT } from '../../../shared/domain/attachment-types.ts';
import { foldCode } from '../../../shared/domain/fold.ts';
import { MOST_SAFETY_FILES, attachmentName, imageName, typeIn } from '../../../shared/domain/offer-files.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { placeFiles } from '../../../shared/domain/place-files.ts';
import { ok } from '../../../shared/errors.ts';
import type { Handlers } from '../engine.ts';
import type { Clock } from '../ports.ts';
import type { ReadDb } from '../store/handle.ts';
import { knownOffer } from '../store/queries/edited-offers.ts';
import { matchIndex } from '../store/queries/match-index.ts';
import { offersWithoutDetails } from '../store/queries/offer-upkeep.ts';
import { eanKey } from '../uploads/match-names.ts';
import { placeAttachment } from '../uploads/place-attachment.ts';
import { shownFiles } from '../uploads/shown-files.ts';

type Parts = { readonly db: ReadDb; readonly clock: Clock };

export function attachmentsReadHandlers(
  parts: Parts,
): Handlers<'attachments.find-offers' | 'attachments.preview'> {
  return {
    'attachments.find-offers': ({ codes }) => ok(findOffers(parts.db, codes)),
    'attachments.preview': async ({ type, blobId, offerIds }) => {
      const name = attachmentName(type, imageName(blobId));
      return ok(await preview(parts, { type, name }, [...new Set(offerIds)]));
    },
  };
}

function findOffers(db: ReadDb, codes: readonly string[]): FoundOffers {
  const wanted = new Map(codes.map((code) => [foldCode(code.trim()), code.trim()]));
  wanted.delete('');
  const index = matchIndex(db, new Set(wanted.keys()));
  const found = new Map<OfferId, OfferLabel>();
  const unknown: string[] = [];
  const ambiguous: FoundOffers['ambiguous'][number][] = [];
  for (const [folded, code] of wanted) {
    const ean = eanKey(folded);
    const all = [index.sku.get(folded), ean === null ? [] : index.ean.get(ean), index.offer.get(folded)];
    const candidates = new Map(all.flatMap((offers) => offers ?? []).map((each) => [each.offerId, each]));
    const [only] = candidates.values();
    if (only === undefined) unknown.push(code);
    else if (candidates.size > 1) ambiguous.push({ code, candidates: [...candidates.values()] });
    else found.set(only.offerId, only);
  }
  return { found: [...found.values()], unknown, ambiguous };
}

const SAMPLE = 8;
/** Offers that are looked at before others get their turn. */
const AT_ONCE = 200;

type Placed = { readonly type: AttachmentType; readonly name: string };
type Kind = Exclude<keyof AttachmentPreview, 'sample' | 'typeUnknown'>;

async function preview(
  { db, clock }: Parts,
  { type, name }: Placed,
  offerIds: readonly OfferId[],
): Promise<AttachmentPreview> {
  const counts = { unfetched: 0, withoutProduct: 0, full: 0, alreadyThere: 0, replacing: 0, adding: 0 };
  const sample: AttachmentPreview['sample'][number][] = [];
  const unfetched = new Set(offersWithoutDetails(db, offerIds));
  const field = type === SAFETY_DOCUMENT ? 'safety' : 'attachments';
  let typeUnknown = 0;
  for (const [index, offerId] of offerIds.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await clock.yield();
    const before = unfetched.has(offerId) ? null : shownFiles(db, offerId, field);
    const after = before === null ? null : placeFiles(before, placeAttachment(field, name, before));
    const kind = unfetched.has(offerId) ? 'unfetched' : kindOf(field, name, before, after);
    counts[kind] += 1;
    if (before === null || after === null || (kind !== 'adding' && kind !== 'replacing')) continue;
    if (field === 'attachments' && before.some((each) => typeIn(each) === null)) typeUnknown += 1;
    if (sample.length < SAMPLE) sample.push({ offer: labelOf(db, offerId), before, after });
  }
  return { ...counts, typeUnknown, sample };
}

function kindOf(
  field: 'attachments' | 'safety',
  name: string,
  before: readonly string[] | null,
  after: readonly string[] | null,
): Kind {
  if (before === null || after === null) return 'withoutProduct';
  if (before.includes(name)) return 'alreadyThere';
  if (field === 'safety' && after.length > MOST_SAFETY_FILES) return 'full';
  return before.some((each) => !after.includes(each)) ? 'replacing' : 'adding';
}

function labelOf(db: ReadDb, offerId: OfferId): OfferLabel {
  const base = knownOffer(db, offerId)?.base;
  return { offerId, title: base?.title ?? '', externalId: base?.externalId ?? null };
}
