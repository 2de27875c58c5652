import { ok } from '../answers.ts';
import { DAY_MS, birthOf, isoTime } from '../data/birth.ts';
import { bornOffers } from '../data/born-offers.ts';
import { uuidOf } from '../data/dice.ts';
import { minorOf, moneyOf } from '../data/money.ts';
import type { Money, OfferDocument } from '../data/offer-document.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { malformed } from '../answers.ts';
import { readPaging } from '../paging.ts';
import { oneError } from '../errors.ts';
import { findOffer } from '../offers/offer-store.ts';

/** Moments in epoch milliseconds. */
export type AlleDiscount = {
  readonly id: string;
  readonly name: string;
  readonly type: 'SOURCING' | 'DISCOUNT';
  readonly applicationTo: number;
  readonly publicationFrom: number;
  readonly publicationTo: number;
  /** How much below the price the seller must go, in percent. */
  readonly requiredPercent: number;
  readonly marketplaceId: string;
};

/** The present campaigns: one runs, one is yet to come. */
export function alleDiscounts(state: DemoState): readonly AlleDiscount[] {
  const bornAt = birthOf(state);
  const { seed } = state.settings;
  const common = { applicationTo: bornAt + 200 * DAY_MS, publicationTo: bornAt + 220 * DAY_MS };
  return [
    {
      ...common,
      id: uuidOf(seed, 0, 481),
      name: 'AlleObniżka jesień',
      type: 'DISCOUNT',
      publicationFrom: bornAt - 5 * DAY_MS,
      requiredPercent: 10,
      marketplaceId: 'allegro-pl',
    },
    {
      ...common,
      id: uuidOf(seed, 1, 481),
      name: 'AlleObniżka święta',
      type: 'SOURCING',
      publicationFrom: bornAt + 10 * DAY_MS,
      requiredPercent: 5,
      marketplaceId: 'allegro-pl',
    },
  ];
}

export function findAlleDiscount(state: DemoState, id: string): AlleDiscount | null {
  return alleDiscounts(state).find((campaign) => campaign.id === id) ?? null;
}

/** GET /sale/alle-discount/campaigns. */
export function listAlleDiscounts({ state, query }: Context): DemoAnswer {
  const wanted = query.get('campaignId');
  const found = alleDiscounts(state).filter(({ id }) => wanted === null || id === wanted);
  const alleDiscountCampaigns = found.map((campaign) => {
    const { id, name, type, marketplaceId, publicationFrom } = campaign;
    const since = publicationFrom - 40 * DAY_MS;
    const within = (from: number, to: number): object => ({
      type: 'WITHIN',
      from: isoTime(from),
      to: isoTime(to),
    });
    return {
      id,
      name,
      type,
      visibility: within(since, campaign.publicationTo),
      application: within(since, campaign.applicationTo),
      publication: within(publicationFrom, campaign.publicationTo),
      marketplace: { id: marketplaceId },
    };
  });
  return ok({ alleDiscountCampaigns });
}

/** Offers whose products are on the campaign's list of goods. */
const GOODS = 40;

export function goodsOf(state: DemoState, campaign: AlleDiscount): readonly string[] {
  const isFirst = campaign.type === 'DISCOUNT';
  const ids = bornOffers(state, GOODS * 2, (traits, index) => {
    const isGoods = traits.format === 'BUY_NOW' && traits.status === 'ACTIVE' && traits.priceMinor !== null;
    return isGoods && traits.marketplaceId === 'allegro-pl' && index % 2 === (isFirst ? 0 : 1);
  });
  return ids.slice(0, GOODS);
}

export type Violation = { readonly code: string; readonly message: string };

const LEAST_STOCK = 10;

/** Why an offer cannot be submitted as it is; none where it can. */
export function violationsOf(doc: OfferDocument): readonly Violation[] {
  const found: Violation[] = [];
  if (doc.stock.available < LEAST_STOCK)
    found.push({ code: 'NOT_ENOUGH_STOCK', message: 'The offer does not meet the stock requirement.' });
  if (doc.payments.invoice !== 'VAT')
    found.push({ code: 'VAT_INVOICE_REQUIRED', message: 'The offer has no VAT invoice.' });
  const condition = doc.parameters.find(({ name }) => name === 'Stan');
  if (condition !== undefined && !condition.values.includes('Nowy'))
    found.push({ code: 'NOT_NEW_OFFER', message: 'The condition of the offer is not new.' });
  return found;
}

/** The price the seller must go down to. */
export function requiredPrice(campaign: AlleDiscount, price: Money): Money {
  return moneyOf(
    Math.floor((minorOf(price.amount) * (100 - campaign.requiredPercent)) / 100),
    price.currency,
  );
}

/** GET /sale/alle-discount/{campaignId}/eligible-offers. */
export function listEligible({ state, params, query, now }: Context): DemoAnswer {
  const campaign = findAlleDiscount(state, params['campaignId'] ?? '');
  if (campaign === null) return unknownAlleDiscount();
  const page = readPaging(query, ALLE_CAPS);
  if (!page.ok) return page.answer;
  const wanted = query.get('offerId');
  if (wanted !== null && !/^\d+$/.test(wanted))
    return malformed('offerId', 'The offer id is a number.', 'OfferIdInvalidFormat');
  const isStrict = query.get('meetsConditions') === 'true';
  const found = goodsOf(state, campaign)
    .filter((id) => wanted === null || id === wanted)
    .flatMap((id) => findOffer(state, id, now)?.doc ?? [])
    .filter((doc) => doc.publication.status === 'ACTIVE' && doc.sellingMode.price !== null)
    .filter((doc) => !isStrict || violationsOf(doc).length === 0);
  const shown = found.slice(page.offset, page.offset + page.limit);
  const eligibleOffers = shown.map((doc) => toldEligible(campaign, doc));
  return ok({ eligibleOffers, count: shown.length, totalCount: found.length });
}

export const ALLE_CAPS = { max: 200, default: 50, offsetMax: 9_999_999, outOfRange: 400 } as const;

function toldEligible(campaign: AlleDiscount, doc: OfferDocument): object {
  const basePrice = doc.sellingMode.price;
  const violations = violationsOf(doc);
  const product = doc.productSet[0]?.product.id ?? null;
  return {
    id: doc.id,
    ...(product === null ? {} : { product: { id: product } }),
    basePrice,
    alleDiscount: {
      campaignConditions: { meetsConditions: violations.length === 0, violations },
      ...(basePrice === null ? {} : { requiredMerchantPrice: requiredPrice(campaign, basePrice) }),
      minimumGuaranteedDiscount: { percentage: String(campaign.requiredPercent + 5) },
    },
  };
}

export function unknownAlleDiscount(): DemoAnswer {
  return oneError(404, 'NotFoundException', 'There is no such campaign.');
}
