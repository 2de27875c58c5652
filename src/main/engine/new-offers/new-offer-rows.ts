import type { NewOfferRow } from '../../../shared/contract-new-offers.ts';
import type { Edition } from '../../../shared/domain/account.ts';
import type { NewOffer } from '../../../shared/domain/new-offer.ts';
import { SETTING_FIELDS } from '../../../shared/domain/offer-settings.ts';
import type { ReadDb } from '../store/handle.ts';
import type { ItemChange } from '../store/queries/item-changes.ts';
import { itemTitles } from '../store/queries/item-titles.ts';
import { namedValue } from '../store/queries/setting-titles.ts';
import { problemsOf } from './field-of.ts';
import { groundOf, placeOf } from './ground-of.ts';

/** What a window and the command line are told of a new offer. */
export function newOfferRow(db: ReadDb, edition: Edition, change: ItemChange): NewOfferRow {
  const offer = change.content as NewOffer;
  const ground = groundOf(db, placeOf(offer));
  const { changeId, state, stateAt, createdAt, error, sent, key } = change;
  const isOver = state === 'confirmed' || state === 'dropped';
  return {
    changeId,
    offer,
    ground,
    titles: titlesOf(db, offer),
    state,
    stateAt,
    createdAt,
    error,
    problems: isOver ? [] : problemsOf(offer, { ground, edition, error }),
    offerId: sent?.made ?? (key.startsWith('local:') ? null : key),
  };
}

/** What the settings are called, by their keys. */
export function titlesOf(db: ReadDb, offer: NewOffer): Readonly<Record<string, string>> {
  const titles: Record<string, string> = {};
  for (const field of SETTING_FIELDS) {
    const named = namedValue(db, field, offer.settings[field] ?? null) as {
      id: string;
      name: string | null;
    } | null;
    if (named?.name) titles[named.id] = named.name;
  }
  const parties = [
    ['responsible-producers', offer.producerId],
    ['responsible-persons', offer.personId],
  ] as const;
  for (const [collection, key] of parties)
    if (key !== null) for (const [id, title] of itemTitles(db, collection, [key])) titles[id] = title;
  return titles;
}
