import { isoTime } from '../data/birth.ts';
import { servicesOf, soldAbroad } from '../data/born-extras.ts';
import { firstPicture, sellingModeOf, timesOf } from '../data/make-offer.ts';
import type { Shop } from '../data/make-offer.ts';
import type { Money, OfferDocument, OfferRecord } from '../data/offer-document.ts';
import { offerIdOf } from '../data/offer-id.ts';
import {
  impliedWarrantyId,
  priceRuleId,
  returnPolicyId,
  shippingRatesId,
  warrantyId,
} from '../data/settings-ids.ts';
import { priceText } from '../data/price-text.ts';
import { offerTitle } from '../data/titles.ts';
import { traitsOf } from '../data/traits.ts';

/** What the list tells of an offer; the picture is a path of the image host. */
export type ListedOffer = {
  readonly id: string;
  readonly name: string;
  readonly categoryId: string;
  readonly picture: string | null;
  readonly sellingMode: OfferDocument['sellingMode'];
  readonly stock: number;
  readonly publication: Pick<
    OfferDocument['publication'],
    'status' | 'startingAt' | 'endingAt' | 'marketplaces'
  >;
  readonly afterSalesServices: OfferDocument['afterSalesServices'];
  readonly externalId: string | null;
  readonly shippingRatesId: string | null;
  readonly isBusinessOnly: boolean;
  readonly fundraisingCampaignId: string | null;
  readonly hasProduct: boolean;
  readonly additionalServices: OfferDocument['additionalServices'];
  readonly additionalMarketplaces: OfferDocument['additionalMarketplaces'];
} & Omit<OfferRecord, 'doc'>;

/** As the list shows an offer that was changed or made since the shop's birth. */
export function listedFromRecord(record: OfferRecord): ListedOffer {
  const { doc, ...known } = record;
  return {
    ...known,
    id: doc.id,
    name: doc.name,
    categoryId: doc.category.id,
    picture: doc.images[0] ?? null,
    sellingMode: doc.sellingMode,
    stock: doc.stock.available,
    publication: {
      status: doc.publication.status,
      ...(doc.publication.startingAt === undefined ? {} : { startingAt: doc.publication.startingAt }),
      endingAt: doc.publication.endingAt,
      marketplaces: doc.publication.marketplaces,
    },
    afterSalesServices: doc.afterSalesServices,
    externalId: doc.external?.id ?? null,
    shippingRatesId: doc.delivery.shippingRates?.id ?? null,
    isBusinessOnly: doc.b2b.buyableOnlyByBusiness,
    fundraisingCampaignId: doc.fundraisingCampaign?.id ?? null,
    hasProduct: doc.productSet.length > 0,
    additionalServices: doc.additionalServices,
    additionalMarketplaces: doc.additionalMarketplaces,
  };
}

/** The same for an offer as it was born, without making the whole of it. */
export function listedFromBirth(shop: Shop, index: number): ListedOffer {
  const { seed } = shop;
  const traits = traitsOf(seed, shop.offers, index);
  const times = timesOf(shop, index, traits);
  const price =
    traits.priceMinor === null ? null : { amount: priceText(traits.priceMinor), currency: traits.currency };
  const abroad = soldAbroad(seed, index, traits);
  return {
    sold: traits.sold,
    watchers: traits.watchers,
    visits: traits.visits,
    bidders: traits.bidders,
    priceRuleId: traits.priceRule === null ? null : priceRuleId(seed, traits.priceRule),
    isFulfillment: traits.isFulfillment,
    startedAt: times.startedAt,
    endedAt: times.endedAt,
    id: offerIdOf(seed, index),
    name: offerTitle(shop, index, traits.product, traits.leaf),
    categoryId: traits.leaf.id,
    picture: firstPicture(shop, index, traits),
    sellingMode: sellingModeOf(index, traits, price),
    stock: traits.stock,
    publication: {
      status: traits.status,
      ...(traits.status === 'ACTIVATING' ? { startingAt: isoTime(shop.bornAt + 14 * 86_400_000) } : {}),
      endingAt: null,
      marketplaces: { base: { id: traits.marketplaceId }, additional: abroad.additional },
    },
    afterSalesServices: {
      impliedWarranty: { id: impliedWarrantyId(seed, 0) },
      returnPolicy: { id: returnPolicyId(seed, traits.returnPolicy) },
      ...(index % 3 === 0 ? { warranty: { id: warrantyId(seed, index % 2) } } : {}),
    },
    externalId: traits.externalId,
    shippingRatesId: shippingRatesId(seed, traits.isFulfillment ? 3 : traits.shippingRates % 3),
    isBusinessOnly: traits.isBusinessOnly,
    fundraisingCampaignId: null,
    hasProduct: traits.format === 'BUY_NOW',
    additionalServices: servicesOf(seed, index, traits),
    additionalMarketplaces: abroad.additionalMarketplaces,
    rulesAbroad: abroad.rulesAbroad,
  };
}

/**
 * The item of GET /sale/offers. What an offer has not is left out, but a price that is gone is told as
 * null.
 */
export function listItem(offer: ListedOffer, imageAddress: string): object {
  const { publication, sellingMode } = offer;
  return {
    id: offer.id,
    name: offer.name,
    category: { id: offer.categoryId },
    ...(offer.picture === null ? {} : { primaryImage: { url: imageAddress + offer.picture } }),
    sellingMode: {
      format: sellingMode.format,
      price: listMoney(sellingMode.price),
      ...(offer.priceRuleId === null ? {} : { priceAutomation: { rule: { id: offer.priceRuleId } } }),
      ...(sellingMode.minimalPrice === null ? {} : { minimalPrice: listMoney(sellingMode.minimalPrice) }),
      ...(sellingMode.startingPrice === null ? {} : { startingPrice: listMoney(sellingMode.startingPrice) }),
    },
    saleInfo:
      sellingMode.format === 'AUCTION' && sellingMode.price !== null
        ? { currentPrice: listMoney(sellingMode.price), biddersCount: offer.bidders }
        : { biddersCount: 0 },
    stock: { available: offer.stock, sold: offer.sold },
    stats:
      publication.status === 'INACTIVE' ? null : { watchersCount: offer.watchers, visitsCount: offer.visits },
    publication: {
      status: publication.status,
      ...(publication.startingAt === undefined ? {} : { startingAt: publication.startingAt }),
      ...(offer.startedAt === null ? {} : { startedAt: isoTime(offer.startedAt) }),
      ...(publication.endingAt === null ? {} : { endingAt: publication.endingAt }),
      ...(offer.endedAt === null || publication.status !== 'ENDED'
        ? {}
        : { endedAt: isoTime(offer.endedAt) }),
      marketplaces: publication.marketplaces,
    },
    afterSalesServices: idsOf(offer.afterSalesServices ?? {}),
    ...(offer.externalId === null ? {} : { external: { id: offer.externalId } }),
    delivery: offer.shippingRatesId === null ? {} : { shippingRates: { id: offer.shippingRatesId } },
    b2b: { buyableOnlyByBusiness: offer.isBusinessOnly },
    ...(offer.fundraisingCampaignId === null
      ? {}
      : { fundraisingCampaign: { id: offer.fundraisingCampaignId } }),
    isFulfillment: offer.isFulfillment,
    ...(offer.additionalServices === null ? {} : { additionalServices: { id: offer.additionalServices.id } }),
    additionalMarketplaces: listedAbroad(offer),
  };
}

/** How the offer fares on each further marketplace. */
function listedAbroad({ additionalMarketplaces, rulesAbroad = {} }: ListedOffer): object {
  const told = Object.entries(additionalMarketplaces).map(([id, { sellingMode, publication }]) => {
    const ruleId = rulesAbroad[id];
    const rule = ruleId === undefined ? {} : { priceAutomation: { rule: { id: ruleId } } };
    const price = sellingMode === null ? null : { price: listMoney(sellingMode.price), ...rule };
    const isShown = publication.state === 'APPROVED';
    return [
      id,
      {
        publication: { state: publication.state },
        sellingMode: price,
        ...(isShown ? { stats: { watchersCount: 0, visitsCount: 0 } } : {}),
        stock: isShown ? { sold: 0 } : null,
      },
    ];
  });
  return Object.fromEntries(told);
}

/** The list says 179.0 where the full offer says 179.00. */
function listMoney(money: Money | null): Money | null {
  return money === null ? null : { ...money, amount: money.amount.replace(/0$/, '') };
}

/** The list tells no names of what it refers to. */
function idsOf(services: Readonly<Record<string, { readonly id: string } | null>>): object {
  return Object.fromEntries(Object.entries(services).map(([name, one]) => [name, one && { id: one.id }]));
}
