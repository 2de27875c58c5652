import type { OfferDocument } from '../data/offer-document.ts';
import { isSentTo } from '../settings/shipping-rates.ts';
import { isEqual } from './equal.ts';
import { raiseEvent } from './event-journal.ts';
import type { Moment } from './moment.ts';

const COUNTRIES: Readonly<Record<string, string>> = {
  'allegro-pl': 'PL',
  'allegro-cz': 'CZ',
  'allegro-sk': 'SK',
  'allegro-hu': 'HU',
};

/** What the journal says of further marketplaces: where an offer is shown, and where it cannot be sent. */
export function raiseMarketEvents({ state, now }: Moment, before: OfferDocument, after: OfferDocument): void {
  const markets = new Set([
    ...Object.keys(before.additionalMarketplaces),
    ...Object.keys(after.additionalMarketplaces),
  ]);
  const updated = [...markets].filter((id) => stateOf(before, id) !== stateOf(after, id));
  if (updated.length > 0)
    raiseEvent(state, now, 'OFFER_VISIBILITY_CHANGED', after, 'MANUAL', {
      offer: shownOffer(after, updated),
    });

  // The former edition's journal knows nothing of countries.
  if (state.settings.edition === '2022') return;
  const isSame = updated.length === 0 && isEqual(before.delivery.shippingRates, after.delivery.shippingRates);
  if (isSame) return;
  const ratesId = after.delivery.shippingRates?.id ?? '';
  const blocked = [...markets].filter(
    (id) => stateOf(after, id) === 'APPROVED' && !isSentTo(state, ratesId, id),
  );
  if (blocked.length === 0) return;
  const blockedDeliveries = blocked.map((marketplaceId) => {
    const country = COUNTRIES[marketplaceId] ?? '';
    const blockades = [{ country, reason: 'SHIPPING_RATES_DO_NOT_COVER_COUNTRY' }];
    return { marketplaceId, shippingTo: [country], blockades };
  });
  raiseEvent(state, now, 'OFFER_DELIVERY_COUNTRIES_BLOCKED', after, 'MANUAL', { blockedDeliveries });
}

function stateOf({ additionalMarketplaces }: OfferDocument, id: string): string {
  return additionalMarketplaces[id]?.publication.state ?? 'NOT_REQUESTED';
}

function shownOffer(doc: OfferDocument, updatedMarketplaces: readonly string[]): object {
  const additional = Object.entries(doc.additionalMarketplaces).map(([id, { publication }]) => ({
    id,
    status: publication.state,
    refusalReasons: publication.refusalReasons.map(({ code, parameters }) => ({
      code,
      parameters,
      relatedReasons: [{ code: `${code}_DETAILS`, parameters }],
    })),
  }));
  return {
    id: doc.id,
    ...(doc.external === undefined ? {} : { external: doc.external }),
    publication: {
      marketplaces: { base: doc.publication.marketplaces.base.id, additional },
      updatedMarketplaces,
    },
  };
}
