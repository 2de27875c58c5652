import type { OfferDetails, ShownSetting } from '../../../shared/contract-offers.ts';
import type { WireDescription } from '../../../shared/domain/description.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { NamedThing, OfferContents } from '../../../shared/domain/offer-contents.ts';
import { typeIn } from '../../../shared/domain/offer-files.ts';
import type { WireParameter } from '../../../shared/domain/offer-parameters.ts';
import { CHOSEN_FIELDS, type ChosenField } from '../../../shared/domain/offer-settings.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { applyIntent } from '../../../shared/domain/overlay.ts';
import { lowestPrice, priceSteps } from '../../../shared/domain/price-history.ts';
import { parseInstant } from '../allegro/instant.ts';
import { readContents } from '../allegro/wire/offer-contents.ts';
import { isObject, objectAt } from '../allegro/wire/reading.ts';
import type { ReadDb } from '../store/handle.ts';
import type { StoredOffer } from '../store/queries/offer-details.ts';
import { offerDescription } from '../store/queries/offer-description.ts';
import { offerFiles } from '../store/queries/offer-files.ts';
import {
  categoryReader,
  meantParameters,
  namedParameters,
  offerParameters,
} from '../store/queries/offer-parameters.ts';
import { pendingOfOffer } from '../store/queries/edits.ts';
import { offerSettings } from '../store/queries/offer-settings.ts';
import { namedValue } from '../store/queries/setting-titles.ts';
import { readSettingName, type SettingKind } from '../store/queries/setting-names.ts';

/** What a window and the command line are told of one offer. */
export function toDetails(db: ReadDb, stored: StoredOffer, now: number): OfferDetails {
  const { row, listing, detailsAt, detailsError, firstSeenAt, history } = stored;
  const publication = objectAt(isObject(listing) ? listing : null, 'publication');
  const prices = priceSteps({
    price: priceAtAllegro(row),
    changes: history
      .filter(({ field }) => field === 'price')
      .map(({ at, from, to }) => ({ at, from: from as Money | null, to: to as Money | null }))
      .toReversed(),
    firstSeenAt,
    now,
  });
  return {
    row,
    settings: settingsOf(db, row.offerId),
    description: descriptionOf(db, row.offerId),
    parameters: parametersOf(db, row.offerId),
    contents: isObject(stored.details) ? named(db, row.offerId, readContents(stored.details)) : null,
    detailsAt,
    detailsState: detailsState(stored),
    detailsError,
    startedAt: parseInstant(publication?.['startedAt']),
    endedAt: parseInstant(publication?.['endedAt']),
    firstSeenAt,
    history,
    prices,
    lowestPrice: lowestPrice(prices, now),
  };
}

function settingsOf(db: ReadDb, offerId: string): OfferDetails['settings'] {
  const settings = offerSettings(db, offerId);
  if (settings === null) return null;
  const pending = pendingOfOffer(db, offerId);
  const shown = CHOSEN_FIELDS.map((field): [ChosenField, ShownSetting] => {
    const named = (key: unknown) => namedValue(db, field, key) as NamedThing | null;
    const meant = pending.findLast((edit) => edit.field === field);
    const base = settings[field];
    const key = meant === undefined ? base : applyIntent(base, meant.intent);
    return [field, { base: named(base), shown: named(key) }];
  });
  return Object.fromEntries(shown) as NonNullable<OfferDetails['settings']>;
}

function descriptionOf(db: ReadDb, offerId: string): OfferDetails['description'] {
  const base = offerDescription(db, offerId);
  if (base === undefined) return null;
  const meant = pendingOfOffer(db, offerId).findLast(({ field }) => field === 'description');
  return { base, shown: meant === undefined ? base : (applyIntent(base, meant.intent) as WireDescription) };
}

function parametersOf(db: ReadDb, offerId: string): OfferDetails['parameters'] {
  const base = offerParameters(db, offerId);
  if (base === undefined) return null;
  const { requirements, ofProduct } = categoryReader(db)(offerId);
  const named = (parameters: readonly WireParameter[]) => namedParameters(requirements, parameters);
  const shown = named(meantParameters(db, offerId, base));
  return { base: named(base), shown, ofProduct: named(ofProduct) };
}

function detailsState({ details, detailsError, isWanted }: StoredOffer): OfferDetails['detailsState'] {
  if (isObject(details)) return 'here';
  if (detailsError !== null) return 'refused';
  return isWanted ? 'coming' : 'gone';
}

/** Without the edits that Allegro has not seen. */
function priceAtAllegro({ price, pending }: OfferRow): Money | null {
  const mark = pending.find(({ field }) => field === 'price');
  return mark === undefined ? price : (mark.base as Money | null);
}

function named(db: ReadDb, offerId: string, contents: OfferContents): OfferContents {
  const { delivery, afterSales } = contents;
  const name = (kind: SettingKind, thing: NamedThing | null): NamedThing | null =>
    thing === null ? null : { ...thing, name: readSettingName(db, kind, thing.id) };
  return {
    ...contents,
    delivery: { ...delivery, shippingRates: name('shipping-rates', delivery.shippingRates) },
    afterSales: {
      returnPolicy: name('return-policy', afterSales.returnPolicy),
      impliedWarranty: name('implied-warranty', afterSales.impliedWarranty),
      warranty: name('warranty', afterSales.warranty),
    },
    attachments: offerFiles(db, offerId)?.attachments.map(typeIn) ?? contents.attachments,
  };
}
