import { deedsOf } from './deeds.ts';
import { type Broken, type Evidence, heirOf } from './evidence.ts';

/** By the edition of Allegro. */
const MAKES_OFFERS = ['/sale/product-offers', '/sale/offers'];

/** New offers were made once each, after a yes, and are there when they count as confirmed. */
export function judgeNewOffers({ deeds, applied, snapshot, newTitles }: Evidence): Broken[] {
  const agreed = new Set(deedsOf(deeds, 'send-new-offer').map(({ mark }) => mark));
  const made = applied
    .filter(({ method, path }) => method === 'POST' && MAKES_OFFERS.includes(path))
    .map(({ body }) => String((body as { readonly name?: string } | null)?.name));
  const unasked = made.filter((title) => !agreed.has(title)).map((title) => broken('unasked', title));
  return [
    ...unasked,
    ...deedsOf(deeds, 'new-offer').flatMap(({ mark, changeId }): Broken[] => {
      const count = newTitles.filter((title) => title === mark).length;
      const requests = made.filter((title) => title === mark).length;
      if (count > 1 || requests > 1)
        return [broken('twice', `${mark} was made ${Math.max(count, requests)} times`)];
      const row = snapshot.items.find((each) => each.changeId === changeId);
      const isMissing = row?.state === 'confirmed' && count === 0;
      return isMissing ? [broken('lost', `${mark} counts as confirmed and is not at Allegro`)] : [];
    }),
  ];
}

/** Photos that were put after those of an offer are there, once, and none of the former is missing. */
export function judgePhotos({ deeds, snapshot, before, after, photos }: Evidence): Broken[] {
  const placed = deedsOf(deeds, 'photos');
  const offerIds = [...new Set(placed.map(({ offerId }) => offerId))];
  const strange = photos
    .filter(({ applied, offerId }) => applied && !offerIds.includes(offerId))
    .map(({ offerId }) => broken('unasked', `photos of ${offerId}`));
  return [
    ...strange,
    ...offerIds.flatMap((offerId): Broken[] => {
      const rows = snapshot.edits.filter((row) => row.offerId === offerId && row.field === 'images');
      const own = placed.filter((deed) => deed.offerId === offerId);
      const states = own.map(({ mark }) => {
        const row = rows.find(({ changeSetId }) => changeSetId === snapshot.sets.get(mark));
        return row === undefined ? null : (heirOf(row, rows)?.state ?? null);
      });
      const lost = own
        .filter(({ changeId }, at) => changeId !== null && states[at] === null)
        .map(({ mark }) => broken('lost', `${mark} of ${offerId}: no row`));
      const added = own.reduce((sum, { count }, at) => sum + (states[at] === 'confirmed' ? count : 0), 0);
      const former = listOf(before.get(offerId)?.get('images'));
      const now = listOf(after.get(offerId)?.get('images'));
      const missing = former.filter((image, at) => pathOf(now[at]) !== pathOf(image));
      const surplus = now.length - former.length - added;
      const what = `${offerId} has ${now.length} photos, had ${former.length}, and ${added} were added`;
      if (missing.length > 0 || surplus < 0) return [...lost, broken('lost', what)];
      return surplus > 0 ? [...lost, broken('twice', what)] : lost;
    }),
  ];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function pathOf(image: unknown): string {
  return String(image).replace(/^http:\/\/[^/]+/u, '');
}

function broken(promise: Broken['promise'], what: string): Broken {
  return { promise, what, editIds: [] };
}
